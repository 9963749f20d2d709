"""The paper of a picture is what most of its border is."""

from typing import Final

import numpy as np

from mnist_checker.arrays import Floats

_TILTED: Final = 0.5
"""A tilted paper is taken where it leaves less than this share of what an even one leaves."""


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
    # Far from the border that it was fitted to, the plane may leave what a picture can show.
    return np.clip(tilted, 0.0, 255.0, out=tilted)


def border(picture: Floats) -> Floats:
    """Return the (n, channels) pixels of a picture's outermost rows and columns, 2 % of a side."""
    rows, columns = picture.shape[:2]
    width = max(1, min(rows, columns) // 50)
    outer = np.ones((rows, columns), dtype=np.bool_)
    outer[width:-width, width:-width] = False
    pixels: Floats = picture[outer]
    return pixels


def median(values: Floats) -> Floats:
    """Return the medians along the first axis: (…,) of (n, …).

    NumPy's own begins with an import of masked arrays, which takes longer than reading a picture.
    """
    ordered = np.sort(values, axis=0)
    middles: Floats = (ordered[(len(ordered) - 1) // 2] + ordered[len(ordered) // 2]) / 2.0
    return middles
