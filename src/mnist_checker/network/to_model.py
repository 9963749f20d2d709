"""A trained network becomes a model: float32 weights become int8."""

import numpy as np

from mnist_checker import model
from mnist_checker.network.layers import Array, Dense, Dropout, Layer, Relu, Sigmoid, Softmax
from mnist_checker.network.network import Network
from mnist_checker.quantise import quantise


def model_layers(network: Network, levels: int) -> tuple[model.Layer, ...]:
    """Return the network as a model's layers, its weights multiples between ± `levels`."""
    layers = [layer for layer in network.layers if not isinstance(layer, Dropout)]
    return (model.Flatten(), *(_model_layer(layer, levels) for layer in layers))


def _model_layer(layer: Layer, levels: int) -> model.Layer:
    match layer:
        case Dense():
            weights, scale = quantise(layer.weights.value, levels)
            return model.Dense(weights, scale, _float32(layer.biases.value))
        case Relu():
            return model.Relu()
        case Sigmoid():
            return model.Sigmoid()
        case Softmax():
            return model.Softmax()
    raise TypeError(f"a model has no layer for {type(layer).__name__}")


def _float32(values: Array) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    return values.astype(np.float32)
