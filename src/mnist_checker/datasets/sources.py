"""What places are that files come from, and what proves that a file is whole."""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


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


def reason(error: Exception) -> str:
    """Return what went wrong in a transfer, in words."""
    return str(getattr(error, "reason", "") or error) or type(error).__name__
