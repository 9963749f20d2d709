"""The files of the demo page: made from static/ and the released models, once, in memory."""

import html
import json
from collections.abc import Sequence
from importlib.resources import files
from string import Template
from typing import Final, TypedDict

from mnist_checker.models import released
from mnist_checker.serve import Resource, resource
from mnist_checker.widget import widget_script

WIDGETS: Final = {"dense": "mnist-checker-widget"}
"""The released models that the page shows, and the tag of each one's widget."""

_STATIC: Final = files("mnist_checker") / "static"
_ASSETS: Final = ("page.css", "page.js", "icon.svg")


class Figure(TypedDict):
    """A measured accuracy.

    Attributes:
        set: What was read, in words.
        n: How many images or drawings that was.
        accuracy: The share read rightly, 0 to 1.
        interval: Its 95 % interval, both bounds 0 to 1.
    """

    set: str
    n: int
    accuracy: float
    interval: Sequence[float]


def demo_resources() -> dict[str, Resource]:
    """Return every file of the demo page under its path."""
    scripts = {f"{tag}.js": widget_script(released(model), tag) for model, tag in WIDGETS.items()}
    texts = scripts | {name: _static(name) for name in _ASSETS}
    resources = {f"/{name}": resource(name, text) for name, text in texts.items()}
    networks = json.loads(_static("figures.json"))["networks"]
    page = Template(_static("index.html")).substitute(
        figures="\n".join(map(figure_row, networks["dense"]["sets"])),
        kilobytes=_kilobytes(resources["/mnist-checker-widget.js"]),
    )
    return {"/": resource("index.html", page), **resources}


def figure_row(figure: Figure) -> str:
    """Return a measured accuracy as one row of the page's HTML table."""
    low, high = (f"{100 * bound:.2f}" for bound in figure["interval"])
    right = f"{100 * figure['accuracy']:.2f}&nbsp;% <small>{low} to {high}</small>"
    return (
        f'<tr><th scope="row">{html.escape(figure["set"])}</th>'
        f"<td>{figure['n']:,}</td><td>{right}</td></tr>"
    )


def _kilobytes(script: Resource) -> str:
    """Return what a script weighs on its way to a browser, in kB."""
    return f"{min(len(body) for body in script.bodies.values()) / 1000:.0f}"


def _static(name: str) -> str:
    return (_STATIC / name).read_text("utf-8")
