"""Whatever differs from the paper is ink: light or dark, in colour or grey."""

from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Floats
from mnist_checker.pictures.paper import border, median, paper_of

Mask: TypeAlias = NDArray[np.bool_]

_LEAST_CONTRAST: Final = 24.0
"""Levels of 255 between paper and ink; below it a picture is blank."""
_NOISE: Final = 4.0
"""Standard deviations of the paper's noise that ink exceeds."""
_SPECK: Final = 0.02
"""A speck's share of the largest part's ink, at most: what is smaller than that is dust."""


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
    ink = without_specks(difference, difference > max(floor, threshold / 2.0))
    levels: Floats = np.clip((difference - floor) / (full - floor), 0.0, 1.0)
    return levels * grown(ink, 1)


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


def without_specks(difference: Floats, mask: Mask) -> Mask:
    """Return a mask without those of its connected parts that have far less ink than the largest.

    Args:
        difference: (rows, columns) from the paper: how much ink there is.
        mask: (rows, columns) where ink is; anywhere at all.
    """
    labels = connected(mask)
    amounts = np.bincount(labels, weights=difference[mask])
    large = amounts >= _SPECK * amounts.max()
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
    around = windows[mask].reshape(count, 9).T.copy()
    labels: NDArray[np.int64] = np.arange(count + 1)
    while True:
        least = np.append(labels[around].min(axis=0), count)
        least = least[least]
        if np.array_equal(least, labels):
            return labels[:-1]
        labels = least


def grown(mask: Mask, by: int) -> Mask:
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
