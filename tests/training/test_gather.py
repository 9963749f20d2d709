"""What a training gathers to learn from, group by group."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mnist_checker.models import released_file
from mnist_checker.training.batches import Mixture
from mnist_checker.training.data import Data, Sources
from mnist_checker.training.gather import gather
from mnist_checker.training.mixing import Mixing
from mnist_checker.training.teaching import Teaching
from tests.toy import SETTINGS

MIXING = Mixing(share=0.2, passes=2, traced=0.1, traced_passes=1, nonsense=0.1)


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of ten scribbles."""
    generator = np.random.default_rng(1)
    lines = [{"label": n, "strokes": [generator.random((9, 2)).tolist()]} for n in range(10)]
    path = tmp_path_factory.mktemp("drawings") / "scribbles.ndjson"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def gathered(
    mnist_folder: Path, drawings: Path, teacher: Path | None, strokes: bool = True
) -> tuple[Data, list[str]]:
    settings = replace(
        SETTINGS, subset=60, drawings=MIXING, teaching=Teaching(passes=3, strokes=strokes)
    )
    said: list[str] = []
    data = gather(settings, Sources(mnist_folder, (drawings,), teacher), said.append)
    return data, said


def first_words(said: list[str]) -> list[str]:
    return [each.split()[0] for each in said]


def are_labels(data: Data) -> list[bool]:
    """Return for each group whether all of its targets are 1 for a digit and 0 for the others."""
    assert isinstance(data.training, Mixture)
    ends = np.cumsum(data.training.groups)[:-1]
    return [set(np.unique(each)) == {0.0, 1.0} for each in np.split(data.training.targets, ends)]


def test_everything_is_mixed_in_and_no_digit_has_ten_equal_shares(
    mnist_folder: Path, drawings: Path
) -> None:
    data, said = gathered(mnist_folder, drawings, None)
    assert first_words(said) == ["Without", "Changing", "Tracing", "Making"]
    assert isinstance(data.training, Mixture)
    assert data.training.groups == (60, 20, 60, 20)
    assert data.training.taken == (60, 20, 10, 10)
    assert are_labels(data) == [True, True, True, False]
    assert set(data.training.targets[-20:].ravel()) == {np.float32(0.1)}
    assert data.augment is not None


@pytest.mark.parametrize("strokes", [True, False])
def test_a_teacher_is_asked_of_strokes_where_settings_say_so_and_never_of_nonsense(
    mnist_folder: Path, drawings: Path, strokes: bool
) -> None:
    data, said = gathered(mnist_folder, drawings, released_file("dense"), strokes)
    asked = ["Changing", "Tracing", "Asking"] if strokes else ["Asking", "Changing", "Tracing"]
    assert first_words(said) == ["Distorting", *asked, "Making"]
    assert are_labels(data) == [False, not strokes, not strokes, False]
    assert set(data.training.targets[-20:].ravel()) == {np.float32(0.1)}
    assert data.augment is None


def test_one_drawing_is_said_in_the_singular(mnist_folder: Path, tmp_path: Path) -> None:
    one = tmp_path / "one.ndjson"
    one.write_text('{"label": 1, "strokes": [[[0, 0], [0, 9]]]}\n')
    _, said = gathered(mnist_folder, one, None)
    assert said[1:] == [
        "Changing and inking 1 drawing 2 times",
        "Tracing 60 images, changing and inking them once",
        "Making 10 drawings of what is no digit",
    ]


def test_that_nobody_teaches_is_said_where_settings_count_on_it(mnist_folder: Path) -> None:
    settings = replace(SETTINGS, subset=60, teaching=Teaching(passes=3))
    said: list[str] = []
    gather(settings, Sources(mnist_folder, (), None), said.append)
    assert said == ["Without --teacher, learning from labels alone"]
    said.clear()
    gather(replace(settings, teaching=Teaching()), Sources(mnist_folder, (), None), said.append)
    assert said == []
