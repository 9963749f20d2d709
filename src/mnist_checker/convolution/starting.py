"""A model's weights become those of a network that learns on."""

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn

from mnist_checker.model import Model, float_weights
from mnist_checker.training.starting import unscaled, variances, weighted


@torch.no_grad()
def start_from(network: nn.Sequential, start: Model, values: Tensor) -> None:
    """Have a network answer as a model of the same layers does.

    Args:
        network: Changed in place.
        start: The model.
        values: Images, (n, 1, 28, 28), from which batch normalisation's means are taken.
    """
    layers = list(network)
    found = iter(weighted(start))
    network.eval()
    for at, layer in enumerate(layers):
        if isinstance(layer, nn.Conv2d | nn.Linear):
            source = next(found)
            normalised = _is_normalised(layers[at + 1 :])
            weights, unit = unscaled(source) if normalised else (float_weights(source), 1.0)
            _set(_learnt_weights(layer), np.moveaxis(weights, -1, 1))
            if layer.bias is not None:
                _set(layer.bias, source.biases)
        if isinstance(layer, nn.BatchNorm2d):
            mean, variance = layer.running_mean, layer.running_var
            assert mean is not None
            assert variance is not None
            mean.copy_(values.mean((0, 2, 3)))
            _set(variance, variances(source, unit, layer.eps))
            # As it is folded, the other way round.
            _set(layer.bias, source.biases)
            layer.bias.add_(mean / torch.sqrt(variance + layer.eps))
        values = layer(values)


def _is_normalised(following: list[nn.Module]) -> bool:
    """Say whether batch normalisation follows, but for max pooling, on a layer."""
    after = (layer for layer in following if not isinstance(layer, nn.MaxPool2d))
    return isinstance(next(after, None), nn.BatchNorm2d)


def _learnt_weights(layer: nn.Conv2d | nn.Linear) -> Tensor:
    """Return what the optimiser moves: the weights before rounding, where they are rounded."""
    return next(each for name, each in layer.named_parameters() if "weight" in name)


def _set(tensor: Tensor, values: NDArray[np.float32]) -> None:
    tensor.copy_(torch.from_numpy(np.ascontiguousarray(values)))
