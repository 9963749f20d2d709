import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from mnist_checker.datasets import mnist
from mnist_checker.datasets.sources import DataFile, Progress, SourceError
from tests.command_line import refusal, run

CONTENT = b"a small file"
FILE = DataFile("images", len(CONTENT), hashlib.sha256(CONTENT).hexdigest())


@dataclass
class Place:
    """A source that has the file, or is out of reach."""

    name: str
    reason: str = ""

    def deliver(
        self, files: Sequence[DataFile], folder: Path, progress: Progress
    ) -> Iterator[tuple[DataFile, bytes]]:
        assert folder.is_dir()
        if self.reason:
            raise SourceError(self.reason)
        for file in files:
            progress.received(file.name, len(CONTENT), len(CONTENT))
            yield file, CONTENT


@pytest.fixture(autouse=True)
def _places(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mnist, "FILES", (FILE,))
    monkeypatch.setattr(mnist, "SOURCES", (Place("[far]", "timed out"), Place("near")))


def test_says_what_is_tried_and_the_second_run_that_nothing_is_needed(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    done = run("data", "--data-dir", folder)
    assert done.status == 0
    assert done.output == f"1 of 1 files fetched into {folder}\n"
    told = done.errors.splitlines()
    assert told[:3] == ["Trying [far]", "Given up [far]: timed out", "Trying near"]
    assert told[3].startswith("images ")
    assert (folder / "images").read_bytes() == CONTENT
    done = run("data", "--data-dir", folder)
    assert done.output == f"Nothing to download: all 1 files are in {folder}, whole\n"
    assert done.errors == ""


def test_the_users_cache_folder_is_the_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mnist, "default_folder", lambda: tmp_path / "cache")
    assert run("data").output == f"1 of 1 files fetched into {tmp_path / 'cache'}\n"


def test_where_no_source_answers_the_last_line_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mnist, "SOURCES", (Place("far", "timed out"),))
    done = run("data", "--data-dir", tmp_path)
    assert done.status == 2
    assert done.errors.splitlines()[-1].startswith("mnist-checker: no source has images: try again")


def test_a_folder_that_cannot_be_is_refused(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.touch()
    assert f"{occupied}: File exists" in refusal("data", "--data-dir", occupied)
