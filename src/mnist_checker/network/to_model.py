"""A trained network becomes a model: batch normalisation folded away, float32 weights int8."""

from typing import Final

import numpy as np

from mnist_checker import model
from mnist_checker.network.batch_normalisation import BatchNormalisation
from mnist_checker.network.layers import Dense, Dropout, Layer, Relu, Sigmoid, Softmax
from mnist_checker.network.network import Network
from mnist_checker.network.rounding import Rounding


def model_layers(network: Network, rounding: Rounding) -> tuple[model.Layer, ...]:
    """Return the network as a model's layers, its weights rounded."""
    multiples = iter(rounding.multiples(network))
    layers: list[model.Layer] = [model.Flatten()]
    for layer in network.layers:
        match layer:
            case Dense():
                biases = layer.biases.value.astype(np.float32)
                layers.append(model.Dense(*next(multiples), biases))
            case BatchNormalisation():
                layers.append(_folded(layer, layers.pop()))
            case Dropout():
                pass
            case _:
                layers.append(_PLAIN[type(layer)])
    return tuple(layers)


_PLAIN: Final[dict[type[Layer], model.Layer]] = {
    Relu: model.Relu(),
    Sigmoid: model.Sigmoid(),
    Softmax: model.Softmax(),
}


def _folded(normalisation: BatchNormalisation, before: model.Layer) -> model.Dense:
    """Return the dense layer before with normalisation's factor in its scale: multiples stay."""
    assert isinstance(before, model.Dense)
    factor, offset = (each.astype(np.float32) for each in normalisation.folded())
    return model.Dense(before.weights, before.scale * factor, before.biases * factor + offset)
