"""The files of the demo page: made from static/ and the released models, once, in memory."""

import html
import json
from collections.abc import Iterable, Mapping, Sequence
from importlib.resources import files
from string import Template
from typing import Final, TypedDict

from mnist_checker.constants import THRESHOLD
from mnist_checker.demo.server import Resource, resource
from mnist_checker.models import released
from mnist_checker.percent import percent, percent_span
from mnist_checker.widget import TAG, TAGS, widget_script

_STATIC: Final = files("mnist_checker") / "static"
_MOVED: Final = 3
"""Pixels by which the page's story moves digits."""

_ASSETS: Final = ("page.css", "page.js", "playground.js", "icon.svg")
_KINDS: Final = {
    "dense": "Every neuron weighs every pixel. Written from scratch in NumPy.",
    "convolution": "Small filters look everywhere for strokes. Trained with PyTorch.",
}
"""What the page says of each network."""


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
    scripts = {f"{tag}.js": widget_script(released(name), tag) for name, tag in TAGS.items()}
    texts = scripts | {name: _static(name) for name in _ASSETS}
    resources = {f"/{name}": resource(name, text) for name, text in texts.items()}
    weights = {name: _weight(resources[f"/{tag}.js"]) for name, tag in TAGS.items()}
    return {"/": resource("index.html", _page(weights)), **resources}


def _page(weights: Mapping[str, str]) -> str:
    """Return the page with the networks whose scripts' weights are given."""
    measured = json.loads(_static("figures.json"))
    sets = zip(*(measured["networks"][network]["sets"] for network in weights), strict=True)
    return Template(_static("index.html")).substitute(
        **_moved(measured["ancestor"]["shifted"]),
        scripts=_lines(f'<script src="{TAGS[network]}.js" defer></script>' for network in weights),
        networks=_lines(map(_network, weights)),
        heads=_heads(weights),
        figures=_lines(map(figure_row, sets)),
        weights=_row("Script, compressed", weights.values()),
        embeds=_lines(_embed(network, weight) for network, weight in weights.items()),
        tags=_lines(map(_choice, weights)),
        threshold=THRESHOLD,
    )


def _moved(shifted: Mapping[str, Sequence[float]]) -> dict[str, object]:
    """Return how much the ancestor's networks read, in per cent, before and after a shift."""
    before_after = {
        f"{network}_{when}": f"{shares[pixels]:.1f}"
        for network, shares in shifted.items()
        for when, pixels in (("before", 0), ("after", _MOVED))
    }
    return {"moved": _MOVED, **before_after}


def figure_row(figures: Sequence[Figure]) -> str:
    """Return what each network made of one set as a row of the page's HTML table."""
    ((title, n),) = {(figure["set"], figure["n"]) for figure in figures}
    return _row(f"{html.escape(title)} <small>n = {n:,}</small>", map(_accuracy, figures))


def _accuracy(figure: Figure) -> str:
    span = percent_span(figure["interval"])
    return f"{percent(figure['accuracy'])}&nbsp;% <small>{span}</small>"


def _row(title: str, cells: Iterable[str]) -> str:
    data = "".join(f"<td>{cell}</td>" for cell in cells)
    return f'<tr><th scope="row">{title}</th>{data}</tr>'


def _heads(networks: Iterable[str]) -> str:
    heads = "".join(f'<th scope="col">{network.capitalize()}</th>' for network in networks)
    return f"<tr><td></td>{heads}</tr>"


def _network(network: str) -> str:
    """Return a network's part of the page: its name, what it is, its widget."""
    name = network.capitalize()
    return f"""<article class="network" data-name="{name}" aria-labelledby="{network}">
<h2 id="{network}">{name} network</h2>
<p>{_KINDS[network]}</p>
<{TAGS[network]} with-webassembly></{TAGS[network]}>
</article>"""


def _embed(network: str, weight: str) -> str:
    """Return how to put a network on a page: its script to download and lines to copy."""
    tag = TAGS[network]
    snippet = html.escape(f'<script src="{tag}.js"></script>\n<{tag}></{tag}>')
    return f"""<article aria-labelledby="embed-{network}">
<h3 id="embed-{network}">{network.capitalize()} network</h3>
<p><a href="{tag}.js" download>{tag}.js</a> <small>{weight} compressed</small></p>
<pre tabindex="0" aria-label="Embed snippet"><code id="snippet-{network}">{snippet}</code></pre>
<button type="button" data-copies="snippet-{network}" aria-live="polite">Copy</button>
</article>"""


def _choice(network: str) -> str:
    """Return a network as one of those that the playground's widget can have."""
    selected = " selected" if TAGS[network] == TAG else ""
    return f'<option value="{TAGS[network]}"{selected}>{network}'


def _weight(script: Resource) -> str:
    """Return what a script weighs on its way to a browser."""
    return f"{min(len(body) for body in script.bodies.values()) / 1000:.0f}&nbsp;kB"


def _lines(parts: Iterable[str]) -> str:
    return "\n".join(parts)


def _static(name: str) -> str:
    return (_STATIC / name).read_text("utf-8")
