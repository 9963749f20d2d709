"""A report's plots: SVG in the page's own colours, light or dark."""

import io
import warnings
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Final, Literal

from mnist_checker.evaluation.robustness import Curve
from mnist_checker.evaluation.score import Score

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Colours that a plot is drawn with, to be replaced by those of the page.
_COLOURS: Final = {"#010101": "var(--ink)", "#020202": "var(--accent)", "#030303": "var(--line)"}
_INK, _ACCENT, _LINE = _COLOURS
_WIDTH: Final = 4.8


def scores_plot(scores: Mapping[str, Score]) -> str:
    """Return an SVG of each name's accuracy, interval and n."""
    from matplotlib.figure import Figure

    known = {name: score for name, score in scores.items() if score.interval is not None}
    with _style():
        figure = Figure(figsize=(_WIDTH, 0.7 + 0.26 * len(known)), layout="constrained")
        axes = figure.add_subplot()
        for at, score in enumerate(known.values()):
            low, high = score.interval or (0.0, 0.0)
            axes.plot([100 * low, 100 * high], [at, at], color=_ACCENT, linewidth=2, alpha=0.5)
            axes.plot(100 * (score.accuracy or 0.0), at, "o", color=_ACCENT, markersize=6)
            axes.annotate(
                f"{score.n:,}",
                (1.01, at),
                xycoords=("axes fraction", "data"),
                va="center",
                color=_INK,
                alpha=0.7,
            )
        axes.set_yticks(range(len(known)), list(known), parse_math=False)
        axes.set_ylim(len(known) - 0.5, -0.5)
        axes.set_xlim(right=100.4)
        _plain(axes, "x")
        return _svg(figure)


def curves_plot(curves: Mapping[str, Curve], model: str) -> str:
    """Return an SVG of a network's accuracy against each change's amount."""
    from matplotlib.figure import Figure

    rows = -(-len(curves) // 2)
    with _style():
        figure = Figure(figsize=(_WIDTH, 1.5 * rows), layout="constrained")
        places = list(figure.subplots(rows, 2, sharey=True, squeeze=False).flat)
        for (what, curve), axes in zip(curves.items(), places, strict=False):
            positions = range(len(curve.amounts))
            shares = [100 * right / curve.n for right in curve.right[model]]
            axes.plot(positions, shares, "o-", color=_ACCENT, markersize=4)
            axes.set_xticks(positions, [f"{amount:g}" for amount in curve.amounts])
            axes.set_title(what, fontsize=9, color=_INK)
            _plain(axes, "y")
        for axes in places[len(curves) :]:
            axes.set_axis_off()
        return _svg(figure)


def _style() -> AbstractContextManager[None]:
    from matplotlib import rc_context

    return rc_context({"svg.fonttype": "none", "svg.hashsalt": "mnist-checker", "font.size": 9})


def _plain(axes: "Axes", grid: Literal["x", "y"]) -> None:
    """Leave an axes' grid lines across one axis, and no frame."""
    axes.tick_params(colors=_INK, length=0)
    axes.grid(axis=grid, color=_LINE, linewidth=0.8)
    axes.spines[:].set_visible(False)


def _svg(figure: "Figure") -> str:
    stream = io.StringIO()
    with warnings.catch_warnings():
        # Of letters that matplotlib's typeface lacks: the page's reader has another.
        warnings.simplefilter("ignore", UserWarning)
        figure.savefig(stream, format="svg", transparent=True, metadata={"Date": None})
    svg = stream.getvalue()
    for drawn, shown in _COLOURS.items():
        svg = svg.replace(drawn, shown)
    return svg[svg.index("<svg") :]
