"""Networks start from what others have learnt."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.presets import PRESETS
from mnist_checker.convolution.processes import Processes
from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.model import Dense, Model
from mnist_checker.models import released
from mnist_checker.network import presets as dense
from mnist_checker.network.learner import DenseLearner
from mnist_checker.training.loop import Learner, train
from mnist_checker.training.starting import Starting, check_start, temperature, weighted
from tests.toy import DATA, SETTINGS

STARTED = Starting(sha256="0" * 64)


def learner_of(name: str) -> Learner:
    if name == "dense":
        return DenseLearner(replace(dense.PRESETS["release"], starting=STARTED), 1)
    settings = replace(PRESETS["release"], starting=STARTED)
    return ConvolutionLearner(settings, Processes(0, 1, torch.device("cpu")))


@pytest.mark.parametrize("name", ["dense", "convolution"])
def test_a_network_answers_as_what_it_started_from(name: str, mnist_folder: Path) -> None:
    images = mnist.load("train", mnist_folder)[0][:1000]
    start, learner = released(name), learner_of(name)
    check_start(start, learner.best_layers())
    learner.start(start, images)
    learner.keep()
    found = probabilities(Model(learner.best_layers()), images).argmax(axis=1)
    assert np.mean(found == probabilities(start, images).argmax(axis=1)) > 0.995


@pytest.mark.parametrize("changed", [{}, {"normalisation": False}, {"rounding": True, "levels": 3}])
def test_a_network_of_any_settings_starts_where_it_ended(changed: dict[str, object]) -> None:
    settings = replace(SETTINGS, **changed)  # type: ignore[arg-type]
    before = DenseLearner(settings, 300)
    for _ in train(before, settings, DATA.training, DATA.validation):
        pass
    before.settle(DATA.training.images)
    start = Model(before.best_layers())
    after = DenseLearner(replace(settings, seed=settings.seed + 1, starting=STARTED), 300)
    after.start(start, DATA.validation.images)
    after.keep()
    images = DATA.validation.images
    found, expected = (
        probabilities(Model(layers), images) for layers in (after.best_layers(), start.layers)
    )
    np.testing.assert_allclose(found, expected, atol=0.01)
    assert np.ptp(expected, axis=0).min() > 0.1, "it has learnt nothing"


def test_signs_of_scales_and_channels_of_nothing_are_taken_over() -> None:
    layers = list(DenseLearner(SETTINGS, 300).best_layers())
    first = layers[1]
    assert isinstance(first, Dense)
    signs = np.where(np.arange(16) % 2, -1.0, 1.0).astype(np.float32)
    signs[:2] = 0.0
    layers[1] = replace(first, scale=first.scale * signs)
    start, learner = Model(tuple(layers)), DenseLearner(replace(SETTINGS, starting=STARTED), 300)
    learner.start(start, DATA.training.images)
    learner.keep()
    found = probabilities(Model(learner.best_layers()), DATA.validation.images)
    np.testing.assert_allclose(found, probabilities(start, DATA.validation.images), atol=0.01)


def test_another_network_is_refused_by_the_first_layer_that_differs() -> None:
    wider = DenseLearner(replace(SETTINGS, hidden=(16, 14)), 300)
    with pytest.raises(InputError, match="Dense 12×16 where the settings make Dense 14×16"):
        check_start(Model(DenseLearner(SETTINGS, 300).best_layers()), wider.best_layers())
    with pytest.raises(InputError, match="Flatten where the settings make valid Convolution"):
        check_start(released("dense"), released("convolution").layers)


def test_the_last_layer_is_as_it_was_before_calibration() -> None:
    start = replace(released("dense"), card={"temperature": 2.0})
    kept = [layer for layer in start.layers if isinstance(layer, Dense)]
    found = weighted(start)
    for one, other, factor in zip(found, kept, (1.0, 1.0, 2.0), strict=True):
        np.testing.assert_array_equal(one.scale, factor * other.scale)
        np.testing.assert_array_equal(one.biases, factor * other.biases)


@pytest.mark.parametrize("found", [None, "2", -1.0, 0, float("nan"), 10**400, 1e300, True])
def test_a_temperature_that_is_none_is_taken_for_1(found: object) -> None:
    assert temperature(replace(released("dense"), card={"temperature": found})) == 1.0
    assert temperature(replace(released("dense"), card={"temperature": 2})) == 2.0
