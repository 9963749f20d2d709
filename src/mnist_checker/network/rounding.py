"""Learning with rounded weights, so that the model file's few levels cost no accuracy.

Forward and backward see the weights as the model file will hold them; what the optimiser moves
are the exact ones behind, as if rounding had a slope of 1 (Bengio, Léonard and Courville, 2013,
"Estimating or propagating gradients through stochastic neurons", the straight-through estimator).
"""

from collections.abc import Iterator
from contextlib import contextmanager

from mnist_checker.network.layers import Dense
from mnist_checker.network.network import Network
from mnist_checker.quantise import quantise


@contextmanager
def rounded(network: Network, levels: int) -> Iterator[None]:
    """Let a network compute with weights that are multiples between ± `levels`, for a while."""
    learnt = [layer.weights for layer in network.layers if isinstance(layer, Dense)]
    exact = [weights.value for weights in learnt]
    for weights in learnt:
        multiples, scale = quantise(weights.value, levels)
        weights.value = multiples * scale[:, None]
    try:
        yield
    finally:
        for weights, value in zip(learnt, exact, strict=True):
            weights.value = value
