"""Drawings that are no digit."""

import numpy as np
import pytest

from mnist_checker.arrays import Strokes
from mnist_checker.augmentation.nonsense import (
    Maker,
    dot,
    kinds,
    letter,
    nonsense,
    scribble,
    sign,
    stray,
    two,
    zigzag,
)
from mnist_checker.augmentation.signs import LEARNT_LETTERS, LETTERS, SIGNS
from mnist_checker.inking import normalise_strokes

BAR = [np.array([[0.0, 0.0], [0.0, 10.0]])]
RING = [np.array([[0.0, 0.0], [5.0, 0.0], [5.0, 10.0], [0.0, 10.0], [0.0, 0.0]])]


@pytest.mark.parametrize("make", [scribble, zigzag, stray, sign, dot])
def test_kinds_can_be_inked_and_differ(make: Maker) -> None:
    generator = np.random.default_rng(1)
    inked = normalise_strokes([make(generator) for _ in range(20)])
    assert inked.reshape(20, -1).any(axis=1).all()
    if make is not dot:
        assert len(np.unique(inked, axis=0)) == 20


def test_a_dot_is_one_point() -> None:
    generator = np.random.default_rng(1)
    assert [stroke.shape for stroke in dot(generator)] == [(1, 2)]


def test_letters_are_those_named() -> None:
    generator = np.random.default_rng(1)
    (stroke,) = letter(generator, "V")
    assert stroke[:, 1].tolist() == [0.0, 6.0, 0.0]
    assert set(LETTERS) - set(LEARNT_LETTERS) == {"H", "P", "V"}


def heights(strokes: Strokes) -> bytes:
    """Return what a drawing keeps that becomes wider."""
    return np.concatenate(strokes)[:, 1].tobytes()


def test_every_sign_is_made() -> None:
    generator = np.random.default_rng(1)
    made = {heights(sign(generator)) for _ in range(300)}
    assert made == {heights(strokes) for strokes in SIGNS.values()}
    assert len(made) == len(SIGNS)


def test_half_of_the_strays_have_their_corners_rounded() -> None:
    generator = np.random.default_rng(1)
    points = np.array([len(stray(generator)[0]) for _ in range(300)])
    straight = points <= 7
    assert 0.4 < straight.mean() < 0.6
    assert points[straight].min() == 4
    assert points[~straight].min() > 20


def test_two_digits_stand_beside_one_another() -> None:
    generator = np.random.default_rng(1)
    for _ in range(20):
        left, right = two(RING, BAR, generator)
        assert left[:, 0].max() < right[:, 0].min()


def test_every_kind_is_there_and_the_seed_decides() -> None:
    one, again, other = (
        nonsense([BAR, RING], 70, np.random.default_rng(seed)) for seed in (1, 1, 2)
    )
    assert len(one) == 10 * len(kinds([BAR, RING], LEARNT_LETTERS))
    assert sum(len(strokes) == 1 and len(strokes[0]) == 1 for strokes in one) == 10
    same = [all(map(np.array_equal, a, b)) for a, b in zip(one, again, strict=True)]
    assert all(same)
    assert not all(
        len(a) == len(b) and all(map(np.array_equal, a, b)) for a, b in zip(one, other, strict=True)
    )
