import itertools
from dataclasses import replace

import numpy as np
import pytest

from mnist_checker.augmentation.images import Amounts
from mnist_checker.network.learner import DenseLearner, accuracy_on, set_values
from mnist_checker.network.settings import Settings
from mnist_checker.training.batches import Examples, labelled
from mnist_checker.training.gather import augmenting
from mnist_checker.training.loop import Epoch, best_epoch, is_stale, train
from tests.toy import SETTINGS, examples

PLAIN = replace(SETTINGS, augmentation=Amounts(), dropout=0.0, decay=0.0, epochs=8)


def trained(settings: Settings, training: Examples, validation: Examples) -> DenseLearner:
    learner = DenseLearner(settings, len(training))
    augment = augmenting(settings.augmentation)
    for _ in train(learner, settings, training, validation, augment, threads=2):
        pass
    return learner


def same(one: DenseLearner, other: DenseLearner) -> bool:
    pairs = zip(one.network.parameters, other.network.parameters, strict=True)
    return all(np.array_equal(a.value, b.value) for a, b in pairs)


def epoch(number: int, accuracy: float) -> Epoch:
    return Epoch(number, 1.0, accuracy, 0.1, 1.0)


def test_learns_what_can_be_learnt_and_no_more() -> None:
    learner = trained(PLAIN, examples(1500, 1), examples(500, 2))
    accuracy = best_epoch(learner.history).accuracy
    assert 0.88 < accuracy < 0.95, "one in ten is mislabelled, so more would be suspicious"
    losses = [each.loss for each in learner.history]
    assert losses[-1] < 0.5 * losses[0]


def test_labels_at_random_cannot_be_learnt() -> None:
    # A validation accuracy above chance would mean that answers leak into the training.
    generator = np.random.default_rng(1)
    training, validation = (
        labelled(examples(n, seed).images, generator.integers(10, size=n))
        for n, seed in ((1500, 1), (1000, 2))
    )
    learner = trained(PLAIN, training, validation)
    assert learner.history[-1].accuracy == pytest.approx(0.1, abs=0.04)


@pytest.mark.parametrize("optimiser", ["gradient descent", "momentum", "nesterov", "adam"])
@pytest.mark.parametrize("loss", ["quadratic", "cross-entropy", "log-likelihood"])
def test_every_optimiser_learns_by_every_loss(optimiser: str, loss: str) -> None:
    rate = {"gradient descent": 0.3, "momentum": 0.05, "nesterov": 0.05, "adam": 0.003}[optimiser]
    settings = replace(PLAIN, optimiser=optimiser, loss=loss, learning_rate=rate, epochs=4)
    learner = trained(settings, examples(1500, 1), examples(300, 2))
    assert learner.history[-1].loss < 0.9 * learner.history[0].loss
    assert best_epoch(learner.history).accuracy > 0.6


def test_the_same_seed_gives_the_same_network() -> None:
    data = examples(300, 1), examples(100, 2)
    first, again = trained(SETTINGS, *data), trained(SETTINGS, *data)
    other = trained(replace(SETTINGS, seed=4), *data)
    assert same(first, again)
    assert not same(first, other)


def test_best_holds_the_best_epochs_network() -> None:
    settings, validation = replace(PLAIN, learning_rate=0.02, schedule="constant"), examples(200, 2)
    learner = trained(settings, examples(400, 1), validation)
    best = best_epoch(learner.history)
    set_values(learner.network, learner.best)
    assert accuracy_on(learner.network, validation) == best.accuracy
    assert best.accuracy == max(each.accuracy for each in learner.history)


def test_early_stopping_waits_for_its_patience() -> None:
    accuracies = 0.5, 0.7, 0.6, 0.7, 0.65
    history = list(itertools.starmap(epoch, enumerate(accuracies, 1)))
    patient = replace(SETTINGS, patience=3)
    assert [is_stale(history[:n], patient) for n in range(6)] == [False] * 5 + [True]
    assert not is_stale(history, replace(SETTINGS, patience=0))


def test_early_stopping_ends_the_training() -> None:
    # A learning rate of 0 never gets better than its first epoch.
    settings = replace(PLAIN, learning_rate=0.0, patience=2, epochs=50)
    learner = trained(settings, examples(100, 1), examples(100, 2))
    assert len(learner.history) == 3


def test_rate_follows_the_schedule() -> None:
    settings = replace(PLAIN, schedule="stepped", warm_up=0.0, learning_rate=0.01, epochs=4)
    learner = trained(settings, examples(320, 1), examples(50, 2))
    rates = [each.learning_rate for each in learner.history]
    assert rates == pytest.approx([0.01, 0.01, 0.001, 0.0001])


def test_figures_of_an_epoch() -> None:
    seen: list[tuple[int, float]] = []
    learner, settings = DenseLearner(PLAIN, 100), replace(PLAIN, epochs=1)
    training = examples(100, 1)
    (figures,) = train(
        learner, settings, training, examples(50, 2), after_batch=lambda *each: seen.append(each)
    )
    assert figures.epoch == 1
    assert [images for images, _ in seen] == [32, 32, 32, 4]
    assert figures.loss == pytest.approx(np.mean([loss for _, loss in seen]))
    assert figures.seconds > 0.0
