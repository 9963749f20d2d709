"""A trained network becomes a model: float32 weights become int8."""

from collections.abc import Iterator

import numpy as np

from mnist_checker import model
from mnist_checker.network.layers import Array, Dense, Dropout, Layer, Relu, Sigmoid, Softmax
from mnist_checker.network.network import Network
from mnist_checker.network.rounding import Multiples, Rounding


def model_layers(network: Network, rounding: Rounding) -> tuple[model.Layer, ...]:
    """Return the network as a model's layers, its weights rounded."""
    multiples = iter(rounding.multiples(network))
    layers = [layer for layer in network.layers if not isinstance(layer, Dropout)]
    return (model.Flatten(), *(_model_layer(layer, multiples) for layer in layers))


def _model_layer(layer: Layer, multiples: Iterator[Multiples]) -> model.Layer:
    match layer:
        case Dense():
            return model.Dense(*next(multiples), _float32(layer.biases.value))
        case Relu():
            return model.Relu()
        case Sigmoid():
            return model.Sigmoid()
        case Softmax():
            return model.Softmax()
    raise TypeError(f"a model has no layer for {type(layer).__name__}")


def _float32(values: Array) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return values.astype(np.float32)
