"""Whether the networks know when they do not know: calibration, thresholds, and nonsense."""

from collections.abc import Callable, Mapping, Sequence
from itertools import cycle
from math import isclose
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Floats, Images
from mnist_checker.augmentation.nonsense import kinds
from mnist_checker.constants import DOT_SHARE, THRESHOLD
from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.engine import probabilities
from mnist_checker.inking import normalise_strokes
from mnist_checker.models import released
from mnist_checker.normalise import stroke_arrays
from tools import unlearnt
from tools.svg import svg

MOST_SURE: Final = 0.1
"""Of each kind that is no digit, the share that may be called one with 99 % certainty."""

_SEED: Final = 4
_N: Final = 1000
_SURE: Final = 0.99
_SHOWN: Final = (0.5, THRESHOLD, 0.95)
"""Thresholds that the table has; figures.json has more."""
_STYLES: Final = ("-", "--", ":", "-.")
"""Of the sets' lines in the plot."""

Networks = dict[str, Any]


def nonsense_read(path: Path, names: Sequence[str], n: int = _N) -> dict[str, Any]:
    """Return how n drawings of each kind that training makes too are read.

    Args:
        path: Drawings of digits, of which two are put beside one another.
        names: Of released networks.
        n: How many of each.
    """
    digits = [stroke_arrays(each) for each in read_drawings(path) if not each.is_blank]
    titles = {"letters": f"letters not learnt ({', '.join(unlearnt.LETTERS_LEFT)})"}
    makers = kinds(digits, unlearnt.LETTERS_LEFT) | {"dots": tap}
    fields = {
        titles.get(kind, kind): normalise_strokes(
            [make(generator) for _ in range(n)], sides=[1.0] * n if make is tap else None
        )
        for kind, make in makers.items()
        for generator in [np.random.default_rng(_SEED)]
    }
    return _read(fields, names)


def unlearnt_read(names: Sequence[str], n: int = _N) -> dict[str, Any]:
    """Return how n drawings of each kind that no training makes are read.

    Args:
        names: Of released networks.
        n: How many of each.
    """
    fields = {
        kind: unlearnt.inked(make, n, np.random.default_rng(_SEED))
        for kind, make in unlearnt.MAKERS.items()
    }
    return _read(fields, names)


def _read(fields: Mapping[str, Images], names: Sequence[str]) -> dict[str, Any]:
    """Return how equally many fields of each kind that is no digit are read.

    `sure` counts those called a digit with 99 % certainty, `unsure` those that the widget marks.
    """
    best = {
        name: {kind: probabilities(released(name), one).max(axis=1) for kind, one in fields.items()}
        for name in names
    }
    return {
        "n": len(next(iter(fields.values()))),
        "seed": _SEED,
        "threshold": THRESHOLD,
        "sure": _counts(best, lambda shares: shares >= _SURE),
        "unsure": _counts(best, lambda shares: shares < THRESHOLD),
    }


def tap(generator: np.random.Generator) -> list[Floats]:
    """Return a tap of one to four points in a box of side 1.

    It is what people make for a dot: the pen moves a little, by no more than a dot may.
    """
    return [generator.random(2) + generator.uniform(0.0, DOT_SHARE, (generator.integers(1, 5), 2))]


def _counts(
    best: dict[str, dict[str, Floats]], are: Callable[[Floats], NDArray[np.bool_]]
) -> dict[str, dict[str, int]]:
    """Return how many of each network's answers to each kind are so."""
    return {
        name: {kind: int(are(shares).sum()) for kind, shares in kinds.items()}
        for name, kinds in best.items()
    }


def too_sure(read: dict[str, Any]) -> list[str]:
    """Return which networks call more than MOST_SURE of a kind a digit with 99 % certainty."""
    return [
        f"{name}, {kind}: {100 * count / read['n']:.1f} %"
        for name, counts in read["sure"].items()
        for kind, count in counts.items()
        if count > MOST_SURE * read["n"]
    ]


def nonsense_table(nonsense: dict[str, Any]) -> str:
    """Return `nonsense_read` or `unlearnt_read` in per cent as Markdown."""
    kinds = list(next(iter(nonsense["sure"].values())))
    lines = [
        f"| network | called | {' | '.join(kinds)} |",
        "| --- | --- |" + " ---: |" * len(kinds),
    ]
    said = {"sure": "a digit, 99 % sure", "unsure": f"unsure, below {nonsense['threshold']:g}"}
    for name in nonsense["sure"]:
        for which, words in said.items():
            counts = nonsense[which][name]
            shares = " | ".join(f"{100 * counts[kind] / nonsense['n']:.1f}" for kind in kinds)
            lines.append(f"| {name} | {words} | {shares} |")
    return "\n".join(lines)


def table(networks: Networks) -> str:
    """Return each network's calibration error and what thresholds leave, as Markdown."""
    lines = [
        "| network | read | calibration error, % | of all: right, % | of the surest 99 % |"
        + "".join(f" at {least:g}: answered, % | right of those, % |" for least in _SHOWN),
        "| --- | --- | ---: | ---: | ---: |" + " ---: |" * 2 * len(_SHOWN),
    ]
    for name, network in networks.items():
        for one in network["sets"]:
            cells = [
                f"{100 * one['calibration_error']:.2f}",
                _percent(one["correct"], one["n"]),
                _percent(one["surest"]["correct"], one["surest"]["n"]),
            ]
            for least in _SHOWN:
                (each,) = (row for row in one["answered"] if isclose(row["threshold"], least))
                cells += [_percent(each["n"], one["n"]), _percent(each["correct"], each["n"])]
            lines.append(f"| {name} | {one['set']} | {' | '.join(cells)} |")
    return "\n".join(lines)


def plot(networks: Networks) -> bytes:
    """Return what is answered against how much of that is right, as an SVG."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.0, 4.2), layout="constrained")
    axes = figure.subplots()
    for number, (name, network) in enumerate(networks.items()):
        for one, style in zip(network["sets"], cycle(_STYLES), strict=False):
            points = [each for each in one["answered"] if each["n"]]
            axes.plot(
                [100 * each["n"] / one["n"] for each in points],
                [100 * each["correct"] / each["n"] for each in points],
                style,
                color=f"C{number}",
                marker=".",
                label=f"{name}, {one['set']}",
            )
    axes.set(xlabel="answered (%)", ylabel="right of those (%)")
    axes.grid(alpha=0.3)
    axes.legend(fontsize="small")
    return svg(figure)


def _percent(count: int, n: int) -> str:
    return f"{100 * count / n:.2f}" if n else "–"
