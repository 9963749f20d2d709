"""The convolution network as a learner: what a training step changes, and how."""

import copy
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import cached_property
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from mnist_checker.arrays import Images
from mnist_checker.constants import FIELD
from mnist_checker.convolution.network import PRECISIONS, build, multiplies_bfloat16
from mnist_checker.convolution.optimisers import optimiser
from mnist_checker.convolution.processes import Processes
from mnist_checker.convolution.rounding import pruned
from mnist_checker.convolution.settings import Settings
from mnist_checker.convolution.starting import start_from
from mnist_checker.convolution.to_model import model_layers
from mnist_checker.inputs import as_inputs
from mnist_checker.model import Layer, Model
from mnist_checker.torch_engine import TOGETHER
from mnist_checker.training.batches import Examples
from mnist_checker.training.loop import Learner
from mnist_checker.training.schedules import pruning_so_far


class ConvolutionLearner(Learner):
    """A network and its optimiser, on the device of this process.

    Attributes:
        network: As of the last step.
        best: As it was after its best epoch.
    """

    packages = (*Learner.packages, "torch")

    def __init__(self, settings: Settings, processes: Processes) -> None:
        super().__init__(np.random.default_rng(settings.seed))
        self.part = (processes.rank, processes.count)
        self._settings, self._processes = settings, processes
        self.network = build(
            settings.network,
            settings.initialisation,
            settings.levels if settings.rounding else 0,
            torch.Generator().manual_seed(self._seed()),
            settings.pruning,
        ).to(processes.device)
        self.best = copy.deepcopy(self.network)
        self._optimiser = optimiser(settings.optimiser, self.network, settings.decay)

    @cached_property
    def _shared(self) -> nn.Module:
        return self._processes.share(self.network)

    def start(self, model: Model, images: Images) -> None:
        """Take over the weights of a model of the same layers."""
        self._prune(self.network, 1)
        start_from(self.network, model, self._on_device(as_inputs(images)))

    def learn(
        self, inputs: NDArray[np.float32], targets: NDArray[np.float32], rate: float
    ) -> float:
        """Take a step on this process's part of a mini-batch; return the cost over all parts."""
        for group in self._optimiser.param_groups:
            group["lr"] = rate
        self._prune(self.network, len(self.history) + 1)
        self.network.train()
        with self._seeded(), self._precision():
            answers = self._shared(self._on_device(inputs)).float()
        wanted = torch.from_numpy(targets).to(self._processes.device)
        cost = cross_entropy(answers, wanted, label_smoothing=self._settings.smoothing)
        self._optimiser.zero_grad()
        cost.backward()  # type: ignore[no-untyped-call]
        self._optimiser.step()
        return self._processes.sum(cost.item()) / self._processes.count

    def accuracy(self, examples: Examples) -> float:
        """Return the share of right answers; every process answers its part."""
        # Each process has its own running statistics; those of process 0 are kept.
        self._processes.agree(self.network.buffers())
        mine = slice(self._processes.rank, None, self._processes.count)
        right = self._right(self.network, examples.images[mine], examples.targets[mine])
        return self._processes.sum(float(right)) / len(examples)

    def keep(self) -> None:
        """Remember the network as it is now as the best so far."""
        self.best.load_state_dict(self.network.state_dict())

    def settle(self, images: Images) -> None:
        """Take the best network's statistics anew."""
        best = self._best_network()
        layers = [each for each in best.modules() if isinstance(each, nn.BatchNorm2d)]
        for layer in layers:
            layer.reset_running_stats()
            layer.momentum = None  # the mean over all that follows, not a moving one
        best.train()
        with torch.no_grad():
            # Each part weighs the same, so they are of the same size, give or take an image.
            for part in np.array_split(images, -(-len(images) // TOGETHER)):
                best(self._on_device(as_inputs(part)))

    def best_accuracy(self, examples: Examples) -> float:
        """Return the best network's share of right answers, in this process alone."""
        return self._right(self._best_network(), examples.images, examples.targets) / len(examples)

    def best_layers(self) -> tuple[Layer, ...]:
        """Return the best network as a model's layers."""
        return model_layers(self._best_network(), self._settings.levels)

    def arrays(self) -> dict[str, NDArray[Any]]:
        """Return the networks' states and the optimiser's memory."""
        tensors = {
            f"{name}.{key}": tensor
            for name, network in self._networks()
            for key, tensor in network.state_dict().items()
        }
        for index, memory in self._optimiser.state_dict()["state"].items():
            tensors |= {f"optimiser.{index}.{key}": tensor for key, tensor in memory.items()}
        return {name: tensor.contiguous().numpy(force=True) for name, tensor in tensors.items()}

    def set_arrays(self, arrays: Mapping[str, NDArray[Any]]) -> None:
        """Take over what `arrays` returned.

        Raises:
            KeyError: An array is missing.
            ValueError: An array is of another shape.
        """
        for name, network in self._networks():
            for key, tensor in network.state_dict().items():
                tensor.copy_(_tensor(arrays[f"{name}.{key}"], tensor.shape))
        learnt = [each for group in self._optimiser.param_groups for each in group["params"]]
        state = self._optimiser.state_dict()
        for name, array in arrays.items():
            kind, _, place = name.partition(".")
            if kind == "optimiser":
                index, _, key = place.partition(".")
                like = learnt[int(index)]
                # A parameter's memory lies in memory as the parameter does, or is one number.
                memory = torch.empty_like(like) if array.ndim else torch.empty(())
                memory.copy_(_tensor(array, memory.shape))
                state["state"].setdefault(int(index), {})[key] = memory
        self._optimiser.load_state_dict(state)

    def _best_network(self) -> nn.Sequential:
        """Return the best network, pruned as it was then: training may end before its time."""
        self._prune(self.best, self.best_after)
        return self.best

    def _prune(self, network: nn.Sequential, epoch: int) -> None:
        """Prune as far as it is due in an epoch."""
        done = 1.0 if self._settings.starts_learnt else epoch / self._settings.epochs
        for each in pruned(network):
            each.zeros = pruning_so_far(each.full, done)

    def _networks(self) -> Iterator[tuple[str, nn.Sequential]]:
        yield "network", self.network
        yield "best", self.best

    @torch.inference_mode()
    def _right(self, network: nn.Module, images: Images, targets: NDArray[np.float32]) -> int:
        """Return how many images a network answers as their targets, (n, 10), say."""
        if not len(images):  # More processes than held-out drawings.
            return 0
        network.eval()
        parts = [
            network(self._on_device(as_inputs(images[start : start + TOGETHER])))
            for start in range(0, len(images), TOGETHER)
        ]
        answers = torch.cat(parts).argmax(dim=1).numpy(force=True)
        return int(np.sum(answers == targets.argmax(axis=1)))

    def _on_device(self, inputs: NDArray[np.float32]) -> Tensor:
        return torch.from_numpy(inputs).view(-1, 1, FIELD, FIELD).to(self._processes.device)

    @contextmanager
    def _seeded(self) -> Iterator[None]:
        """What layers draw, as dropout does, follows from the learner's generator."""
        device = self._processes.device
        with torch.random.fork_rng([device] if device.type == "cuda" else []):
            torch.manual_seed(self._seed() + self._processes.rank)
            yield

    def _precision(self) -> torch.autocast:
        device = self._processes.device.type
        precision = PRECISIONS[self._settings.precision]
        short = precision is not torch.float32 and (device != "cpu" or multiplies_bfloat16())
        return torch.autocast(device, precision if short else None, short)

    def _seed(self) -> int:
        return int(self.generator.integers(2**63))


def _tensor(array: NDArray[Any], shape: torch.Size) -> Tensor:
    """Return an array as a tensor.

    Raises:
        ValueError: It is of another shape.
    """
    if array.shape != tuple(shape):
        raise ValueError
    return torch.from_numpy(array)
