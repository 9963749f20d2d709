"""Levels of ink become the field: as large, as centred and as thick as MNIST's digits."""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from mnist_checker.arrays import Floats
from mnist_checker.constants import BOX, CENTRE, FIELD, PEN_RADIUS
from mnist_checker.pictures.ink import grown

FAINTEST: Final = 0.1
"""The box of the ink ends where its level falls below this."""
_TOLERATED: Final = 0.9
"""Strokes thinner than the pen by less than this, in pixels of the field, stay as they are: 99 of
100 of MNIST's do."""
_FINE: Final = 8
"""Pixels to a pixel of the field while strokes are thickened."""


def field_of_levels(levels: Floats) -> NDArray[np.uint8]:
    """Return the (28, 28) uint8 field of (rows, columns) levels of ink, 0 to 1.

    The longer side of the ink is 20 pixels, its strokes are no thinner than the pen's, and its
    centre of mass is that of pixel (14, 14).
    """
    field = _centred(_thickened(_squared(levels)))
    levels_of_grey: NDArray[np.uint8] = np.floor(255.0 * field / field.max() + 0.5).astype(np.uint8)
    return levels_of_grey


def _squared(levels: Floats) -> Floats:
    """Return the box of the ink in the middle of a square as large as its longer side."""
    rows, columns = np.nonzero(levels > FAINTEST)
    box = levels[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    missing = max(box.shape) - np.array(box.shape)
    return np.pad(box, [(gap // 2, gap - gap // 2) for gap in missing])


def _thickened(square: Floats) -> Floats:
    """Return a square of ink whose strokes are no thinner than the pen, as large as may be."""
    width = stroke_width(square) * BOX / len(square)
    missing = 2.0 * PEN_RADIUS - width
    if missing < _TOLERATED:
        return square
    # The ink grows by a margin on each side, so that the rest of the box shrinks by as much.
    fine = _resized(square, round((BOX - missing) * _FINE))
    margin = round(missing / 2.0 * _FINE)
    mask = np.pad(fine > fine.max() * 0.3, margin)
    return grown(mask, margin).astype(np.float64)


def stroke_width(levels: Floats) -> float:
    """Return about how wide the strokes are, in pixels: twice the ink's area by its outline."""
    padded = np.pad(levels, 1)
    steps = np.abs(np.diff(padded, axis=0)).sum() + np.abs(np.diff(padded, axis=1)).sum()
    # Steps along rows and columns are longer than the outline: by 4/π over all directions.
    return float(2.0 * levels.sum() / (steps * np.pi / 4.0))


def _centred(square: Floats) -> Floats:
    """Return the (28, 28) field of a square of ink, its centre of mass that of pixel (14, 14).

    The field is cut from the picture at whole pixels of the picture, so that a picture of the
    field's own size, such as MNIST's, is moved and not blurred.
    """
    side = len(square)
    pixel = side / BOX
    middle = np.arange(side) + 0.5
    total = square.sum()
    top, left = (
        round(side + float(square.sum(axis=axis) @ middle / total) - (CENTRE + 0.5) * pixel)
        for axis in (1, 0)
    )
    edge = FIELD * pixel
    return _resized(np.pad(square, side), FIELD, (left, top, left + edge, top + edge))


def _resized(
    square: Floats, side: int, box: tuple[float, float, float, float] | None = None
) -> Floats:
    """Return levels, or a square box of them, with another side: by area where that shrinks."""
    image = Image.fromarray(square.astype(np.float32))
    shrinks = side < (image.width if box is None else box[2] - box[0])
    filter_ = Image.Resampling.BOX if shrinks else Image.Resampling.BILINEAR
    return np.asarray(image.resize((side, side), filter_, box), dtype=np.float64)
