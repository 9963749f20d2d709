import numpy as np

from benchmarks.browser_growth import POINTS, least_of, scribble, with_points
from tools.drawn import drawn


def test_of_a_large_drawing_each_call_is_measured_alone() -> None:
    for count in POINTS:
        single = count >= 10_000
        assert (least_of(with_points(drawn("a 2"), count)) == 0) == single
    assert least_of(scribble(100_000, np.random.default_rng(1))) == 0
