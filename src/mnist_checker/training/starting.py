"""Starting from a network that has learnt, in place of random weights.

A model file holds weights as they were rounded, with batch normalisation folded into them; what
the optimiser moved behind them is lost. It is taken to be the whole multiples themselves, in a size
of our own choice where batch normalisation follows: to that, size makes no difference. A network
starts where it ended if it learnt with the same rounding, pruning and batch normalisation.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.errors import InputError
from mnist_checker.evaluation.calibration import TEMPERATURES
from mnist_checker.model import Convolution, Dense, Layer, MaxPooling, Model, per_output

Weighted: TypeAlias = Convolution | Dense

LOOKED_AT: Final = 3000
"""Images from which batch normalisation's means are taken at the start."""


@dataclass(frozen=True)
class Starting:
    """What a training starts from.

    Attributes:
        sha256: Of the model file whose weights it starts from; empty where they are random.
        needed: Whether random weights are refused: the settings are for learning on.
    """

    sha256: str = ""
    needed: bool = False


def check_start(start: Model, untrained: Sequence[Layer]) -> None:
    """Make sure that a model is the network that settings make.

    Args:
        start: The model.
        untrained: The layers of the settings' network.

    Raises:
        InputError: Its layers are others; the message names the first.
    """
    for found, wanted in zip_longest(map(_named, start.layers), map(_named, untrained)):
        if found != wanted:
            raise InputError(
                f"--start has {found or 'no layer'} where the settings make "
                f"{wanted or 'no layer'}: take settings that make the same network"
            )


def weighted(model: Model) -> list[Weighted]:
    """Return a model's layers that have weights, the last as it was before calibration."""
    *hidden, last = (layer for layer in model.layers if isinstance(layer, Weighted))
    factor = np.float32(temperature(model))
    return [*hidden, replace(last, scale=last.scale * factor, biases=last.biases * factor)]


def unscaled(layer: Weighted) -> tuple[NDArray[np.float32], float]:
    """Return a layer's weights as they may have been before batch normalisation was folded in.

    They are as large as random ones of He, Zhang, Ren and Sun (2015), zeros aside.

    Returns:
        The weights, shaped as the layer's, and what one whole multiple of them is.
    """
    multiples = layer.weights * per_output(np.sign(layer.scale), layer).astype(np.float64)
    size = np.sqrt(np.square(multiples).sum() / max(1, np.count_nonzero(multiples))) or 1.0
    unit = float((2.0 / multiples[0].size) ** 0.5 / size)
    return (multiples * unit).astype(np.float32), unit


def variances(layer: Weighted, unit: float, epsilon: float) -> NDArray[np.float32]:
    """Return what batch normalisation divided by, to come to a layer's scale.

    Args:
        layer: With batch normalisation folded into it.
        unit: What one whole multiple is of the weights before it.
        epsilon: What batch normalisation adds to a variance.

    Returns:
        (outputs,).
    """
    scale = np.abs(np.where(layer.scale == 0.0, np.float32(unit), layer.scale))
    return np.maximum(np.square(unit / scale) - epsilon, 0.0).astype(np.float32)


def temperature(model: Model) -> float:
    """Return what the model's outputs were divided by once it had learnt, as far as is known."""
    found = model.card.get("temperature")
    low, high = TEMPERATURES
    return float(found) if isinstance(found, int | float) and low <= found <= high else 1.0


def _named(layer: Layer) -> str:
    match layer:
        case Convolution():
            return f"{layer.padding} Convolution {_shape(layer)}"
        case Dense():
            return f"Dense {_shape(layer)}"
        case MaxPooling():
            return f"MaxPooling {layer.size}"
    return type(layer).__name__


def _shape(layer: Weighted) -> str:
    return "×".join(map(str, layer.weights.shape))
