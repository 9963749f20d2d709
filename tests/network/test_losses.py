"""Losses against PyTorch's, against central differences, and at the edges."""

import numpy as np
import pytest
import torch

from mnist_checker.network.layers import Array
from mnist_checker.network.losses import LOSSES, CrossEntropy, LogLikelihood, Quadratic
from tests.network.differences import gradient


def example() -> tuple[Array, Array]:
    """Return (5, 10) weighted inputs and soft targets, each row a share."""
    generator = np.random.default_rng(1)
    targets = generator.dirichlet(np.ones(10), size=5)
    return generator.normal(scale=3.0, size=(5, 10)), targets


@pytest.mark.parametrize("name", LOSSES)
def test_error_is_the_gradient_through_the_output_layer(name: str) -> None:
    weighted, targets = example()
    loss, layer = LOSSES[name], LOSSES[name].output_layer()

    error = loss.error(layer.forward(weighted), targets)

    expected = gradient(lambda: loss.cost(layer.forward(weighted), targets), weighted)
    np.testing.assert_allclose(error, expected, rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("name", LOSSES)
def test_cost_and_error_against_pytorch(name: str) -> None:
    weighted, targets = example()
    z, y = torch.tensor(weighted, requires_grad=True), torch.tensor(targets)
    functional = torch.nn.functional
    cost = {
        "quadratic": lambda: functional.mse_loss(z.sigmoid(), y, reduction="sum") / 2 / len(z),
        "cross-entropy": lambda: (
            functional.binary_cross_entropy_with_logits(z, y, reduction="sum") / len(z)
        ),
        "log-likelihood": lambda: functional.cross_entropy(z, y),
    }[name]()
    cost.backward()  # type: ignore[no-untyped-call]

    loss = LOSSES[name]
    outputs = loss.output_layer().forward(weighted)

    assert loss.cost(outputs, targets) == pytest.approx(cost.item(), rel=1e-9)
    assert z.grad is not None
    np.testing.assert_allclose(loss.error(outputs, targets), z.grad.numpy(), rtol=1e-9, atol=1e-12)


def test_by_hand() -> None:
    outputs, targets = np.array([[0.5, 0.25], [1.0, 0.0]]), np.array([[1.0, 0.0], [1.0, 0.0]])
    assert Quadratic().cost(outputs, targets) == (0.5 * (0.25 + 0.0625)) / 2
    assert CrossEntropy().cost(outputs, targets) == pytest.approx(-np.log(0.5 * 0.75) / 2)
    assert LogLikelihood().cost(outputs, targets) == pytest.approx(-np.log(0.5) / 2)


@pytest.mark.parametrize("name", LOSSES)
def test_saturated_and_wrong_is_finite(name: str) -> None:
    outputs = np.array([[1.0] + [0.0] * 9], dtype=np.float32)
    targets = np.array([[0.0] * 9 + [1.0]], dtype=np.float32)
    assert np.isfinite(LOSSES[name].cost(outputs, targets))
    assert np.isfinite(LOSSES[name].error(outputs, targets)).all()
    assert LOSSES[name].error(outputs, targets).dtype == np.float32
