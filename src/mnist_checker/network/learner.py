"""The dense network as a learner: what a training step changes, and how."""

import copy
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Images
from mnist_checker.model import Layer, Model
from mnist_checker.network.layers import Array
from mnist_checker.network.losses import LOSSES
from mnist_checker.network.network import Network, build
from mnist_checker.network.optimisers import OPTIMISERS, add_decay
from mnist_checker.network.rounding import Rounding, Work, rounded
from mnist_checker.network.settings import Settings
from mnist_checker.network.starting import start_from
from mnist_checker.network.to_model import model_layers
from mnist_checker.training.batches import Examples
from mnist_checker.training.loop import Learner
from mnist_checker.training.schedules import pruning_so_far

_LEAST_WORK: Final = 2**24
"""Multiplications of a matrix product for each thread; with fewer, waiting takes more than it saves
(docs/decisions/013)."""


class DenseLearner(Learner):
    """A network and its optimiser.

    Args:
        settings: Decide both.
        samples: Images in an epoch: the book's n, where all are taken.

    Attributes:
        network: As of the last step.
        optimiser: What moves its parameters, with its memory.
        best: The network's arrays after its best epoch.
    """

    def __init__(self, settings: Settings, samples: int) -> None:
        super().__init__(np.random.default_rng(settings.seed))
        self._decay, self._samples = settings.decay, samples
        self._batch_size = settings.batch_size
        self._loss = LOSSES[settings.loss]
        self._rounds = settings.rounding
        self._starts_learnt = settings.starts_learnt
        self._rounding = Rounding(settings.levels, settings.pruning)
        self._epochs = settings.epochs
        self._steps = settings.epochs * -(-samples // settings.batch_size)
        self.network = build(
            settings.hidden,
            settings.activation,
            self._loss,
            settings.initialisation,
            settings.dropout,
            self.generator,
            settings.normalisation,
        )
        self.optimiser = OPTIMISERS[settings.optimiser](self.network.parameters, settings.momentum)
        self.best = values(self.network)
        self._work = Work(self.network) if settings.rounding else None

    def start(self, model: Model, images: Images) -> None:
        """Take over the weights of a model of the same layers."""
        start_from(self.network, model, images)

    def learn(self, inputs: Array, targets: Array, rate: float) -> float:
        """Take a step of chapter 1's stochastic gradient descent; return the mini-batch's cost."""
        network, loss = self.network, self._loss
        with self._rounded(network, self._rounding_now()):
            outputs = network.forward_in_training(inputs, self.generator)
            network.backward(loss.error(outputs, targets))
        add_decay(network.parameters, self._decay, self._samples)
        self.optimiser.step(rate)
        return loss.cost(outputs, targets)

    def useful_threads(self, cores: int) -> int:
        """Return how many threads its largest matrix product gains from: one for small batches."""
        weights = max(parameter.value.size for parameter in self.network.parameters)
        return max(1, min(cores, weights * self._batch_size // _LEAST_WORK))

    def accuracy(self, examples: Examples) -> float:
        """Return the share of right answers."""
        return self._accuracy(self.network, self._rounding_now(), examples)

    def keep(self) -> None:
        """Remember the network's arrays as the best so far."""
        self.best = values(self.network)

    def settle(self, images: Images) -> None:
        """Take the best network's statistics anew."""
        network = self._best_network()
        with self._rounded(network, self._rounding_of_best()):
            network.settle(images)
        self.best = values(network)

    def best_accuracy(self, examples: Examples) -> float:
        """Return the best network's share of right answers."""
        return self._accuracy(self._best_network(), self._rounding_of_best(), examples)

    def best_layers(self) -> tuple[Layer, ...]:
        """Return the best network as a model's layers."""
        return model_layers(self._best_network(), self._rounding_of_best())

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the network's arrays, the best ones, and the optimiser's memory."""
        return {"steps": np.array(self.optimiser.steps), **dict(self._arrays())}

    def set_arrays(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take over what `arrays` returned.

        Raises:
            KeyError: An array is missing.
            ValueError: An array is of another shape or dtype.
        """
        self.optimiser.steps = int(arrays["steps"])
        for name, array in self._arrays():
            saved = arrays[name]
            if array.shape != saved.shape or array.dtype != saved.dtype:
                raise ValueError
            array[...] = saved

    def _rounding_now(self) -> Rounding:
        """Return how weights are rounded at this point of the training."""
        return self._rounding_after(self.optimiser.steps / self._steps)

    def _rounding_of_best(self) -> Rounding:
        """Return how the best network's weights were rounded: training may end before its time."""
        return self._rounding_after(self.best_after / self._epochs)

    def _rounding_after(self, done: float) -> Rounding:
        done = 1.0 if self._starts_learnt else done
        return replace(self._rounding, pruning=pruning_so_far(self._rounding.pruning, done))

    def _rounded(self, network: Network, rounding: Rounding) -> AbstractContextManager[None]:
        return rounded(network, rounding, self._work) if self._rounds else nullcontext()

    def _accuracy(self, network: Network, rounding: Rounding, examples: Examples) -> float:
        with self._rounded(network, rounding):
            return accuracy_on(network, examples)

    def _best_network(self) -> Network:
        best = copy.deepcopy(self.network)
        set_values(best, self.best)
        return best

    def _arrays(self) -> Iterator[tuple[str, Array]]:
        """Yield every array that training changes, with its name."""
        groups = {
            "network": self.network.values,
            "best": self.best,
            **{f"optimiser.{name}": arrays for name, arrays in self.optimiser.memory.items()},
        }
        for name, arrays in groups.items():
            for index, array in enumerate(arrays):
                yield f"{name}.{index}", array


def accuracy_on(network: Network, examples: Examples) -> float:
    """Return the share of examples whose greatest output is where the greatest target is."""
    answers = network.answers(examples.images).argmax(axis=1)
    return float(np.mean(answers == examples.targets.argmax(axis=1)))


def values(network: Network) -> list[Array]:
    """Return copies of the arrays that training changes."""
    return [array.copy() for array in network.values]


def set_values(network: Network, chosen: list[Array]) -> None:
    """Give a network's arrays the values that `values` returned."""
    for array, value in zip(network.values, chosen, strict=True):
        array[...] = value
