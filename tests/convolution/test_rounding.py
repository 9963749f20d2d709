import numpy as np
import pytest
import torch
from torch import nn

from mnist_checker.convolution.rounding import Rounded, round_while_learning
from mnist_checker.quantise import quantise


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


def test_the_gradient_is_that_of_the_identity() -> None:
    layer = nn.Linear(4, 3)
    round_while_learning(layer, 3)
    inputs = torch.randn(5, 4, generator=torch.Generator().manual_seed(3))
    layer(inputs).sum().backward()
    original = dict(layer.named_parameters())["parametrizations.weight.original"]
    assert original.grad is not None
    torch.testing.assert_close(original.grad, inputs.sum(0).expand(3, 4))
    assert not torch.equal(layer.weight, original)
