"""Writing files so that a failure leaves what was there before.

What takes long to import is imported where it is used: `import mnist_checker` does not wait for it.
"""

import errno
import os
from contextlib import suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` in one step: whole, or not at all, even where the power fails.

    Links are followed, a file that is replaced keeps its mode, and a pipe or a device is written
    to as it is.

    Raises:
        OSError: The folder is missing, or it or the file cannot be written to.
    """
    try:
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        else:
            _replace(path.resolve(), data)
    except OSError as error:
        is_missing = isinstance(error, FileNotFoundError)
        error.filename = str(path.parent if is_missing else path)
        raise


def _replace(target: Path, data: bytes) -> None:
    import secrets

    mode = target.stat().st_mode if target.exists() else None
    temporary = target.with_name(f".{secrets.token_hex(8)}.part")
    try:
        # Made by name, and not by tempfile, so that its mode is what the user's files have.
        with temporary.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def check_writable(folder: Path) -> None:
    """Make sure that a folder, or else the nearest one above it that there is, takes new files.

    Raises:
        OSError: It does not, or is no folder.
    """
    there = next(each for each in (folder.absolute(), *folder.absolute().parents) if each.exists())
    if not there.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR), str(there))
    if not os.access(there, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(there))


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 as hexadecimal digits.

    Raises:
        OSError: It cannot be read.
    """
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
