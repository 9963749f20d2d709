"""How much a shift costs: accuracy on MNIST's test images moved by 0 to 4 pixels.

They are moved as `mnist_checker.evaluation.robustness.moved` does it; read as they then are, and
normalised as `mnist-checker predict` normalises a picture.
"""

from typing import Any, Final

import numpy as np

from mnist_checker.datasets import mnist
from mnist_checker.evaluation.robustness import moved, right
from mnist_checker.models import released
from mnist_checker.pictures.field import field_of_levels
from tools.ancestor import SHIFTED
from tools.svg import svg

SHIFTS: Final = (0, 1, 2, 3, 4)

Curve = dict[str, Any]


def measured(names: list[str]) -> dict[str, Curve]:
    """Return each network's number of right answers at each shift, in both ways, and n."""
    images, labels = mnist.load("test")
    as_they_are = [moved(images, by) for by in SHIFTS]
    normalised = [np.stack([field_of_levels(f / 255.0) for f in fields]) for fields in as_they_are]
    return {
        name: {
            "n": len(labels),
            "as they are": [right(released(name), fields, labels) for fields in as_they_are],
            "normalised": [right(released(name), fields, labels) for fields in normalised],
        }
        for name in names
    }


def table(curves: dict[str, Curve]) -> str:
    """Return the accuracies in per cent as a Markdown table."""
    lines = [
        "| network | pixels moved | " + " | ".join(map(str, SHIFTS)) + " |",
        "| --- | --- |" + " ---: |" * len(SHIFTS),
    ]
    for name, curve in curves.items():
        for way in ("as they are", "normalised"):
            shares = " | ".join(f"{100 * count / curve['n']:.2f}" for count in curve[way])
            lines.append(f"| {name} | {way} | {shares} |")
        shares = " | ".join(map(str, SHIFTED[name]))
        lines.append(f"| {name}, the ancestor's | as they are | {shares} |")
    return "\n".join(lines)


def plot(curves: dict[str, Curve]) -> bytes:
    """Return the table as a picture, an SVG that is the same for the same figures."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.0, 4.2), layout="constrained")
    axes = figure.subplots()
    for number, (name, curve) in enumerate(curves.items()):
        colour = f"C{number}"
        for way, style in (("normalised", "-"), ("as they are", "--")):
            shares = [100 * count / curve["n"] for count in curve[way]]
            axes.plot(SHIFTS, shares, style, color=colour, marker="o", label=f"{name}, {way}")
        axes.plot(SHIFTS, SHIFTED[name], ":", color=colour, label=f"{name}, the ancestor's")
    axes.set(xlabel="pixels moved", ylabel="read rightly (%)", xticks=SHIFTS, ylim=(30, 101))
    axes.grid(alpha=0.3)
    axes.legend(fontsize="small")
    return svg(figure)
