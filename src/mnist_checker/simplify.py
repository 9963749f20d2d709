"""A large drawing is thinned before it is inked (spec/normalise.md)."""

import numpy as np

from mnist_checker.arrays import Strokes
from mnist_checker.constants import MOST_INKED_POINTS


def simplify(strokes: Strokes) -> Strokes:
    """Return strokes of about MOST_INKED_POINTS points in all; fewer stay as they are.

    Args:
        strokes: (points, 2) arrays, none of them empty; nor is one that is returned.
    """
    points = np.concatenate(strokes)
    if len(points) <= MOST_INKED_POINTS:
        return strokes
    moves = np.diff(points, axis=0, prepend=points[:1])
    ways = np.cumsum(np.sqrt(moves[:, 0] * moves[:, 0] + moves[:, 1] * moves[:, 1]))
    length = ways[-1] or 1.0
    kept = np.diff(np.floor(ways / length * MOST_INKED_POINTS), prepend=-1.0) > 0.0
    ends = np.cumsum([len(stroke) for stroke in strokes])[:-1]
    thinned = (stroke[keep] for stroke, keep in zip(strokes, np.split(kept, ends), strict=True))
    return [stroke for stroke in thinned if len(stroke)]
