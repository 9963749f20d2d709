"""The part of docs/results.md about what a drawing may suffer: a table and a picture."""

from typing import Any

from tools.svg import svg

Curves = dict[str, dict[str, Any]]


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
