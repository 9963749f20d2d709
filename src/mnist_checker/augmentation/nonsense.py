"""Drawings that are no digit: scribbles, dots, letters, signs and pairs of digits.

Networks learn from them to be sure of nothing, after D. Hendrycks, M. Mazeika and T. Dietterich,
"Deep anomaly detection with outlier exposure", ICLR 2019. All are strokes of any size, x to the
right and y down.
"""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final, TypeAlias

import numpy as np

from mnist_checker.arrays import Floats, Strokes
from mnist_checker.augmentation.signs import LEARNT_LETTERS, LETTERS, SIGNS
from mnist_checker.augmentation.strokes import turned, unit

Maker: TypeAlias = Callable[[np.random.Generator], list[Floats]]

KINDS: Final = ("scribbles", "zigzags", "strays", "dots", "letters", "signs", "two digits")


def scribble(generator: np.random.Generator) -> list[Floats]:
    """Return one or two strokes that wander about."""
    return [_wander(generator) for _ in range(generator.integers(1, 3))]


def zigzag(generator: np.random.Generator) -> list[Floats]:
    """Return a stroke to and fro between two sides, six to twelve times."""
    turns = generator.integers(7, 14)
    across = np.where(np.arange(turns) % 2, 1.0, -1.0) + generator.normal(0.0, 0.15, turns)
    along = np.linspace(-1.0, 1.0, turns) * generator.uniform(0.7, 1.5)
    return [turned(np.stack([across, along], axis=1), generator.uniform(0.0, 2.0 * np.pi))]


def dot(generator: np.random.Generator) -> list[Floats]:
    """Return one point somewhere."""
    return [generator.random((1, 2))]


def letter(generator: np.random.Generator, names: Sequence[str]) -> list[Floats]:
    """Return one of the letters, narrower or wider."""
    return _wider(one_of(LETTERS, names, generator), generator)


def sign(generator: np.random.Generator) -> list[Floats]:
    """Return one of the signs, narrower or wider."""
    return _wider(one_of(SIGNS, tuple(SIGNS), generator), generator)


def stray(generator: np.random.Generator) -> list[Floats]:
    """Return a stroke through four to seven points anywhere, half of the times rounded."""
    points = generator.random((generator.integers(4, 8), 2))
    return [_rounded(points) if generator.random() < 0.5 else points]


def two(left: Strokes, right: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return two drawings beside one another, not always on one line."""
    first, second = unit(left), unit(right)
    gap = generator.uniform(0.05, 0.4)
    edge = max(stroke[:, 0].max() for stroke in first) - min(
        stroke[:, 0].min() for stroke in second
    )
    place = np.array([edge + gap, generator.normal(0.0, 0.1)])
    return [*first, *(stroke + place for stroke in second)]


def kinds(drawings: Sequence[Strokes], letters: Sequence[str]) -> dict[str, Maker]:
    """Return what makes each kind of drawing that is no digit.

    Args:
        drawings: Digits, of which two are put beside one another; at least one.
        letters: Of LETTERS.
    """

    def pair(generator: np.random.Generator) -> list[Floats]:
        left, right = generator.integers(len(drawings), size=2)
        return two(drawings[left], drawings[right], generator)

    makers = (scribble, zigzag, stray, dot, partial(letter, names=letters), sign, pair)
    return dict(zip(KINDS, makers, strict=True))


def nonsense(
    drawings: Sequence[Strokes], n: int, generator: np.random.Generator
) -> list[list[Floats]]:
    """Return n drawings that are no digit, of each kind as good as equally many.

    Args:
        drawings: As `kinds` has them.
        n: How many.
        generator: Draws every random choice.
    """
    makers = tuple(kinds(drawings, LEARNT_LETTERS).values())
    return [makers[index % len(makers)](generator) for index in range(n)]


def one_of(
    drawings: Mapping[str, list[Floats]], names: Sequence[str], generator: np.random.Generator
) -> list[Floats]:
    """Return one of the drawings that are named."""
    return drawings[names[int(generator.integers(len(names)))]]


def _wider(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return strokes narrower or wider."""
    width = generator.uniform(0.7, 1.4)
    return [stroke * [width, 1.0] for stroke in strokes]


def _rounded(points: Floats) -> Floats:
    """Return a line whose corners are cut three times (Chaikin, 1974)."""
    for _ in range(3):
        before, after = points[:-1], points[1:]
        cut = np.stack([0.75 * before + 0.25 * after, 0.25 * before + 0.75 * after], axis=1)
        points = np.concatenate([points[:1], cut.reshape(-1, 2), points[-1:]])
    return points


def _wander(generator: np.random.Generator) -> Floats:
    """Return a curve of four waves or more, so that it crosses itself."""
    waves = np.arange(1, generator.integers(5, 8))
    time = np.linspace(0.0, 1.0, 80)[:, None, None]
    height = generator.standard_normal((1, 2, len(waves)))
    phase = generator.uniform(0.0, 2.0 * np.pi, (1, 2, len(waves)))
    curve: Floats = (height * np.sin(2.0 * np.pi * waves * time + phase)).sum(axis=2)
    return curve
