"""PyTorch answers as the engine does."""

import numpy as np
import torch

from mnist_checker import torch_engine
from mnist_checker.engine import probabilities
from mnist_checker.model import Dense, Flatten, Model, Sigmoid
from mnist_checker.models import released

IMAGES = np.random.default_rng(1).integers(0, 256, (7, 28, 28), dtype=np.uint8)
NONE = np.empty((0, 28, 28), np.uint8)


def test_no_image_has_no_answer() -> None:
    assert torch_engine.probabilities(released("dense"), NONE).shape == (0, 10)


def test_flatten_takes_rows_then_columns_then_channels() -> None:
    activations = np.arange(2 * 3 * 4 * 5).reshape(2, 3, 4, 5)
    channels_first = torch.from_numpy(activations.transpose(0, 3, 1, 2).copy())
    flat = torch_engine.Flatten()(channels_first)
    np.testing.assert_array_equal(flat, activations.reshape(2, 60))


def test_sigmoid_outputs_are_divided_by_their_sum() -> None:
    weights = np.random.default_rng(1).integers(-9, 9, (10, 784), dtype=np.int8)
    dense = Dense(weights, np.full(10, 0.01, np.float32), np.zeros(10, np.float32))
    model = Model((Flatten(), dense, Sigmoid()))
    answers = torch_engine.probabilities(model, IMAGES)
    np.testing.assert_allclose(answers, probabilities(model, IMAGES), atol=1e-4)
