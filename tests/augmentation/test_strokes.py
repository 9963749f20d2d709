"""Each move does to strokes what its name says, by how much it is told, and no more."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_checker.arrays import Floats
from mnist_checker.augmentation.strokes import (
    StrokeAmounts,
    augment_strokes,
    bend,
    join,
    length,
    pen_factor,
    resample,
    split,
    trim,
    unit,
)
from mnist_checker.augmentation.styles import Styles

EVERYTHING = StrokeAmounts(
    rotation=20.0,
    slant=25.0,
    scale=0.2,
    bend=0.03,
    jitter=0.01,
    step=0.2,
    pen=1.0,
    trim=0.1,
    split=0.5,
    join=0.5,
    styles=Styles(slash=1.0),
)
UPRIGHT = np.array([[0.0, -0.5], [0.0, 0.5]])
ACROSS = np.array([[-0.25, 0.0], [0.25, 0.0]])


def generator(seed: int = 1) -> np.random.Generator:
    return np.random.default_rng(seed)


def many(amounts: StrokeAmounts, *strokes: Floats, n: int = 300) -> list[list[Floats]]:
    draws = generator()
    return [augment_strokes(strokes, None, amounts, draws) for _ in range(n)]


def angles(drawn: list[list[Floats]]) -> Floats:
    """Return the degrees, clockwise as seen, that each one's first stroke leans from upright."""
    ends = np.array([strokes[0][-1] - strokes[0][0] for strokes in drawn])
    leaning: Floats = np.degrees(np.arctan2(-ends[:, 0], ends[:, 1]))
    return leaning


def test_amounts_of_nothing_only_bring_the_box_to_one() -> None:
    strokes = [np.array([[10.0, 20.0], [30.0, 60.0]]), np.array([[20.0, 20.0]])]
    assert not StrokeAmounts().any
    changed = augment_strokes(strokes, 0, StrokeAmounts(), generator())
    np.testing.assert_allclose(changed[0], [[-0.25, -0.5], [0.25, 0.5]])
    np.testing.assert_allclose(changed[1], [[0.0, -0.5]])
    np.testing.assert_array_equal(strokes[0], [[10.0, 20.0], [30.0, 60.0]])


@pytest.mark.parametrize(
    "amounts",
    [StrokeAmounts(bend=0.1), StrokeAmounts(join=0.1), StrokeAmounts(styles=Styles(curled=0.1))],
)
def test_any_amount_counts(amounts: StrokeAmounts) -> None:
    assert amounts.any


def test_the_same_seed_draws_the_same() -> None:
    strokes = [UPRIGHT, ACROSS]
    one, again, other = (
        np.concatenate(augment_strokes(strokes, 0, EVERYTHING, generator(seed)))
        for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one, again)
    assert one.shape != other.shape or not np.allclose(one, other)


def test_rotation_turns_as_far_as_told_either_way() -> None:
    drawn = many(StrokeAmounts(rotation=20.0), UPRIGHT)
    turned = angles(drawn)
    assert -20.0 <= turned.min() < -18.0
    assert 18.0 < turned.max() <= 20.0
    assert [length(strokes[0]) for strokes in drawn] == pytest.approx([1.0] * len(drawn))


def test_slant_leans_upright_strokes_and_leaves_flat_ones() -> None:
    drawn = many(StrokeAmounts(slant=25.0), UPRIGHT, ACROSS)
    leaning = angles(drawn)
    assert -25.0 <= leaning.min() < -23.0
    assert 23.0 < leaning.max() <= 25.0
    for _, across in drawn:
        np.testing.assert_allclose(across, ACROSS)


def test_scale_stretches_each_axis_by_itself() -> None:
    drawn = many(StrokeAmounts(scale=0.2), UPRIGHT, ACROSS)
    tall = np.array([length(strokes[0]) for strokes in drawn])
    wide = np.array([length(strokes[1]) for strokes in drawn]) * 2.0
    for factors in (tall, wide):
        assert 0.8 <= factors.min() < 0.82
        assert 1.18 < factors.max() <= 1.2
    assert abs(np.corrcoef(tall, wide)[0, 1]) < 0.2


def test_bend_moves_by_its_amount_and_neighbours_alike() -> None:
    points = np.stack([np.linspace(-0.5, 0.5, 101)] * 2, axis=1)
    draws = generator()
    moves = np.stack([bend(points, 0.03, draws) - points for _ in range(500)])
    assert moves.std() == pytest.approx(0.03, rel=0.1)
    assert np.abs(np.diff(moves, axis=1)).max() < 0.03


