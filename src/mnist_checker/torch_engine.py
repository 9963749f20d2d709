"""The forward pass in PyTorch, some ten times as many images a second as `engine` takes.

For any model; only training, which has PyTorch, asks for it.
"""

from typing import Final

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from mnist_checker import model
from mnist_checker.constants import FIELD
from mnist_checker.engine import as_probabilities
from mnist_checker.inputs import as_inputs

TOGETHER: Final = 500
"""Images answered at once: bounds the memory of their activations."""


@torch.inference_mode()
def probabilities(network: model.Model, images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return a model's ten probabilities of each image, as the engine does, in float32.

    Args:
        network: Any.
        images: (n, 28, 28).

    Returns:
        (n, 10).
    """
    layers = nn.Sequential(*(_layer(each) for each in network.layers))
    layers.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    parts = [np.empty((0, 10), np.float32)]
    for start in range(0, len(images), TOGETHER):
        inputs = torch.from_numpy(as_inputs(images[start : start + TOGETHER]))
        parts.append(layers(inputs.view(-1, 1, FIELD, FIELD)).numpy())
    return as_probabilities(network, np.concatenate(parts))


class Flatten(nn.Module):
    """Rows × columns × channels in that order as one row, as spec/model.md has it."""

    def forward(self, activations: torch.Tensor) -> torch.Tensor:
        """Return (samples, rows · columns · channels)."""
        return activations.permute(0, 2, 3, 1).flatten(1)


def _layer(layer: model.Layer) -> nn.Module:
    match layer:
        case model.Convolution():
            weights = torch.from_numpy(model.float_weights(layer))
            outputs, rows, columns, inputs = weights.shape
            made = nn.Conv2d(inputs, outputs, (rows, columns), padding=layer.padding)
            return _filled(made, weights.permute(0, 3, 1, 2), layer.biases)
        case model.Dense():
            weights = torch.from_numpy(model.float_weights(layer))
            outputs, inputs = weights.shape
            return _filled(nn.Linear(inputs, outputs), weights, layer.biases)
        case model.MaxPooling():
            return nn.MaxPool2d(layer.size)
        case model.Flatten():
            return Flatten()
        case model.Relu():
            return nn.ReLU()
        case model.Softmax():
            return nn.Softmax(dim=1)
        case model.Sigmoid():
            return nn.Sigmoid()


def _filled(
    made: nn.Conv2d | nn.Linear, weights: torch.Tensor, biases: NDArray[np.float32]
) -> nn.Module:
    made.weight = nn.Parameter(weights.float())
    made.bias = nn.Parameter(torch.from_numpy(biases))
    return made
