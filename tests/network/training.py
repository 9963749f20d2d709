"""Running `mnist-checker train dense` as a person does: in a process of its own."""

import subprocess
import sys
from pathlib import Path

BOOK = "--preset", "book", "--subset", "500"
"""A quick try: a fraction of a second for each epoch."""


Run = subprocess.CompletedProcess[str]


def command(mnist_folder: Path, *arguments: str | Path) -> list[str]:
    program = "from mnist_checker.cli import main; main()"
    wanted = ["train", "dense", "--data-dir", mnist_folder, *arguments]
    return [sys.executable, "-c", program, *map(str, wanted)]


def train(mnist_folder: Path, *arguments: str | Path, cwd: Path | None = None) -> Run:
    return subprocess.run(
        command(mnist_folder, *arguments), capture_output=True, text=True, cwd=cwd, check=False
    )


def assert_refused(run: Run, *words: str) -> None:
    assert run.returncode == 2, run.stderr
    assert len(run.stderr.splitlines()) == 1, run.stderr
    for word in words:
        assert word in run.stderr


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
