"""Learning with rounded weights, so that the model file's few levels cost no accuracy.

The forward pass sees the weights as `mnist_checker.quantise` would round them; the backward pass
takes rounding for the identity (Bengio, Léonard and Courville, 2013, "Estimating or propagating
gradients through stochastic neurons", the straight-through estimator), so the weights behind it
go on moving in small steps. Every output channel has a scale of its own, which folding batch
normalisation multiplies: the whole multiples stay as they were learnt.
"""

import math
from collections.abc import Iterator, Sequence

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn.utils import parametrize


class Rounded(nn.Module):
    """Weights as whole multiples, between ± `levels`, of their output channel's scale."""

    def __init__(self, levels: int) -> None:
        super().__init__()
        self.levels = levels

    def forward(self, weights: Tensor) -> Tensor:
        """Return (outputs, …) float32 weights rounded, with the gradient of the identity."""
        with torch.no_grad():
            greatest = weights.flatten(1).abs().amax(1)
            scale = (greatest / self.levels).clamp_min(torch.finfo(weights.dtype).tiny)
            scale = _beside(scale, weights)
            change = (weights / scale).round_() * scale - weights
        return weights + change


class Pruned(nn.Module):
    """The signs of a layer's greatest weights, times their output channel's scale; zeros else.

    Attributes:
        levels: What the multiples of the scale lie between.
        full: Share of zeros in the end.
        zeros: Share of zeros now.
    """

    levels = 1

    def __init__(self, zeros: float) -> None:
        super().__init__()
        self.full = self.zeros = zeros

    def forward(self, weights: Tensor) -> Tensor:
        """Return (outputs, …) float32 weights pruned, with the gradient of the identity."""
        with torch.no_grad():
            sizes = weights.flatten(1).abs()
            place = math.floor(self.zeros * sizes.numel())
            kept = (sizes >= sizes.flatten().kthvalue(place + 1).values) & (sizes > 0.0)
            scale = (sizes * kept).sum(1) / kept.sum(1).clamp_min(1)
            kept = kept.view_as(weights)
            change = weights.sign() * kept * _beside(scale, weights) - weights
        return weights + change


def round_while_learning(layer: nn.Conv2d | nn.Linear, levels: int) -> None:
    """Make a layer compute with rounded weights from now on."""
    parametrize.register_parametrization(layer, "weight", Rounded(levels))


def prune_while_learning(layer: nn.Conv2d | nn.Linear, zeros: float) -> None:
    """Make a layer compute with pruned weights from now on."""
    parametrize.register_parametrization(layer, "weight", Pruned(zeros))


def shares_of_zeros(layers: Sequence[nn.Conv2d | nn.Linear], zeros: float) -> list[float]:
    """Return the share of zeros of each layer, such that it is `zeros` of all their weights.

    What is left of a layer is in proportion to the sum of its weights' dimensions, so that small
    layers keep more of theirs: Evci, Gale, Menick, Castro and Elsen (2020), "Rigging the lottery:
    making all tickets winners", the Erdős–Rényi kernel; a layer keeps all of its weights at most.
    """
    sizes = np.array([layer.weight.numel() for layer in layers])
    wanted = np.array([sum(layer.weight.shape) for layer in layers])
    kept, whole = np.zeros(len(layers)), np.zeros(len(layers), bool)
    while True:
        left = (1.0 - zeros) * sizes.sum() - sizes[whole].sum()
        kept = np.where(whole, sizes, left * wanted / max(1, wanted[~whole].sum()))
        if not np.any(too_many := kept > sizes):
            return list(1.0 - kept / sizes)
        whole |= too_many


def levels_of(layer: nn.Conv2d | nn.Linear, otherwise: int) -> int:
    """Return the greatest multiple that a layer learns with, or `otherwise` if it learns freely."""
    learnt = (each.levels for each in layer.modules() if isinstance(each, Rounded | Pruned))
    return next(learnt, otherwise)


def pruned(network: nn.Module) -> Iterator[Pruned]:
    """Yield what prunes the network's layers."""
    return (each for each in network.modules() if isinstance(each, Pruned))


def _beside(scale: Tensor, weights: Tensor) -> Tensor:
    """Return (outputs,) such that it multiplies (outputs, …)."""
    return scale.view(-1, *[1] * (weights.dim() - 1))
