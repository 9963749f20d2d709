"""A model's weights become those of a network that learns on."""

from itertools import zip_longest

import numpy as np
from numpy.typing import NDArray

from mnist_checker.inputs import as_inputs
from mnist_checker.model import Model, float_weights
from mnist_checker.network.batch_normalisation import EPSILON, BatchNormalisation
from mnist_checker.network.layers import Dense
from mnist_checker.network.network import Network
from mnist_checker.training.starting import unscaled, variances, weighted


def start_from(network: Network, start: Model, images: NDArray[np.uint8]) -> None:
    """Have a network answer as a model of the same layers does.

    Args:
        network: Changed in place.
        start: The model.
        images: (n, 28, 28), from which batch normalisation's means are taken.
    """
    found = iter(weighted(start))
    values = as_inputs(images)
    for layer, after in zip_longest(network.layers, network.layers[1:]):
        match layer:
            case Dense() if isinstance(after, BatchNormalisation):
                source = next(found)
                layer.weights.value[...], unit = unscaled(source)
                layer.biases.value[...] = 0.0
            case Dense():
                source = next(found)
                layer.weights.value[...] = float_weights(source)
                layer.biases.value[...] = source.biases
            case BatchNormalisation():
                layer.mean[...] = values.mean(axis=0)
                layer.variance[...] = variances(source, unit, EPSILON)
                # As it is folded, the other way round.
                _, offset = layer.folded()
                layer.offsets.value += source.biases - offset
        values = layer.forward(values)
