"""Optimisers against PyTorch's, on the same gradients; L2 against its weight decay."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
import torch

from mnist_checker.network.layers import Parameter
from mnist_checker.network.optimisers import OPTIMISERS, GradientDescent, Momentum, add_decay

TORCH: dict[str, Callable[..., Any]] = {
    "gradient descent": lambda p, **kwargs: torch.optim.SGD(p, lr=0.1, **kwargs),
    "momentum": lambda p, **kwargs: torch.optim.SGD(p, lr=0.1, momentum=0.8, **kwargs),
    "nesterov": lambda p, **kwargs: torch.optim.SGD(
        p, lr=0.1, momentum=0.8, nesterov=True, **kwargs
    ),
    "adam": lambda p, **kwargs: torch.optim.Adam(p, lr=0.1, **kwargs),
}


def parameters(generator: np.random.Generator) -> list[Parameter]:
    shapes = (3, 5), (3,)
    return [
        Parameter(generator.normal(size=shape), np.zeros(shape), decays=len(shape) == 2)
        for shape in shapes
    ]


@pytest.mark.parametrize("strength", [0.0, 3.0])
@pytest.mark.parametrize("name", OPTIMISERS)
def test_twenty_steps_as_pytorch(name: str, strength: float) -> None:
    generator = np.random.default_rng(1)
    ours = parameters(generator)
    theirs = [torch.tensor(parameter.value) for parameter in ours]
    weights, biases = theirs
    samples = 60
    groups = [
        {"params": [weights], "weight_decay": strength / samples},
        {"params": [biases], "weight_decay": 0.0},
    ]
    optimiser = OPTIMISERS[name](ours, 0.8)
    reference = TORCH[name](groups)

    for _ in range(20):
        for parameter, tensor in zip(ours, theirs, strict=True):
            parameter.gradient[...] = generator.normal(size=parameter.value.shape)
            tensor.grad = torch.tensor(parameter.gradient)
        add_decay(ours, strength, samples)
        optimiser.step(0.1)
        reference.step()

    for parameter, tensor in zip(ours, theirs, strict=True):
        np.testing.assert_allclose(parameter.value, tensor.numpy(), rtol=1e-6, atol=1e-9)


def test_every_optimiser_is_compared() -> None:
    assert TORCH.keys() == OPTIMISERS.keys()


def test_momentum_by_hand() -> None:
    # μ = 0.5, η = 0.1: v = −0.1, w = 0.9; then v = −0.05 − 0.2, w = 0.65.
    parameter = Parameter(np.array([1.0]), np.array([1.0]), decays=True)
    optimiser = Momentum([parameter], 0.5)
    optimiser.step(0.1)
    parameter.gradient[...] = 2.0
    optimiser.step(0.1)
    np.testing.assert_allclose(parameter.value, [0.65], rtol=1e-12)


def test_decay_shrinks_weights_as_equation_93() -> None:
    weights = Parameter(np.array([2.0]), np.zeros(1), decays=True)
    biases = Parameter(np.array([2.0]), np.zeros(1), decays=False)
    add_decay([weights, biases], strength=5.0, samples=50)
    GradientDescent([weights, biases]).step(0.5)
    np.testing.assert_allclose(weights.value, [2.0 * (1.0 - 0.5 * 5.0 / 50)], rtol=1e-12)
    np.testing.assert_array_equal(biases.value, [2.0])


@pytest.mark.parametrize("name", OPTIMISERS)
def test_float32_stays_float32_and_in_place(name: str) -> None:
    value = np.ones(3, dtype=np.float32)
    parameter = Parameter(value, np.ones(3, dtype=np.float32), decays=True)
    optimiser = OPTIMISERS[name]([parameter], 0.9)
    optimiser.step(0.1)
    assert parameter.value is value
    assert (value < 1.0).all()
    assert all(array.dtype == np.float32 for group in optimiser.memory.values() for array in group)
