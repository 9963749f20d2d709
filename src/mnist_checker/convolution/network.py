"""The networks as lists of layers; each ends in ten numbers that softmax makes probabilities.

Activations are samples × channels × rows × columns, as PyTorch has them, but they lie in memory
with the channels last, which is faster on processors and free to flatten.
"""

from collections.abc import Callable
from typing import Final

import torch
from torch import nn

from mnist_checker.convolution.rounding import (
    prune_while_learning,
    round_while_learning,
    shares_of_zeros,
)
from mnist_checker.torch_engine import Flatten


def keras_example() -> nn.Sequential:
    """Keras' "Simple MNIST convnet" (keras.io, F. Chollet, 2015): 34,826 parameters.

    ReLU stands behind max pooling, where it has a quarter of the work: the answers are the same.
    """
    return nn.Sequential(
        nn.Conv2d(1, 32, 3),
        nn.MaxPool2d(2),
        nn.ReLU(),
        nn.Conv2d(32, 64, 3),
        nn.MaxPool2d(2),
        nn.ReLU(),
        Flatten(),
        nn.Dropout(0.5),
        nn.Linear(5 * 5 * 64, 10),
    )


def compact() -> nn.Sequential:
    """Five convolutions of few channels: 126,634 parameters."""
    return five_convolutions(16, 32, 48, 80, 96)


def wide() -> nn.Sequential:
    """Five convolutions of more channels, of whose weights most can be 0: 281,530 parameters."""
    return five_convolutions(24, 48, 72, 120, 144)


def five_convolutions(first: int, second: int, third: int, fourth: int, last: int) -> nn.Sequential:
    """Five convolutions of so many channels, of which the costly ones see few pixels.

    The first kernel is large and without padding, so that the next layers see 12 × 12; the last
    two see 6 × 6 and 4 × 4, where many channels cost little time.
    """
    return nn.Sequential(
        nn.Conv2d(1, first, 5, bias=False),
        nn.MaxPool2d(2),
        _normalised(first),
        nn.ReLU(),
        nn.Conv2d(first, second, 3, padding="same", bias=False),
        _normalised(second),
        nn.ReLU(),
        nn.Conv2d(second, third, 3, padding="same", bias=False),
        nn.MaxPool2d(2),
        _normalised(third),
        nn.ReLU(),
        nn.Conv2d(third, fourth, 3, bias=False),
        _normalised(fourth),
        nn.ReLU(),
        nn.Conv2d(fourth, last, 3, bias=False),
        _normalised(last),
        nn.ReLU(),
        Flatten(),
        nn.Linear(2 * 2 * last, 10),
    )


NETWORKS: Final[dict[str, Callable[[], nn.Sequential]]] = {
    "keras-example": keras_example,
    "compact": compact,
    "wide": wide,
}

INITIALISATIONS: Final = ("glorot", "he")
"""How weights are drawn; biases are 0.

- `glorot`: evenly, as Keras does: Glorot and Bengio (2010), "Understanding the difficulty of
  training deep feedforward neural networks".
- `he`: normally with √(2/inputs): He, Zhang, Ren and Sun (2015), "Delving deep into rectifiers".
"""

PRECISIONS: Final = {"float32": torch.float32, "bfloat16": torch.bfloat16}
"""What activations may be while learning, by name."""


def multiplies_bfloat16() -> bool:
    """Say whether the processor has instructions for bfloat16; others imitate it, slowly."""
    found = torch.cpu.get_capabilities()
    return any(found.get(name) for name in ("avx512_bf16", "amx_bf16", "bf16"))


def build(
    name: str, initialisation: str, levels: int, generator: torch.Generator, pruning: float = 0.0
) -> nn.Sequential:
    """Return a new network from (n, 1, 28, 28) images to (n, 10), float32, on the processor.

    Args:
        name: A name in NETWORKS.
        initialisation: A name in INITIALISATIONS.
        levels: It learns with weights rounded to multiples between ± this; 0 to not round.
        generator: Draws the weights.
        pruning: Where it rounds, the share of zeros among the weights between hidden layers; the
            others are signs. 0 to round them as the rest.
    """
    with torch.random.fork_rng([]):  # PyTorch's own first weights are not used
        network = NETWORKS[name]()
    layers = [layer for layer in network if isinstance(layer, nn.Conv2d | nn.Linear)]
    for layer in layers:
        if initialisation == "glorot":
            nn.init.xavier_uniform_(layer.weight, generator=generator)
        else:
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu", generator=generator)
        if layer.bias is not None:
            nn.init.zeros_(layer.bias)
    if levels:
        between = layers[1:-1] if pruning else []
        for layer, zeros in zip(between, shares_of_zeros(between, pruning), strict=True):
            prune_while_learning(layer, zeros)
        for layer in layers:
            if layer not in between:
                round_while_learning(layer, levels)
    network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    return network


def _normalised(channels: int) -> nn.BatchNorm2d:
    """Return batch normalisation that learns offsets only.

    The next layer can learn what scales would. And with all scales 1 it may stand behind max
    pooling, where it has a quarter of the work, and still be folded into the convolution before.
    """
    layer = nn.BatchNorm2d(channels)
    layer.weight.requires_grad_(False)
    return layer
