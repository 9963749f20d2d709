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
ALONE: Final = 10_000
"""Points from which a measurement is of a single call: of it alone a p95 tells the tail."""
LARGEST: Final = f"{POINTS[-1]:,} points"
SCRIBBLE: Final = f"a scribble of {LARGEST}"
CHECKED: Final = f"{LARGEST} that a page gives"
NOTE: Final = (
    "a drawing is thinned in one pass over its points, before they are scaled (decision 011); "
    "checking what a page gives is one more."
)
SIDE: Final = 500
"""Pixels of the box that is drawn in."""

_SAMPLES: Final = "return (await drawings)(...given);"


def measured(options: Options) -> record.Result:
    """Return the time of an answer by browser and number of points."""
    files = site.scripts() | site.network_files(NETWORK, released(NETWORK))
    generator = np.random.default_rng(options.seed)
    drawings = {f"{count:,} points": with_points(drawn("a 2"), count) for count in POINTS}
    drawings |= {SCRIBBLE: scribble(POINTS[-1], generator), CHECKED: drawings[LARGEST]}
    asked = [
        {"strokes": each, "checked": name == CHECKED, "least": least_of(each)}
        for name, each in drawings.items()
    ]
    files["drawings.json"] = json.dumps(asked).encode()
    taken: dict[str, dict[str, list[float]]] = {}
    versions: dict[str, str] = {}
    with site.served(files) as address, drivers.display():
        for name in browsers(options):
            with drivers.running(name) as browser:
                browser.get(f"{address}drawings.html?network={NETWORK}")
                milliseconds = in_rounds(
                    range(len(drawings)),
                    options.count(ROUNDS),
                    generator,
                    partial(call, browser, _SAMPLES),
                    warm_up=1 if options.quick else WARM_UP,
                )
                taken[BROWSERS[name]] = dict(zip(drawings, milliseconds.values(), strict=True))
                versions[BROWSERS[name]] = browser.capabilities["browserVersion"]
    return record.Result(
        name="browser_growth",
        title="Large drawings in the browser",
        how=f"From a drawing to ten probabilities with the released `{NETWORK}` network, warm: a 2 "
        f"drawn by a person, its strokes divided into so many points, {options.count(ROUNDS)} "
        f"measurements each: from {ALONE:,} points on of a single call, of fewer the mean of as "
        f"many calls as take {LEAST} ms. A scribble goes a step in any direction from each point "
        "to the next; what a page gives is checked before, as `predict(strokes)` does. Ratios are "
        f"of {MOST:g} ms and the p95. Seed {options.seed}.",
        rows=[
            record.amounts(NAMES[OURS], f"an answer to {drawing}, {name}", "ms", each)
            for name, found in taken.items()
            for drawing, each in found.items()
        ],
        ratios=[
            _ratio(f"an answer to {drawing}, {name}", found[drawing])
            for name, found in taken.items()
            for drawing in (LARGEST, SCRIBBLE, CHECKED)
        ],
        lines=[
            record.line(
                name,
                "points",
                "ms",
                [(n, float(np.median(found[f"{n:,} points"]))) for n in POINTS],
            )
            for name, found in taken.items()
        ],
        versions=versions,
    )


def _ratio(quantity: str, milliseconds: list[float]) -> record.Ratio:
    ratio = MOST / float(np.percentile(milliseconds, 95))
    return record.wanted_ratio(quantity, f"{MOST:g} ms", ratio, 1.0, NOTE)


def scribble(count: int, generator: np.random.Generator) -> Strokes:
    """Return a stroke of so many points that wanders about: no two of its lines lie on one."""
    points: list[list[float]] = generator.normal(size=(count, 2)).cumsum(axis=0).tolist()
    return [points]


def least_of(strokes: Strokes) -> int:
    """Return the milliseconds of calls that a measurement is the mean of; of one call where 0."""
    return LEAST if sum(map(len, strokes)) < ALONE else 0


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
