"""A training step of the preset keras-example beside a plain PyTorch loop of the same network.

    python benchmarks/training_step.py [--steps N] [--threads N] [--data-dir FOLDER]

Both take steps at batch 256 on MNIST, in turns within one run, so that whatever else the machine
does strikes both alike. Ours is everything between two steps of `mnist-checker train convolution`:
shuffled mini-batches from uint8 images, the step, its cost. The plain loop has its images as
floats in memory, shuffled before it begins.
"""

import argparse
import platform
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from torch import nn

from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.presets import KERAS_EXAMPLE
from mnist_checker.convolution.processes import join_processes
from mnist_checker.datasets import mnist
from mnist_checker.training.batches import batches, labelled

BATCH = 256
WARM_UP = 5
"""Steps of each that are not counted."""


def main() -> None:
    """Measure, and print the times and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--steps", type=int, default=150, help="of each that are counted")
    parser.add_argument("--threads", type=int, help="of PyTorch; default: its own choice")
    parser.add_argument("--data-dir", type=Path, help="folder of MNIST's files")
    arguments = parser.parse_args()
    if arguments.threads:
        torch.set_num_threads(arguments.threads)
    images, labels = mnist.load("train", arguments.data_dir)

    loops = {"ours": ours(images, labels), "plain": plain(images, labels)}
    seconds: dict[str, list[float]] = {name: [] for name in loops}
    for _ in range(WARM_UP + arguments.steps):
        for name, loop in loops.items():
            start = time.perf_counter()
            next(loop)
            seconds[name].append(time.perf_counter() - start)

    print(
        f"keras-example, batch {BATCH}, {torch.get_num_threads()} threads, "
        f"PyTorch {torch.__version__}, {platform.machine()}; n = {arguments.steps} steps of each"
    )
    for name, times in seconds.items():
        print(f"{name:5}  {spread([1e3 * each for each in times[WARM_UP:]], '.1f')} ms a step")
    ratios = [one / other for one, other in zip(*seconds.values(), strict=True)]
    print(f"ratio  {spread(ratios[WARM_UP:], '.3f')}, ours to plain, of neighbouring steps")


def spread(values: list[float], form: str) -> str:
    """Return the median, and the 10th to the 90th percentile."""
    low, middle, high = (format(each, form) for each in np.percentile(values, [10, 50, 90]))
    return f"median {middle} ({low} to {high})"


def ours(images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> Iterator[float]:
    """Train as the command does, a step at a time."""
    settings = replace(KERAS_EXAMPLE, batch_size=BATCH)
    examples = labelled(images, labels)
    with join_processes("cpu") as processes:
        learner = ConvolutionLearner(settings, processes)
        while True:
            for inputs, targets in batches(examples, BATCH, learner.generator):
                yield learner.learn(inputs, targets, settings.learning_rate)


def plain(images: NDArray[np.uint8], labels: NDArray[np.uint8]) -> Iterator[float]:
    """Train as a first PyTorch tutorial would."""
    network = nn.Sequential(
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
    optimiser = torch.optim.Adam(network.parameters(), lr=KERAS_EXAMPLE.learning_rate)
    order = torch.randperm(len(images))
    inputs = torch.from_numpy(images[:, None] / np.float32(255))[order]
    targets = torch.from_numpy(labels.astype(np.int64))[order]
    while True:
        for start in range(0, len(inputs), BATCH):
            part = slice(start, start + BATCH)
            optimiser.zero_grad()
            cost = nn.functional.cross_entropy(network(inputs[part]), targets[part])
            cost.backward()  # type: ignore[no-untyped-call]
            optimiser.step()
            yield cost.item()


if __name__ == "__main__":
    main()
