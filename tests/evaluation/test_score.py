import numpy as np
import pytest

from mnist_checker.evaluation.score import Score, interval_over_writers


@pytest.mark.parametrize(
    ("correct", "n", "low", "high"),
    [
        # Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in
        # Medicine 17, 1998, table I: the score method without continuity correction.
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0000, 0.1611),
        (1, 29, 0.0061, 0.1718),
        (29, 29, 0.8830, 1.0000),
    ],
)
def test_the_interval_is_wilsons(correct: int, n: int, low: float, high: float) -> None:
    interval = Score(n, correct).interval
    assert interval is not None
    assert interval == pytest.approx((low, high), abs=0.00005)
    assert 0.0 <= interval[0] <= interval[1] <= 1.0


def test_nothing_has_no_accuracy() -> None:
    assert Score(0, 0).accuracy is None
    assert Score(0, 0).interval is None


def test_writers_who_differ_widen_the_interval_of_other_people_s_drawings() -> None:
    alike = interval_over_writers([Score(100, 90)] * 10)
    unlike = interval_over_writers([Score(100, 80), Score(100, 100)] * 5)
    of_drawings = Score(1000, 900).interval
    assert alike is not None
    assert unlike is not None
    assert of_drawings is not None
    # Writers who are all alike say no more than as many drawings; ten people are few (t for z).
    assert alike[0] == pytest.approx(of_drawings[0], abs=0.004)
    assert alike[0] < of_drawings[0] < of_drawings[1] < alike[1]
    # By hand: the variance is 10/9 · 10 · 10² / 1000², that of 81 drawings; 81 · (z/t)² = 60.8.
    assert unlike == pytest.approx((0.7993, 0.9531), abs=0.0001)


def test_it_holds_what_it_says_of_people_who_differ() -> None:
    generator = np.random.default_rng(3)
    held = 0
    for _ in range(1000):
        shares = generator.beta(30, 1, 14)  # the mean is 30/31
        scores = [Score(250, int(generator.binomial(250, share))) for share in shares]
        low, high = interval_over_writers(scores) or (1.0, 0.0)
        held += low <= 30 / 31 <= high
    assert 0.91 < held / 1000 < 0.98


def test_few_writers_say_nothing_of_others() -> None:
    assert interval_over_writers([Score(100, 90)] * 4) is None
    assert interval_over_writers([]) is None


def test_where_all_is_right_drawings_count() -> None:
    low, high = interval_over_writers([Score(20, 20)] * 50) or (0.0, 0.0)
    assert 0.995 < low < 0.9965
    assert high == pytest.approx(1.0)
