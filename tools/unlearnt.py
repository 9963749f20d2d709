"""Drawings that are no digit, of kinds that no training made: as strokes."""

from functools import partial
from typing import Final

import numpy as np

from mnist_checker.arrays import Floats, Images
from mnist_checker.augmentation.nonsense import Maker, letter, one_of
from mnist_checker.augmentation.signs import LEARNT_LETTERS, LETTERS, arc, lines
from mnist_checker.augmentation.strokes import augment_strokes, join, pen_factor
from mnist_checker.inking import normalise_strokes
from mnist_checker.training.presets import RELEASE_STROKES

LETTERS_LEFT: Final = tuple(name for name in LETTERS if name not in LEARNT_LETTERS)
"""Those that nothing learnt from."""

_STEPS: Final = 150
_SMOOTHED: Final = 15
"""Steps of a random walk, and how many in a row each point is the mean of."""

_AROUND: Final = np.linspace(0.0, 2.0 * np.pi, 41)

SHAPES: Final[dict[str, list[Floats]]] = {
    # "Heart curve" of E. Weisstein's MathWorld, upright with y down.
    "heart": [
        np.stack(
            [
                16.0 * np.sin(_AROUND) ** 3,
                5.0 * np.cos(2.0 * _AROUND)
                + 2.0 * np.cos(3.0 * _AROUND)
                + np.cos(4.0 * _AROUND)
                - 13.0 * np.cos(_AROUND),
            ],
            axis=1,
        )
    ],
    "plus": [np.array([[0.0, 2.0], [4.0, 2.0]]), np.array([[2.0, 0.0], [2.0, 4.0]])],
    "Y": [np.array([[0.0, 0.0], [2.0, 3.0], [4.0, 0.0]]), np.array([[2.0, 3.0], [2.0, 6.0]])],
    "C": [
        np.stack([2.0 * np.cos(_AROUND[5:-5]), -3.0 * np.sin(_AROUND[5:-5])], axis=1),
    ],
}


OTHER_SIGNS: Final[dict[str, list[Floats]]] = {
    "envelope": [lines((0, 0), (6, 0), (6, 4), (0, 4), (0, 0)), lines((0, 0), (3, 2.4), (6, 0))],
    "key": [arc(1, 1, 1, 1, 0, 360), lines((2, 1), (6, 1), (6, 2)), lines((5, 1), (5, 1.8))],
    "tree": [lines((2, 0), (4, 4), (0, 4), (2, 0)), lines((2, 4), (2, 6))],
    "umbrella": [
        *join([arc(3, 3, 3, 3, 180, 360), lines((0, 3))]),
        *join([lines((3, 3)), arc(2.4, 5.4, 0.6, 0.6, 0, 160)]),
    ],
}
"""Chosen, and drawn, before any network had read them."""


def walk(generator: np.random.Generator) -> list[Floats]:
    """Return one stroke: a random walk, smoothed."""
    steps = generator.standard_normal((_STEPS, 2)).cumsum(axis=0)
    return [np.lib.stride_tricks.sliding_window_view(steps, _SMOOTHED, axis=0).mean(axis=2)]


MAKERS: Final[dict[str, Maker]] = {
    f"letters not learnt ({', '.join(LETTERS_LEFT)})": partial(letter, names=LETTERS_LEFT),
    f"shapes ({', '.join(SHAPES)})": partial(one_of, SHAPES, list(SHAPES)),
    f"other signs ({', '.join(OTHER_SIGNS)})": partial(one_of, OTHER_SIGNS, list(OTHER_SIGNS)),
    "random walks": walk,
}
"""What makes each kind."""


def inked(make: Maker, n: int, generator: np.random.Generator) -> Images:
    """Return (n, 28, 28) drawings, changed as a hand does and inked by pens of many widths.

    They are changed as far as the dense network's training changes the drawings of digits, and
    given no style.
    """
    drawings = [
        augment_strokes(make(generator), None, RELEASE_STROKES, generator) for _ in range(n)
    ]
    return normalise_strokes(drawings, [pen_factor(RELEASE_STROKES, generator) for _ in drawings])
