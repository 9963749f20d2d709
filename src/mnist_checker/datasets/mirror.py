"""Files from a web server."""

import gzip
import http
import http.client
import urllib.error
import urllib.request
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mnist_checker.datasets.sources import DataFile, Progress, SourceError, reason

_CHUNK: Final = 1 << 16
_MIRROR_SECONDS: Final = 10.0
"""A mirror that says nothing for so long is given up."""


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
            raise SourceError(reason(error)) from None
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


def _chunks(response: http.client.HTTPResponse) -> Iterator[bytes]:
    """Yield what comes, until it ends or the connection is cut."""
    try:
        while chunk := response.read(_CHUNK):
            yield chunk
    except http.client.IncompleteRead as error:
        yield error.partial
    except (OSError, http.client.HTTPException) as error:
        raise SourceError(reason(error)) from None


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
