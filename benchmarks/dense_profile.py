"""Where the time of a training step of the dense network goes.

And how far its matrix products are from the fastest of the machine: that of any product of a step,
or of square matrices between the steps, by the medians of their rates.
"""

import resource
import time
from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from itertools import chain, pairwise, repeat
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
from threadpoolctl import ThreadpoolController

from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.dense_training import SETTINGS, SHAPE, in_full_batches, shape_of, sizes_of
from benchmarks.isolated import Isolated
from mnist_checker.augmentation.images import augment
from mnist_checker.network.layers import Dense, Layer
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.presets import RELEASE
from mnist_checker.network.settings import Settings
from mnist_checker.training.batches import batches, labelled

BATCHES: Final = (32, 128, 512, 2048)
STEPS: Final = 200
BETWEEN: Final = 4
"""Steps from one square product to the next: each takes the weights out of the cache."""
SIDES: Final = (512, 1024, 2048)
"""Rows and columns of the square matrices that tell the machine's peak."""

Seconds = dict[str, list[float]]
"""Of each part of a step, for each step; and how many page faults that had."""
Answer = TypeVar("Answer")

_BATCH, _STEP, _REST = "the mini-batch", "the whole step", "the rest, rounding in it"
_DISTORTED = "distorting the mini-batch"
_FAULTS: Final = "page faults of the step"
_BUFFERS: Final = (
    "ReLU and batch normalisation write over what they are given; all other activations and errors "
    "are new arrays in each step, for buffers that stay asked for next to no page and were no "
    "faster (decision 013)."
)
_SQUARES: Final = {f"matrices of {side} × {side}": 2 * side**3 for side in SIDES}
"""Products that a step has not, with their floating-point operations."""


def measured(options: Options) -> record.Result:
    """Return the time of each part of a step, and the rates of its products."""
    rows: list[record.Row] = []
    shares, faults = [], []
    profiled = {f"mini-batch of {each}": replace(SETTINGS, batch_size=each) for each in BATCHES}
    profiled[f"preset release, {RELEASE.batch_size}"] = RELEASE
    for contender, settings in list(profiled.items())[: 1 if options.quick else None]:
        arguments = (settings, options.threads, options.seed, options.data_dir)
        with Isolated(steps, *arguments, threads=options.threads) as profile:
            seconds = profile(options.count(STEPS))
        products = _products(settings)
        late = seconds.pop(_FAULTS)[options.count(STEPS) // 2 :]
        faults.append(f"{np.mean(late):.2f} ({contender})")
        rows += [
            record.times(contender, part, taken)
            for part, taken in seconds.items()
            if part not in _SQUARES
        ]
        rates = [
            record.rates(contender, f"{part}, rate", "GFLOP/s", 1e-9 * work, seconds[part])
            for part, work in {**products, **_SQUARES}.items()
        ]
        rows += rates
        taken = sum(float(np.median(seconds[part])) for part in products)
        share = 1e-9 * sum(products.values()) / taken / max(rate.median for rate in rates)
        shares.append(f"{100 * share:.0f} % ({contender})")
    return record.Result(
        name="dense_profile",
        title="Where the time of a training step goes",
        how=f"{SHAPE}, ReLU, Adam, and the released network's settings, "
        f"{shape_of(RELEASE)}, which normalise, round and prune in every step; {options.cores}, of "
        f"which small mini-batches take one (decision 013); seed {options.seed}. A layer's "
        "forward part has its bias in it, and its gradient that of the bias. All products of a "
        f"step, at their median times, run at {', '.join(shares)} of the machine's peak: the best "
        "median rate of any product in its column, square ones between the steps among them, by "
        "as many threads. All mini-batches are full. Distorting, with the amounts of the preset "
        "`release`, is done by other threads meanwhile, or for all images before the first step "
        "where there is a teacher, as the released network had; here it is timed alone. A step "
        f"meets {', '.join(faults)} pages of memory that it has to ask the system for, the mean "
        f"of the later half. {_BUFFERS}",
        rows=rows,
    )


def steps(
    settings: Settings, threads: int, seed: int, data_dir: Path | None
) -> Callable[[int], Seconds]:
    """Return what takes so many steps, and tells the time of their parts.

    All products have as many of the threads as the steps gain from.
    """
    batch = settings.batch_size
    examples = labelled(*in_full_batches(batch, data_dir))
    learner = DenseLearner(replace(settings, seed=seed), len(examples))
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
        in_training = timed(forward, layer.forward_in_training)
        layer.forward_in_training = in_training  # type: ignore[method-assign]
        layer.set_gradients = timed(gradient, layer.set_gradients)  # type: ignore[method-assign]
        layer.backward = timed(error, layer.backward)  # type: ignore[method-assign]
    learner.optimiser.step = timed("optimiser", learner.optimiser.step)  # type: ignore[method-assign]
    step = timed(_STEP, learner.learn)
    squares = [np.ones((side, side), dtype=np.float32) for side in SIDES]
    multiplied = [
        timed(name, partial(np.matmul, square, square, out=np.empty_like(square)))
        for name, square in zip(_SQUARES, squares, strict=True)
    ]
    distorted = timed(_DISTORTED, augment)

    def profile(count: int) -> Seconds:
        seconds: Seconds = defaultdict(list)
        feed = chain.from_iterable(
            batches(examples, batch, learner.generator) for _ in repeat(None)
        )
        for number in range(count):
            parts.clear()
            inputs, targets = timed(_BATCH, lambda: next(feed))()
            before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
            step(inputs, targets, settings.learning_rate)
            faults = resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before
            parts[_REST] = parts[_STEP] - sum(
                taken for part, taken in parts.items() if part not in (_STEP, _BATCH)
            )
            if number % BETWEEN == 0:
                distorted(examples.images[:batch], RELEASE.augmentation, learner.generator)
                for product in multiplied:
                    product()
            for part, taken in parts.items():
                seconds[part].append(taken)
            seconds[_FAULTS].append(faults)
        return dict(seconds)

    ThreadpoolController().limit(limits=learner.useful_threads(threads), user_api="blas")
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
            names.append(("activations, normalisation",) * 3)
    return names


def _products(settings: Settings) -> dict[str, int]:
    """Return the floating-point operations of each matrix product of a step.

    Nobody needs the error of the images: the first layer has no third product.
    """
    return {
        f"layer {number}, {part}": 2 * settings.batch_size * inputs * outputs
        for number, (inputs, outputs) in enumerate(pairwise(sizes_of(settings)), 1)
        for part in ("forward", "gradient", "error")
        if not (number == 1 and part == "error")
    }


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy"])
