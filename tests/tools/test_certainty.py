"""What is measured of drawings that are no digit."""

import numpy as np

from mnist_checker.constants import DOT_SHARE
from mnist_checker.drawing import Drawing
from mnist_checker.inking import normalise_strokes
from mnist_checker.normalise import normalise
from tools.certainty import taps


def test_dots_are_taps_that_moved_as_far_as_a_dot_may() -> None:
    drawn = taps(np.random.default_rng(1))
    points = [stroke for (stroke,) in drawn]
    assert {len(each) for each in points} == {1, 2, 3, 4}
    extents = np.array([np.ptp(each, axis=0).max() for each in points])
    assert 0.9 * DOT_SHARE < extents.max() <= DOT_SHARE
    inked = normalise_strokes(drawn, sides=[1.0] * len(drawn))
    assert (inked == normalise(Drawing((((0, 0),),)))).all(), "each is seen as a dot"
    unboxed = normalise_strokes(drawn)
    assert len(np.unique(unboxed, axis=0)) > len(drawn) / 2, "and no two are the same drawing"
