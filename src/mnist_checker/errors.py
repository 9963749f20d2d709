"""The one error that a person's input can cause, and what the system's errors say."""

import errno
from typing import Final

_CURES: Final = {
    errno.ENOENT: "name one that is there",
    errno.ENOTDIR: "name a folder, or a path within one",
    errno.EISDIR: "name a file",
    errno.EACCES: "name one that you may use, or change who may",
    errno.EPERM: "name one that you may use, or change who may",
    errno.EROFS: "name a place that can be written to",
    errno.ENOSPC: "make room, or name another place",
    errno.ENAMETOOLONG: "give it a shorter name",
    errno.ELOOP: "name the file that the links should lead to",
}
"""By the number of the system's error."""


class InputError(ValueError):
    """Input that cannot be used: one line that names what was wrong and the cure.

    The command line prints it and ends with status 2. No file is half-written, and nothing has
    changed on disk unless a function says otherwise, as a training that diverges does.
    """


def missing(what: str) -> InputError:
    """Return the error where packages are not installed.

    Args:
        what: Which needs them, and which they are.
    """
    return InputError(
        f"{what}: make install in the project's folder brings them, or "
        'pip install "mnist-checker[train]"'
    )


def told(error: OSError) -> str:
    """Return what an error of the system says, and the cure where there is one."""
    what = error.strerror or str(error)
    cure = _CURES.get(error.errno or 0)
    return f"{what}: {cure}" if cure else what
