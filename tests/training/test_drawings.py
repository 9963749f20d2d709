"""Files of drawings are read to learn from, and writers held out."""

import hashlib
import json
from pathlib import Path

import pytest

from mnist_checker.errors import InputError
from mnist_checker.files import sha256_of
from mnist_checker.training.drawings import read_training_drawings

STROKES = [[[0, 0], [5, 9]], [[3, 3]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three writers' drawings, one of them blank and one without a label."""
    lines = [
        {"label": number % 10, "writer": number % 3, "strokes": [[[number, 0], [4, 9]]]}
        for number in range(30)
    ]
    lines += [{"label": 1, "writer": 0, "strokes": []}, {"writer": 0, "strokes": STROKES}]
    file = tmp_path / "mine.ndjson"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return file


def test_reading_leaves_out_what_cannot_be_learnt(path: Path) -> None:
    found = read_training_drawings([path], ())
    assert len(found.learnt) == 30
    assert not found.held_out
    assert found.learnt_name == "mine.ndjson, 3 writers"


@pytest.mark.parametrize(
    ("writers", "said"),
    [
        ([None, None], "mine.ndjson"),
        ([None, "ann"], "mine.ndjson, 1 writer"),
        (["bob", None, "ann"], "mine.ndjson, 2 writers"),
    ],
)
def test_writers_count_where_they_are_known(
    tmp_path: Path, writers: list[str | None], said: str
) -> None:
    path = tmp_path / "mine.ndjson"
    lines = [json.dumps({"label": 1, "writer": each, "strokes": STROKES}) for each in writers]
    path.write_text("\n".join(lines))
    assert read_training_drawings([path], ()).learnt_name == said


def test_writers_are_held_out_by_name(path: Path) -> None:
    found = read_training_drawings([path], ("2", "1"))
    assert {drawing.writer for drawing in found.learnt} == {"0"}
    assert {drawing.writer for drawing in found.held_out} == {"1", "2"}
    assert (len(found.learnt), len(found.held_out)) == (10, 20)
    assert found.held_out_name == "mine.ndjson, writers 1, 2"


def test_a_writer_who_drew_nothing_is_refused(path: Path) -> None:
    with pytest.raises(InputError, match=r"mine\.ndjson has no drawing by writer 7"):
        read_training_drawings([path], ("7",))


def test_nothing_to_learn_from_is_refused(path: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"mine\.ndjson has no drawing by anyone who is not to be"):
        read_training_drawings([path], ("0", "1", "2"))
    other = tmp_path / "other.ndjson"
    other.write_text('{"strokes": [[[0, 0]]]}\n')
    with pytest.raises(InputError, match="no drawing with a label to learn from"):
        read_training_drawings([other], ())


def test_files_are_read_one_after_the_other(path: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.ndjson"
    other.write_text('{"label": 4, "writer": "hand", "strokes": [[[0, 0], [1, 1]]]}\n')
    found = read_training_drawings([path, other], ("1",))
    assert [drawing.writer for drawing in found.learnt[-2:]] == ["2", "hand"]
    assert len(found.learnt) == 21
    assert found.learnt_name == "mine.ndjson and other.ndjson, 3 writers"
    other.write_text('{"label": 4, "strokes": []}\n')
    with pytest.raises(InputError, match=r"other\.ndjson has nothing but blank drawings"):
        read_training_drawings([path, other], ())


def test_sha256(path: Path) -> None:
    assert sha256_of(path) == hashlib.sha256(path.read_bytes()).hexdigest()
