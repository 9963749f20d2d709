"""Everything that decides what a training of the convolution network comes to."""

from dataclasses import dataclass
from typing import ClassVar

from mnist_checker.convolution.network import INITIALISATIONS, NETWORKS, PRECISIONS
from mnist_checker.convolution.optimisers import OPTIMISERS
from mnist_checker.training import settings as shared
from mnist_checker.training.settings import SHARE, Rule, number, one_of


@dataclass(frozen=True, kw_only=True)
class Settings(shared.Settings):
    """The settings of one training: all that decides what it comes to, on one machine.

    Attributes:
        network: A name in network.NETWORKS.
        initialisation: Of the weights: glorot or he (network.INITIALISATIONS).
        optimiser: adam, or nesterov with a μ of 0.9.
        decay: Weight decay, as the optimiser has it; biases and normalisation are spared.
        smoothing: Share of each target that is spread evenly over the ten digits.
        precision: Of activations and products while learning: float32, or bfloat16, which GPUs
            and some processors multiply faster; those without instructions for it, which would
            take longer, take float32. Weights, their sums and answers are float32 in either.
    """

    kind: ClassVar[str] = "convolution"

    network: str
    initialisation: str
    optimiser: str
    decay: float = 0.0
    smoothing: float = 0.0
    precision: str = "float32"

    rules: ClassVar[dict[str, Rule]] = shared.Settings.rules | {
        "network": one_of(NETWORKS),
        "initialisation": one_of(INITIALISATIONS),
        "optimiser": one_of(OPTIMISERS),
        "decay": number(10.0),
        "smoothing": SHARE,
        "precision": one_of(PRECISIONS),
    }
