"""The networks that engines are compared with: two that learn here for a moment, two released.

A moment is enough for that all engines be seen to give the same answers. Ours leaves out what is 0,
of which there is about as much as in a network that has learnt longer.
"""

from dataclasses import replace
from itertools import islice
from pathlib import Path
from typing import Final

from benchmarks.dense_training import SETTINGS
from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.presets import KERAS_EXAMPLE
from mnist_checker.convolution.processes import join_processes
from mnist_checker.datasets import mnist
from mnist_checker.model import Model
from mnist_checker.models import released
from mnist_checker.network.learner import DenseLearner
from mnist_checker.training.batches import Examples, batches, labelled
from mnist_checker.training.loop import Learner
from mnist_checker.training.settings import Settings as TrainingSettings

SMALL_DENSE: Final = replace(SETTINGS, name="784-100-10", hidden=(100,))

NETWORKS: Final = {
    "keras-example": "the preset `keras-example`",
    "convolution": "the released convolution network",
    "784-100-10": "a dense network of 100 units",
    "dense": "the released dense network",
}
"""What each is, by the names that the benchmarks give them."""


def networks(steps: int, data_dir: Path | None) -> dict[str, Model]:
    """Return the models of NETWORKS, those that learn here after so many mini-batches."""
    examples = labelled(*mnist.load("train", data_dir))
    small = DenseLearner(SMALL_DENSE, len(examples))
    with join_processes("cpu") as processes:
        keras_example = ConvolutionLearner(KERAS_EXAMPLE, processes)
        learnt = {
            "keras-example": _learnt(keras_example, KERAS_EXAMPLE, examples, steps),
            "784-100-10": _learnt(small, SMALL_DENSE, examples, steps),
        }
    return {name: learnt.get(name) or released(name) for name in NETWORKS}


def _learnt(learner: Learner, settings: TrainingSettings, examples: Examples, steps: int) -> Model:
    mini_batches = batches(examples, settings.batch_size, learner.generator)
    for inputs, targets in islice(mini_batches, steps):
        learner.learn(inputs, targets, settings.learning_rate)
    learner.keep()
    return Model(learner.best_layers())
