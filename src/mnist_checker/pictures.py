"""A picture of one digit becomes the field that a network sees (spec/normalise.md, "Pictures").

Whatever differs from the paper is ink: light or dark, in colour or grey. The paper is what most
of the picture's border is.
"""

import warnings
from pathlib import Path
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageOps, UnidentifiedImageError

from mnist_checker.constants import BOX, CENTRE, FIELD, PEN_RADIUS
from mnist_checker.errors import InputError

Floats: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]

_SMALLEST_SIDE: Final = 5
_WORKING_SIDE: Final = 512
"""Larger pictures are shrunk to about this: a pen's stroke still shows, and noise averages out."""
_LEAST_CONTRAST: Final = 24.0
"""Levels of 255 between paper and ink; below it a picture is blank."""
_NOISE: Final = 4.0
"""Standard deviations of the paper's noise that ink exceeds."""
_TILTED: Final = 0.5
"""A tilted paper is taken where it leaves less than this share of what an even one leaves."""
_SPECK: Final = 0.02
"""A speck's share of the ink, at most: what is smaller than that is dust."""
_FAINTEST: Final = 0.1
"""The box of the ink ends where its level falls below this."""
_TOLERATED: Final = 0.9
"""Strokes thinner than the pen by less than this, in pixels of the field, stay as they are: 99 of
100 of MNIST's do."""
_FINE: Final = 8
"""Pixels to a pixel of the field while strokes are thickened."""


def picture_field(path: Path) -> NDArray[np.uint8] | None:
    """Return the (28, 28) uint8 field of a picture of one digit, or None where it is blank.

    Raises:
        InputError: The file cannot be read, is no PNG or JPEG picture, or is too large or small.
    """
    levels = ink_levels(read_picture(path))
    return None if levels is None else field_of_levels(levels)


