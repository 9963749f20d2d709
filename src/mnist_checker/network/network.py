"""A network: a list of layers, the answers that it gives, and how errors go back through it."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.constants import FIELD
from mnist_checker.inputs import as_inputs
from mnist_checker.network.batch_normalisation import BatchNormalisation
from mnist_checker.network.layers import (
    Array,
    Dense,
    Dropout,
    Layer,
    Parameter,
    Relu,
    Sigmoid,
)
from mnist_checker.network.losses import Loss

ACTIVATIONS: Final[dict[str, type[Layer]]] = {"sigmoid": Sigmoid, "relu": Relu}

_TOGETHER = 1000
"""Images answered at once: bounds the memory of their activations."""


class Network:
    """Layers in order; the last is the output layer that the loss belongs to.

    Args:
        layers: The first one is Dense, and each fits the next.
    """

    def __init__(self, layers: Sequence[Layer]) -> None:
        self.layers = tuple(layers)

    @property
    def parameters(self) -> list[Parameter]:
        """Everything that is learnt, in the order of the layers."""
        return [parameter for layer in self.layers for parameter in layer.parameters]

    @property
    def values(self) -> list[Array]:
        """Every array that training changes: the parameters' values, then the statistics."""
        statistics = [each for layer in self.layers for each in layer.statistics]
        return [parameter.value for parameter in self.parameters] + statistics

    def forward(self, inputs: Array) -> Array:
        """Return (samples, outputs) for (samples, inputs): equation 25, layer by layer."""
        for layer in self.layers:
            inputs = layer.forward(inputs)
        return inputs

    def forward_in_training(self, inputs: Array, generator: np.random.Generator) -> Array:
        """The same, the generator drawing what dropout leaves out."""
        for layer in self.layers:
            inputs = layer.forward_in_training(inputs, generator)
        return inputs

    def backward(self, error: Array) -> None:
        """Set every gradient, from the δ^L that the loss gives (BP1): BP2, BP3 and BP4.

        The loss has been through the output layer already, and nobody needs the error of the
        images, so both ends are left out.
        """
        first, *hidden, _ = self.layers
        for layer in reversed(hidden):
            layer.set_gradients(error)
            error = layer.backward(error)
        first.set_gradients(error)

    def settle(self, images: NDArray[np.uint8]) -> None:
        """Take batch normalisation's statistics anew: the means over (n, 28, 28) uint8 images."""
        for start in range(0, len(images), _TOGETHER):
            values = as_inputs(images[start : start + _TOGETHER])
            share = len(values) / (start + len(values))
            for layer in self.layers:
                if isinstance(layer, BatchNormalisation):
                    values = layer.normalise(values, share)
                else:
                    values = layer.forward(values)

    def answers(self, images: NDArray[np.uint8]) -> Array:
        """Return (n, outputs) for (n, 28, 28) uint8 images."""
        return np.concatenate(
            [
                self.forward(as_inputs(images[start : start + _TOGETHER]))
                for start in range(0, len(images), _TOGETHER)
            ]
        )


def build(
    hidden: Sequence[int],
    activation: str,
    loss: Loss,
    initialisation: str,
    dropout: float,
    generator: np.random.Generator,
    normalisation: bool = False,
) -> Network:
    """Return a new float32 network from images to ten outputs.

    Args:
        hidden: Units of each hidden layer.
        activation: Of the hidden layers: a name in ACTIVATIONS.
        loss: Settles the output layer.
        initialisation: A name in INITIALISATIONS.
        dropout: Share of each hidden layer's units left out while learning.
        generator: Draws the parameters.
        normalisation: Whether each hidden layer's sums go through batch normalisation.
    """
    sizes = [FIELD * FIELD, *hidden, 10]
    layers: list[Layer] = []
    for inputs, outputs in pairwise(sizes[:-1]):
        layers.append(_dense(inputs, outputs, initialisation, generator))
        if normalisation:
            layers.append(BatchNormalisation(outputs, np.dtype(np.float32)))
        layers.append(ACTIVATIONS[activation]())
        if dropout:
            layers.append(Dropout(dropout))
    layers += [_dense(sizes[-2], sizes[-1], initialisation, generator), loss.output_layer()]
    return Network(layers)


INITIALISATIONS: Final = ("chapter 1", "chapter 3", "he")
"""How parameters are drawn, all normally about 0.

- `chapter 1`: weights and biases with standard deviation 1.
- `chapter 3`: weights with 1/√(inputs), so that sigmoid units do not start saturated; biases 1.
- `he`: weights with √(2/inputs), biases 0: He, Zhang, Ren and Sun (2015), "Delving deep into
  rectifiers".
"""


def _dense(inputs: int, outputs: int, initialisation: str, generator: np.random.Generator) -> Dense:
    spread = {"chapter 1": 1.0, "chapter 3": inputs**-0.5, "he": (2.0 / inputs) ** 0.5}
    weights = generator.standard_normal((outputs, inputs), dtype=np.float32)
    weights *= np.float32(spread[initialisation])
    if initialisation == "he":
        return Dense(weights, np.zeros(outputs, dtype=np.float32))
    return Dense(weights, generator.standard_normal(outputs, dtype=np.float32))
