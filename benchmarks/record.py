"""What a benchmark leaves: figures, and what they were taken on, as one JSON file."""

import json
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

import numpy as np

from mnist_checker.files import write_atomically
from mnist_checker.machine import machine

RESULTS: Final = Path(__file__).parent / "results"


@dataclass(frozen=True)
class Row:
    """One contender's measurements of one quantity.

    Attributes:
        contender: Who was measured.
        quantity: What was measured, the same words for each contender.
        unit: Of the figures; ms, images/s, MB.
        n: How many measurements.
        median: Of them.
        p95: 95 of 100 measurements are no worse.
    """

    contender: str
    quantity: str
    unit: str
    n: int
    median: float
    p95: float


@dataclass(frozen=True)
class Ratio:
    """How many times better ours is than a peer: faster, smaller.

    Attributes:
        quantity: That of the rows compared.
        against: The peer.
        ratio: Above 1 where ours is better.
        wanted: The least that is aimed at, or None.
        note: Where it is not reached: what was tried.
    """

    quantity: str
    against: str
    ratio: float
    wanted: float | None = None
    note: str = ""


@dataclass(frozen=True)
class Line:
    """How one quantity grows with another.

    Attributes:
        name: Of the line.
        x: What grows, with its unit.
        y: What was measured, with its unit.
        points: (x, y), y a median.
        slope: Of the straight line through their logarithms: 1 is in proportion.
    """

    name: str
    x: str
    y: str
    points: Sequence[tuple[float, float]]
    slope: float


@dataclass(frozen=True)
class Result:
    """All that one benchmark found.

    Attributes:
        name: Of its module and of its file.
        title: What people call it.
        how: A paragraph: what was done, with what seed.
        rows: The measurements.
        ratios: Ours against each peer.
        lines: What grows with what.
        versions: Of what took part and is no Python package.
    """

    name: str
    title: str
    how: str
    rows: Sequence[Row] = ()
    ratios: Sequence[Ratio] = ()
    lines: Sequence[Line] = ()
    versions: Mapping[str, str] = field(default_factory=dict)


def times(contender: str, quantity: str, seconds: Sequence[float]) -> Row:
    """Return a row of times, in milliseconds."""
    return amounts(contender, quantity, "ms", [1e3 * each for each in seconds])


def amounts(contender: str, quantity: str, unit: str, values: Sequence[float]) -> Row:
    """Return a row of amounts of which less is better."""
    median, p95 = np.percentile(values, [50, 95])
    return Row(contender, quantity, unit, len(values), float(median), float(p95))


def rates(contender: str, quantity: str, unit: str, work: float, seconds: Sequence[float]) -> Row:
    """Return a row of how much work was done in a second, if each time was for so much of it."""
    median, p95 = work / np.percentile(np.asarray(seconds), [50, 95])
    return Row(contender, quantity, unit, len(seconds), float(median), float(p95))


def times_better(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """Return the median over rounds of theirs by ours: seconds, bytes."""
    return float(np.median(np.divide(theirs, ours)))


def wanted_ratio(
    quantity: str, against: str, ratio: float, wanted: float | None, note: str
) -> Ratio:
    """Return a ratio with its note where what is wanted of it is not reached, else without."""
    missed = wanted is not None and ratio < wanted
    return Ratio(quantity, against, ratio, wanted, note if missed else "")


def line(name: str, x: str, y: str, points: Sequence[tuple[float, float]]) -> Line:
    """Return a line with the slope of its logarithms, by least squares."""
    at, values = np.log(np.asarray(points, dtype=np.float64)).T
    slope = float(np.polyfit(at, values, 1)[0])
    return Line(name, x, y, points, slope)


def write(result: Result, packages: Sequence[str], load: float, folder: Path = RESULTS) -> None:
    """Write a result with the machine and the versions of the packages that took part.

    Args:
        result: What was found.
        packages: Those whose versions matter.
        load: Of the machine before the benchmark began: processes that wanted to run.
        folder: Where it is written.

    Raises:
        OSError: The folder cannot be written to.
    """
    versions = {"python": platform.python_version()}
    versions |= {package: version(package) for package in packages} | dict(result.versions)
    made = {
        "date": datetime.now(UTC).date().isoformat(),
        "machine": machine(),
        "load": round(load, 1),
        "versions": versions,
    }
    value = asdict(result)
    del value["versions"]
    value = {"name": value.pop("name"), "title": value.pop("title"), "made": made, **value}
    text = json.dumps(value, indent=1, ensure_ascii=False)
    folder.mkdir(parents=True, exist_ok=True)
    write_atomically(folder / f"{result.name}.json", (text + "\n").encode())
