"""A large drawing is thinned before it is inked (spec/normalise.md)."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mnist_checker.constants import MOST_INKED_POINTS


def simplify(runs: Sequence[NDArray[np.float64]]) -> Sequence[NDArray[np.float64]]:
    """Return strokes of about MOST_INKED_POINTS points in all; fewer stay as they are.

    Args:
        runs: The strokes as (points, 2) arrays, none of them empty; nor is one that is returned.
    """
    points = np.concatenate(runs)
    if len(points) <= MOST_INKED_POINTS:
        return runs
    moves = np.diff(points, axis=0, prepend=points[:1])
    ways = np.cumsum(np.sqrt(moves[:, 0] * moves[:, 0] + moves[:, 1] * moves[:, 1]))
    length = ways[-1] or 1.0
    kept = np.diff(np.floor(ways / length * MOST_INKED_POINTS), prepend=-1.0) > 0.0
    ends = np.cumsum([len(run) for run in runs])[:-1]
    thinned = (run[keep] for run, keep in zip(runs, np.split(kept, ends), strict=True))
    return [run for run in thinned if len(run)]
