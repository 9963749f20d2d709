"""How training and reading grow: with the mini-batch, the cores, the images, a drawing's points."""

from collections.abc import Callable, Mapping
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.dense_training import BATCHES, IMAGES, SETTINGS, SHAPE, ours
from benchmarks.isolated import REST, Isolated
from benchmarks.timing import Name, interleaved
from mnist_checker.datasets import mnist
from mnist_checker.drawing import Drawing
from mnist_checker.engine import probabilities
from mnist_checker.models import released, released_names
from mnist_checker.network.learner import DenseLearner
from mnist_checker.recognise import recognise
from mnist_checker.training.batches import batches, labelled

CORES: Final = (1, 2)
DATA: Final = (6_000, 20_000, 60_000, 200_000, 600_000)
TOGETHER: Final = (1, 8, 64, 512)
"""Fields that are read together."""
POINTS: Final = (10, 100, 1_000, 10_000, 100_000)
ROUNDS: Final = 9
EPOCHS: Final = 3
"""Rounds of whole epochs."""

Started = Callable[[], Isolated[None]]


def measured(options: Options) -> record.Result:
    """Return a line for each thing that grows."""
    few = 2 if options.quick else None
    return record.Result(
        name="growth",
        title="How it grows",
        how=f"Training: {SHAPE}, ReLU, Adam; {IMAGES:,} images in mini-batches of each size, or "
        f"an epoch in mini-batches of {SETTINGS.batch_size} over MNIST's training images, some of "
        f"them or all of them repeated, {options.cores}. Reading, one thread: a drawing of one "
        "long curve, from its points to the released dense network's answer; or MNIST's test "
        "images, so many together, with each released network. Training takes a second thread "
        "where matrix products are large enough (decision 013). OpenBLAS's threads wait for each "
        "other without sleeping: where other programs want the cores as well (the load), two are "
        "slower than one. Medians of "
        f"{options.count(ROUNDS)}, of an epoch {options.count(EPOCHS)}; sizes take turns in "
        f"random order; seed {options.seed}.",
        lines=[
            *_by_batch_and_cores(BATCHES[-2:] if options.quick else BATCHES, options),
            _by_data(DATA[:few], options),
            *(_by_fields(name, TOGETHER[:few], options) for name in released_names()),
            _by_points(POINTS[:few], options),
        ],
    )


def _by_batch_and_cores(sizes: tuple[int, ...], options: Options) -> list[record.Line]:
    started = {
        (cores, batch): partial(Isolated, steps, batch, cores, options.data_dir, threads=cores)
        for cores in CORES
        for batch in sizes
    }
    rates = {key: IMAGES / each for key, each in _medians(started, ROUNDS, options).items()}
    by_batch = [
        record.line(
            f"training, {cores} core{'s' * (cores > 1)}",
            "images in a mini-batch",
            "images/s",
            [(batch, rates[cores, batch]) for batch in sizes],
        )
        for cores in CORES
    ]
    by_cores = [
        record.line(
            f"training, mini-batches of {batch}",
            "cores",
            "images/s",
            [(cores, rates[cores, batch]) for cores in CORES],
        )
        for batch in sizes
    ]
    return by_batch + by_cores


def _by_data(sizes: tuple[int, ...], options: Options) -> record.Line:
    started = {
        images: partial(
            Isolated, epoch, images, options.threads, options.data_dir, threads=options.threads
        )
        for images in sizes
    }
    medians = _medians(started, EPOCHS, options)
    return record.line("training", "images", "seconds for an epoch", list(medians.items()))


def _by_fields(name: str, sizes: tuple[int, ...], options: Options) -> record.Line:
    started = {
        fields: partial(Isolated, answering, name, fields, options.data_dir, threads=1)
        for fields in sizes
    }
    rates = {fields: fields / each for fields, each in _medians(started, ROUNDS, options).items()}
    return record.line(f"reading, {name}", "fields together", "fields/s", list(rates.items()))


def _by_points(sizes: tuple[int, ...], options: Options) -> record.Line:
    started = {points: partial(Isolated, reading, points, threads=1) for points in sizes}
    medians = _medians(started, ROUNDS, options)
    milliseconds = [(points, 1e3 * each) for points, each in medians.items()]
    return record.line("reading", "points in a drawing", "ms", milliseconds)


def _medians(started: Mapping[Name, Started], rounds: int, options: Options) -> dict[Name, float]:
    """Return the median seconds of a call of each."""
    with ExitStack() as stack:
        turns = {name: stack.enter_context(start()) for name, start in started.items()}
        generator = np.random.default_rng(options.seed)
        seconds = interleaved(turns, options.count(rounds), generator, rest=REST)
    return {name: float(np.median(taken)) for name, taken in seconds.items()}


def steps(batch: int, cores: int, data_dir: Path | None) -> Callable[[], None]:
    """Return what trains on so many images."""
    return partial(ours(batch, cores, data_dir), IMAGES // batch)


def epoch(images: int, cores: int, data_dir: Path | None) -> Callable[[], None]:
    """Return what trains for an epoch of so many images."""
    found, labels = mnist.load("train", data_dir)
    repeated = np.arange(images) % len(found)
    examples = labelled(found[repeated], labels[repeated])
    learner = DenseLearner(SETTINGS, images)

    def train() -> None:
        with threadpool_limits(learner.useful_threads(cores), user_api="blas"):
            for inputs, targets in batches(examples, SETTINGS.batch_size, learner.generator):
                learner.learn(inputs, targets, SETTINGS.learning_rate)

    return train


def answering(name: str, fields: int, data_dir: Path | None) -> Callable[[], None]:
    """Return what reads so many of MNIST's test images together."""
    images, _ = mnist.load("test", data_dir)
    model = released(name)

    def answer() -> None:
        probabilities(model, images[:fields])

    return answer


def reading(points: int) -> Callable[[], None]:
    """Return what reads a drawing of so many points: a coil that turns seven times."""
    at = np.linspace(0.0, 1.0, points)
    angle = 14.0 * np.pi * at
    curve = np.stack([at * np.cos(angle), at * np.sin(angle)], axis=1)
    drawing = Drawing(strokes=(tuple((float(x), float(y)) for x, y in 300.0 * curve),))
    model = released("dense")

    def read() -> None:
        recognise(model, drawing)

    return read


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy"])
