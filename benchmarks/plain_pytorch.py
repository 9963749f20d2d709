"""PyTorch as its first tutorials train: the peer of our training steps."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn


def perceptron(sizes: Sequence[int]) -> nn.Sequential:
    """Return dense layers of these sizes, the inputs first, with ReLU between them.

    They begin as ours do: with He's weights, and biases of 0.
    """
    dense = [nn.Linear(*pair) for pair in pairwise(sizes)]
    for layer in dense:
        nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        nn.init.zeros_(layer.bias)
    layers = [each for layer in dense for each in (layer, nn.ReLU())]
    return nn.Sequential(*layers[:-1])


def steps(
    network: nn.Module,
    optimiser: torch.optim.Optimizer,
    images: NDArray[np.uint8],
    labels: NDArray[np.uint8],
    batch: int,
) -> Iterator[float]:
    """Take steps for ever, yielding each one's cost; images are made floats and shuffled before.

    Args:
        network: From inputs of the images' shape to ten logits.
        optimiser: Of its parameters.
        images: (n, …), 0 to 255.
        labels: (n,) their digits.
        batch: Images in a mini-batch.
    """
    order = torch.randperm(len(images))
    inputs = torch.from_numpy(images / np.float32(255))[order]
    targets = torch.from_numpy(labels.astype(np.int64))[order]
    while True:
        for start in range(0, len(inputs), batch):
            part = slice(start, start + batch)
            optimiser.zero_grad()
            cost = nn.functional.cross_entropy(network(inputs[part]), targets[part])
            cost.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            yield cost.item()
