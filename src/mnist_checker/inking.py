"""Many drawings normalised at once: the bytes of `normalise`, several times faster.

Training inks hundreds of thousands of bent and slanted drawings. A segment reaches the pixels
around it only, so what `normalise.ink` works out for every pixel of the field is worked out here
for those alone, with the same operations: what is left out would have been no ink.
"""

from collections.abc import Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Floats, Strokes
from mnist_checker.constants import FIELD, PEN_RADIUS
from mnist_checker.normalise import (
    coverage_of,
    grey_levels,
    scale_strokes,
    shift_to_centre,
    squared_distances,
)

_TOGETHER: Final = 64
"""Drawings inked at once: few enough to stay in the processor's cache."""
_SIDES: Final = (6, 8, 10, 14, FIELD)
"""Sides of the squares of pixels that segments are inked in, the least first."""


def normalise_strokes(
    drawings: Sequence[Strokes],
    pens: Sequence[float] | None = None,
    sides: Sequence[float] | None = None,
) -> NDArray[np.uint8]:
    """Return the (n, 28, 28) uint8 fields of n drawings, none of them blank.

    Args:
        drawings: Their strokes.
        pens: How much wider than the normaliser's each one's pen is; without, as wide.
        sides: The side of the box that each was drawn in, 0 where it is not known; without, of all.
    """
    radii = PEN_RADIUS * (np.ones(len(drawings)) if pens is None else np.array(pens))
    boxes = [0.0] * len(drawings) if sides is None else sides
    fields = np.empty((len(drawings), FIELD, FIELD), dtype=np.uint8)
    for start in range(0, len(drawings), _TOGETHER):
        part = slice(start, start + _TOGETHER)
        fields[part] = _normalise(drawings[part], radii[part], boxes[part])
    return fields


def _normalise(
    drawings: Sequence[Strokes], radii: Floats, sides: Sequence[float]
) -> NDArray[np.uint8]:
    each = [
        scale_strokes(strokes, radius, side)
        for strokes, radius, side in zip(drawings, radii.tolist(), sides, strict=True)
    ]
    owners = np.repeat(np.arange(len(each)), [len(segments) for segments in each])
    segments = np.concatenate(each)
    segments += np.tile(shift_to_centre(_ink(segments, owners, radii)), 2)[owners]
    return grey_levels(_ink(segments, owners, radii)).reshape(-1, FIELD, FIELD)


def _ink(segments: Floats, owners: NDArray[np.int64], radii: Floats) -> Floats:
    """Return (n, 784): the coverage of n drawings, segment i being of drawing `owners[i]`."""
    nearest = np.full((len(radii), FIELD * FIELD), np.inf)
    reach = radii[owners, None] + 0.5
    low = np.floor(np.minimum(segments[:, :2], segments[:, 2:]) - reach)
    high = np.ceil(np.maximum(segments[:, :2], segments[:, 2:]) + reach)
    needed = (high - low).max(axis=1) + 1.0
    sizes = np.searchsorted(_SIDES[:-1], needed)
    for size, side in enumerate(_SIDES):
        (which,) = np.nonzero(sizes == size)
        corner = np.clip(low[which], 0.0, FIELD - side)
        offsets = np.arange(side, dtype=np.float64)
        x = corner[:, 0, None, None] + offsets[None, None, :]
        y = corner[:, 1, None, None] + offsets[None, :, None]
        pixels = (owners[which, None, None] * FIELD + y) * FIELD + x
        squares = squared_distances(segments[which], x, y)
        np.minimum.at(nearest.reshape(-1), pixels.astype(np.int64).ravel(), squares.ravel())
    return coverage_of(nearest, radii[:, None])
