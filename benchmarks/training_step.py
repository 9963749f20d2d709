"""A training step of the preset keras-example beside a plain PyTorch loop of the same network.

Ours is everything between two steps of `mnist-checker train convolution`: shuffled mini-batches
from uint8 images, the step, its cost. The plain loops have their images as floats in memory,
shuffled before they begin: one as it comes, and one with what PyTorch has that is faster.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from benchmarks import command, plain_pytorch, record
from benchmarks.command import Options
from benchmarks.timing import interleaved
from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.presets import KERAS_EXAMPLE
from mnist_checker.convolution.processes import join_processes
from mnist_checker.datasets import mnist
from mnist_checker.training.batches import batches, labelled

BATCH = 256
STEPS = 150
TUNED = "PyTorch, fused Adam, channels last"
WANTED = 1.0
NOTE = (
    "both have the same operations of PyTorch, and ours shuffles its images and makes them floats "
    "besides."
)


def measured(options: Options) -> record.Result:
    """Return the time of a step of each."""
    torch.set_num_threads(options.threads)
    images, labels = mnist.load("train", options.data_dir)
    loops = {
        "ours": ours(images, labels),
        "PyTorch": plain(images, labels),
        TUNED: plain(images, labels, tuned=True),
    }
    seconds = interleaved(
        {name: loop.__next__ for name, loop in loops.items()},
        options.count(STEPS),
        np.random.default_rng(options.seed),
        warm_up=1 if options.quick else 5,
    )
    quantity = "convolution, a training step"
    return record.Result(
        name="training_step",
        title="A training step of the convolution network",
        how=f"Preset `keras-example`, batch {BATCH}, {options.cores}, on MNIST's "
        "training images, against plain PyTorch loops of the same network, optimiser and batch, "
        "one of them with the fused Adam and the memory's order (channels last) that ours has; "
        f"seed {options.seed}. Ours shuffles and makes floats of its images in the time shown; "
        "the plain loops have done so before.",
        rows=[record.times(name, quantity, taken) for name, taken in seconds.items()],
        ratios=[_ratio(quantity, peer, seconds) for peer in ("PyTorch", TUNED)],
    )


def _ratio(quantity: str, peer: str, seconds: dict[str, list[float]]) -> record.Ratio:
    ratio = record.times_better(seconds["ours"], seconds[peer])
    return record.wanted_ratio(quantity, peer, ratio, WANTED, NOTE)


def ours(images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> Iterator[float]:
    """Train as the command does, a step at a time."""
    settings = replace(KERAS_EXAMPLE, batch_size=BATCH)
    examples = labelled(images, labels)
    with join_processes("cpu") as processes:
        learner = ConvolutionLearner(settings, processes)
        while True:
            for inputs, targets in batches(examples, BATCH, learner.generator):
                yield learner.learn(inputs, targets, settings.learning_rate)


def plain(
    images: NDArray[np.uint8], labels: NDArray[np.uint8], tuned: bool = False
) -> Iterator[float]:
    """Train as a first PyTorch tutorial would, or as one who has read on."""
    network = plain_network()
    if tuned:
        network.to(memory_format=torch.channels_last)  # type: ignore[call-overload]
    optimiser = torch.optim.Adam(
        network.parameters(), lr=KERAS_EXAMPLE.learning_rate, fused=tuned or None
    )
    return plain_pytorch.steps(network, optimiser, images[:, None], labels, BATCH)


def plain_network() -> nn.Sequential:
    """Return Keras' "Simple MNIST convnet" as its page lists the layers."""
    return nn.Sequential(
        nn.Conv2d(1, 32, 3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Conv2d(32, 64, 3),
        nn.ReLU(),
        nn.MaxPool2d(2),
        nn.Flatten(),
        nn.Dropout(0.5),
        nn.Linear(1600, 10),
    )


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "torch"])
