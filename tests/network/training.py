"""Running `mnist-checker train dense`."""

from functools import partial
from pathlib import Path

from tests import training_command

BOOK = "--preset", "book", "--subset", "500"
"""A quick try: a fraction of a second for each epoch."""

train = partial(training_command.train, "dense")
started = partial(training_command.started, "dense")


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
