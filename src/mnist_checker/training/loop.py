"""The training loop, and what a network must do to learn in it."""

import time
from abc import ABC, abstractmethod
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Images
from mnist_checker.model import Layer, Model
from mnist_checker.training.batches import Augment, Examples, batches
from mnist_checker.training.schedules import SCHEDULES, factor
from mnist_checker.training.settings import Settings


@dataclass(frozen=True)
class Epoch:
    """The figures of one time through the training images.

    Attributes:
        epoch: Counted from 1.
        loss: Mean of the mini-batches' costs while learning, without regularisation.
        accuracy: Share of the validation images answered rightly afterwards.
        learning_rate: Of the last step.
        seconds: How long it took.
        drawings: Share of the held-out writers' drawings answered rightly, where there are any.
    """

    epoch: int
    loss: float
    accuracy: float
    learning_rate: float
    seconds: float
    drawings: float | None = None

    @property
    def score(self) -> float:
        """What the best epoch has most of: the mean of the accuracies."""
        return self.accuracy if self.drawings is None else (self.accuracy + self.drawings) / 2.0


class Learner(ABC):
    """All that training changes: with the settings, enough to go on from.

    Attributes:
        generator: Draws every random choice that is still to come.
        history: The epochs done.
        part: Which of how many processes that share the training this is, counted from 0.
        packages: Those whose versions matter to what is learnt.
    """

    part: tuple[int, int] = (0, 1)
    packages: tuple[str, ...] = ("mnist-checker", "numpy")

    def __init__(self, generator: np.random.Generator) -> None:
        self.generator = generator
        self.history: list[Epoch] = []

    @property
    def best_after(self) -> int:
        """After how many epochs the network was best; 0 while none is done."""
        return best_epoch(self.history).epoch if self.history else 0

    @abstractmethod
    def start(self, model: Model, images: Images) -> None:
        """Take over the weights of a model of the same layers, before the first epoch.

        Args:
            model: What has learnt already.
            images: (n, 28, 28), which tell what its layers see.
        """

    @abstractmethod
    def learn(
        self, inputs: NDArray[np.float32], targets: NDArray[np.float32], rate: float
    ) -> float:
        """Take a step on one mini-batch; return its cost before the step.

        Args:
            inputs: (samples, 784), 0 for paper and 1 for ink.
            targets: (samples, 10): what each output should be.
            rate: The learning rate of this step.
        """

    def useful_threads(self, cores: int) -> int:
        """Return how many threads matrix products gain from, where so many cores are free."""
        return cores

    @abstractmethod
    def accuracy(self, examples: Examples) -> float:
        """Return the share of examples whose greatest output is where the greatest target is."""

    @abstractmethod
    def keep(self) -> None:
        """Remember the network as it is now as the best so far."""

    @abstractmethod
    def settle(self, images: Images) -> None:
        """Take the best network's statistics anew, from images that are not distorted.

        What batch normalisation has averaged while learning is of distorted images, and of
        networks that were still changing (Wu and Johnson, 2021, "Rethinking 'Batch' in
        BatchNorm", section 3).
        """

    @abstractmethod
    def best_accuracy(self, examples: Examples) -> float:
        """Return the share of examples that the best network answers rightly, in this process."""

    @abstractmethod
    def best_layers(self) -> tuple[Layer, ...]:
        """Return a model's layers from the best network, its weights rounded."""

    @abstractmethod
    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return every array that going on needs, by name."""

    @abstractmethod
    def set_arrays(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take over what `arrays` returned.

        Raises:
            KeyError: An array is missing.
            ValueError: An array is of another shape.
        """


def train(
    learner: Learner,
    settings: Settings,
    training: Examples,
    validation: Examples,
    augment: Augment | None = None,
    threads: int = 1,
    after_batch: Callable[[int, float], None] = lambda *_: None,
    held_out: Examples | None = None,
) -> Generator[Epoch]:
    """Train epoch by epoch, from where the learner stands; yield each epoch's figures.

    Stochastic gradient descent as in chapter 1 of the book, and what chapter 3 adds to it.

    Args:
        learner: Changed in place.
        settings: Those that it was made with.
        training: What to learn from.
        validation: What decides which epoch is best, and when to stop early.
        augment: Distorts a mini-batch of training images.
        threads: In which `augment` runs beside the training.
        after_batch: Called with a mini-batch's number of images and its cost.
        held_out: Drawings that count as much as the validation images, where there are any.
    """
    schedule, (_, processes) = SCHEDULES[settings.schedule], learner.part
    steps = -(-len(training) // settings.batch_size)

    while not is_over(learner.history, settings):
        start, costs = time.perf_counter(), []
        feed = batches(
            training, settings.batch_size, learner.generator, augment, threads, learner.part
        )
        for step, (inputs, targets) in enumerate(feed, len(learner.history) * steps + 1):
            done = step / (settings.epochs * steps + 1)
            rate = settings.learning_rate * factor(schedule, settings.warm_up, done)
            costs.append(learner.learn(inputs, targets, rate))
            after_batch(len(inputs) * processes, costs[-1])

        epoch = Epoch(
            epoch=len(learner.history) + 1,
            loss=float(np.mean(costs)),
            accuracy=learner.accuracy(validation),
            learning_rate=rate,
            seconds=time.perf_counter() - start,
            drawings=learner.accuracy(held_out) if held_out else None,
        )
        if epoch.score > max((each.score for each in learner.history), default=-1.0):
            learner.keep()
        learner.history.append(epoch)
        yield epoch


def is_over(history: list[Epoch], settings: Settings) -> bool:
    """Say whether a training with this history ends here: all epochs are done, or it is stale."""
    return len(history) >= settings.epochs or is_stale(history, settings)


def is_stale(history: list[Epoch], settings: Settings) -> bool:
    """Early stopping: whether the best epoch lies as far back as the patience (chapter 3)."""
    if not settings.patience or not history:
        return False
    return len(history) - best_epoch(history).epoch >= settings.patience


def best_epoch(history: list[Epoch]) -> Epoch:
    """Return the first epoch with the best score."""
    return max(history, key=lambda epoch: epoch.score)
