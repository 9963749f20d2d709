"""How nonsense is measured."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mnist_checker.arrays import Floats, Images
from mnist_checker.augmentation.nonsense import KINDS
from mnist_checker.constants import DOT_SHARE, THRESHOLD
from mnist_checker.drawing import Drawing
from mnist_checker.evaluation.calibration import answered
from mnist_checker.evaluation.evaluate import THRESHOLDS
from mnist_checker.inking import normalise_strokes
from mnist_checker.normalise import normalise
from tools import certainty, unlearnt
from tools.certainty import tap


@pytest.mark.parametrize("kind", unlearnt.MAKERS)
def test_every_drawing_of_what_no_training_makes_is_another(kind: str) -> None:
    one, again = (
        unlearnt.inked(unlearnt.MAKERS[kind], 30, np.random.default_rng(1)) for _ in range(2)
    )
    assert one.reshape(30, -1).any(axis=1).all()
    assert len(np.unique(one, axis=0)) == 30
    np.testing.assert_array_equal(one, again)


def in_turn(model: object, fields: Images) -> Floats:  # noqa: ARG001
    """Return probabilities of which the best are 0.5, 0.8, 0.98 and 0.99 in turn."""
    best = np.resize([0.5, THRESHOLD, 0.98, 0.99], len(fields))
    return np.stack([best, 1.0 - best], axis=1)


def test_what_no_training_makes_is_read_and_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(certainty, "probabilities", in_turn)
    read = certainty.unlearnt_read(["dense"], n=20)
    assert read["n"] == 20
    assert read["sure"] == {"dense": dict.fromkeys(unlearnt.MAKERS, 5)}
    assert read["unsure"] == {"dense": dict.fromkeys(unlearnt.MAKERS, 5)}


def test_what_training_makes_is_read_but_for_letters_and_dots(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    drawings = tmp_path / "digits.ndjson"
    drawings.write_text('{"label": 1, "strokes": [[[0, 0], [0, 9]]]}\n')
    seen: list[Images] = []

    def kept(model: object, fields: Images) -> Floats:
        seen.append(fields)
        return in_turn(model, fields)

    monkeypatch.setattr(certainty, "probabilities", kept)
    read = certainty.nonsense_read(drawings, ["dense"], n=8)
    letters = "letters not learnt (H, P, V)"
    kinds = [letters if kind == "letters" else kind for kind in KINDS]
    assert list(read["sure"]["dense"]) == kinds
    fields = dict(zip(kinds, seen, strict=True))
    assert len(np.unique(fields["dots"], axis=0)) == 1
    assert len(np.unique(fields[letters], axis=0)) > 4


def test_what_is_called_a_digit_too_often_is_named() -> None:
    read = {"n": 1000, "sure": {"dense": {"loops": 100, "stars": 101}, "convolution": {"loops": 0}}}
    assert certainty.too_sure(read) == ["dense, stars: 10.1 %"]


def networks(thresholds: tuple[float, ...]) -> dict[str, Any]:
    """Return the figures of one network, on ten digits."""
    confidence, right = np.linspace(0.1, 1.0, 10), np.ones(10, np.bool_)
    one = {
        "set": "some",
        "n": 10,
        "correct": 10,
        "calibration_error": 0.0,
        "surest": {"n": 10, "correct": 10},
        "answered": [vars(each) for each in answered(confidence, right, thresholds)],
    }
    return {"dense": {"sets": [one]}}


def test_the_table_has_the_widget_s_threshold_and_every_column(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    heading, rule, row = certainty.table(networks(THRESHOLDS)).splitlines()
    assert f" at {THRESHOLD:g}: " in heading
    assert heading.count("|") == rule.count("|") == row.count("|")
    near = tuple(each - 1e-12 for each in THRESHOLDS)
    assert certainty.table(networks(near)).splitlines()[2] == row
    monkeypatch.setattr(certainty, "_SHOWN", (0.5, 0.777))
    with pytest.raises(ValueError, match="unpack"):
        certainty.table(networks(THRESHOLDS))


def test_dots_are_taps_that_moved_as_far_as_a_dot_may() -> None:
    generator = np.random.default_rng(1)
    drawn = [tap(generator) for _ in range(300)]
    points = [stroke for (stroke,) in drawn]
    assert {len(each) for each in points} == {1, 2, 3, 4}
    extents = np.array([np.ptp(each, axis=0).max() for each in points])
    assert 0.9 * DOT_SHARE < extents.max() <= DOT_SHARE
    inked = normalise_strokes(drawn, sides=[1.0] * len(drawn))
    assert (inked == normalise(Drawing((((0, 0),),)))).all(), "each is seen as a dot"
    unboxed = normalise_strokes(drawn)
    assert len(np.unique(unboxed, axis=0)) > len(drawn) / 2, "and no two are the same drawing"
