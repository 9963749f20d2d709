"""The released networks in PyTorch, layer by layer as spec/model.md has them, beside the engine."""

from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray
from torch import Tensor
from torch.nn import functional

from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.model import (
    Convolution,
    Dense,
    Flatten,
    MaxPooling,
    Model,
    Relu,
    Sigmoid,
    Softmax,
)
from mnist_checker.models import released, released_names


def weights(layer: Convolution | Dense) -> Tensor:
    scale = layer.scale.reshape(-1, *[1] * (layer.weights.ndim - 1))
    return torch.from_numpy(layer.weights * scale)


def in_pytorch(model: Model, fields: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return (n, 10) float32 probabilities."""
    activations = torch.from_numpy(fields[:, None] / np.float32(255))
    for layer in model.layers:
        match layer:
            case Convolution():
                kernels, biases = weights(layer).permute(0, 3, 1, 2), torch.from_numpy(layer.biases)
                activations = functional.conv2d(activations, kernels, biases, 1, layer.padding)
            case Dense():
                biases = torch.from_numpy(layer.biases)
                activations = functional.linear(activations, weights(layer), biases)
            case MaxPooling():
                activations = functional.max_pool2d(activations, layer.size)
            case Flatten():
                activations = activations.permute(0, 2, 3, 1).flatten(1)
            case Relu():
                activations = activations.relu()
            case Sigmoid():
                activations = activations.sigmoid()
            case Softmax():
                activations = activations.softmax(dim=1)
    answers: NDArray[np.float32] = activations.numpy()
    return answers


@pytest.mark.parametrize("name", released_names())
def test_pytorch_and_the_engine_answer_alike(name: str, mnist_folder: Path) -> None:
    fields = mnist.load("test", mnist_folder)[0][:1000]
    model = released(name)
    answers, expected = probabilities(model, fields), in_pytorch(model, fields)
    np.testing.assert_allclose(answers, expected, atol=1e-4)
    np.testing.assert_array_equal(answers.argmax(axis=1), expected.argmax(axis=1))
