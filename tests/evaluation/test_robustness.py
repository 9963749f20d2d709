from typing import Any

import numpy as np
import pytest

from mnist_checker.datasets.examples import Examples
from mnist_checker.drawing import Drawing, parse_drawing
from mnist_checker.evaluation.robustness import changed_images, changed_strokes, measured, moved
from mnist_checker.inking import normalise_strokes
from mnist_checker.model_file import load_model
from mnist_checker.normalise import stroke_arrays
from tests.vectors import VECTORS

SEVEN = parse_drawing('{"strokes": [[[0, 0], [9, 0], [3, 9]]]}')
MODEL = load_model(VECTORS / "models" / "dense.safetensors")


def examples(drawings: list[Drawing] | None, n: int = 6, **changes: Any) -> Examples:
    fields = np.tile(normalise_strokes([stroke_arrays(SEVEN)]), (n, 1, 1))
    values: dict[str, Any] = {
        "blank": np.zeros(n, np.bool_),
        "labels": [7] * n,
        "writers": [None] * n,
    }
    return Examples(name="sevens", fields=fields, drawings=drawings, **(values | changes))


def slope(field: Any) -> float:
    """Return how far ink moves to the right for each row down."""
    rows, columns = np.nonzero(field)
    return float(np.polyfit(rows, columns, 1, w=field[rows, columns] / 255.0)[0])


def test_strokes_are_left_alone_in_the_middle_and_changed_as_named_beside_it() -> None:
    bar = [np.array([[0.0, 0.0], [0.0, 9.0]])]
    (as_it_is,) = normalise_strokes([bar])
    fields = dict(changed_strokes([bar]))
    assert list(fields) == [
        "turned, degrees",
        "slanted, degrees",
        "wider, times",
        "size, whole pixels",
        "points to its longer side",
        "jitter, % of its longer side",
        "pen, times as wide",
    ]
    for what, still in [("turned, degrees", 0), ("slanted, degrees", 0), ("wider, times", 1)]:
        np.testing.assert_array_equal(fields[what][still][0], as_it_is)
    np.testing.assert_array_equal(fields["jitter, % of its longer side"][0][0], as_it_is)
    # Clockwise, and leaning to the right: what is up goes right, and down the page left.
    assert (
        slope(fields["turned, degrees"][20][0])
        < -0.2
        < 0.2
        < slope(fields["turned, degrees"][-20][0])
    )
    assert slope(fields["slanted, degrees"][25][0]) < -0.2
    pens = [int(each.sum()) for each in fields["pen, times as wide"].values()]
    assert pens == sorted(pens)
    assert len(set(pens)) == 5


def test_every_drawing_trembles_in_its_own_way() -> None:
    bar = [np.array([[0.0, 0.0], [0.0, 5.0], [0.0, 9.0]])]
    fields, again = (
        dict(changed_strokes([bar] * 5))["jitter, % of its longer side"] for _ in range(2)
    )
    assert len(np.unique(fields[0], axis=0)) == 1
    assert len(np.unique(fields[4], axis=0)) == 5
    np.testing.assert_array_equal(fields[4], again[4])


def test_images_are_left_alone_in_the_middle_and_changed_as_named_beside_it() -> None:
    (bar,) = normalise_strokes([[np.array([[0.0, 0.0], [0.0, 9.0]])]])
    fields = dict(changed_images(bar[None]))
    for what, amounts in fields.items():
        still = 1 if what == "size, times" else 0
        np.testing.assert_array_equal(amounts[still][0], bar, err_msg=what)
    assert slope(fields["turned, degrees"][20][0]) < -0.2
    assert slope(fields["slanted, degrees"][25][0]) < -0.2
    for what in ("size, times", "pen, pixels wider"):
        ink = [int(each.sum()) for each in fields[what].values()]
        assert ink == sorted(ink), what
        assert len(set(ink)) == 5, what


def test_images_move_in_four_directions_in_turn() -> None:
    images = np.zeros((5, 28, 28), np.uint8)
    images[:, 14, 14] = 1
    places = [tuple(map(int, np.argwhere(image)[0])) for image in moved(images, 3)]
    assert places == [(14, 17), (17, 14), (14, 11), (11, 14), (14, 17)]
    assert not moved(images, 14)[0].any()


@pytest.mark.parametrize("drawings", [None, [SEVEN] * 6])
def test_only_labelled_digits_are_read_and_no_more_than_wanted(
    drawings: list[Drawing] | None,
) -> None:
    labels = [7, None, 7, 7, 7, 7]
    blank = np.array([False, False, True, False, False, False])
    one = examples(drawings, labels=labels, blank=blank)
    curves = measured({"a": MODEL, "b": MODEL}, one)
    assert ("moved, pixels" in curves) == (drawings is None)
    for curve in curves.values():
        assert curve.n == 4
        assert list(curve.right) == ["a", "b"]
        assert curve.right["a"] == curve.right["b"]
        assert len(curve.right["a"]) == len(curve.amounts) == 5
        assert set(curve.right["a"]) <= set(range(5))
    assert {curve.n for curve in measured({"a": MODEL}, one, most=3).values()} == {3}
    assert {curve.n for curve in measured({"a": MODEL}, one, most=9).values()} == {4}


@pytest.mark.parametrize("drawings", [None, [SEVEN] * 6])
def test_of_nothing_there_is_no_curve(drawings: list[Drawing] | None) -> None:
    assert measured({"a": MODEL}, examples(drawings, labels=[None] * 6)) == {}
    assert measured({"a": MODEL}, examples(drawings, blank=np.ones(6, np.bool_))) == {}


def test_right_answers_are_counted() -> None:
    first = measured({"a": MODEL}, examples(None))["moved, pixels"].right["a"][0]
    answer = next(
        digit
        for digit in range(10)
        if measured({"a": MODEL}, examples(None, labels=[digit] * 6))["moved, pixels"].right["a"][0]
    )
    assert first == (6 if answer == 7 else 0)
    others = [digit for digit in range(10) if digit != answer]
    mixed = examples(None, labels=[answer, *others[:3], answer, answer])
    assert measured({"a": MODEL}, mixed)["moved, pixels"].right["a"][0] == 3
