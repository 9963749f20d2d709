"""Rounded while it computes, exact while it moves."""

from dataclasses import replace
from itertools import islice

import numpy as np
import pytest

from mnist_checker import model
from mnist_checker.engine import probabilities
from mnist_checker.network.layers import Dense
from mnist_checker.network.learner import DenseLearner, values
from mnist_checker.network.rounding import Rounding, rounded
from mnist_checker.quantise import quantise
from mnist_checker.training.loop import train
from mnist_checker.training.schedules import pruning_so_far
from tests.toy import SETTINGS, examples

ROUNDING = replace(SETTINGS, rounding=True, levels=1, dropout=0.0, decay=0.0)


def first(learner: DenseLearner) -> Dense:
    layer = learner.network.layers[0]
    assert isinstance(layer, Dense)
    return layer


def test_weights_are_rounded_inside_and_exact_again_outside() -> None:
    learner = DenseLearner(ROUNDING, 300)
    before, weights = values(learner.network), first(learner).weights
    with rounded(learner.network, Rounding(2)):
        multiples, scale = quantise(before[0], 2)
        np.testing.assert_array_equal(weights.value, multiples * scale[:, None])
        assert len(np.unique(weights.value[0])) <= 5
        assert weights.value.dtype == np.float32
    for now, then in zip(values(learner.network), before, strict=True):
        np.testing.assert_array_equal(now, then)


def test_an_error_inside_leaves_the_weights_exact() -> None:
    learner = DenseLearner(ROUNDING, 300)
    before = values(learner.network)
    with pytest.raises(KeyError), rounded(learner.network, Rounding(1)):
        raise KeyError
    np.testing.assert_array_equal(first(learner).weights.value, before[0])


def test_a_step_moves_exact_weights_by_the_rounded_networks_gradient() -> None:
    settings = replace(ROUNDING, optimiser="gradient descent")
    learner, other = DenseLearner(settings, 300), DenseLearner(settings, 300)
    few = examples(20, 1)
    inputs = few.images.reshape(20, -1) / np.float32(255)

    with rounded(other.network, Rounding(1)):
        outputs = other.network.forward_in_training(inputs, other.generator)
        other.network.backward((outputs - few.targets) / np.float32(20))
    expected = first(other).weights.value - 0.5 * first(other).weights.gradient

    learner.learn(inputs, few.targets, 0.5)
    np.testing.assert_allclose(first(learner).weights.value, expected, rtol=1e-5, atol=1e-7)
    assert len(np.unique(first(learner).weights.value)) > 1000


def test_accuracy_is_the_rounded_networks() -> None:
    rounding, exact = (
        DenseLearner(replace(ROUNDING, rounding=each), 300) for each in (True, False)
    )
    many = examples(2000, 1)
    with rounded(exact.network, Rounding(1)):
        expected = exact.accuracy(many)
    assert rounding.accuracy(many) == expected != exact.accuracy(many)


def test_a_network_that_ends_before_its_time_is_pruned_as_far_as_it_learnt() -> None:
    settings = replace(ROUNDING, levels=7, pruning=0.95, epochs=10)
    learner = DenseLearner(settings, 2000)
    many, few = examples(2000, 1), examples(200, 2)
    for epoch in islice(train(learner, settings, many, few), 1):
        assert learner.best_accuracy(few) == epoch.accuracy
    hidden = [layer for layer in learner.best_layers() if isinstance(layer, model.Dense)][:-1]
    zeros = np.concatenate([layer.weights.ravel() for layer in hidden]) == 0
    assert zeros.mean() == pytest.approx(pruning_so_far(0.95, 0.1), abs=0.05)


def test_a_pruned_network_is_the_model_and_loses_nothing_on_the_way() -> None:
    settings = replace(ROUNDING, levels=7, pruning=0.9, epochs=3)
    learner = DenseLearner(settings, 2000)
    many = examples(2000, 1)
    for _ in train(learner, settings, many, examples(200, 2)):
        pass
    hidden = [layer for layer in learner.best_layers() if isinstance(layer, model.Dense)][:-1]
    for layer in hidden:
        assert set(np.unique(layer.weights)) == {-1, 0, 1}
        assert np.mean(layer.weights == 0) == pytest.approx(0.9, abs=0.01)
    answers = probabilities(model.Model(learner.best_layers()), many.images).argmax(axis=1)
    right = np.mean(answers == many.targets.argmax(axis=1))
    assert right == learner.best_accuracy(many) > 0.5
