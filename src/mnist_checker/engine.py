"""The forward pass: a field goes through a model's layers to ten probabilities.

In float64, so that a difference from another engine is that engine's. All arrays have the
samples on axis 0.
"""

from collections.abc import Iterator
from functools import reduce
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

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

Array = NDArray[np.float64]
Real = TypeVar("Real", np.float32, np.float64)

_BATCH = 256
"""Fields that go through together: bounds the memory of their activations."""
_CACHED = 8
"""Fields whose windows are multiplied together: few enough to stay in the processor's cache."""


def probabilities(model: Model, fields: NDArray[np.uint8]) -> Array:
    """Return the ten probabilities of each field.

    Args:
        model: The network.
        fields: (28, 28) uint8, or (n, 28, 28).

    Returns:
        (10,) float64 for one field, (n, 10) for several; each row adds up to 1.
    """
    if fields.ndim == 2:
        single: Array = probabilities(model, fields[None])[0]
        return single
    answers = [np.empty((0, 10))]
    for start in range(0, len(fields), _BATCH):
        *_, outputs = layer_outputs(model, fields[start : start + _BATCH])
        answers.append(as_probabilities(outputs))
    return np.concatenate(answers)


def layer_outputs(model: Model, fields: NDArray[np.uint8]) -> Iterator[Array]:
    """Yield each layer's output for (n, 28, 28) uint8 fields, in order."""
    outputs: Array = fields[..., None] / 255.0
    for layer in model.layers:
        outputs = forward(layer, outputs)
        yield outputs


def forward(layer: Layer, inputs: Array) -> Array:
    """Return what one layer makes of (n, …) inputs."""
    match layer:
        case Dense():
            sums: Array = inputs @ layer.weights.T.astype(np.float64)
            return sums * layer.scale + layer.biases
        case Convolution():
            return _convolve(layer, inputs)
        case MaxPooling():
            return _pool(layer.size, inputs)
        case Flatten():
            return inputs.reshape(len(inputs), -1)
        case Relu():
            return np.maximum(inputs, 0.0)
        case Sigmoid():
            return _sigmoid(inputs)
        case Softmax():
            powers: Array = np.exp(inputs - inputs.max(axis=1, keepdims=True))
            shares: Array = powers / powers.sum(axis=1, keepdims=True)
            return shares


def _convolve(layer: Convolution, inputs: Array) -> Array:
    rows, columns = layer.margins
    padded = np.pad(inputs, ((0, 0), (rows, rows), (columns, columns), (0, 0)))
    windows = np.lib.stride_tricks.sliding_window_view(
        padded, layer.weights.shape[1:3], axis=(1, 2)
    )
    weights = layer.weights.astype(np.float64)
    outputs: Array = np.concatenate(
        [
            np.tensordot(windows[start : start + _CACHED], weights, axes=((4, 5, 3), (1, 2, 3)))
            for start in range(0, len(inputs), _CACHED)
        ]
    )
    outputs *= layer.scale
    outputs += layer.biases
    return outputs


def _pool(size: int, inputs: Array) -> Array:
    _, rows, columns, _ = inputs.shape
    rows, columns = rows // size * size, columns // size * size
    places = [
        inputs[:, row:rows:size, column:columns:size]
        for row in range(size)
        for column in range(size)
    ]
    greatest: Array = reduce(np.maximum, places)
    return greatest


def _sigmoid(inputs: Array) -> Array:
    # exp of −|x| cannot overflow, whatever the sign of x.
    small = np.exp(-np.abs(inputs))
    return np.where(inputs >= 0.0, 1.0, small) / (1.0 + small)


def as_probabilities(outputs: NDArray[Real]) -> NDArray[Real]:
    """Divide (n, 10) outputs of sigmoid units by their sum; softmax's stay as they are."""
    total = outputs.sum(axis=1, keepdims=True)
    shares: NDArray[Real] = np.where(total > 0.0, outputs / np.where(total > 0.0, total, 1.0), 0.1)
    return shares
