"""Everything that decides what a training of the dense network comes to."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar

from mnist_checker.constants import FIELD, MOST_WEIGHTS
from mnist_checker.errors import InputError
from mnist_checker.network.losses import LOSSES
from mnist_checker.network.network import ACTIVATIONS, INITIALISATIONS
from mnist_checker.network.optimisers import OPTIMISERS
from mnist_checker.training import settings as shared
from mnist_checker.training.settings import SHARE, YES_OR_NO, Rule, number, one_of, whole

_is_units, _ = whole(1, 4096)


@dataclass(frozen=True, kw_only=True)
class Settings(shared.Settings):
    """The settings of one training: all that decides what it comes to, on one machine.

    Attributes:
        hidden: Units of each hidden layer.
        activation: Of the hidden layers: sigmoid or relu.
        initialisation: Of the parameters: chapter 1, chapter 3 or he (network.INITIALISATIONS).
        loss: quadratic or cross-entropy (ten sigmoid outputs), or log-likelihood (softmax).
        optimiser: gradient descent, momentum, nesterov or adam.
        normalisation: Whether hidden layers, of relu, go through batch normalisation.
        momentum: The book's μ, for momentum and nesterov: the share of the velocity that is kept;
            1 − μ is the friction. 0 is plain gradient descent.
        decay: L2 regularisation, the book's λ; weight decay with all optimisers but adam
            (optimisers.add_decay).
        dropout: Share of each hidden layer left out while learning.
    """

    kind: ClassVar[str] = "dense"
    renamed: ClassVar[Mapping[str, str]] = {"friction": "momentum"}

    hidden: tuple[int, ...]
    activation: str
    initialisation: str
    loss: str
    optimiser: str
    normalisation: bool = False
    momentum: float = 0.9
    decay: float = 0.0
    dropout: float = 0.0

    rules: ClassVar[dict[str, Rule]] = shared.Settings.rules | {
        "hidden": (
            lambda value: (
                isinstance(value, tuple)
                and 1 <= len(value) <= 16
                and all(_is_units(each) for each in value)
            ),
            "a list of 1 to 16 whole numbers from 1 to 4096",
        ),
        "activation": one_of(ACTIVATIONS),
        "initialisation": one_of(INITIALISATIONS),
        "loss": one_of(LOSSES),
        "optimiser": one_of(OPTIMISERS),
        "momentum": SHARE,
        "decay": number(1e6),
        "dropout": SHARE,
        "normalisation": YES_OR_NO,
    }

    def __post_init__(self) -> None:
        """Refuse values that make no sense.

        Raises:
            InputError: Names the setting and what it may be.
        """
        super().__post_init__()
        units = (FIELD * FIELD, *self.hidden, 10)
        weights = sum((inputs + 1) * outputs for inputs, outputs in pairwise(units))
        if weights > MOST_WEIGHTS:
            raise InputError(
                f"hidden makes {weights:,} weights and biases, and a model file holds at most "
                f"{MOST_WEIGHTS:,}: take fewer units"
            )
        if not self.normalisation:
            return
        for name in ("batch_size", "subset"):
            if getattr(self, name) == 1:
                raise InputError(f"normalisation takes no {name} of 1: one image has no spread")
        if self.activation != "relu":
            raise InputError(
                "normalisation takes the activation relu: a sigmoid would see its middle alone"
            )
