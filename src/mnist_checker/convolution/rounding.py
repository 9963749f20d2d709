"""Learning with rounded weights, so that the model file's few levels cost no accuracy.

The forward pass sees the weights as `mnist_checker.quantise` would round them; the backward pass
takes rounding for the identity (Bengio, Léonard and Courville, 2013, "Estimating or propagating
gradients through stochastic neurons", the straight-through estimator), so the weights behind it
go on moving in small steps. Every output channel has a scale of its own, which folding batch
normalisation multiplies: the whole multiples stay as they were learnt.
"""

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
            scale = scale.view(-1, *[1] * (weights.dim() - 1))
            change = (weights / scale).round_() * scale - weights
        return weights + change


def round_while_learning(layer: nn.Conv2d | nn.Linear, levels: int) -> None:
    """Make a layer compute with rounded weights from now on."""
    parametrize.register_parametrization(layer, "weight", Rounded(levels))
