"""Contenders take turns, in random order."""

import time
from collections.abc import Callable, Hashable, Mapping
from typing import TypeVar

import numpy as np

Name = TypeVar("Name", bound=Hashable)


def interleaved(
    contenders: Mapping[Name, Callable[[], object]],
    rounds: int,
    generator: np.random.Generator,
    warm_up: int = 1,
    rest: float = 0.0,
) -> dict[Name, list[float]]:
    """Return the seconds that each contender took in each round.

    Args:
        contenders: By name, what is timed.
        rounds: How many times each is timed.
        generator: Draws their order anew in each round.
        warm_up: Rounds before these, not counted.
        rest: Seconds of quiet before each measurement.
    """
    seconds: dict[Name, list[float]] = {name: [] for name in contenders}
    names = list(contenders)
    for _ in range(warm_up + rounds):
        for index in generator.permutation(len(names)):
            time.sleep(rest)
            start = time.perf_counter()
            contenders[names[index]]()
            seconds[names[index]].append(time.perf_counter() - start)
    return {name: taken[warm_up:] for name, taken in seconds.items()}
