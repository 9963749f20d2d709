"""Pictures of digits become strokes: a pen's way through the middle of the ink.

MNIST's writers, some 250 of them, are known as pictures only. Traced, their digits can be bent,
given other styles and inked by the normaliser as drawings are (`strokes`, `inking`), so
that a network knows their shapes as a browser will draw them.
"""

from collections.abc import Iterator
from functools import cache
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Floats, Images

Pixel: TypeAlias = tuple[int, int]

_FINER: Final = 2
"""Pixels that each pixel's side is divided into: strokes two pixels apart stay apart."""
_MARGIN: Final = 2
"""Finer pixels of paper around each picture while they are stacked."""
_TOGETHER: Final = 1000
"""Pictures thinned at once: few enough that their stack is not much larger than the cache."""
_SPUR: Final = 2.0 * _FINER
"""Finer pixels; a branch no longer than this, from a fork to its end, is none."""
_SMOOTHINGS: Final = 2

_AROUND: Final[tuple[Pixel, ...]] = (
    (-1, 0),
    (-1, 1),
    (0, 1),
    (1, 1),
    (1, 0),
    (1, -1),
    (0, -1),
    (-1, -1),
)
"""Rows and columns to a pixel's neighbours, clockwise from the one above."""


def trace(images: Images) -> list[list[Floats]]:
    """Return the strokes of each of (n, rows, columns) pictures, 0 for paper and 255 for ink.

    A stroke is (points, 2) float64, x to the right and y down, in pixels. What branches becomes
    several strokes; a picture without ink has none.
    """
    strokes: list[list[Floats]] = []
    for start in range(0, len(images), _TOGETHER):
        strokes += [_strokes(one) for one in _skeletons(images[start : start + _TOGETHER])]
    return strokes


def _skeletons(images: Images) -> NDArray[np.bool_]:
    """Return the pictures' ink, on finer pixels and thinned to lines one pixel wide."""
    import cv2

    n, rows, columns = images.shape
    rows, columns = rows * _FINER + 2 * _MARGIN, columns * _FINER + 2 * _MARGIN
    finer = np.zeros((n, rows, columns), np.uint8)
    inside = slice(_MARGIN, -_MARGIN)
    for one, image in zip(finer, images, strict=True):
        size = (columns - 2 * _MARGIN, rows - 2 * _MARGIN)
        one[inside, inside] = cv2.resize(image, size, interpolation=cv2.INTER_CUBIC)
    return thin(finer.reshape(-1, columns) > 127).reshape(finer.shape)


def thin(ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return (rows, columns) ink worn down from both sides to lines one pixel wide.

    Z. Guo and R. W. Hall, "Parallel thinning with two-subiteration algorithms", *Communications
    of the ACM* 32, 1989, algorithm A1.
    """
    import cv2

    # The neighbours of every pixel as one byte, by which the rule is looked up.
    weights = np.zeros((3, 3), np.float32)
    for bit, (row, column) in enumerate(_AROUND):
        weights[1 + row, 1 + column] = 2.0**bit
    left = ink.astype(np.uint8)
    while True:
        before = left
        for rule in _rules():
            code = cv2.filter2D(left, cv2.CV_8U, weights, borderType=cv2.BORDER_CONSTANT)
            left = left & np.asarray(cv2.LUT(code, rule), dtype=np.uint8)
        if np.array_equal(before, left):
            return left.astype(np.bool_)


@cache
def _rules() -> tuple[Images, Images]:
    """Return what each of the two steps leaves (1, or 0) of a pixel with these neighbours."""
    codes = np.arange(256)
    n, ne, e, se, s, sw, w, nw = (codes >> bit & 1 == 1 for bit in range(8))
    pieces = sum(
        ~before & (after | last)
        for before, after, last in ((n, ne, e), (e, se, s), (s, sw, w), (w, nw, n))
    )
    one_way = sum((nw | n, ne | e, se | s, sw | w), np.zeros(256, int))
    other_way = sum((n | ne, e | se, s | sw, w | nw), np.zeros(256, int))
    neighbours = np.minimum(one_way, other_way)
    wears = (pieces == 1) & (neighbours >= 2) & (neighbours <= 3)
    steps = (s | sw | ~nw) & w, (n | ne | ~se) & e
    first, second = ((~wears | kept).astype(np.uint8) for kept in steps)
    return first, second


def _strokes(skeleton: NDArray[np.bool_]) -> list[Floats]:
    """Return the lines of a skeleton on finer pixels as strokes in pixels of the picture."""
    neighbours = _neighbours(skeleton)
    paths = list(_paths(neighbours))
    forks = {pixel for pixel, around in neighbours.items() if len(around) > 2}
    kept = [path for path in paths if not _is_spur(path, neighbours, forks)]
    return [_in_pixels(_smooth(path)) for path in kept]


def _neighbours(skeleton: NDArray[np.bool_]) -> dict[Pixel, list[Pixel]]:
    """Return each pixel's neighbours, but not one across a corner that another leads to."""
    pixels = {(int(row), int(column)) for row, column in np.argwhere(skeleton)}
    neighbours: dict[Pixel, list[Pixel]] = {}
    for row, column in pixels:
        around = [(row + down, column + right) in pixels for down, right in _AROUND]
        neighbours[row, column] = [
            (row + down, column + right)
            for place, (down, right) in enumerate(_AROUND)
            if around[place]
            and (place % 2 == 0 or not (around[place - 1] or around[(place + 1) % 8]))
        ]
    return neighbours


def _paths(neighbours: dict[Pixel, list[Pixel]]) -> Iterator[list[Pixel]]:
    """Yield pixels by themselves, the ways between ends and forks, then rings without either."""
    yield from ([pixel] for pixel, around in neighbours.items() if not around)
    left = {pixel: set(around) for pixel, around in neighbours.items()}
    ends = sorted(pixel for pixel, around in neighbours.items() if len(around) != 2)
    for start in (*ends, *sorted(neighbours)):
        while left[start]:
            path, here = [start], start
            while left[here] and (len(path) == 1 or len(neighbours[here]) == 2):
                ahead = min(left[here])
                left[here].discard(ahead)
                left[ahead].discard(here)
                path.append(ahead)
                here = ahead
            yield path


def _is_spur(path: list[Pixel], neighbours: dict[Pixel, list[Pixel]], forks: set[Pixel]) -> bool:
    """Say whether a path is a short branch, which thinning leaves where a stroke is thick."""
    first, last = path[0], path[-1]
    is_free = len(neighbours[first]) == 1 or len(neighbours[last]) == 1
    return len(path) <= _SPUR and is_free and (first in forks or last in forks)


def _smooth(path: list[Pixel]) -> Floats:
    """Return a path's (points, 2) rows and columns without the stairs of its pixels."""
    points = np.array(path, dtype=np.float64)
    for _ in range(_SMOOTHINGS):
        points[1:-1] = (points[:-2] + 2.0 * points[1:-1] + points[2:]) / 4.0
    return points


def _in_pixels(points: Floats) -> Floats:
    """Return x and y in the picture of rows and columns on finer pixels."""
    return (points[:, ::-1] - _MARGIN + 0.5) / _FINER - 0.5
