"""The training loop."""

import time
from collections.abc import Callable, Generator
from dataclasses import dataclass

import numpy as np

from mnist_checker.network.batches import Augment, Examples, batches
from mnist_checker.network.layers import Array
from mnist_checker.network.losses import LOSSES
from mnist_checker.network.network import Network, build
from mnist_checker.network.optimisers import OPTIMISERS, Optimiser, add_decay
from mnist_checker.network.schedules import SCHEDULES, factor
from mnist_checker.network.settings import Settings


@dataclass(frozen=True)
class Epoch:
    """The figures of one time through the training images.

    Attributes:
        epoch: Counted from 1.
        loss: Mean of the mini-batches' costs while learning, without regularisation.
        accuracy: Share of the validation images answered rightly afterwards.
        learning_rate: Of the last step.
        seconds: How long it took.
    """

    epoch: int
    loss: float
    accuracy: float
    learning_rate: float
    seconds: float


@dataclass(eq=False)
class Learner:
    """All that training changes: with the settings, enough to go on from.

    Attributes:
        network: As of the last step.
        optimiser: What moves its parameters, with its memory.
        generator: Draws every random choice that is still to come.
        history: The epochs done.
        best: The parameters' values after the epoch with the best validation accuracy.
    """

    network: Network
    optimiser: Optimiser
    generator: np.random.Generator
    history: list[Epoch]
    best: list[Array]


def new_learner(settings: Settings) -> Learner:
    """Return a learner that has learnt nothing yet."""
    generator = np.random.default_rng(settings.seed)
    network = build(
        settings.hidden,
        settings.activation,
        LOSSES[settings.loss],
        settings.initialisation,
        settings.dropout,
        generator,
    )
    optimiser = OPTIMISERS[settings.optimiser](network.parameters, settings.friction)
    return Learner(network, optimiser, generator, [], values(network))


def train(
    learner: Learner,
    settings: Settings,
    training: Examples,
    validation: Examples,
    augment: Augment | None = None,
    threads: int = 1,
    after_batch: Callable[[int, float], None] = lambda *_: None,
) -> Generator[Epoch]:
    """Train epoch by epoch, from where the learner stands; yield each epoch's figures.

    Chapter 1's stochastic gradient descent, and what chapter 3 adds to it.

    Args:
        learner: Changed in place.
        settings: Those that it was made with.
        training: What to learn from.
        validation: What decides which epoch is best, and when to stop early.
        augment: Distorts a mini-batch of training images.
        threads: In which `augment` runs beside the training.
        after_batch: Called with a mini-batch's number of images and its cost.
    """
    network, optimiser, generator = learner.network, learner.optimiser, learner.generator
    loss, schedule = LOSSES[settings.loss], SCHEDULES[settings.schedule]
    all_steps = settings.epochs * -(-len(training) // settings.batch_size)

    while len(learner.history) < settings.epochs and not is_stale(learner.history, settings):
        start, costs = time.perf_counter(), []
        for inputs, targets in batches(training, settings.batch_size, generator, augment, threads):
            outputs = network.forward_in_training(inputs, generator)
            network.backward(loss.error(outputs, targets))
            add_decay(network.parameters, settings.decay, len(training))
            done = (optimiser.steps + 1) / (all_steps + 1)
            rate = settings.learning_rate * factor(schedule, settings.warm_up, done)
            optimiser.step(rate)
            costs.append(loss.cost(outputs, targets))
            after_batch(len(inputs), costs[-1])

        accuracy = accuracy_on(network, validation)
        if accuracy > max((epoch.accuracy for epoch in learner.history), default=-1.0):
            learner.best = values(network)
        learner.history.append(
            Epoch(
                epoch=len(learner.history) + 1,
                loss=float(np.mean(costs)),
                accuracy=accuracy,
                learning_rate=rate,
                seconds=time.perf_counter() - start,
            )
        )
        yield learner.history[-1]


def is_stale(history: list[Epoch], settings: Settings) -> bool:
    """Early stopping: whether the best epoch lies more than the patience back (chapter 3)."""
    if not settings.patience or not history:
        return False
    return len(history) - best_epoch(history).epoch >= settings.patience


def best_epoch(history: list[Epoch]) -> Epoch:
    """Return the first epoch with the best validation accuracy."""
    return max(history, key=lambda epoch: epoch.accuracy)


def accuracy_on(network: Network, examples: Examples) -> float:
    """Return the share of examples whose greatest output is where the greatest target is."""
    answers = network.answers(examples.images).argmax(axis=1)
    return float(np.mean(answers == examples.targets.argmax(axis=1)))


def values(network: Network) -> list[Array]:
    """Return copies of the parameters' values."""
    return [parameter.value.copy() for parameter in network.parameters]


def set_values(network: Network, chosen: list[Array]) -> None:
    """Give the parameters the values that `values` returned."""
    for parameter, value in zip(network.parameters, chosen, strict=True):
        parameter.value[...] = value
