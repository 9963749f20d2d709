"""Plots as SVG, the same bytes for the same figures."""

import io
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from matplotlib.figure import Figure


def svg(figure: "Figure") -> bytes:
    """Return a plot as an SVG without a date or random names."""
    import matplotlib as mpl

    file = io.BytesIO()
    with mpl.rc_context({"svg.hashsalt": "mnist-checker"}):
        figure.savefig(file, format="svg", metadata={"Date": None})
    return file.getvalue()
