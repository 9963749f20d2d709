import pytest
import torch
from torch import nn

from mnist_checker.convolution.network import NETWORKS, build, keras_example


def parameters(network: nn.Module) -> int:
    return sum(each.numel() for each in network.parameters())


def test_keras_example_has_the_size_that_keras_prints() -> None:
    sizes = [parameters(layer) for layer in keras_example() if parameters(layer)]
    assert sizes == [320, 18_496, 16_010]
    assert parameters(keras_example()) == 34_826


@pytest.mark.parametrize("name", NETWORKS)
def test_from_images_to_ten_numbers(name: str) -> None:
    network = build(name, "he", 0, torch.Generator().manual_seed(1))
    assert network(torch.zeros(3, 1, 28, 28)).shape == (3, 10)


def test_the_generator_decides_the_weights() -> None:
    first, again, other = (
        build("compact", "he", 0, torch.Generator().manual_seed(seed)).state_dict()
        for seed in (1, 1, 2)
    )
    assert all(torch.equal(first[name], again[name]) for name in first)
    assert not torch.equal(first["0.weight"], other["0.weight"])


@pytest.mark.parametrize(
    ("initialisation", "spread"),
    # The last layer has 1,600 inputs and 10 outputs; evenly within ± a spreads by a / √3.
    [("glorot", (6 / 1610) ** 0.5 / 3**0.5), ("he", (2 / 1600) ** 0.5)],
)
def test_initial_spread(initialisation: str, spread: float) -> None:
    network = build("keras-example", initialisation, 0, torch.Generator().manual_seed(5))
    last = network[-1]
    assert isinstance(last, nn.Linear)
    assert last.weight.std().item() == pytest.approx(spread, rel=0.02)
    assert not last.bias.any()
