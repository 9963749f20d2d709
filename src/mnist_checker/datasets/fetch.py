"""Fetching files whose SHA-256 is known, from the first source that has them.

A file is stored only when it is whole: it is checked, then moved into place.
"""

from collections.abc import Sequence
from pathlib import Path

from mnist_checker.datasets.sources import DataFile, Progress, Source, SourceError
from mnist_checker.errors import InputError
from mnist_checker.files import check_writable, write_atomically


def fetch_files(
    folder: Path, files: Sequence[DataFile], sources: Sequence[Source], progress: Progress
) -> list[str]:
    """Fetch into `folder` those files that are missing or damaged; return their names.

    Raises:
        InputError: The folder cannot be written to, or no source has the files; what has come
            is kept.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        missing = [file for file in files if not _is_whole(folder / file.name, file)]
        if missing:
            check_writable(folder)
        fetched = _fetch_missing(folder, missing, sources, progress)
    except OSError as error:
        raise InputError(
            f"{error.filename or folder}: {error.strerror or error}; "
            "free it, or choose another folder with --data-dir"
        ) from None
    left = [file.name for file in missing if file.name not in fetched]
    if left:
        raise InputError(
            f"no source has {', '.join(left)}: try again with a connection to the internet "
            f"(what has come is kept), or put the uncompressed files into {folder} yourself"
        )
    return fetched


def _fetch_missing(
    folder: Path, missing: Sequence[DataFile], sources: Sequence[Source], progress: Progress
) -> list[str]:
    """Go from source to source for what is still missing; return the names that have come."""
    fetched: list[str] = []
    for source in sources:
        left = [file for file in missing if file.name not in fetched]
        if not left:
            break
        progress.source(source.name)
        try:
            for file, data in source.deliver(left, folder, progress):
                write_atomically(folder / file.name, data)
                fetched.append(file.name)
        except SourceError as error:
            progress.failed(source.name, str(error))
    return fetched


def _is_whole(path: Path, file: DataFile) -> bool:
    return path.is_file() and file.fault(path.read_bytes()) is None
