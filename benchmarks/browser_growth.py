"""How the time of an answer in a browser grows with the points of a drawing: our engine alone."""

import json
from functools import partial
from typing import Final

import numpy as np

from benchmarks import command, record, site
from benchmarks.browser import LEAST
from benchmarks.command import Options
from benchmarks.contenders import BROWSERS, NAMES, OURS, browsers, call
from benchmarks.timing import in_rounds
from mnist_checker.models import released
from tools import drivers
from tools.drawn import Strokes, drawn

POINTS: Final = (10, 30, 100, 300, 1_000, 3_000, 10_000, 30_000, 100_000)
NETWORK: Final = "dense"
ROUNDS: Final = 50
WARM_UP: Final = 5
MOST: Final = 5.0
"""Milliseconds: wanted of the largest drawing."""
SIDE: Final = 500
"""Pixels of the box that is drawn in."""

_SAMPLES: Final = f"return (await drawings)(...given, {LEAST});"


def measured(options: Options) -> record.Result:
    """Return the time of an answer by browser and number of points."""
    files = site.scripts() | site.network_files(NETWORK, released(NETWORK))
    drawings = [with_points(drawn("a 2"), count) for count in POINTS]
    files["drawings.json"] = json.dumps(drawings).encode()
    generator = np.random.default_rng(options.seed)
    taken: dict[str, list[list[float]]] = {}
    versions: dict[str, str] = {}
    with site.served(files) as address, drivers.display():
        for name in browsers(options):
            with drivers.running(name) as browser:
                browser.get(f"{address}drawings.html?network={NETWORK}")
                milliseconds = in_rounds(
                    range(len(POINTS)),
                    options.count(ROUNDS),
                    generator,
                    partial(call, browser, _SAMPLES),
                    warm_up=1 if options.quick else WARM_UP,
                )
                taken[BROWSERS[name]] = list(milliseconds.values())
                versions[BROWSERS[name]] = browser.capabilities["browserVersion"]
    medians = {name: [float(np.median(each)) for each in found] for name, found in taken.items()}
    return record.Result(
        name="browser_growth",
        title="Large drawings in the browser",
        how=f"From a drawing to ten probabilities with the released `{NETWORK}` network, warm: a 2 "
        f"drawn by a person, its strokes divided into so many points, {options.count(ROUNDS)} "
        f"measurements each; ratios are of {MOST:g} ms and the median. Seed {options.seed}.",
        rows=[
            record.amounts(NAMES[OURS], f"an answer to {count:,} points, {name}", "ms", each)
            for name, found in taken.items()
            for count, each in zip(POINTS, found, strict=True)
        ],
        ratios=[
            record.Ratio(
                f"an answer to {POINTS[-1]:,} points, {name}", f"{MOST:g} ms", MOST / each[-1], 1.0
            )
            for name, each in medians.items()
        ],
        lines=[
            record.line(name, "points", "ms", list(zip(POINTS, each, strict=True)))
            for name, each in medians.items()
        ],
        versions=versions,
    )


def with_points(strokes: Strokes, count: int) -> Strokes:
    """Return a drawing in the unit square with its lines divided into `count` points in all."""
    lengths = [len(stroke) for stroke in strokes]
    shares = np.floor(np.cumsum(lengths) * count / sum(lengths)).astype(int)
    return [
        _divided(stroke, int(part))
        for stroke, part in zip(strokes, np.diff(shares, prepend=0), strict=True)
    ]


def _divided(stroke: list[list[float]], count: int) -> list[list[float]]:
    """Return points at equal distances along the places in a stroke."""
    at = np.linspace(0, len(stroke) - 1, count)
    axes = [np.interp(at, np.arange(len(stroke)), axis) for axis in zip(*stroke, strict=True)]
    points: list[list[float]] = (SIDE * np.stack(axes, axis=1)).tolist()
    return points


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy"])
