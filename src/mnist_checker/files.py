"""Writing files so that a failure leaves what was there before.

What takes long to import is imported where it is used: `import mnist_checker` does not wait for it.
"""

import os
from contextlib import suppress
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Write `data` to `path` in one step: whole, or not at all.

    Raises:
        OSError: The folder is missing or cannot be written to.
    """
    import tempfile

    descriptor, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        Path(temporary).chmod(0o644)
        Path(temporary).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(temporary).unlink()
        raise


def sha256_of(path: Path) -> str:
    """Return a file's SHA-256 as hexadecimal digits.

    Raises:
        OSError: It cannot be read.
    """
    import hashlib

    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
