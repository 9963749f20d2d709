"""PyTorch answers as the engine does."""

import numpy as np
import pytest

from mnist_checker.convolution import from_model
from mnist_checker.engine import probabilities
from mnist_checker.model import Dense, Flatten, Model, Sigmoid
from mnist_checker.models import released

NONE = np.empty((0, 28, 28), np.uint8)


@pytest.mark.parametrize("name", ["dense", "convolution"])
def test_as_the_engine(name: str) -> None:
    images = np.random.default_rng(1).integers(0, 256, (7, 28, 28), dtype=np.uint8)
    answers = from_model.probabilities(released(name), images)
    assert answers.dtype == np.float32
    np.testing.assert_allclose(answers, probabilities(released(name), images), atol=1e-4)


def test_no_image_has_no_answer() -> None:
    assert from_model.probabilities(released("dense"), NONE).shape == (0, 10)


def test_sigmoid_layers_are_refused() -> None:
    zeros = np.zeros(10, np.float32)
    dense = Dense(np.zeros((10, 784), np.int8), zeros, zeros)
    with pytest.raises(TypeError, match="Sigmoid"):
        from_model.probabilities(Model((Flatten(), dense, Sigmoid())), NONE)
