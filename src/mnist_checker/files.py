"""Writing files so that a failure leaves what was there before.

What takes long to import is imported where it is used: `import mnist_checker` does not wait for it.
"""

from contextlib import suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` in one step: whole, or not at all.

    Links are followed, a file that is replaced keeps its mode, and a pipe or a device is written
    to as it is.

    Raises:
        OSError: The folder is missing, or it or the file cannot be written to.
    """
    import secrets

    target = path.resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    mode = target.stat().st_mode if target.exists() else None
    temporary = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        # Made by name, and not by tempfile, so that its mode is what the user's files have.
        with temporary.open("xb") as stream:
            stream.write(data)
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException as error:
        with suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):
            is_missing = isinstance(error, FileNotFoundError)
            error.filename = str(path.parent if is_missing else path)
        raise


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 as hexadecimal digits.

    Raises:
        OSError: It cannot be read.
    """
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
