"""Large drawings are thinned, and look as before."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_checker.constants import MOST_INKED_POINTS, MOST_POINTS
from mnist_checker.drawing import Drawing
from mnist_checker.normalise import ink, normalise, scale_strokes
from mnist_checker.simplify import simplify


def curve(points: int) -> np.ndarray:
    """Return a point after the other on an 8, 20 high."""
    turn = np.linspace(0.0, 2.0 * np.pi, points)
    return np.stack([5.0 * np.sin(2.0 * turn), 10.0 * np.sin(turn)], axis=1)


def test_worked_out_by_hand() -> None:
    """4,000 moves of 1 to the right: 4 to a step, so every fourth point is kept."""
    line = np.stack([np.arange(4001.0), np.zeros(4001)], axis=1)
    (kept,) = simplify([line])
    np.testing.assert_array_equal(kept, line[::4])


def test_few_points_are_left_alone() -> None:
    strokes = [curve(MOST_INKED_POINTS - 1), np.zeros((1, 2))]
    assert simplify(strokes) is strokes


@given(
    st.lists(st.integers(1, 400), min_size=8, max_size=20), st.floats(1e-9, 1e8), st.integers(0, 9)
)
@settings(max_examples=60, deadline=None)
def test_never_more_than_one_point_a_step(lengths: list[int], unit: float, seed: int) -> None:
    generator = np.random.default_rng(seed)
    strokes = [unit * generator.normal(size=(length, 2)).cumsum(axis=0) for length in lengths]
    kept = simplify(strokes)
    if sum(lengths) > MOST_INKED_POINTS:
        assert sum(map(len, kept)) <= MOST_INKED_POINTS + 1
    np.testing.assert_array_equal(kept[0][0], strokes[0][0])
    np.testing.assert_array_equal(kept[-1][-1], strokes[-1][-1])


@pytest.mark.parametrize("points", [MOST_INKED_POINTS + 1, 5000, MOST_POINTS])
def test_the_ink_is_hardly_another(points: int) -> None:
    whole, thinned = curve(points), scale_strokes([curve(points)])
    # What `scale_strokes` does to a drawing whose longer side is 20: to 17.5, in the middle.
    whole = whole * 0.875 + 14.0
    expected = ink(np.hstack([whole[:-1], whole[1:]])[:: max(1, points // 20_000)])
    assert np.abs(ink(thinned) - expected).max() < 0.5 / 255.0


def test_one_dot_many_times_is_a_dot() -> None:
    many = Drawing((((3.0, 3.0),) * 2,) * MOST_INKED_POINTS)
    np.testing.assert_array_equal(normalise(many), normalise(Drawing((((3.0, 3.0),),))))
