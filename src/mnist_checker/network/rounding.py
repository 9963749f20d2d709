"""Learning with rounded weights, so that the model file's few levels cost no accuracy.

Forward and backward see the weights as the model file will hold them; what the optimiser moves
are the exact ones behind, as if rounding had a slope of 1 (Bengio, Léonard and Courville, 2013,
"Estimating or propagating gradients through stochastic neurons", the straight-through estimator).
A weight that was rounded to 0 moves on as well, and may come back.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.network.layers import Dense
from mnist_checker.network.network import Network
from mnist_checker.quantise import prune, quantise

Multiples: TypeAlias = tuple[NDArray[np.int8], NDArray[np.float32]]


@dataclass(frozen=True)
class Rounding:
    """How weights are rounded.

    Attributes:
        levels: Each is a multiple between ± this of its output's scale.
        pruning: Share of a hidden layer's weights that are 0, the others being ± their output's
            scale; where it is 0, hidden layers are rounded as the last one is.
    """

    levels: int
    pruning: float = 0.0

    def multiples(self, network: Network) -> list[Multiples]:
        """Return each dense layer's multiples, (outputs, inputs), and scale, (outputs,)."""
        *hidden, last = (each.weights.value for each in network.layers if isinstance(each, Dense))
        return [
            *(
                prune(weights, self.pruning) if self.pruning else quantise(weights, self.levels)
                for weights in hidden
            ),
            quantise(last, self.levels),
        ]


@contextmanager
def rounded(network: Network, rounding: Rounding) -> Iterator[None]:
    """Let a network compute with rounded weights for a while."""
    learnt = [layer.weights for layer in network.layers if isinstance(layer, Dense)]
    exact = [weights.value for weights in learnt]
    for weights, (multiples, scale) in zip(learnt, rounding.multiples(network), strict=True):
        weights.value = multiples * scale[:, None]
    try:
        yield
    finally:
        for weights, value in zip(learnt, exact, strict=True):
            weights.value = value
