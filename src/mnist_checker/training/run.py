"""One training from start to finish, into a run folder."""

import datetime
import platform
from collections.abc import Callable, Generator
from dataclasses import asdict, dataclass
from importlib.metadata import version

import numpy as np

from mnist_checker.augment import Amounts, augment
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.files import write_atomically
from mnist_checker.model import Model
from mnist_checker.model_file import save_model
from mnist_checker.runs import RunFolder, curve
from mnist_checker.training.batches import Augment, Examples
from mnist_checker.training.checkpoint import to_checkpoint
from mnist_checker.training.loop import Epoch, Learner, best_epoch, train
from mnist_checker.training.settings import Settings, settings_values


@dataclass(frozen=True)
class Data:
    """What a network learns from and is chosen by, and what the two are called."""

    training: Examples
    training_name: str
    validation: Examples
    validation_name: str


@dataclass(frozen=True)
class Outcome:
    """The validation accuracy of the best network, before and after quantising, 0 to 1."""

    epoch: int
    float_accuracy: float
    accuracy: float


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
        InputError: The loss grew beyond all bounds.
        OSError: The folder cannot be written to.
    """
    # What overflows ends as a loss that is not finite, which has an error of its own.
    with np.errstate(over="ignore", invalid="ignore"):
        for epoch in train(
            learner,
            settings,
            data.training,
            data.validation,
            augmenting(settings.augmentation),
            threads,
            after_batch,
        ):
            if not np.isfinite(epoch.loss):
                raise InputError(
                    f"the loss is {epoch.loss} after epoch {epoch.epoch}: "
                    "take a smaller learning_rate"
                )
            if learner.part[0] == 0:
                folder.save(to_checkpoint(learner, settings))
            yield epoch


def augmenting(amounts: Amounts) -> Augment | None:
    """Return what distorts a mini-batch by these amounts, or None where they are all 0."""
    if not amounts.any:
        return None
    return lambda images, generator: augment(images, amounts, generator)


def finish(folder: RunFolder, learner: Learner, settings: Settings, data: Data) -> Outcome:
    """Write everything that a run leaves; return what its best network reaches.

    There has been at least one epoch.

    Raises:
        OSError: The folder cannot be written to.
    """
    # An interruption may have come between the checkpoint and what is written after it.
    folder.save(to_checkpoint(learner, settings))
    best = best_epoch(learner.history)
    model = Model(learner.best_layers(settings.levels))
    images, targets = data.validation.images, data.validation.targets
    answers = probabilities(model, images).argmax(axis=1)
    correct = int(np.sum(answers == targets.argmax(axis=1)))
    outcome = Outcome(best.epoch, float_accuracy=best.accuracy, accuracy=correct / len(images))
    model.card.update(
        {
            "name": f"{learner.name}-{settings.name}",
            "parameters": model.parameters,
            "trained_on": {"set": data.training_name, "n": len(data.training)},
            "epochs": len(learner.history),
            "best_epoch": best.epoch,
            "seconds": round(sum(epoch.seconds for epoch in learner.history)),
            "processes": learner.part[1],
            "seed": settings.seed,
            "settings": settings_values(settings),
            "date": datetime.datetime.now(datetime.UTC).date().isoformat(),
            "versions": {package: version(package) for package in learner.packages}
            | {"python": platform.python_version()},
            "validation": {
                "set": data.validation_name,
                "n": len(images),
                "correct": correct,
                "accuracy": outcome.accuracy,
                "accuracy_before_quantising": outcome.float_accuracy,
            },
        }
    )
    save_model(model, folder.model)
    write_atomically(folder.curve, curve([asdict(each) for each in learner.history], settings.name))
    return outcome
