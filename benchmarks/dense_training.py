"""Training steps of the dense network beside the same network, batch and optimiser in PyTorch.

Ours is everything between two steps of `mnist-checker train dense`: shuffled mini-batches from
uint8 images, the step, its cost. PyTorch's loops have their images as floats in memory, shuffled
before they begin: one with Adam as it is by default, and one with its fastest, `fused`.
"""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.isolated import REST, Isolated
from benchmarks.timing import interleaved
from mnist_checker.constants import FIELD
from mnist_checker.datasets import mnist
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.settings import Settings
from mnist_checker.training.batches import batches, labelled

SETTINGS: Final = Settings(
    name="benchmark",
    hidden=(448, 128),
    activation="relu",
    initialisation="he",
    loss="log-likelihood",
    optimiser="adam",
    learning_rate=0.001,
    batch_size=128,
    epochs=1,
)


def sizes_of(settings: Settings) -> tuple[int, ...]:
    """Return the units of each layer, the inputs first."""
    return (FIELD * FIELD, *settings.hidden, 10)


def shape_of(settings: Settings) -> str:
    """Return these as people write them."""
    return "-".join(map(str, sizes_of(settings)))


def in_full_batches(
    batch: int, data_dir: Path | None
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return MNIST's training images and labels, less what is left over of full mini-batches."""
    images, labels = mnist.load("train", data_dir)
    count = len(images) - len(images) % batch
    return images[:count], labels[:count]


SIZES: Final = sizes_of(SETTINGS)
SHAPE: Final = shape_of(SETTINGS)
BATCHES: Final = (32, 128, 512, 2048)
IMAGES: Final = 16_384
"""Of a turn: cores that were resting are awake for nearly all of it."""
ROUNDS: Final = 25
WANTED: Final = 1.0
NOTE: Final = "Adam in blocks that stay in the cache was no faster: it is bound by square roots."
SHARED_NOTE: Final = (
    "PyTorch shares products and Adam among both cores. Of small steps a second thread of OpenBLAS "
    "made ours slower, of larger ones faster or slower by the machine; Adam in two Python threads "
    "was no faster, nor was Adam in blocks that stay in the cache: it is bound by square roots "
    "(decision 013)."
)

Steps = Callable[[int], None]
"""Takes so many steps."""


def measured(options: Options) -> record.Result:
    """Return the images a second of each, at each batch size."""
    generator = np.random.default_rng(options.seed)
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    for batch in (BATCHES[-1],) if options.quick else BATCHES:
        taken = _seconds(batch, options, generator)
        for threads in range(1, options.threads + 1):
            seconds = {name: taken[name, threads] for name in CONTENDERS}
            quantity = f"dense, training, batch {batch}, {command.in_words(threads)}"
            rows += [
                record.rates(name, quantity, "images/s", IMAGES, each)
                for name, each in seconds.items()
            ]
            ratios += [
                _ratio(quantity, name, threads, record.times_better(seconds["ours"], each))
                for name, each in seconds.items()
                if name != "ours"
            ]
    return record.Result(
        name="dense_training",
        title="Training the dense network",
        how=f"{SHAPE}, ReLU, Adam, on MNIST's training images; each "
        "contender in a process of its own, which rests while others work; a measurement is of "
        f"{IMAGES:,} images in full mini-batches; of two threads ours takes one where its products "
        f"are too small to share (decision 013); seed {options.seed}. Ours shuffles and makes "
        "floats of its images in the time shown; PyTorch's have been made before.",
        rows=rows,
        ratios=ratios,
    )


def _ratio(quantity: str, peer: str, threads: int, ratio: float) -> record.Ratio:
    note = NOTE if threads == 1 else SHARED_NOTE
    return record.wanted_ratio(quantity, peer, ratio, WANTED, note)


def _seconds(
    batch: int, options: Options, generator: np.random.Generator
) -> dict[tuple[str, int], list[float]]:
    """Return what each turn of each contender took, by its name and its threads."""
    with ExitStack() as stack:
        turns = {
            (name, threads): partial(
                stack.enter_context(
                    Isolated(make, batch, threads, options.data_dir, threads=threads)
                ),
                IMAGES // batch,
            )
            for name, make in CONTENDERS.items()
            for threads in range(1, options.threads + 1)
        }
        return interleaved(turns, options.count(ROUNDS), generator, warm_up=2, rest=REST)


def ours(batch: int, threads: int, data_dir: Path | None) -> Steps:
    """Train as the command does where so many cores are free."""
    examples = labelled(*in_full_batches(batch, data_dir))

    def steps() -> Iterator[float]:
        settings = replace(SETTINGS, batch_size=batch)
        learner = DenseLearner(settings, len(examples))
        with threadpool_limits(learner.useful_threads(threads), user_api="blas"):
            while True:
                for inputs, targets in batches(examples, batch, learner.generator):
                    yield learner.learn(inputs, targets, settings.learning_rate)

    return partial(_take, steps())


def plain(batch: int, _threads: int, data_dir: Path | None, fused: bool = False) -> Steps:
    """Train as a first PyTorch tutorial would."""
    import torch

    from benchmarks import plain_pytorch

    images, labels = in_full_batches(batch, data_dir)
    network = plain_pytorch.perceptron(SIZES)
    optimiser = torch.optim.Adam(
        network.parameters(), lr=SETTINGS.learning_rate, fused=fused or None
    )
    inputs = images.reshape(len(images), -1)
    return partial(_take, plain_pytorch.steps(network, optimiser, inputs, labels, batch))


def fused(batch: int, threads: int, data_dir: Path | None) -> Steps:
    """The same with the optimiser that PyTorch has compiled into one function."""
    return plain(batch, threads, data_dir, fused=True)


def _take(steps: Iterator[float], count: int) -> None:
    for _ in islice(steps, count):
        pass


CONTENDERS: Final[dict[str, Callable[..., Steps]]] = {
    "ours": ours,
    "PyTorch": plain,
    "PyTorch, fused Adam": fused,
}


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "torch"])
