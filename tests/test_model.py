"""What a network of another library leaves in a model's place is refused in words."""

import numpy as np
import pytest
import torch

from mnist_checker.errors import InputError
from mnist_checker.model import Convolution, Dense, Flatten, Layer, MaxPooling, Model, Softmax

ONES = np.ones(10, np.float32)
WEIGHTS = np.zeros((10, 784), np.int8)


@pytest.mark.parametrize(
    ("first", "message"),
    [
        (Dense(torch.zeros(10, 784), ONES, ONES), "its weights: no NumPy array, but Tensor"),  # type: ignore[arg-type]
        (Dense(WEIGHTS, ONES, None), "its biases: no NumPy array, but NoneType"),  # type: ignore[arg-type]
        (Dense(WEIGHTS, [1.0] * 10, ONES), "its scale: no NumPy array, but list"),  # type: ignore[arg-type]
        (Dense(WEIGHTS, ONES[:1], ONES), r"its scale, of shape \(1,\): .*of its 10 outputs"),
        (Dense(WEIGHTS, ONES, ONES[None]), r"its biases, of shape \(1, 10\): .*10 outputs"),
        (Convolution(WEIGHTS, ONES, ONES), r"shape \(10, 784\): they take 4 dimensions"),
        (Dense(WEIGHTS[..., None, None], ONES, ONES), "they take 2 dimensions"),
        (MaxPooling((2, 2)), r"whole number of rows, not \(2, 2\)"),  # type: ignore[arg-type]
        (MaxPooling(0), "whole number of rows, not 0"),
    ],
)
def test_a_slip_is_named_with_its_layer(first: Layer, message: str) -> None:
    with pytest.raises(InputError, match=f"^layer 1: .*{message}$"):
        Model((first, Flatten(), Dense(WEIGHTS, ONES, ONES), Softmax()))
