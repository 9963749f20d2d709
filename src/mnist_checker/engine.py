"""The forward pass: a field goes through a model's layers to ten probabilities.

In float64, so that a difference from another engine is that engine's. All arrays have the
samples on axis 0.
"""

import math
from collections.abc import Iterator
from functools import reduce
from itertools import accumulate
from typing import Final, TypeVar

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import ArrayLike, NDArray

from mnist_checker.arrays import Floats, as_array
from mnist_checker.constants import FIELD
from mnist_checker.errors import InputError
from mnist_checker.model import (
    INPUT_SHAPE,
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

Real = TypeVar("Real", np.float32, np.float64)

_TOGETHER: Final = 2**18
"""Activations, at most, of the fields that go through a layer together: few enough to stay in the
processor's cache."""


def probabilities(model: Model, fields: ArrayLike) -> Floats:
    """Return the ten probabilities of each field.

    Args:
        model: The network.
        fields: (28, 28) uint8, or (n, 28, 28).

    Returns:
        (10,) float64 for one field, (n, 10) for several; each row adds up to 1.

    Raises:
        InputError: The fields are of another dtype or shape.
    """
    images = as_fields(fields)
    if images.ndim == 2:
        single: Floats = probabilities(model, images[None])[0]
        return single
    answers = [np.empty((0, 10))]
    for part in parts(model, images):
        *_, outputs = layer_outputs(model, part)
        answers.append(as_probabilities(model, outputs))
    return np.concatenate(answers)


def parts(model: Model, fields: NDArray[np.uint8]) -> Iterator[NDArray[np.uint8]]:
    """Yield (n, 28, 28) uint8 fields, as many at once as go through a model's layers fast."""
    together = max(1, _TOGETHER // _most_activations(model))
    for start in range(0, len(fields), together):
        yield fields[start : start + together]


def as_fields(fields: ArrayLike) -> NDArray[np.uint8]:
    """Return (28, 28) or (n, 28, 28) uint8 fields, from lists and tensors of them too.

    Raises:
        InputError: They are of another dtype or shape. Grey levels that were divided by 255 would
            be read as paper.
    """
    array = as_array(fields, "fields")
    if array.dtype != np.uint8 or array.ndim not in (2, 3) or array.shape[-2:] != (FIELD, FIELD):
        raise InputError(
            "fields are uint8, 0 for paper and 255 for ink, (28, 28) or (n, 28, 28): "
            f"these are {array.dtype}, {array.shape}"
        )
    return array


def _most_activations(model: Model) -> int:
    """Return how many activations of a field there are behind the largest layer."""
    shapes = accumulate(
        model.layers, lambda shape, layer: layer.output_shape(shape), initial=INPUT_SHAPE
    )
    return max(map(math.prod, shapes))


def layer_outputs(model: Model, fields: NDArray[np.uint8]) -> Iterator[Floats]:
    """Yield each layer's output for (n, 28, 28) uint8 fields, in order."""
    outputs: Floats = fields[..., None] / 255.0
    for layer in model.layers:
        outputs = forward(layer, outputs)
        yield outputs


def forward(layer: Layer, inputs: Floats) -> Floats:
    """Return what one layer makes of (n, …) inputs."""
    match layer:
        case Dense():
            return _scaled(layer, inputs @ layer.matrix)
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
            powers: Floats = np.exp(inputs - inputs.max(axis=1, keepdims=True))
            shares: Floats = powers / powers.sum(axis=1, keepdims=True)
            return shares


def _convolve(layer: Convolution, inputs: Floats) -> Floats:
    """Multiply every window by the kernels, as one matrix product.

    Channels lie last, so that a window's row is one run of numbers of the image's row.
    """
    outputs, kernel_rows, kernel_columns, channels = layer.weights.shape
    rows, columns = layer.margins
    padded = np.pad(inputs, ((0, 0), (rows, rows), (columns, columns), (0, 0)))
    image_rows = padded.reshape(*padded.shape[:2], -1)
    window = kernel_rows, kernel_columns * channels
    windows = sliding_window_view(image_rows, window, axis=(1, 2))[:, :, ::channels]
    sums = windows.reshape(-1, kernel_rows * kernel_columns * channels) @ layer.matrix
    return _scaled(layer, sums).reshape(*windows.shape[:3], outputs)


def _scaled(layer: Dense | Convolution, sums: Floats) -> Floats:
    """Return (…, outputs) sums of whole numbers, changed in place, as the layer's outputs."""
    sums *= layer.scale
    sums += layer.biases
    return sums


def _pool(size: int, inputs: Floats) -> Floats:
    _, rows, columns, _ = inputs.shape
    rows, columns = rows // size * size, columns // size * size
    places = [
        inputs[:, row:rows:size, column:columns:size]
        for row in range(size)
        for column in range(size)
    ]
    greatest: Floats = reduce(np.maximum, places)
    return greatest


def _sigmoid(inputs: Floats) -> Floats:
    # exp of −|x| cannot overflow, whatever the sign of x.
    small = np.exp(-np.abs(inputs))
    return np.where(inputs >= 0.0, 1.0, small) / (1.0 + small)


def as_probabilities(model: Model, outputs: NDArray[Real]) -> NDArray[Real]:
    """Return what a model's last layer gives, (n, 10); sigmoid units are divided by their sum."""
    if not isinstance(model.layers[-1], Sigmoid):
        return outputs
    total = outputs.sum(axis=1, keepdims=True)
    shares: NDArray[Real] = np.where(total > 0.0, outputs / np.where(total > 0.0, total, 1.0), 0.1)
    return shares
