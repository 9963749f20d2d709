"""Everything that decides what a training of the dense network comes to."""

import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any, Final

from mnist_checker.augment import Amounts
from mnist_checker.errors import InputError
from mnist_checker.network.losses import LOSSES
from mnist_checker.network.network import ACTIVATIONS, INITIALISATIONS
from mnist_checker.network.optimisers import OPTIMISERS
from mnist_checker.network.schedules import SCHEDULES


@dataclass(frozen=True)
class Settings:
    """The settings of one training; the same settings give the same network.

    Attributes:
        name: What the settings are called.
        hidden: Units of each hidden layer.
        activation: Of the hidden layers: sigmoid or relu.
        initialisation: Of the parameters: chapter 1, chapter 3 or he (network.INITIALISATIONS).
        loss: quadratic or cross-entropy (ten sigmoid outputs), or log-likelihood (softmax).
        optimiser: gradient descent, momentum, nesterov or adam.
        learning_rate: The book's η, before the schedule.
        friction: The book's μ, for momentum and nesterov.
        schedule: Of the learning rate: constant, stepped or cosine.
        warm_up: Share of the steps in which the learning rate climbs from 0.
        batch_size: Images in a mini-batch, the book's m.
        epochs: Times through the training images.
        patience: Epochs without a better validation accuracy before stopping early; 0 for never.
        decay: L2 regularisation, the book's λ.
        dropout: Share of each hidden layer left out while learning.
        augmentation: How far training images are distorted.
        levels: The model file's weights are whole numbers between ± this.
        seed: Of every random choice.
        subset: Train on the first so many images only; 0 for all.
    """

    name: str
    hidden: tuple[int, ...]
    activation: str
    initialisation: str
    loss: str
    optimiser: str
    learning_rate: float
    epochs: int
    batch_size: int
    friction: float = 0.9
    schedule: str = "constant"
    warm_up: float = 0.0
    patience: int = 0
    decay: float = 0.0
    dropout: float = 0.0
    augmentation: Amounts = field(default_factory=Amounts)
    levels: int = 127
    seed: int = 1
    subset: int = 0

    def __post_init__(self) -> None:
        """Refuse values that make no sense.

        Raises:
            InputError: Names the setting and what it may be.
        """
        for name, (is_valid, meaning) in _RULES.items():
            if not is_valid(getattr(self, name)):
                raise InputError(f"{name} is not {meaning}")
        for name, (is_valid, meaning) in _AMOUNT_RULES.items():
            if not is_valid(getattr(self.augmentation, name)):
                raise InputError(f"augmentation: {name} is not {meaning}")


def settings_json(settings: Settings) -> str:
    """Return the settings as JSON, one a line, for people to read and edit."""
    return json.dumps(asdict(settings), indent=2) + "\n"


def parse_settings(text: str) -> Settings:
    """Read settings from JSON.

    Raises:
        InputError: It is no JSON object, or a setting is missing, unknown or not valid.
    """
    try:
        values = json.loads(text)
    except (json.JSONDecodeError, RecursionError):
        values = None
    if not isinstance(values, dict):
        raise InputError("not a JSON object")
    amounts = values.get("augmentation", {})
    if not isinstance(amounts, dict):
        raise InputError("augmentation is not a JSON object")
    _check_names(amounts, Amounts, "augmentation: ")
    _check_names(values, Settings, "")
    if isinstance(values.get("hidden"), list):
        values["hidden"] = tuple(values["hidden"])
    try:
        return Settings(**{**values, "augmentation": Amounts(**amounts)})
    except TypeError:
        needed = [each.name for each in fields(Settings) if each.name not in values]
        raise InputError(f"no {needed[0]}") from None


def load_settings(path: Path) -> Settings:
    """Read a settings file, as a run folder has it.

    Raises:
        InputError: It holds no settings; the message names the file.
        OSError: It cannot be read.
    """
    try:
        return parse_settings(path.read_text("utf-8"))
    except UnicodeDecodeError:
        raise InputError(f"{path}: not a JSON object") from None
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def _check_names(values: Mapping[str, object], kind: type[Any], where: str) -> None:
    known = {each.name for each in fields(kind)}
    for name in values:
        if name not in known:
            raise InputError(f"{where}{name} is not a setting")


_Rule = tuple[Callable[[Any], bool], str]


def _whole(least: int, most: int) -> _Rule:
    return (
        lambda value: type(value) is int and least <= value <= most,
        f"a whole number from {least} to {most}",
    )


def _number(most: float) -> _Rule:
    return (
        lambda value: type(value) in (int, float) and 0.0 <= value <= most,
        f"a number from 0 to {most:g}",
    )


_SHARE: Final[_Rule] = (
    lambda value: type(value) in (int, float) and 0.0 <= value < 1.0,
    "a number from 0 to below 1",
)


def _one_of(names: Mapping[str, object] | tuple[str, ...]) -> _Rule:
    return lambda value: isinstance(value, str) and value in names, f"one of {', '.join(names)}"


def _are_units(value: object) -> bool:
    is_valid, _ = _whole(1, 4096)
    return isinstance(value, tuple) and 1 <= len(value) <= 16 and all(map(is_valid, value))


_RULES: Final[dict[str, _Rule]] = {
    "name": (
        lambda value: isinstance(value, str) and value.replace("-", "").isalnum(),
        "made of letters, digits and hyphens",
    ),
    "hidden": (_are_units, "a list of 1 to 16 whole numbers from 1 to 4096"),
    "activation": _one_of(ACTIVATIONS),
    "initialisation": _one_of(INITIALISATIONS),
    "loss": _one_of(LOSSES),
    "optimiser": _one_of(OPTIMISERS),
    "learning_rate": _number(1000.0),
    "friction": _SHARE,
    "schedule": _one_of(SCHEDULES),
    "warm_up": _SHARE,
    "batch_size": _whole(1, 100_000),
    "epochs": _whole(1, 100_000),
    "patience": _whole(0, 100_000),
    "decay": _number(1e6),
    "dropout": _SHARE,
    "levels": _whole(1, 127),
    "seed": _whole(0, 2**63 - 1),
    "subset": _whole(0, 10_000_000),
}

_AMOUNT_RULES: Final[dict[str, _Rule]] = {
    "shift": _number(28.0),
    "rotation": _number(180.0),
    "scale": _number(0.9),
    "shear": _number(2.0),
    "elastic": _number(10.0),
    "stroke": _number(1.0),
}
