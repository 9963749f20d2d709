"""How long a call takes, each in a process of its own; a short one is repeated, warm."""

import time
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Final

import numpy as np

from benchmarks.isolated import REST, Isolated
from benchmarks.timing import Name, in_rounds

LEAST: Final = 0.05
"""Seconds of a measurement."""


@dataclass(frozen=True)
class Call:
    """What is measured in a process of its own.

    Attributes:
        make: At the top of its module; returns what is called there.
        arguments: Of `make`.
        threads: Of all arithmetic there.
    """

    make: Callable[..., Callable[[], None]]
    arguments: tuple[object, ...]
    threads: int


def in_turns(
    calls: Mapping[Name, Call], rounds: int, generator: np.random.Generator
) -> dict[Name, list[float]]:
    """Return how many seconds each call took in each round, in random order.

    Args:
        calls: By name.
        rounds: How many times each is measured.
        generator: Draws their order anew in each round.
    """
    with ExitStack() as stack:
        processes = {
            name: stack.enter_context(
                Isolated(measuring, call.make, *call.arguments, threads=call.threads)
            )
            for name, call in calls.items()
        }

        def sampled(order: list[Name]) -> list[float]:
            return [_rested(processes[name]) for name in order]

        return in_rounds(list(processes), rounds, generator, sampled)


def measuring(make: Callable[..., Callable[[], None]], *arguments: object) -> Callable[[], float]:
    """Return what measures the seconds of a call of what `make` returns: a mean where it is short.

    The call before it, not counted, wakes the processor and fills its caches.
    """
    function = make(*arguments)

    def measure() -> float:
        function()
        calls, start = 0, time.perf_counter()
        while (seconds := time.perf_counter() - start) < LEAST:
            function()
            calls += 1
        return seconds / calls

    return measure


def _rested(process: Isolated[float]) -> float:
    """Return what a process measures once the threads of the one before sleep."""
    time.sleep(REST)
    return process()
