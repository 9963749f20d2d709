"""Where the time of a training step of the dense network goes.

And how far its matrix products are from the fastest that this machine does: that of two square
matrices, taken between the steps.
"""

import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from itertools import chain, pairwise, repeat
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
from threadpoolctl import ThreadpoolController

from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.dense_training import SETTINGS, SHAPE, SIZES
from benchmarks.isolated import Isolated
from mnist_checker.augmentation.images import augment
from mnist_checker.datasets import mnist
from mnist_checker.network.layers import Dense, Layer
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.presets import RELEASE
from mnist_checker.training.batches import batches, labelled

BATCHES: Final = (32, 128, 512)
STEPS: Final = 200
BETWEEN: Final = 4
"""Steps from one square product to the next: each takes the weights out of the cache."""
SIDE: Final = 512
"""Rows and columns of the square matrices."""

Seconds = dict[str, list[float]]
"""Of each part of a step, for each step."""
Answer = TypeVar("Answer")

_BATCH, _STEP, _REST = "the mini-batch", "the whole step", "the rest"
_DISTORTED, _SQUARE = "distorting it, beside the step", "square matrices"


def measured(options: Options) -> record.Result:
    """Return the time of each part of a step, and the rates of its products."""
    rows: list[record.Row] = []
    shares = []
    for batch in BATCHES[:1] if options.quick else BATCHES:
        arguments = (batch, options.threads, options.seed, options.data_dir)
        with Isolated(steps, *arguments, threads=options.threads) as profile:
            seconds = profile(options.count(STEPS))
        contender = f"mini-batch of {batch}"
        products = _products(batch)
        rows += [
            record.times(contender, part, taken)
            for part, taken in seconds.items()
            if part != _SQUARE
        ]
        rows += [
            record.rates(contender, f"{part}, rate", "GFLOP/s", 1e-9 * work, seconds[part])
            for part, work in {**products, _SQUARE: 2 * SIDE**3}.items()
        ]
        taken = sum(float(np.median(seconds[part])) for part in products)
        share = sum(products.values()) / taken * min(seconds[_SQUARE]) / (2 * SIDE**3)
        shares.append(f"{100 * share:.0f} % (mini-batch of {batch})")
    return record.Result(
        name="dense_profile",
        title="Where the time of a training step goes",
        how=f"{SHAPE}, ReLU, Adam, {options.cores}, of which small mini-batches take one "
        f"(decision 013); seed {options.seed}. A layer's "
        "forward part has its bias in it, and its gradient that of the bias. All products of a "
        f"step, at their median times, run at {', '.join(shares)} of the best rate at which two "
        f"matrices of {SIDE} × {SIDE} were multiplied between the steps, always by "
        f"{options.cores}. Distorting, with the "
        "amounts of the preset `release`, is done by other threads meanwhile; here it is timed "
        "alone.",
        rows=rows,
    )


def steps(batch: int, threads: int, seed: int, data_dir: Path | None) -> Callable[[int], Seconds]:
    """Return what takes so many steps, and tells the time of their parts.

    The steps' products have as many of the threads as they gain from, the square ones all.
    """
    examples = labelled(*mnist.load("train", data_dir))
    learner = DenseLearner(replace(SETTINGS, batch_size=batch, seed=seed), len(examples))
    parts: dict[str, float] = defaultdict(float)

    def timed(part: str, function: Callable[..., Answer]) -> Callable[..., Answer]:
        def run(*arguments: object) -> Answer:
            start = time.perf_counter()
            answer = function(*arguments)
            parts[part] += time.perf_counter() - start
            return answer

        return run

    names = _names(learner.network.layers)
    for layer, (forward, gradient, error) in zip(learner.network.layers, names, strict=True):
        layer.forward = timed(forward, layer.forward)  # type: ignore[method-assign]
        layer.set_gradients = timed(gradient, layer.set_gradients)  # type: ignore[method-assign]
        layer.backward = timed(error, layer.backward)  # type: ignore[method-assign]
    learner.optimiser.step = timed("optimiser", learner.optimiser.step)  # type: ignore[method-assign]
    step = timed(_STEP, learner.learn)
    square = np.ones((SIDE, SIDE), dtype=np.float32)
    result = np.empty_like(square)
    multiplied = timed(_SQUARE, lambda: np.matmul(square, square, out=result))
    limits = ThreadpoolController()
    distorted = timed(_DISTORTED, augment)

    def profile(count: int) -> Seconds:
        seconds: Seconds = defaultdict(list)
        feed = chain.from_iterable(
            batches(examples, batch, learner.generator) for _ in repeat(None)
        )
        for number in range(count):
            parts.clear()
            inputs, targets = timed(_BATCH, lambda: next(feed))()
            step(inputs, targets, SETTINGS.learning_rate)
            parts[_REST] = parts[_STEP] - sum(
                taken for part, taken in parts.items() if part not in (_STEP, _BATCH)
            )
            if number % BETWEEN == 0:
                distorted(examples.images[:batch], RELEASE.augmentation, learner.generator)
                with limits.limit(limits=threads, user_api="blas"):
                    multiplied()
            for part, taken in parts.items():
                seconds[part].append(taken)
        return dict(seconds)

    limits.limit(limits=learner.useful_threads(threads), user_api="blas")
    profile(2)
    return profile


def _names(layers: tuple[Layer, ...]) -> list[tuple[str, str, str]]:
    """Return what the parts of each layer are called: forward, gradient, error."""
    names = []
    number = 0
    for layer in layers:
        if isinstance(layer, Dense):
            number += 1
            name = f"layer {number}"
            names.append((f"{name}, forward", f"{name}, gradient", f"{name}, error"))
        else:
            names.append(("activations",) * 3)
    return names


def _products(batch: int) -> dict[str, int]:
    """Return the floating-point operations of each matrix product of a step.

    Nobody needs the error of the images: the first layer has no third product.
    """
    return {
        f"layer {number}, {part}": 2 * batch * inputs * outputs
        for number, (inputs, outputs) in enumerate(pairwise(SIZES), 1)
        for part in ("forward", "gradient", "error")
        if not (number == 1 and part == "error")
    }


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy"])
