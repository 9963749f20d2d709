"""What decides what a training comes to, in whatever network, and which values make sense."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, fields
from operator import attrgetter
from typing import Any, ClassVar, Final, TypeAlias, TypeVar

from mnist_checker.augmentation.images import Amounts
from mnist_checker.augmentation.styles import Styles
from mnist_checker.errors import InputError
from mnist_checker.training.mixing import MOST_MADE, Mixing
from mnist_checker.training.schedules import SCHEDULES
from mnist_checker.training.starting import Starting
from mnist_checker.training.teaching import Teaching

Rule: TypeAlias = tuple[Callable[[Any], bool], str]
"""Whether a value is valid, and what it has to be."""


def whole(least: int, most: int) -> Rule:
    """Return the rule for whole numbers."""
    return (
        lambda value: type(value) is int and least <= value <= most,
        f"a whole number from {least} to {most}",
    )


def number(most: float) -> Rule:
    """Return the rule for numbers from 0."""
    return (
        lambda value: type(value) in (int, float) and 0.0 <= value <= most,
        f"a number from 0 to {most:g}",
    )


SHARE: Final[Rule] = (
    lambda value: type(value) in (int, float) and 0.0 <= value < 1.0,
    "a number from 0 to below 1",
)

YES_OR_NO: Final[Rule] = (lambda value: isinstance(value, bool), "true or false")


def one_of(names: Iterable[str]) -> Rule:
    """Return the rule for a choice between names."""
    known = tuple(names)
    return lambda value: isinstance(value, str) and value in known, f"one of {', '.join(known)}"


def text_like(pattern: str, words: str) -> Rule:
    """Return the rule for texts that a regular expression fits as a whole, which words explain."""
    return (
        lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None,
        words,
    )


@dataclass(frozen=True, kw_only=True)
class Settings:
    """The settings of one training: all that decides what it comes to, on one machine.

    Each network adds its own to these.

    Attributes:
        kind: Of the network: what `mnist-checker train` calls it.
        renamed: Names by which older run folders hold a setting, and that setting's name.
        name: What the settings are called.
        learning_rate: The book's η, before the schedule.
        schedule: Of the learning rate: constant, stepped or cosine.
        warm_up: Share of the steps in which the learning rate climbs from 0.
        batch_size: Images in a mini-batch, the book's m.
        epochs: Times through the training images.
        patience: Epochs without a better score (`Epoch.score`) before stopping early; 0 for never.
        augmentation: How far training images are distorted (augmentation.images.Amounts).
        drawings: How pen drawings are mixed in (training.mixing.Mixing), and how far their
            strokes are changed (augmentation.strokes.StrokeAmounts, augmentation.styles.Styles).
        teaching: How a teacher's answers take the place of labels (training.teaching.Teaching).
        starting: What network that has learnt it starts from (training.starting.Starting).
        levels: The model file's weights are whole numbers between ± this.
        rounding: Whether it learns with weights rounded as the model file's are.
        pruning: Share of the weights between hidden layers, and before them in the dense network,
            that become 0 in the course of the training, at once where it starts from a network
            that has learnt; the others differ in sign alone. 0 leaves them the levels.
        seed: Of every random choice.
        subset: Train on the first so many images only; 0 for all.
    """

    kind: ClassVar[str]
    renamed: ClassVar[Mapping[str, str]] = {}

    name: str
    learning_rate: float
    schedule: str = "constant"
    warm_up: float = 0.0
    batch_size: int
    epochs: int
    patience: int = 0
    augmentation: Amounts = field(default_factory=Amounts)
    drawings: Mixing = field(default_factory=Mixing)
    teaching: Teaching = field(default_factory=Teaching)
    starting: Starting = field(default_factory=Starting)
    levels: int = 127
    rounding: bool = False
    pruning: float = 0.0
    seed: int = 1
    subset: int = 0

    @property
    def starts_learnt(self) -> bool:
        """Whether it starts from a network that has learnt."""
        return bool(self.starting.sha256)

    rules: ClassVar[dict[str, Rule]] = {
        "name": (
            lambda value: isinstance(value, str) and value.replace("-", "").isalnum(),
            "made of letters, digits and hyphens",
        ),
        "learning_rate": number(1000.0),
        "schedule": one_of(SCHEDULES),
        "warm_up": SHARE,
        "batch_size": whole(1, 100_000),
        "epochs": whole(1, 100_000),
        "patience": whole(0, 100_000),
        "levels": whole(1, 127),
        "rounding": YES_OR_NO,
        "pruning": SHARE,
        "seed": whole(0, 2**63 - 1),
        "subset": whole(0, 10_000_000),
    }

    def __post_init__(self) -> None:
        """Refuse values that make no sense.

        Raises:
            InputError: Names the setting and what it may be.
        """
        for name, (is_valid, meaning) in self.rules.items():
            if not is_valid(getattr(self, name)):
                raise InputError(f"{name} is not {meaning}")
        for place, rules in _RULES_WITHIN.items():
            within = attrgetter(place)(self)
            for name, (is_valid, meaning) in rules.items():
                if not is_valid(getattr(within, name)):
                    raise InputError(f"{place}: {name} is not {meaning}")
        if self.pruning and not self.rounding:
            raise InputError("pruning takes rounding: weights become 0 while it learns")
        if self.drawings.made > MOST_MADE:
            raise InputError(
                f"drawings: share, traced and nonsense are more than {MOST_MADE} together"
            )


AnySettings = TypeVar("AnySettings", bound=Settings)

_PROBABILITY: Final = number(1.0)
_SHA256: Final = text_like("(|[0-9a-f]{64})", "the SHA-256 of a file, as 64 hexadecimal digits")
_SHA256S: Final = text_like(
    "(|[0-9a-f]{64}( [0-9a-f]{64})*)",
    "the SHA-256 of files, each as 64 hexadecimal digits, with spaces between",
)

_RULES_WITHIN: Final[dict[str, dict[str, Rule]]] = {
    "augmentation": {
        "shift": number(28.0),
        "rotation": number(180.0),
        "scale": number(0.9),
        "shear": number(2.0),
        "elastic": number(10.0),
        "stroke": number(1.0),
    },
    "drawings": {
        "sha256": _SHA256S,
        "share": SHARE,
        "passes": whole(1, 1000),
        "traced": SHARE,
        "traced_passes": whole(1, 1000),
        "nonsense": SHARE,
        "held_out": (
            lambda value: isinstance(value, tuple) and all(isinstance(one, str) for one in value),
            "a list of texts",
        ),
    },
    "drawings.strokes": {
        "rotation": number(180.0),
        "slant": number(80.0),
        "scale": number(0.9),
        "bend": number(1.0),
        "jitter": number(1.0),
        "step": number(1.0),
        "pen": number(2.0),
        "trim": number(0.4),
        "split": _PROBABILITY,
        "join": _PROBABILITY,
    },
    "teaching": {
        "sha256": _SHA256,
        "weight": _PROBABILITY,
        "temperature": (
            lambda value: type(value) in (int, float) and 1.0 <= value <= 100.0,
            "a number from 1 to 100",
        ),
        "passes": whole(1, 1000),
        "strokes": YES_OR_NO,
    },
    "starting": {"sha256": _SHA256, "needed": YES_OR_NO},
    "drawings.strokes.styles": {style.name: _PROBABILITY for style in fields(Styles)},
}
