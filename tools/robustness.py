"""What a drawing may suffer: accuracy on pen drawings that are turned, thinned or drawn otherwise.

Every drawing is changed by the same amount, before it is normalised. Nothing is drawn by chance
but jitter, whose seed is fixed.
"""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.inking import Runs, normalise_runs
from mnist_checker.normalise import runs_of
from mnist_checker.stroke_augment import resample, unit
from tools.shift_curve import right
from tools.svg import svg

Floats = NDArray[np.float64]
Curves = dict[str, dict[str, Any]]
_SEED: Final = 1


def turned(runs: Runs, degrees: float) -> list[Floats]:
    """Return strokes turned clockwise as seen."""
    angle = np.radians(degrees)
    cosine, sine = np.cos(angle), np.sin(angle)
    return [run @ np.array([[cosine, sine], [-sine, cosine]]) for run in unit(runs)]


def slanted(runs: Runs, degrees: float) -> list[Floats]:
    """Return strokes that lean to the right."""
    return [run @ np.array([[1.0, 0.0], [-np.tan(np.radians(degrees)), 1.0]]) for run in unit(runs)]


def stretched(runs: Runs, factor: float) -> list[Floats]:
    """Return strokes so much wider."""
    return [run * [factor, 1.0] for run in unit(runs)]


def on_canvas(runs: Runs, pixels: float) -> list[Floats]:
    """Return strokes whose longer side is so many pixels, at whole pixels."""
    return [np.rint(run * pixels) for run in unit(runs)]


def sampled(runs: Runs, points: float) -> list[Floats]:
    """Return strokes with so many points to the drawing's longer side."""
    return [resample(run, 1.0 / points) for run in unit(runs)]


def trembling(runs: Runs, amount: float) -> list[Floats]:
    """Return strokes whose points are displaced, a share of the longer side as deviation."""
    generator = np.random.default_rng(_SEED)
    return [run + amount * generator.standard_normal(run.shape) for run in unit(runs)]


CHANGES: Final[dict[str, tuple[Callable[[Runs, float], list[Floats]], Sequence[float]]]] = {
    "turned, degrees": (turned, (-20, -10, 0, 10, 20)),
    "slanted, degrees": (slanted, (-25, -12, 0, 12, 25)),
    "wider, times": (stretched, (0.6, 0.8, 1, 1.25, 1.6)),
    "size, whole pixels": (on_canvas, (12, 25, 50, 100, 1000)),
    "points to its longer side": (sampled, (3, 5, 10, 20, 200)),
    "jitter, % of its longer side": (
        lambda runs, percent: trembling(runs, percent / 100.0),
        (0, 0.5, 1, 2, 4),
    ),
}
"""What is done to the strokes, and how far."""

PENS: Final = (0.5, 0.7, 1, 1.4, 2)
"""How many times as wide as the normaliser's the pen is."""


def measured(path: Path, names: Sequence[str]) -> Curves:
    """Return n, and each network's right answers for each amount of each change."""
    drawings = [each for each in read_drawings(path) if not each.is_blank]
    runs = [runs_of(each) for each in drawings]
    labels = np.array([each.label for each in drawings])
    fields = {
        what: [normalise_runs([change(each, amount) for each in runs]) for amount in amounts]
        for what, (change, amounts) in CHANGES.items()
    }
    pens = "pen, times as wide"
    fields[pens] = [normalise_runs(runs, [pen] * len(runs)) for pen in PENS]
    amounts = {what: amounts for what, (_, amounts) in CHANGES.items()} | {pens: PENS}
    return {
        what: {
            "n": len(labels),
            "amounts": list(amounts[what]),
            "right": {name: [right(name, one, labels) for one in fields[what]] for name in names},
        }
        for what in fields
    }


def table(curves: Curves) -> str:
    """Return the accuracies in per cent as Markdown."""
    parts = []
    for what, curve in curves.items():
        lines = [
            f"| {what} | " + " | ".join(f"{amount:g}" for amount in curve["amounts"]) + " |",
            "| --- |" + " ---: |" * len(curve["amounts"]),
        ]
        for name, counts in curve["right"].items():
            shares = " | ".join(f"{100 * count / curve['n']:.2f}" for count in counts)
            lines.append(f"| {name} | {shares} |")
        parts.append("\n".join(lines))
    return "\n\n".join(parts)


def plot(curves: Curves) -> bytes:
    """Return the tables as a picture, an SVG that is the same for the same figures."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(9.0, 4.6), layout="constrained")
    places = figure.subplots(2, 4, sharey=True).flat
    for (what, curve), axes in zip(curves.items(), places, strict=False):
        positions = range(len(curve["amounts"]))
        for name, counts in curve["right"].items():
            shares = [100 * count / curve["n"] for count in counts]
            axes.plot(positions, shares, marker="o", markersize=3, label=name)
        axes.set_xticks(positions, [f"{amount:g}" for amount in curve["amounts"]])
        axes.set_title(what, fontsize="medium")
        axes.grid(alpha=0.3)
    for axes in places:
        axes.set_axis_off()
    figure.axes[0].legend(fontsize="small")
    figure.supylabel("read rightly (%)", fontsize="medium")
    return svg(figure)
