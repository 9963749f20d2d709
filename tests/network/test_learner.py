from dataclasses import replace

import numpy as np
import pytest

from mnist_checker.inputs import as_inputs
from mnist_checker.model import Dense
from mnist_checker.network.learner import DenseLearner
from tests.toy import SETTINGS, examples


@pytest.mark.parametrize(
    ("batch", "cores", "threads"),
    [(32, 8, 1), (128, 8, 2), (128, 1, 1), (512, 8, 8), (512, 2, 2)],
)
def test_small_products_have_one_thread(batch: int, cores: int, threads: int) -> None:
    settings = replace(SETTINGS, hidden=(448, 128), batch_size=batch)
    assert DenseLearner(settings, 1000).useful_threads(cores) == threads


def test_it_settles_on_the_means_and_variances_of_images_as_they_are() -> None:
    settings = replace(SETTINGS, levels=3, rounding=True, batch_size=100)
    learner = DenseLearner(settings, 200)
    distorted = examples(100, 1)
    learner.learn(as_inputs(distorted.images // 2), distorted.targets, 0.003)
    learner.keep()
    images = examples(2000, 2).images
    learner.settle(images)

    first, second, *_ = (each for each in learner.best_layers() if isinstance(each, Dense))
    sums = as_inputs(images) @ (first.weights * first.scale[:, None]).T + first.biases
    # With the offsets β still next to 0, what is left is normalised over all images.
    np.testing.assert_allclose(sums.mean(axis=0), 0.0, atol=0.01)
    np.testing.assert_allclose(sums.std(axis=0), 1.0, atol=0.01)
    sums = np.maximum(sums, 0.0) @ (second.weights * second.scale[:, None]).T + second.biases
    np.testing.assert_allclose(sums.mean(axis=0), 0.0, atol=0.02)


def test_without_normalisation_nothing_is_to_settle() -> None:
    learner = DenseLearner(replace(SETTINGS, normalisation=False), 200)
    before = [each.copy() for each in learner.best]
    learner.settle(examples(50, 1).images)
    for array, value in zip(learner.best, before, strict=True):
        np.testing.assert_array_equal(array, value)
