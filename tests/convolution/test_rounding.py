from collections.abc import Callable

import numpy as np
import pytest
import torch
from torch import nn

from mnist_checker.convolution.network import wide
from mnist_checker.convolution.rounding import (
    Pruned,
    Rounded,
    prune_while_learning,
    round_while_learning,
    shares_of_zeros,
)
from mnist_checker.quantise import prune, quantise


@pytest.mark.parametrize("levels", [1, 3, 7, 127])
def test_rounds_as_the_model_file_does(levels: int) -> None:
    weights = torch.randn(6, 3, 3, 5, generator=torch.Generator().manual_seed(1))
    weights[2] = 0.0
    multiples, scale = quantise(weights.numpy(), levels)
    expected = multiples * scale[:, None, None, None]
    np.testing.assert_allclose(Rounded(levels)(weights), expected, rtol=1e-6, atol=1e-9)


def test_rounding_again_changes_no_multiple() -> None:
    weights = torch.randn(64, 200, generator=torch.Generator().manual_seed(2))
    once, _ = quantise(Rounded(7)(weights).numpy(), 7)
    np.testing.assert_array_equal(once, quantise(weights.numpy(), 7)[0])


@pytest.mark.parametrize("zeros", [0.0, 0.5, 0.93])
def test_prunes_as_the_dense_network_does(zeros: float) -> None:
    weights = torch.randn(6, 5, 3, 3, generator=torch.Generator().manual_seed(1))
    weights[2] = 0.01 * weights[2]
    weights[3:, 1:] = 0.0
    signs, scale = prune(weights.numpy(), zeros)
    expected = signs * scale[:, None, None, None]
    np.testing.assert_allclose(Pruned(zeros)(weights), expected, rtol=1e-6)


def test_small_layers_keep_more() -> None:
    layers = [layer for layer in wide() if isinstance(layer, nn.Conv2d)][1:]
    zeros = shares_of_zeros(layers, 0.8)
    assert zeros == sorted(zeros)
    assert zeros[0] < 0.6 < zeros[-1]
    sizes = [layer.weight.numel() for layer in layers]
    assert np.average(zeros, weights=sizes) == pytest.approx(0.8)


@pytest.mark.parametrize("zeros", [0.1, 0.3])
def test_a_layer_keeps_no_more_than_all(zeros: float) -> None:
    layers = [nn.Conv2d(1, 2, 3), nn.Conv2d(64, 64, 3), nn.Conv2d(64, 128, 3)]
    shares = shares_of_zeros(layers, zeros)
    assert shares[0] == 0.0
    assert np.average(shares, weights=[18, 36_864, 73_728]) == pytest.approx(zeros)


@pytest.mark.parametrize("learn", [round_while_learning, prune_while_learning])
def test_the_gradient_is_that_of_the_identity(
    learn: Callable[[nn.Linear, float], None],
) -> None:
    layer = nn.Linear(4, 3)
    learn(layer, 3 if learn is round_while_learning else 0.5)
    inputs = torch.randn(5, 4, generator=torch.Generator().manual_seed(3))
    layer(inputs).sum().backward()
    original = dict(layer.named_parameters())["parametrizations.weight.original"]
    assert original.grad is not None
    torch.testing.assert_close(original.grad, inputs.sum(0).expand(3, 4))
    assert not torch.equal(layer.weight, original)