def read_picture(path: Path) -> Floats:
    """Return a picture's colours over its paper, (rows, columns, 1 or 3) float64, 0 to 255.

    It is upright, no larger than is useful, and transparent parts show the paper.

    Raises:
        InputError: The file cannot be read, is no PNG or JPEG picture, or is too large or small.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(path, formats=("PNG", "JPEG")) as image:
                if min(image.size) < _SMALLEST_SIDE:
                    raise InputError(
                        f"{path} is smaller than {_SMALLEST_SIDE} × {_SMALLEST_SIDE} pixels"
                    )
                return _colours(ImageOps.exif_transpose(image))
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise InputError(f"{path} is too large a picture: shrink it first") from None
    except UnidentifiedImageError:
        raise InputError(f"{path} is not a PNG or JPEG picture") from None
    except InputError:
        raise
    except OSError as error:
        reason = error.strerror or "the picture is damaged"
        raise InputError(f"{path} cannot be read: {reason}") from None
    except (SyntaxError, ValueError) as error:
        raise InputError(f"{path} cannot be read: the picture is damaged ({error})") from None


def _colours(image: Image.Image) -> Floats:
    if image.mode.startswith("I"):  # 16 bits, which Pillow would clip to 8
        wide = np.asarray(image, dtype=np.float64) / 257.0
        image = Image.fromarray(np.floor(wide + 0.5).astype(np.uint8))
    transparent = image.has_transparency_data
    grey = "L" if image.mode in ("1", "L") else "RGB"
    image = image.convert("RGBA" if transparent else grey)
    image = image.reduce(-(-max(image.size) // _WORKING_SIDE))
    colours = np.atleast_3d(np.asarray(image, dtype=np.float64))
    return _over_paper(colours[..., :3], colours[..., 3:] / 255.0) if transparent else colours


def _over_paper(colours: Floats, opacity: Floats) -> Floats:
    """Return (rows, columns, 3) colours laid on paper by their (rows, columns, 1) opacity."""
    edge, edge_opacity = border(colours), border(opacity[..., 0])
    if median(edge_opacity) >= 0.5:
        paper = median(edge[edge_opacity >= 0.5])
    else:
        # All is ink: light paper shows dark ink, dark paper light ink.
        ink = (colours * opacity).sum() / max(opacity.sum() * 3.0, 1.0)
        paper = np.full(3, 255.0 if ink < 128.0 else 0.0)
    return colours * opacity + paper * (1.0 - opacity)


def median(values: Floats) -> Floats:
    """Return the medians along the first axis: (…,) of (n, …).

    NumPy's own begins with an import of masked arrays, which takes longer than reading a picture.
    """
    ordered = np.sort(values, axis=0)
    middles: Floats = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2.0
    return middles


def border(picture: Floats) -> Floats:
    """Return the (n, channels) pixels of a picture's outermost rows and columns, 2 % of a side."""
    rows, columns = picture.shape[:2]
    width = max(1, min(rows, columns) // 50)
    outer = np.ones((rows, columns), dtype=np.bool_)
    outer[width:-width, width:-width] = False
    pixels: Floats = picture[outer]
    return pixels


def ink_levels(picture: Floats) -> Floats | None:
    """Return (rows, columns) levels of ink, 0 to 1, of (rows, columns, channels) 0 to 255.

    None where the picture is blank. Noise and specks are gone, the edges of strokes stay soft.
    """
    difference: Floats = np.abs(picture - paper_of(picture)).max(axis=2)
    floor = _NOISE * _noise(difference)
    stained: Floats = difference[difference > floor]
    if not len(stained):
        return None
    threshold = otsu(stained)
    full = float(stained[stained > threshold].mean()) if stained.max() > threshold else threshold
    if full - floor < _LEAST_CONTRAST:
        return None
    ink = without_specks(difference > max(floor, threshold / 2.0))
    levels: Floats = np.clip((difference - floor) / (full - floor), 0.0, 1.0)
    return levels * _grown(ink, 1)


def paper_of(picture: Floats) -> Floats:
    """Return the paper's colour, (channels,) or (rows, columns, channels) under uneven light.

    Even paper is the border's median. Light that falls off to one side is told by a plane
    through the border that leaves far less over.
    """
    rows, columns = picture.shape[:2]
    x, y = np.meshgrid(np.linspace(-1.0, 1.0, columns), np.linspace(-1.0, 1.0, rows), copy=False)
    edge = border(picture)
    edge_plane = np.stack([np.ones(len(edge)), border(x), border(y)], axis=1)
    even: Floats = median(edge)
    difference = np.abs(edge - even).max(axis=1)
    near = difference <= 2.0 * median(difference)
    slopes = np.linalg.lstsq(edge_plane[near], edge[near], rcond=None)[0]
    left = np.abs(edge - edge_plane @ slopes).max(axis=1)
    if median(left) >= _TILTED * median(difference):
        return even
    tilted: Floats = slopes[0] + x[..., None] * slopes[1] + y[..., None] * slopes[2]
    return tilted


def _noise(difference: Floats) -> float:
    """Return the standard deviation of the paper's noise."""
    return float(median(border(difference))) / 0.6745  # the median of |x| of a normal x


def otsu(values: Floats) -> float:
    """Return the threshold, 0 to 255, that parts values into the two most distinct classes.

    N. Otsu, "A threshold selection method from gray-level histograms", *IEEE Transactions on
    Systems, Man, and Cybernetics* 9, 1979.
    """
    counts = np.bincount(values.astype(np.int64), minlength=256).astype(np.float64)
    below = np.cumsum(counts)
    above = below[-1] - below
    sums = np.cumsum(counts * np.arange(256.0))
    parted = (below > 0.0) & (above > 0.0)
    gap = np.zeros(256)
    gap[parted] = sums[parted] / below[parted] - (sums[-1] - sums[parted]) / above[parted]
    return float(np.argmax(below * above * gap * gap))


def without_specks(mask: Mask) -> Mask:
    """Return a mask without those of its connected parts that hold too little of the whole."""
    labels = connected(mask)
    large = np.bincount(labels) >= _SPECK * len(labels)
    kept = np.zeros_like(mask)
    kept[mask] = large[labels]
    return kept


def connected(mask: Mask) -> NDArray[np.int64]:
    """Return a label for each true pixel, row by row: the same for those that touch.

    Pixels touch at their corners too. Each takes the least label around it, then the label that
    the pixel of that number has by now, so that long strokes are joined in few rounds.
    """
    count = int(mask.sum())
    numbers = np.full((mask.shape[0] + 2, mask.shape[1] + 2), count)
    numbers[1:-1, 1:-1][mask] = np.arange(count)
    windows = np.lib.stride_tricks.sliding_window_view(numbers, (3, 3))
    around = windows[mask].reshape(count, 9)
    labels: NDArray[np.int64] = np.arange(count + 1)
    while True:
        least = np.append(labels[around].min(axis=1), count)
        least = least[least]
        if np.array_equal(least, labels):
            return labels[:-1]
        labels = least


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
    rows, columns = np.nonzero(levels > _FAINTEST)
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
    return _grown(mask, margin).astype(np.float64)


def stroke_width(levels: Floats) -> float:
    """Return about how wide the strokes are, in pixels: twice the ink's area by its outline."""
    padded = np.pad(levels, 1)
    steps = np.abs(np.diff(padded, axis=0)).sum() + np.abs(np.diff(padded, axis=1)).sum()
    # Steps along rows and columns are longer than the outline: by 4/π over all directions.
    return float(2.0 * levels.sum() / (steps * np.pi / 4.0))


def _grown(mask: Mask, by: int) -> Mask:
    """Return a mask grown by so many pixels in every direction."""
    rows, columns = mask.shape
    padded = np.pad(mask, by)
    grown = np.zeros_like(mask)
    for row in range(-by, by + 1):
        for column in range(-by, by + 1):
            if row * row + column * column <= by * (by + 1):
                start = by + row, by + column
                grown |= padded[start[0] : start[0] + rows, start[1] : start[1] + columns]
    return grown


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


def half_blocks(field: NDArray[np.uint8]) -> str:
    """Return a (28, 28) uint8 field as 14 lines of text, two pixels a character."""
    ink = field > 127
    return "\n".join(
        "".join(" ▀▄█"[upper + 2 * lower] for upper, lower in zip(*rows, strict=True))
        for rows in ink.reshape(-1, 2, ink.shape[1]).astype(int)
    )
