"""One training from start to finish, into a run folder."""

import datetime
import platform
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass, replace
from importlib.metadata import version
from typing import Any, Final, TypeAlias

import numpy as np

from mnist_checker.augmentation.nonsense import KINDS
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.evaluation.calibration import calibrated
from mnist_checker.files import write_atomically
from mnist_checker.machine import machine
from mnist_checker.model import Convolution, Dense, Model
from mnist_checker.model_file import load_model, save_model
from mnist_checker.quantise import shorten
from mnist_checker.runs import RunFolder
from mnist_checker.training.batches import Examples
from mnist_checker.training.checkpoint import history_of, to_checkpoint
from mnist_checker.training.curve import curve
from mnist_checker.training.data import Data
from mnist_checker.training.loop import Epoch, Learner, best_epoch, is_over, train
from mnist_checker.training.settings import Settings
from mnist_checker.training.settings_file import settings_values

_SETTLING: Final = 20_000
"""Images that statistics are taken from at the end."""

Figures: TypeAlias = dict[str, Any]
"""As on a card: `set`, `n`, `correct`, `accuracy` and `accuracy_before_quantising`."""


class DivergedError(InputError):
    """The loss grew beyond all bounds; the checkpoints of the epochs before it are written."""


@dataclass(frozen=True)
class Outcome:
    """What the best network reaches.

    Attributes:
        epoch: When it was the best.
        epochs: How many are done.
        validation: Its figures on MNIST's validation images.
        drawings: Its figures on the drawings of held-out writers, where there are any.
    """

    epoch: int
    epochs: int
    validation: Figures
    drawings: Figures | None


def run(
    folder: RunFolder,
    learner: Learner,
    settings: Settings,
    data: Data,
    threads: int,
    after_batch: Callable[[int, float], None],
) -> Generator[Epoch]:
    """Train from where the learner stands, saving a checkpoint after every epoch.

    Raises:
        DivergedError: The loss grew beyond all bounds.
        OSError: The folder cannot be written to.
    """
    # What overflows ends as a loss that is not finite, which has an error of its own.
    with np.errstate(over="ignore", invalid="ignore"):
        for epoch in train(
            learner,
            settings,
            data.training,
            data.validation,
            data.augment,
            threads,
            after_batch,
            data.held_out,
        ):
            if not np.isfinite(epoch.loss):
                raise DivergedError(
                    f"the loss is {epoch.loss} after epoch {epoch.epoch}: "
                    "take a smaller learning_rate, and another --output"
                )
            if learner.part[0] == 0:
                folder.save(to_checkpoint(learner, settings))
            yield epoch


def finish(folder: RunFolder, learner: Learner, settings: Settings, data: Data) -> Outcome:
    """Write everything that a run leaves; return what its best network reaches.

    There has been at least one epoch.

    Raises:
        OSError: The folder cannot be written to.
    """
    # An interruption may have come between the checkpoint and what is written after it.
    folder.save(to_checkpoint(learner, settings))
    best = best_epoch(learner.history)
    learner.settle(data.draw_undistorted(_SETTLING, np.random.default_rng(settings.seed)))
    model, temperature = calibrated(
        Model(learner.best_layers()),
        data.validation.images,
        data.validation.targets.argmax(axis=1),
    )
    model = _shortened(model)
    held_out = None
    if data.drawings and data.held_out:
        held_out = _figures(learner, model, data.held_out, data.drawings.held_out_name)
    outcome = Outcome(
        best.epoch,
        len(learner.history),
        _figures(learner, model, data.validation, data.validation_name),
        held_out,
    )
    card = {
        **_card(learner, settings, data),
        "parameters": model.parameters,
        "best_epoch": outcome.epoch,
        "temperature": temperature,
        "validation": outcome.validation,
        **({"validation_drawings": outcome.drawings} if outcome.drawings else {}),
    }
    write_atomically(folder.curve, curve([asdict(each) for each in learner.history], settings.name))
    # The last: a model of as many epochs says that all else is written.
    save_model(replace(model, card=card), folder.model)
    return outcome


def _card(learner: Learner, settings: Settings, data: Data) -> dict[str, object]:
    """Return how a network came to be, for its card."""
    card: dict[str, object] = {
        "name": f"{settings.kind}-{settings.name}",
        "trained_on": {"set": data.training_name, "n": len(data.undistorted)},
        "epochs": len(learner.history),
        "seconds": round(sum(epoch.seconds for epoch in learner.history)),
        "processes": learner.part[1],
        "seed": settings.seed,
        "settings": settings_values(settings),
        "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
        "versions": {package: version(package) for package in learner.packages}
        | {"python": platform.python_version()},
        "machine": machine(),
    }
    if data.drawings:
        name, n = data.drawings.learnt_name, len(data.drawings.learnt)
        card["trained_on_drawings"] = {"set": name, "n": n, "share": settings.drawings.share}
        if settings.drawings.nonsense:
            card["trained_on_nonsense"] = {"kinds": list(KINDS)}
    if settings.drawings.traced:
        card["trained_on_traced"] = {"share": settings.drawings.traced}
    if data.start:
        card["started_from"] = data.start.card
    if data.teacher:
        card["taught_by"] = {"name": data.teacher, **asdict(settings.teaching)}
    return card


def finished_after(folder: RunFolder, settings: Settings) -> int | None:
    """Return after how many epochs a training ended that `finish` has written; None before.

    Raises:
        InputError: There is no checkpoint, or it is broken.
    """
    try:
        card = load_model(folder.model).card
    except (InputError, OSError):
        return None
    history = history_of(folder)
    over = card.get("epochs") == len(history) and is_over(history, settings)
    return len(history) if over else None


def _shortened(model: Model) -> Model:
    """Return a model whose scales and biases are of few bits, which a script is smaller for."""
    layers = (
        replace(layer, scale=shorten(layer.scale), biases=shorten(layer.biases))
        if isinstance(layer, Convolution | Dense)
        else layer
        for layer in model.layers
    )
    return replace(model, layers=tuple(layers))


def _figures(learner: Learner, model: Model, examples: Examples, name: str) -> Figures:
    """Return what a learner's best network reaches on examples, for its card.

    Args:
        learner: Holds the network before quantising.
        model: The network, quantised.
        examples: What both are measured on.
        name: What people know them by.
    """
    answers = probabilities(model, examples.images).argmax(axis=1)
    correct = int(np.sum(answers == examples.targets.argmax(axis=1)))
    return {
        "set": name,
        "n": len(examples),
        "correct": correct,
        "accuracy": correct / len(examples),
        "accuracy_before_quantising": learner.best_accuracy(examples),
    }
