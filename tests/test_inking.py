"""Inked together, drawings come to the bytes that they come to alone."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_checker.arrays import Floats
from mnist_checker.drawing import Drawing, check_drawing
from mnist_checker.inking import normalise_strokes
from mnist_checker.normalise import normalise, stroke_arrays
from tests.vectors import cases, field_of

coordinate = st.floats(-100.0, 100.0).map(lambda number: round(number, 2))
strokes = st.lists(st.tuples(coordinate, coordinate), min_size=1, max_size=12)


def upright(length: float) -> list[Floats]:
    return [np.array([[0.0, 0.0], [0.0, length]])]


@pytest.mark.parametrize("name", ["normalise.json", "normalise-by-hand.json", "simplify.json"])
def test_vectors_byte_for_byte(name: str) -> None:
    drawings = [check_drawing(case) for case in cases(name)]
    expected = [field_of(case["field"]).tolist() for case in cases(name)]
    drawn = [stroke_arrays(each) for each in drawings]
    fields = normalise_strokes(drawn, sides=[each.side for each in drawings])
    assert fields.tolist() == expected


@given(st.lists(st.lists(strokes, min_size=1, max_size=4), min_size=1, max_size=5))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_equals_normalising_one_by_one(drawn: list[list[list[tuple[float, float]]]]) -> None:
    drawings = [Drawing(tuple(tuple(stroke) for stroke in each)) for each in drawn]
    fields = normalise_strokes([stroke_arrays(drawing) for drawing in drawings])
    for field, drawing in zip(fields, drawings, strict=True):
        np.testing.assert_array_equal(field, normalise(drawing))


def test_more_than_are_inked_together() -> None:
    generator = np.random.default_rng(1)
    drawings = [Drawing((tuple(map(tuple, generator.random((9, 2)))),)) for _ in range(150)]
    fields = normalise_strokes([stroke_arrays(drawing) for drawing in drawings])
    expected = np.stack([normalise(drawing) for drawing in drawings])
    np.testing.assert_array_equal(fields, expected)


@pytest.mark.parametrize("pen", [0.5, 1.0, 2.0])
def test_a_pen_draws_as_wide_as_told(pen: float) -> None:
    """A bar 20 pixels long and 2.5 · pen wide holds so much ink, but for its round ends."""
    (field,) = normalise_strokes([upright(100.0)], [pen])
    width = 2.5 * pen
    ends = width**2 * (1.0 - np.pi / 4.0)
    assert field.sum() / 255.0 == pytest.approx(20.0 * width - ends, rel=0.03)
    # 10 pixels up and down from the centre of row 14: the first and the last are half covered.
    assert np.count_nonzero(field.max(axis=1) > 128) == 19


def test_each_drawing_has_its_own_pen() -> None:
    together = normalise_strokes([upright(1.0), upright(1.0)], [0.5, 2.0])
    alone = [normalise_strokes([upright(1.0)], [pen])[0] for pen in (0.5, 2.0)]
    np.testing.assert_array_equal(together, np.stack(alone))


def test_no_drawing_at_all() -> None:
    assert normalise_strokes([]).shape == (0, 28, 28)
