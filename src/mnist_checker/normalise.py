"""A drawing becomes the field that a network sees (spec/normalise.md).

The ink is drawn anew from the points, as MNIST's digits are: as large, as centred, as thick.
All in float64 and in the order of the specification, so that TypeScript gives the same bytes.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Floats, Strokes
from mnist_checker.constants import (
    BOX,
    CENTRE,
    DOT_SHARE,
    FIELD,
    PEN_RADIUS,
    SHIFT_STEPS,
    SMALLEST_EXTENT,
)
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError
from mnist_checker.simplify import simplify

_PIXELS: Final = np.arange(FIELD, dtype=np.float64)
_GRID: Final = _PIXELS[None, None, :], _PIXELS[None, :, None]
"""The x and the y of every pixel's centre."""
_COLUMNS: Final = np.tile(_PIXELS, FIELD)
_ROWS: Final = np.repeat(_PIXELS, FIELD)
"""Of every pixel, one row behind the other."""
_CHUNK: Final = 128
"""Segments inked at once: few enough to stay in the processor's cache."""


def normalise(drawing: Drawing) -> NDArray[np.uint8]:
    """Return the (28, 28) uint8 field of a drawing, 0 for paper and 255 for ink.

    Raises:
        InputError: The drawing is blank.
    """
    segments = scaled_segments(drawing)
    segments += np.tile(shift_to_centre(ink(segments).reshape(-1)), 2)
    return grey_levels(ink(segments))


def scaled_segments(drawing: Drawing) -> Floats:
    """Return (n, 4) segments ax, ay, bx, by, the inked box's longer side BOX pixels.

    The box's middle is the centre of pixel (CENTRE, CENTRE); a stroke of one point is a
    segment of no length.

    Raises:
        InputError: The drawing is blank.
    """
    if drawing.is_blank:
        raise InputError("a blank drawing has no field: draw something first")
    return scale_strokes(stroke_arrays(drawing), side=drawing.side)


def stroke_arrays(drawing: Drawing) -> list[Floats]:
    """Return a drawing's strokes as (points, 2) arrays, leaving out those without points."""
    return [np.array(stroke, dtype=np.float64) for stroke in drawing.strokes if stroke]


def scale_strokes(strokes: Strokes, pen_radius: float = PEN_RADIUS, side: float = 0.0) -> Floats:
    """Return the (n, 4) segments of strokes given as (points, 2) arrays, none of them empty.

    A large drawing is simplified first; one that fills next to nothing of a box of `side`, 0
    where that is not known, is a dot.
    """
    strokes = simplify(strokes)
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = float((high - low).max())
    is_dot = extent <= max(SMALLEST_EXTENT, side * DOT_SHARE)
    scale = 0.0 if is_dot else (BOX - 2.0 * pen_radius) / extent
    middle = (low + high) / 2.0
    return np.concatenate([_segments((stroke - middle) * scale + CENTRE) for stroke in strokes])


def _segments(points: Floats) -> Floats:
    """Return the (n − 1, 4) segments between (n, 2) points, or the one of a single point."""
    if len(points) == 1:
        return np.tile(points, 2)
    return np.hstack([points[:-1], points[1:]])


def ink(segments: Floats) -> Floats:
    """Return the (28, 28) coverage, 0 to 1, of (n, 4) segments drawn with the pen."""
    nearest = np.full((FIELD, FIELD), np.inf)
    for start in range(0, len(segments), _CHUNK):
        squares = squared_distances(segments[start : start + _CHUNK], *_GRID)
        np.minimum(nearest, squares.min(axis=0), out=nearest)
    return coverage_of(nearest, PEN_RADIUS)


def coverage_of(squares: Floats, pen_radius: float | Floats) -> Floats:
    """Return the coverage, 0 to 1, of pixels by their squared distances from the pen's way."""
    coverage: Floats = np.clip(pen_radius + 0.5 - np.sqrt(squares), 0.0, 1.0)
    return coverage


def squared_distances(segments: Floats, x: Floats, y: Floats) -> Floats:
    """Return (n, rows, columns) squared distances from pixels' centres to each of (n, 4) segments.

    Args:
        segments: ax, ay, bx, by.
        x: (n or 1, 1, columns), of the centres.
        y: (n or 1, rows, 1).
    """
    ax, ay, bx, by = (column[:, None, None] for column in segments.T)
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    along = np.divide(
        (x - ax) * dx + (y - ay) * dy,
        length,
        where=length > 0.0,
        out=np.zeros((len(segments), y.shape[1], x.shape[2])),
    )
    np.clip(along, 0.0, 1.0, out=along)
    across_x = x - (ax + along * dx)
    across_y = y - (ay + along * dy)
    squares: Floats = across_x * across_x + across_y * across_y
    return squares


def shift_to_centre(coverage: Floats) -> Floats:
    """Return the shift (x, y) that brings the ink's centre of mass to pixel (CENTRE, CENTRE).

    Args:
        coverage: (784,) of the field row by row, or (n, 784) of n fields.

    Returns:
        (2,), or (n, 2).
    """
    mass, x, y = (
        # One addition after the other, as the specification says: numpy.sum adds in pairs.
        np.cumsum(values, axis=-1)[..., -1]
        for values in (coverage, coverage * _COLUMNS, coverage * _ROWS)
    )
    mean = np.stack([x, y], axis=-1) / mass[..., None]
    shift: Floats = np.floor((CENTRE - mean) * SHIFT_STEPS + 0.5) / SHIFT_STEPS
    return shift


def grey_levels(coverage: Floats) -> NDArray[np.uint8]:
    """Return coverage, 0 to 1, as grey levels from 0 to 255."""
    return np.floor(255.0 * coverage + 0.5).astype(np.uint8)
