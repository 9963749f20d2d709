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

from mnist_checker.network.layers import Dense, Parameter
from mnist_checker.network.network import Network
from mnist_checker.quantise import multiples, prune

Multiples: TypeAlias = tuple[NDArray[np.int8], NDArray[np.float32]]


class Work:
    """Arrays that rounding fills in every step.

    Made anew each time, arrays of a million weights come from the system page by page
    (docs/decisions/013).

    Attributes:
        pruned: (2, outputs, inputs) for each dense layer but the last: what pruning works in.
        rounded: (outputs, inputs) for each dense layer: its rounded weights.
    """

    def __init__(self, network: Network) -> None:
        weights = [each.value for each in learnt_weights(network)]
        self.pruned = [np.empty((2, *each.shape), each.dtype) for each in weights[:-1]]
        self.rounded = [np.empty_like(each) for each in weights]


def learnt_weights(network: Network) -> list[Parameter]:
    """Return the weights of each dense layer."""
    return [layer.weights for layer in network.layers if isinstance(layer, Dense)]


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

    def multiples(self, network: Network, work: Work | None = None) -> list[Multiples]:
        """Return each dense layer's multiples, (outputs, inputs), and scale, (outputs,)."""
        *hidden, last = (each.value for each in learnt_weights(network))
        pruned = (work or Work(network)).pruned
        return [
            *(
                prune(weights, self.pruning, each)
                if self.pruning
                else multiples(weights, self.levels)
                for weights, each in zip(hidden, pruned, strict=True)
            ),
            multiples(last, self.levels),
        ]


@contextmanager
def rounded(network: Network, rounding: Rounding, work: Work | None = None) -> Iterator[None]:
    """Let a network compute with rounded weights for a while, in `work` or in new arrays."""
    work = work or Work(network)
    learnt = learnt_weights(network)
    exact = [weights.value for weights in learnt]
    multiples = rounding.multiples(network, work)
    for weights, (whole, scale), values in zip(learnt, multiples, work.rounded, strict=True):
        weights.value = np.multiply(whole, scale[:, None], out=values)
    try:
        yield
    finally:
        for weights, value in zip(learnt, exact, strict=True):
            weights.value = value
