"""Central differences: what a gradient has to equal."""

from collections.abc import Callable

import numpy as np

from mnist_checker.network.layers import Array

STEP = 1e-5


def gradient(cost: Callable[[], float], values: Array) -> Array:
    """Return ∂cost/∂values, nudging each float64 value in place and putting it back."""
    assert values.dtype == np.float64
    result = np.zeros_like(values)
    for index in np.ndindex(values.shape):
        kept = values[index]
        values[index] = kept + STEP
        above = cost()
        values[index] = kept - STEP
        below = cost()
        values[index] = kept
        result[index] = (above - below) / (2.0 * STEP)
    return result
