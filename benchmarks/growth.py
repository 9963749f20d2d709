"""How training and reading grow: with the mini-batch, the cores, the images, a drawing's points."""

from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from threadpoolctl import threadpool_limits

from benchmarks import command, record
from benchmarks.calls import LEAST, Call, in_turns
from benchmarks.command import Options, in_words
from benchmarks.dense_training import BATCHES, IMAGES, SETTINGS, SHAPE, ours
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
Size = tuple[int, ...]
Grown = dict[Size, record.Row]
"""By what grows, what was measured."""


def measured(options: Options) -> record.Result:
    """Return a line for each thing that grows."""
    few = 2 if options.quick else None
    by_batch = _by_batch_and_cores(BATCHES[-2:] if options.quick else BATCHES, options)
    by_images = _by_images(DATA[:few], options)
    by_fields = {name: _by_fields(name, TOGETHER[:few], options) for name in released_names()}
    by_points = _by_points(POINTS[:few], options)
    grown: list[Grown] = [by_batch, by_images, *by_fields.values(), by_points]
    return record.Result(
        name="growth",
        title="How it grows",
        how=f"Training: {SHAPE}, ReLU, Adam; {IMAGES:,} images in mini-batches of each size, or "
        f"an epoch in mini-batches of {SETTINGS.batch_size} over MNIST's training images, some of "
        f"them or all of them repeated, {options.cores}. Reading in Python, one thread: a drawing "
        "of one long curve, from its points to the released dense network's answer; or MNIST's "
        "test images, so many together, with each released network. Training takes a second thread "
        "where matrix products are large enough (decision 013). OpenBLAS's threads wait for each "
        "other without sleeping: where other programs want the cores as well (the load), two are "
        "slower than one. What takes less is repeated, warm, until a measurement is "
        f"{1e3 * LEAST:g} ms long; sizes take turns in random order; seed {options.seed}.",
        rows=[row for each in grown for row in each.values()],
        lines=[
            *_training_lines(by_batch),
            _line("training, an epoch", "images", by_images),
            *(_line(f"reading, {name}", "fields together", by_fields[name]) for name in by_fields),
            _line("reading", "points in a drawing", by_points),
        ],
    )


def _by_batch_and_cores(sizes: tuple[int, ...], options: Options) -> Grown:
    started: dict[Size, Call] = {
        (cores, batch): Call(steps, (batch, cores, options.data_dir), cores)
        for cores in CORES
        for batch in sizes
    }
    return {
        (cores, batch): record.rates(
            in_words(cores),
            f"training, mini-batches of {batch:,}",
            "images/s",
            IMAGES,
            seconds,
        )
        for (cores, batch), seconds in _seconds(started, ROUNDS, options).items()
    }


def _training_lines(by_batch: Grown) -> list[record.Line]:
    """Return how training grows with the mini-batch, on so many cores, and with the cores."""
    all_cores, sizes = (sorted(set(each)) for each in zip(*by_batch, strict=True))
    return [
        _line(
            f"training, {cores} core{'s' * (cores > 1)}",
            "images in a mini-batch",
            {(size,): by_batch[cores, size] for size in sizes},
        )
        for cores in all_cores
    ] + [
        _line(
            f"training, mini-batches of {size}",
            "cores",
            {(cores,): by_batch[cores, size] for cores in all_cores},
        )
        for size in sizes
    ]


def _by_images(sizes: tuple[int, ...], options: Options) -> Grown:
    threads = options.threads
    started: dict[Size, Call] = {
        (images,): Call(epoch, (images, threads, options.data_dir), threads) for images in sizes
    }
    return {
        images: record.amounts(
            options.cores, f"training, an epoch of {images[0]:,} images", "s", seconds
        )
        for images, seconds in _seconds(started, EPOCHS, options).items()
    }


def _by_fields(name: str, sizes: tuple[int, ...], options: Options) -> Grown:
    started: dict[Size, Call] = {
        (fields,): Call(answering, (name, fields, options.data_dir), 1) for fields in sizes
    }
    return {
        fields: record.rates(
            in_words(1), f"reading, {name}, {fields[0]:,} together", "fields/s", fields[0], seconds
        )
        for fields, seconds in _seconds(started, ROUNDS, options).items()
    }


def _by_points(sizes: tuple[int, ...], options: Options) -> Grown:
    started: dict[Size, Call] = {(points,): Call(reading, (points,), 1) for points in sizes}
    return {
        points: record.times(in_words(1), f"reading a drawing of {points[0]:,} points", seconds)
        for points, seconds in _seconds(started, ROUNDS, options).items()
    }


def _seconds(
    started: Mapping[Size, Call], rounds: int, options: Options
) -> dict[Size, list[float]]:
    """Return how many seconds a call of each took, in each round."""
    return in_turns(started, options.count(rounds), np.random.default_rng(options.seed))


def _line(name: str, x: str, grown: Grown) -> record.Line:
    """Return the line through the medians of what one number makes grow."""
    points = [(size, row.median) for (size,), row in grown.items()]
    return record.line(name, x, next(iter(grown.values())).unit, points)


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
