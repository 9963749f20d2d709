"""Contenders take turns, in random order."""

import time
from collections.abc import Callable, Hashable, Mapping, Sequence
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


def in_rounds(
    turns: Sequence[Name],
    rounds: int,
    generator: np.random.Generator,
    sampled: Callable[[list[Name]], Sequence[float]],
    warm_up: int = 1,
) -> dict[Name, list[float]]:
    """Return what each turn took in each round, measured elsewhere, a round at a time.

    Args:
        turns: What takes turns.
        rounds: How many times each is measured.
        generator: Draws their order anew in each round.
        sampled: Takes the turns of a round in their order and returns what each took.
        warm_up: Rounds before these, not counted.
    """
    taken: dict[Name, list[float]] = {turn: [] for turn in turns}
    for _ in range(warm_up + rounds):
        order = [turns[at] for at in generator.permutation(len(turns))]
        for turn, sample in zip(order, sampled(order), strict=True):
            taken[turn].append(sample)
    return {turn: samples[warm_up:] for turn, samples in taken.items()}
