"""Letters and signs that nobody takes for a digit, as strokes: x to the right and y down."""

from typing import Final

import numpy as np

from mnist_checker.arrays import Floats
from mnist_checker.augmentation.strokes import join


def lines(*points: tuple[float, float]) -> Floats:
    """Return straight lines from point to point."""
    return np.array(points, dtype=np.float64)


def arc(x: float, y: float, wide: float, high: float, start: float, end: float) -> Floats:
    """Return an ellipse about (x, y) between two angles, degrees from the right, clockwise."""
    result: Floats = _polar(1.0, np.radians(np.linspace(start, end, 25))) * [wide, high] + [x, y]
    return result


def _clover() -> Floats:
    """Return a closed curve of four leaves."""
    angles = np.linspace(0.0, 2.0 * np.pi, 61)
    return _polar(0.7 + 0.3 * np.cos(4.0 * angles), angles)


def _star() -> Floats:
    """Return a star of five points, drawn without lifting the pen."""
    return _polar(1.0, np.radians(-90.0 + 144.0 * np.arange(6)))


def _spiral() -> Floats:
    """Return two and a half turns outwards."""
    turns = np.linspace(0.0, 2.5, 60)
    return _polar(turns, 2.0 * np.pi * turns)


def _polar(radius: float | Floats, angles: Floats) -> Floats:
    """Return points by their distance from (0, 0) and their angle in radians, clockwise."""
    return np.stack([radius * np.cos(angles), radius * np.sin(angles)], axis=1)


LETTERS: Final[dict[str, list[Floats]]] = {
    "A": [lines((0, 6), (2, 0), (4, 6)), lines((1, 4), (3, 4))],
    "E": [lines((4, 0), (0, 0), (0, 6), (4, 6)), lines((0, 3), (3, 3))],
    "F": [lines((4, 0), (0, 0), (0, 6)), lines((0, 3), (3, 3))],
    "H": [lines((0, 0), (0, 6)), lines((4, 0), (4, 6)), lines((0, 3), (4, 3))],
    "K": [lines((0, 0), (0, 6)), lines((4, 0), (0, 3), (4, 6))],
    "L": [lines((0, 0), (0, 6), (4, 6))],
    "M": [lines((0, 6), (0, 0), (2, 3), (4, 0), (4, 6))],
    "N": [lines((0, 6), (0, 0), (4, 6), (4, 0))],
    "P": [lines((0, 6), (0, 0), (3, 0), (4, 1), (4, 2), (3, 3), (0, 3))],
    "R": [
        lines((0, 6), (0, 0), (3, 0), (4, 1), (4, 2), (3, 3), (0, 3)),
        lines((1, 3), (4, 6)),
    ],
    "T": [lines((0, 0), (4, 0)), lines((2, 0), (2, 6))],
    "U": join([lines((0, 0)), arc(2, 4, 2, 2, 180, 0), lines((4, 0))]),
    "V": [lines((0, 0), (2, 6), (4, 0))],
    "W": [lines((0, 0), (1, 6), (2, 2), (3, 6), (4, 0))],
    "X": [lines((0, 0), (4, 6)), lines((4, 0), (0, 6))],
    "d": [lines((4, 0), (4, 6)), arc(2, 4, 2, 2, 0, 360)],
    "e": join([lines((0, 4)), arc(2, 4, 2, 2, 0, -320)]),
    "k": [lines((0, 0), (0, 6)), lines((3, 2), (0, 4), (3, 6))],
    "m": [
        *join([lines((0, 2), (0, 6)), arc(1, 3, 1, 1, 180, 360), lines((2, 6))]),
        *join([arc(3, 3, 1, 1, 180, 360), lines((4, 6))]),
    ],
    "n": join([lines((0, 2), (0, 6)), arc(2, 4, 2, 2, 180, 360), lines((4, 6))]),
    "r": join([lines((0, 2), (0, 6)), arc(2, 4, 2, 2, 180, 320)]),
    "Π": [lines((0, 6), (0, 0), (4, 0), (4, 6))],
    "Σ": [lines((4, 0), (0, 0), (2, 3), (0, 6), (4, 6))],
    "Ψ": [
        *join([lines((0, 0)), arc(2, 2, 2, 2, 180, 0), lines((4, 0))]),
        lines((2, 0), (2, 6)),
    ],
    "Ω": join([lines((0, 6), (1.2, 6)), arc(2, 3, 2, 3, 110, 430), lines((2.8, 6), (4, 6))]),
}
"""On a grid of 4 by 6."""

LEARNT_LETTERS: Final = tuple(name for name in LETTERS if name not in "HPV")
"""Those to learn from; the others are for measuring."""

SIGNS: Final[dict[str, list[Floats]]] = {
    "arrow": [lines((0, 2), (6, 2)), lines((4, 0), (6, 2), (4, 4))],
    "check": [lines((0, 3), (2, 5), (6, 0))],
    "clover": [_clover()],
    "dash": [lines((0, 0), (6, 0))],
    "equals": [lines((0, 0), (4, 0)), lines((0, 2), (4, 2))],
    "face": [
        arc(3, 3, 3, 3, 0, 360),
        lines((2, 2), (2, 2.4)),
        lines((4, 2), (4, 2.4)),
        arc(3, 3.5, 1.5, 1, 0, 180),
    ],
    "hash": [
        lines((1, 0), (1, 4)),
        lines((3, 0), (3, 4)),
        lines((0, 1), (4, 1)),
        lines((0, 3), (4, 3)),
    ],
    "house": [lines((0, 5), (0, 2), (2, 0), (4, 2), (4, 5), (0, 5))],
    "moon": join([arc(0, 0, 3, 3, 60, 300), arc(3, 0, 3, 3, 240, 120)]),
    "per cent": [
        lines((4, 0), (0, 6)),
        arc(0.8, 1, 0.8, 1, 0, 360),
        arc(3.2, 5, 0.8, 1, 0, 360),
    ],
    "spiral": [_spiral()],
    "square": [lines((0, 0), (4, 0), (4, 4), (0, 4), (0, 0))],
    "star": [_star()],
    "triangle": [lines((2, 0), (4, 4), (0, 4), (2, 0))],
    "wave": join([arc(1, 1, 1, 1, 180, 360), arc(3, 1, 1, 1, 180, 0)]),
}
"""In boxes of any size."""
