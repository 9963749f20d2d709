"""A trained network as data: an ordered list of layers that chain (spec/model.md)."""

import math
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.constants import FIELD, MOST_ACTIVATIONS, MOST_LAYERS, MOST_WEIGHTS
from mnist_checker.errors import InputError

Shape: TypeAlias = tuple[int, ...]
"""Of one activation: (rows, columns, channels), or (units,) where it is flat."""

INPUT_SHAPE: Shape = (FIELD, FIELD, 1)


@dataclass(frozen=True, eq=False)
class Dense:
    """A fully connected layer.

    Attributes:
        weights: (outputs, inputs) int8.
        scale: (outputs,) float32; a weight is int8 · scale.
        biases: (outputs,) float32.
    """

    weights: NDArray[np.int8]
    scale: NDArray[np.float32]
    biases: NDArray[np.float32]

    @cached_property
    def matrix(self) -> NDArray[np.float64]:
        """(inputs, outputs): the whole numbers that activations are multiplied by."""
        return self.weights.T.astype(np.float64)

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer.

        Raises:
            InputError: It takes no such shape.
        """
        outputs, inputs = self.weights.shape
        if len(shape) != 1:
            raise InputError("expects a flat input")
        if shape[0] != inputs:
            raise InputError(f"expects {inputs} inputs and gets {shape[0]}")
        return (outputs,)


@dataclass(frozen=True, eq=False)
class Convolution:
    """A two-dimensional convolution of stride 1, without flipping.

    Attributes:
        weights: (outputs, kernel rows, kernel columns, input channels) int8.
        scale: (outputs,) float32; a weight is int8 · scale.
        biases: (outputs,) float32.
        padding: "same" pads odd kernels with zeros so that rows and columns stay.
    """

    weights: NDArray[np.int8]
    scale: NDArray[np.float32]
    biases: NDArray[np.float32]
    padding: Literal["valid", "same"] = "valid"

    @cached_property
    def matrix(self) -> NDArray[np.float64]:
        """(kernel rows · kernel columns · input channels, outputs), as of a dense layer."""
        return self.weights.reshape(len(self.weights), -1).T.astype(np.float64)

    @property
    def margins(self) -> tuple[int, int]:
        """Rows and columns of zeros on each side."""
        _, rows, columns, _ = self.weights.shape
        return ((rows - 1) // 2, (columns - 1) // 2) if self.padding == "same" else (0, 0)

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer.

        Raises:
            InputError: It takes no such shape, or pads even kernels.
        """
        outputs, kernel_rows, kernel_columns, channels = self.weights.shape
        rows, columns = _grid(shape)
        if shape[2] != channels:
            raise InputError(f"expects {channels} channels and gets {shape[2]}")
        if self.padding == "same" and not (kernel_rows % 2 and kernel_columns % 2):
            raise InputError("padding is not valid")
        row_margin, column_margin = self.margins
        rows += 2 * row_margin - kernel_rows + 1
        columns += 2 * column_margin - kernel_columns + 1
        if min(rows, columns) < 1:
            raise InputError("larger than its input")
        return rows, columns, outputs


@dataclass(frozen=True)
class MaxPooling:
    """The greatest value of each square block of `size` rows and columns."""

    size: int

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer.

        Raises:
            InputError: It takes no such shape, or its size is no whole number from 1.
        """
        if not isinstance(self.size, int) or self.size < 1:
            raise InputError(f"pools square blocks of a whole number of rows, not {self.size!r}")
        rows, columns = _grid(shape)
        if min(rows, columns) < self.size:
            raise InputError("larger than its input")
        return rows // self.size, columns // self.size, shape[2]


@dataclass(frozen=True)
class Flatten:
    """Rows × columns × channels, in that order, as one row of units."""

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer."""
        return (math.prod(shape),)


@dataclass(frozen=True)
class Relu:
    """max(0, x)."""

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer."""
        return shape


@dataclass(frozen=True)
class Sigmoid:
    """1 / (1 + exp(−x))."""

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer."""
        return shape


@dataclass(frozen=True)
class Softmax:
    """exp(x) / Σ exp(x)."""

    def output_shape(self, shape: Shape) -> Shape:
        """Return the shape after this layer.

        Raises:
            InputError: The shape is not flat.
        """
        if len(shape) != 1:
            raise InputError("expects a flat input")
        return shape


Layer: TypeAlias = Dense | Convolution | MaxPooling | Flatten | Relu | Sigmoid | Softmax


@dataclass(frozen=True, eq=False)
class Model:
    """A trained network.

    Attributes:
        layers: What the field goes through, in order.
        card: What it was trained on, its figures with their n, the date: any JSON values.

    Raises:
        InputError: The layers do not chain from a field to ten probabilities, or are too large.
    """

    layers: tuple[Layer, ...]
    card: dict[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if len(self.layers) > MOST_LAYERS:
            raise InputError(f"more than {MOST_LAYERS} layers")
        for at, layer in enumerate(self.layers, 1):
            if isinstance(layer, Dense | Convolution):
                _check_arrays(at, layer)
        if self.parameters > MOST_WEIGHTS:
            raise InputError(f"more than {MOST_WEIGHTS} weights")
        shape = INPUT_SHAPE
        for at, layer in enumerate(self.layers, 1):
            try:
                shape = layer.output_shape(shape)
            except InputError as error:
                raise InputError(f"layer {at}: {error}") from None
            if math.prod(shape) > MOST_ACTIVATIONS:
                raise InputError(f"layer {at}: more than {MOST_ACTIVATIONS} activations")
        if shape != (10,) or not isinstance(self.layers[-1], Softmax | Sigmoid):
            raise InputError("does not end in ten probabilities: take ten units and softmax")

    @property
    def parameters(self) -> int:
        """Number of weights and biases."""
        return sum(
            layer.weights.size + layer.biases.size
            for layer in self.layers
            if isinstance(layer, Dense | Convolution)
        )


def float_weights(layer: Dense | Convolution) -> NDArray[np.float32]:
    """Return a layer's weights as it computes with them, of the same shape."""
    return layer.weights * per_output(layer.scale, layer)


def per_output(values: NDArray[np.float32], layer: Dense | Convolution) -> NDArray[np.float32]:
    """Return (outputs,) numbers in the shape in which they multiply the layer's weights."""
    return values.reshape(-1, *[1] * (layer.weights.ndim - 1))


def _check_arrays(at: int, layer: Dense | Convolution) -> None:
    """Refuse what a network of another library has in their place: tensors, lists, no biases."""
    for name in ("weights", "scale", "biases"):
        if not isinstance(getattr(layer, name), np.ndarray):
            found = type(getattr(layer, name)).__name__
            raise InputError(f"layer {at}: its {name}: no NumPy array, but {found}")
    dimensions = 2 if isinstance(layer, Dense) else 4
    if layer.weights.ndim != dimensions:
        raise InputError(
            f"layer {at}: its weights have shape {layer.weights.shape}: they take "
            f"{dimensions} dimensions"
        )
    units = layer.weights.shape[:1]
    for name in ("scale", "biases"):
        if getattr(layer, name).shape != units:
            raise InputError(
                f"layer {at}: its {name}, of shape {getattr(layer, name).shape}: not one number "
                f"for each of its {units[0]} outputs"
            )


def _grid(shape: Shape) -> tuple[int, int]:
    if len(shape) != 3:
        raise InputError("expects rows, columns and channels")
    return shape[0], shape[1]
