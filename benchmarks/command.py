"""The command line that all benchmarks in Python share."""

import argparse
import importlib
import os
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from threadpoolctl import threadpool_limits

from benchmarks import page, record
from tools.command import run


@dataclass(frozen=True)
class Options:
    """How a benchmark is run.

    Attributes:
        seed: Of the order of contenders and of what they learn.
        threads: Of each contender's arithmetic, the same for all.
        rounds: Measurements of each contender, or None for the benchmark's own number.
        quick: Whether to do as little as shows that all of it works; its figures are worthless.
        data_dir: The folder of MNIST's files; None is the user's cache.
    """

    seed: int = 1
    threads: int = 2
    rounds: int | None = None
    quick: bool = False
    data_dir: Path | None = None

    @property
    def cores(self) -> str:
        """The threads, in words."""
        return in_words(self.threads)

    def count(self, usual: int) -> int:
        """Return the number of measurements, where the benchmark's own number is `usual`."""
        return self.rounds or (2 if self.quick else usual)


def in_words(threads: int) -> str:
    """Return so many threads, in words."""
    return "1 thread" if threads == 1 else f"{threads} threads"


def main(
    measured: Callable[[Options], record.Result],
    packages: Sequence[str],
    arguments: Sequence[str] | None = None,
) -> None:
    """Run one benchmark, write its result and the page.

    Args:
        measured: Runs it.
        packages: Those whose versions matter.
        arguments: Of the command line; None for this process's.
    """
    parser = argparse.ArgumentParser(
        description=importlib.import_module(measured.__module__).__doc__
    )
    parser.add_argument("--seed", type=int, default=secrets.randbits(32), help="else a fresh one")
    parser.add_argument("--threads", type=_count, default=Options.threads, help="of each contender")
    parser.add_argument("--rounds", type=_count, help="measurements of each contender")
    parser.add_argument("--quick", action="store_true", help="only show that it works")
    parser.add_argument("--data-dir", type=Path, help="folder of MNIST's files")
    parser.add_argument("--results", type=Path, default=record.RESULTS, help="where figures go")
    chosen = vars(parser.parse_args(arguments))
    results: Path = chosen.pop("results")
    options = Options(**chosen)
    run(partial(_measure, measured, packages, options, results))


def _measure(
    measured: Callable[[Options], record.Result],
    packages: Sequence[str],
    options: Options,
    results: Path,
) -> None:
    """Measure, write the figures where they go, and the page where that is its place."""
    load = os.getloadavg()[0]
    with threadpool_limits(options.threads):
        result = measured(options)
    record.write(result, packages, load, results)
    print(page.section(page.read(results / f"{result.name}.json")))
    if results == record.RESULTS:
        page.write()


def _count(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no whole number from 1 on")
    return int(text)