def test_jitter_moves_points_by_themselves() -> None:
    points = np.stack([np.zeros(400), np.linspace(-0.5, 0.5, 400)], axis=1)
    drawn = many(StrokeAmounts(jitter=0.02), points, n=100)
    moves = np.stack([strokes[0] - points for strokes in drawn])
    spreads = moves.std(axis=(1, 2))
    assert 0.018 < spreads.max() < 0.022
    assert spreads.min() < 0.002
    most = moves[spreads.argmax()]
    assert abs(np.corrcoef(most[:-1, 0], most[1:, 0])[0, 1]) < 0.2


def test_steps_are_from_sparse_to_dense() -> None:
    drawn = many(StrokeAmounts(step=0.25), UPRIGHT)
    points = [len(strokes[0]) for strokes in drawn]
    assert min(points) == 6
    assert max(points) >= 38


def test_resampling_is_even_and_keeps_the_ends() -> None:
    bent = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 0.5]])
    points = resample(bent, 0.25)
    np.testing.assert_allclose(points[:, 0], [0.0, 0.25, 0.5, 0.75, 1.0, 1.0, 1.0])
    np.testing.assert_allclose(points[:, 1], [0.0, 0.0, 0.0, 0.0, 0.0, 0.25, 0.5])
    np.testing.assert_array_equal(resample(bent[:1], 0.1), bent[:1])


def test_trim_takes_shares_of_the_length() -> None:
    bent = np.array([[0.0, 0.0], [1.0, 0.0], [1.0, 1.0]])
    np.testing.assert_allclose(trim(bent, 0.25, 0.1), [[0.5, 0.0], [1.0, 0.0], [1.0, 0.8]])
    np.testing.assert_array_equal(trim(bent[:1], 0.1, 0.1), bent[:1])
    lengths = [length(strokes[0]) for strokes in many(StrokeAmounts(trim=0.1), UPRIGHT)]
    assert 0.8 <= min(lengths) < 0.83
    assert max(lengths) > 0.97


def test_split_leaves_a_small_gap_in_the_longest() -> None:
    for seed in range(50):
        across, upper, lower = split([ACROSS, UPRIGHT], generator(seed))
        assert across is ACROSS
        gap = lower[0] - upper[-1]
        assert gap[0] == 0.0
        assert 0.0 <= gap[1] <= 0.1 + 1e-9
        assert -0.3 <= upper[-1, 1] <= lower[0, 1] <= 0.3
    assert len(split([UPRIGHT[:1]], generator())) == 2


def test_join_makes_one_stroke_of_all() -> None:
    (joined,) = join([UPRIGHT, ACROSS])
    np.testing.assert_array_equal(joined, np.concatenate([UPRIGHT, ACROSS]))


@pytest.mark.parametrize(
    ("amounts", "strokes"), [(StrokeAmounts(split=0.3), 3), (StrokeAmounts(join=0.3), 1)]
)
def test_split_and_join_come_as_often_as_told(amounts: StrokeAmounts, strokes: int) -> None:
    drawn = many(amounts, UPRIGHT, ACROSS)
    share = np.mean([len(each) == strokes for each in drawn])
    assert share == pytest.approx(0.3, abs=0.08)


def test_pens_are_from_half_to_twice_as_wide() -> None:
    draws = generator()
    pens = [pen_factor(StrokeAmounts(pen=1.0), draws) for _ in range(300)]
    assert 0.5 <= min(pens) < 0.52
    assert 1.93 < max(pens) <= 2.0
    assert np.median(pens) == pytest.approx(1.0, abs=0.1)
    assert pen_factor(StrokeAmounts(), draws) == 1.0


def test_a_dot_stays_finite() -> None:
    (dot,) = augment_strokes([np.array([[5.0, 5.0]])], 1, replace(EVERYTHING, split=0), generator())
    assert dot.shape == (1, 2)
    assert np.isfinite(dot).all()


def test_unit_brings_the_longer_side_to_one_about_the_origin() -> None:
    changed = unit([np.array([[100.0, 0.0], [300.0, 50.0]])])
    np.testing.assert_allclose(changed[0], [[-0.5, -0.125], [0.5, 0.125]])
