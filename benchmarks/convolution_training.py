"""How long the convolution network takes to an accuracy, beside the Keras example's settings.

Both are the network of Keras' "Simple MNIST convnet" in PyTorch. Ours learns as the preset
`keras-example` does, in fewer epochs; the other as Keras' page has it: Adam at 0.001, mini-batches
of 128, half of the last layer's inputs left out.
"""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import nn

from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.isolated import REST, Isolated
from benchmarks.training_step import plain_network
from mnist_checker.constants import FIELD
from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.presets import KERAS_EXAMPLE
from mnist_checker.convolution.processes import join_processes
from mnist_checker.datasets import mnist
from mnist_checker.training.batches import Examples, as_inputs, labelled
from mnist_checker.training.loop import train

WANTED: Final = 0.989
OURS: Final = replace(KERAS_EXAMPLE, epochs=7)
MOST_EPOCHS: Final = 30
WANTED_RATIO: Final = 3.0
NOTE: Final = (
    "a step is faster because ReLU stands behind pooling and channels lie last, and fewer epochs "
    "are needed because the rate is higher and falls to 0. Other schedules were not tried here."
)
ROUNDS: Final = 1
IMAGES: Final = 50_000
QUICK_IMAGES: Final = 1_000

Epochs = Callable[[], tuple[float, float]]
"""Trains for an epoch; returns what it took in seconds, and the validation accuracy then."""


def measured(options: Options) -> record.Result:
    """Return the time of each."""
    contenders = {"ours": ours, "PyTorch, Keras' settings": theirs}
    generator = np.random.default_rng(options.seed)
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    epochs: dict[str, list[float]] = {name: [] for name in contenders}
    wanted, images = (0.05, QUICK_IMAGES) if options.quick else (WANTED, IMAGES)
    for seed in generator.integers(1000, size=options.count(ROUNDS)):
        with ExitStack() as stack:
            learning = {
                name: stack.enter_context(
                    Isolated(make, int(seed), images, options.data_dir, threads=options.threads)
                )
                for name, make in contenders.items()
            }
            taken = _taken_to(wanted, learning, generator)
        for name, each in taken.items():
            seconds[name].append(sum(each))
            epochs[name].append(len(each))
    quantity = f"convolution, training to {100 * wanted:.1f} %"
    return record.Result(
        name="convolution_training",
        title="Training the convolution network to an accuracy",
        how=f"Until {100 * wanted:.1f} % of MNIST's {mnist.VALIDATION_IMAGES:,} validation images "
        f"are answered rightly after an epoch over {IMAGES:,} others, validation included; the two "
        f"take turns, an epoch each, in random order; {options.cores}; each of the n "
        f"trainings has another seed, drawn by seed {options.seed}. Ours: preset `keras-example` "
        f"in {OURS.epochs} epochs. The time to 99.3 %, which is what is wanted, is not measured: "
        "it takes too long here.",
        rows=[
            row
            for name in contenders
            for row in (
                record.times(name, quantity, seconds[name]),
                record.amounts(name, f"{quantity}, epochs", "epochs", epochs[name]),
            )
        ],
        ratios=[
            record.Ratio(quantity, name, record.faster(seconds["ours"], seconds[name]), wanted=3.0)
            for name in contenders
            if name != "ours"
        ],
    )


def _taken_to(
    wanted: float, learning: Mapping[str, Epochs], generator: np.random.Generator
) -> dict[str, list[float]]:
    """Let each learn, an epoch a turn, until it is there; return the seconds of its epochs."""
    taken: dict[str, list[float]] = {name: [] for name in learning}
    waiting = list(learning)
    while waiting:
        for name in generator.permutation(waiting):
            time.sleep(REST)
            seconds, accuracy = learning[name]()
            taken[name].append(seconds)
            print(f"{name}, epoch {len(taken[name])}: {seconds:.1f} s, {100 * accuracy:.2f} %")
            if accuracy >= wanted:
                waiting.remove(name)
            elif len(taken[name]) == MOST_EPOCHS:
                raise RuntimeError(f"{name} does not get to {wanted}")
    return taken


def ours(seed: int, images: int, data_dir: Path | None) -> Epochs:
    """Train as the command does."""
    training, validation = _data(images, data_dir)

    def epochs() -> Iterator[tuple[float, float]]:
        settings = replace(OURS, seed=seed)
        with join_processes("cpu") as processes:
            learner = ConvolutionLearner(settings, processes)
            for epoch in train(learner, settings, training, validation):
                yield epoch.seconds, epoch.accuracy

    return epochs().__next__


def theirs(seed: int, images: int, data_dir: Path | None) -> Epochs:
    """Train with what Keras' page says."""
    torch.manual_seed(seed)
    training, validation = map(_tensors, _data(images, data_dir))
    network = plain_network()
    for layer in network:
        if isinstance(layer, nn.Conv2d | nn.Linear):
            nn.init.xavier_uniform_(layer.weight)
            layer.register_parameter("bias", nn.Parameter(torch.zeros(len(layer.weight))))
    optimiser = torch.optim.Adam(network.parameters(), lr=0.001, eps=1e-7)

    def epoch() -> tuple[float, float]:
        start = time.perf_counter()
        network.train()
        for chosen in torch.split(torch.randperm(images), 128):
            optimiser.zero_grad()
            answers = network(training[0][chosen])
            nn.functional.cross_entropy(answers, training[1][chosen]).backward()  # type: ignore[no-untyped-call]
            optimiser.step()
        network.eval()
        with torch.inference_mode():
            right = [
                (network(inputs).argmax(dim=1) == labels).float()
                for inputs, labels in zip(
                    *(torch.split(part, 500) for part in validation), strict=True
                )
            ]
        accuracy = float(torch.cat(right).mean())
        return time.perf_counter() - start, accuracy

    return epoch


def _data(images: int, data_dir: Path | None) -> tuple[Examples, Examples]:
    """Return so many images to learn from, and those to validate on, no more of them."""
    found, labels = mnist.load("train", data_dir)
    training = labelled(found[:images], labels[:images])
    found, labels = mnist.load("validation", data_dir)
    return training, labelled(found[:images], labels[:images])


def _tensors(examples: Examples) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (n, 1, 28, 28) inputs and (n,) labels."""
    inputs = torch.from_numpy(as_inputs(examples.images)).view(-1, 1, FIELD, FIELD)
    return inputs, torch.from_numpy(examples.targets.argmax(axis=1))


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "torch"])
