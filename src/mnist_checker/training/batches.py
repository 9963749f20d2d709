"""Mini-batches: shuffled, distorted in other threads, and the same however many those are."""

from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Images
from mnist_checker.inputs import as_inputs

Augment = Callable[[Images, np.random.Generator], Images]
Batch = tuple[NDArray[np.float32], NDArray[np.float32]]
Result = TypeVar("Result")

_AHEAD = 4
"""Mini-batches that each thread may be ahead of the training."""


@dataclass(frozen=True, eq=False)
class Examples:
    """What to learn from, or to be measured on.

    Attributes:
        images: (n, 28, 28) uint8.
        targets: (n, 10) float32: what each output should be.
    """

    images: Images
    targets: NDArray[np.float32]

    def __len__(self) -> int:
        return len(self.images)

    def order(self, generator: np.random.Generator) -> NDArray[np.int64]:
        """Draw in what order an epoch goes through which of them."""
        return generator.permutation(len(self))


@dataclass(frozen=True, eq=False)
class Mixture(Examples):
    """Examples in groups, of each of which an epoch takes all, or some at random.

    Its length is the number of examples in an epoch.

    Attributes:
        groups: How many examples each group has; they lie one behind the other.
        taken: How many of each an epoch takes.
    """

    groups: tuple[int, ...]
    taken: tuple[int, ...]

    def __len__(self) -> int:
        return sum(self.taken)

    def order(self, generator: np.random.Generator) -> NDArray[np.int64]:
        """Draw in what order an epoch goes through which of them."""
        starts = np.cumsum((0, *self.groups))
        chosen = [
            start + _some(size, taken, generator)
            for start, size, taken in zip(starts[:-1], self.groups, self.taken, strict=True)
        ]
        return generator.permutation(np.concatenate(chosen))


def _some(size: int, taken: int, generator: np.random.Generator) -> NDArray[np.int64]:
    """Return so many of the numbers below `size`: all in order, or some at random."""
    if taken == size:
        return np.arange(size)
    return generator.choice(size, taken, replace=taken > size)


def groups_of(examples: Examples) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """Return a mixture's `groups` and `taken`; other examples are one group."""
    if isinstance(examples, Mixture):
        return examples.groups, examples.taken
    return (len(examples),), (len(examples),)


def labelled(images: Images, labels: NDArray[np.integer]) -> Examples:
    """Return examples whose target is 1 for the label and 0 elsewhere, from (n,) labels."""
    return Examples(images, np.eye(10, dtype=np.float32)[labels])


def batches(
    examples: Examples,
    size: int,
    generator: np.random.Generator,
    augment: Augment | None = None,
    threads: int = 1,
    part: tuple[int, int] = (0, 1),
) -> Iterator[Batch]:
    """Yield an epoch's examples, in random order, as inputs (size, 784) and targets (size, 10).

    The last mini-batch may be smaller. Each has a generator of its own, seeded here and now, so
    threads cannot change what it comes to.

    Args:
        examples: What to learn from.
        size: Examples in a mini-batch.
        generator: Draws the order and the seeds, before the first mini-batch is yielded.
        augment: Distorts a mini-batch's images; it runs in `threads` threads.
        threads: How many; without `augment` none is used.
        part: Which of how many processes asks, counted from 0: each gets as good as equal parts
            of every mini-batch, and at least one example.
    """
    process, processes = part
    order = examples.order(generator)
    starts = range(0, len(order), size)
    seeds = generator.integers(2**63, size=len(starts))

    def batch(index: int) -> Batch:
        together = order[starts[index] : starts[index] + size]
        chosen = together[process % len(together) :: processes]
        images = examples.images[chosen]
        if augment is not None:
            stream = np.random.PCG64(seeds[index]).jumped(process)
            images = augment(images, np.random.Generator(stream))
        return as_inputs(images), examples.targets[chosen]

    if augment is None:
        return map(batch, range(len(starts)))
    return _prefetched(batch, len(starts), threads)


def _prefetched(make: Callable[[int], Result], count: int, threads: int) -> Iterator[Result]:
    """Yield make(0), make(1), … in order, made by threads some way ahead."""
    pool = ThreadPoolExecutor(threads)
    try:
        waiting: deque[Future[Result]] = deque()
        for index in range(count):
            waiting.append(pool.submit(make, index))
            if len(waiting) > threads * _AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    finally:
        pool.shutdown(cancel_futures=True)
