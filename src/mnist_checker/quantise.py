"""float32 weights become int8 with one scale for each output channel, and scales become short."""

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mnist_checker.arrays import as_array
from mnist_checker.errors import InputError


def quantise(weights: ArrayLike, levels: int = 127) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Round weights to whole multiples of their output channel's scale.

    Args:
        weights: (outputs, …) of finite numbers, two dimensions or more.
        levels: The largest multiple, 1 to 127. Fewer levels compress to fewer bits a weight.

    Returns:
        The multiples, int8 of the same shape, and the scale, (outputs,) float32. A channel of
        zeros has scale 0.

    Raises:
        InputError: The weights are no such array, or the levels are others.
    """
    array = as_array(weights, "weights")
    if array.dtype.kind not in "fiu" or array.ndim < 2 or not array.size:
        raise InputError(
            f"weights are numbers, (outputs, …): these are {array.dtype}, {array.shape}"
        )
    if not np.isfinite(array).all():
        raise InputError("weights are finite numbers: among these is NaN or infinity")
    if not isinstance(levels, int | np.integer) or not 1 <= levels <= 127:
        raise InputError(f"levels are a whole number from 1 to 127, not {levels!r}")
    return multiples(array if array.dtype.kind == "f" else array.astype(np.float64), int(levels))


def multiples(
    weights: NDArray[np.floating], levels: int
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Do what `quantise` does, unchecked: while a network learns its weights may be anything."""
    flat = weights.reshape(len(weights), -1)
    scale = (np.abs(flat).max(axis=1) / levels).astype(np.float32)
    exact = flat / np.where(scale > 0.0, scale, 1.0)[:, None]
    # The scale's rounding to float32 may carry the greatest weight just past the last level.
    rounded = np.clip(np.rint(exact), -levels, levels)
    return rounded.astype(np.int8).reshape(weights.shape), scale


def prune(
    weights: NDArray[np.floating], zeros: float, work: NDArray[np.floating] | None = None
) -> tuple[NDArray[np.int8], NDArray[np.float32]]:
    """Leave of weights their signs, and of the smallest ones nothing.

    The scale is the mean size of what is left of an output channel, which is nearest to it
    (Li, Zhang and Liu, 2016, "Ternary weight networks", equation 5).

    Args:
        weights: (outputs, …) float.
        zeros: Share of all weights that become 0, 0 to below 1; the same threshold for all.
        work: (2, outputs, …) of the weights' dtype, to be filled; None makes it anew.

    Returns:
        -1, 0 and 1, int8 of the same shape, and the scale, (outputs,) float32. A channel of
        zeros has scale 0.
    """
    work = np.empty((2, *weights.shape), weights.dtype) if work is None else work
    sizes, ordered = work.reshape(2, len(weights), -1)
    np.abs(weights.reshape(sizes.shape), out=sizes)
    np.copyto(ordered, sizes)
    place = math.floor(zeros * sizes.size)
    ordered.reshape(-1).partition(place)
    # The threshold is 0 where more weights are 0 than need be: those are not kept even so.
    kept = (sizes >= ordered.flat[place]) & (sizes > 0.0)
    sizes *= kept
    scale = sizes.sum(axis=1) / np.maximum(np.count_nonzero(kept, axis=1), 1)
    signs = np.sign(weights.reshape(sizes.shape), out=ordered)
    signs *= kept
    return signs.astype(np.int8).reshape(weights.shape), scale.astype(np.float32)


def shorten(values: NDArray[np.float32]) -> NDArray[np.float32]:
    """Round to bfloat16's 8 significant bits, half to even: the other bytes are 0 and cost nothing.

    Args:
        values: (n,) finite.
    """
    bits = values.view(np.uint32)
    rounded = (bits + 0x7FFF + (bits >> 16 & 1)) & 0xFFFF0000
    return rounded.astype(np.uint32).view(np.float32)
