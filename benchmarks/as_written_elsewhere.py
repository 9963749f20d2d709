"""A model as other libraries take it: float32 weights, each activation part of its layer.

ReLU goes before max pooling, where those libraries expect it and join it to the convolution; the
answers are the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

from mnist_checker.model import (
    Convolution,
    Dense,
    Flatten,
    Layer,
    MaxPooling,
    Model,
    Relu,
    Sigmoid,
    Softmax,
)

Activation: TypeAlias = Literal["relu", "sigmoid", "softmax"]

_ACTIVATIONS: dict[type[Layer], Activation] = {
    Relu: "relu",
    Sigmoid: "sigmoid",
    Softmax: "softmax",
}


@dataclass(frozen=True)
class Step:
    """A layer with weights and what follows it, max pooling or flattening.

    Attributes:
        layer: What is done.
        activation: What its outputs go through, or None.
    """

    layer: Convolution | Dense | MaxPooling | Flatten
    activation: Activation | None = None


def steps(model: Model) -> list[Step]:
    """Return the model's layers, each with its activation.

    Raises:
        TypeError: An activation stands where no layer can have it.
    """
    found: list[Step] = []
    for layer in _relu_before_pooling(model.layers):
        if not isinstance(layer, Relu | Sigmoid | Softmax):
            found.append(Step(layer))
        elif found and found[-1].activation is None and _has_weights(found[-1].layer):
            found[-1] = Step(found[-1].layer, _ACTIVATIONS[type(layer)])
        else:
            raise TypeError(f"{type(layer).__name__} stands behind no layer with weights")
    return found


def _relu_before_pooling(layers: Sequence[Layer]) -> list[Layer]:
    ordered: list[Layer] = []
    for layer in layers:
        behind_pooling = ordered and isinstance(ordered[-1], MaxPooling)
        ordered.insert(len(ordered) - bool(isinstance(layer, Relu) and behind_pooling), layer)
    return ordered


def _has_weights(layer: Layer) -> bool:
    return isinstance(layer, Convolution | Dense)
