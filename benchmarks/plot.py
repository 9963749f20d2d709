"""A result as a picture: bars for measurements, logarithmic lines for what grows."""

from typing import TYPE_CHECKING, Any

from tools.svg import svg

if TYPE_CHECKING:
    from matplotlib.axes import Axes

Result = dict[str, Any]

_PANEL = 3.6
"""Inches of a panel's width."""
_FEW_PANELS = 12
"""So many stand in two columns, more in three."""
_WIDE = 20
"""Times the least bar that a bar may be before their axis is logarithmic."""


def is_plotted(result: Result) -> bool:
    """Return whether there is anything to compare in a picture."""
    return bool(_panels(result))


def plot(result: Result) -> bytes | None:
    """Return an SVG that is the same for the same result, or None where there is nothing."""
    from matplotlib.figure import Figure

    panels = _panels(result)
    if not panels:
        return None
    columns = min(2 if len(panels) <= _FEW_PANELS else 3, len(panels))
    rows = -(-len(panels) // columns)
    figure = Figure(figsize=(_PANEL * columns + 0.8, 2.3 * rows), layout="constrained")
    grid = figure.subplots(rows, columns, squeeze=False).ravel()
    for axes, (title, parts) in zip(grid, panels, strict=False):
        (_lines if "points" in parts[0] else _bars)(axes, title, parts)
    for axes in grid[len(panels) :]:
        axes.set_visible(False)
    return svg(figure)


def _panels(result: Result) -> list[tuple[str, list[dict[str, Any]]]]:
    """Return what belongs into one panel each: lines by what grows, rows by what they measure."""
    panels: dict[str, list[dict[str, Any]]] = {}
    for line in result["lines"]:
        panels.setdefault(f"{line['y']} at {line['x']}", []).append(line)
    if not panels:
        for row in result["rows"]:
            panels.setdefault(f"{row['quantity']} ({row['unit']})", []).append(row)
        panels = {title: rows for title, rows in panels.items() if len(rows) > 1}
    return list(panels.items())


def _bars(axes: "Axes", title: str, rows: list[dict[str, Any]]) -> None:
    names = [row["contender"] for row in rows]
    medians = [row["median"] for row in rows]
    axes.barh(names, medians, color=[f"C{index}" for index in range(len(rows))])
    for index, row in enumerate(rows):
        axes.plot([row["median"], row["p95"]], [index, index], color="black", linewidth=1)
    if max(medians) > _WIDE * min(medians):
        axes.set_xscale("log")
    axes.invert_yaxis()
    axes.set_title(title, fontsize="small")
    axes.tick_params(labelsize="small")


def _lines(axes: "Axes", title: str, lines: list[dict[str, Any]]) -> None:
    for line in lines:
        x, y = zip(*line["points"], strict=True)
        axes.loglog(x, y, marker="o", markersize=3, label=f"{line['name']}: {line['slope']:.2f}")
    axes.set_title(title, fontsize="small")
    axes.set(xlabel=lines[0]["x"], ylabel=lines[0]["y"])
    axes.tick_params(labelsize="small")
    axes.grid(alpha=0.3)
    axes.legend(fontsize="x-small")
