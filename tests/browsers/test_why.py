"""*Why?*: the ink is coloured by what it speaks for, and words say the same."""

from collections.abc import Iterator
from typing import Any, Final

import numpy as np
import pytest
from numpy.typing import NDArray
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.drawing import Drawing, check_strokes
from mnist_checker.engine import probabilities
from mnist_checker.model import Model
from mnist_checker.normalise import normalise
from tests.browsers.conftest import Site
from tests.browsers.pointer import state
from tests.browsers.widget import (
    REASONS,
    ask_why,
    click,
    dispatch,
    has_styles,
    lifted,
    line,
    on_widget,
    reasons,
    styled,
)
from tests.vectors import cases

SIX: Final = next(c["strokes"] for c in cases("normalise-drawings.json") if "6" in c["name"][:3])
PLACES: Final = (
    "top left", "top", "top right", "left", "centre", "right", "bottom left", "bottom",
    "bottom right",
)  # fmt: skip
PATCH: Final = 4
STEP: Final = 2

_DRAW: Final = """
  const { width } = widget.shadowRoot.querySelector("canvas").getBoundingClientRect();
  const xs = arguments[0].flat().map(([x]) => x);
  const ys = arguments[0].flat().map(([, y]) => y);
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const scale = (0.8 * width) / Math.max(Math.max(...xs) - left, Math.max(...ys) - top);
  widget.strokes = arguments[0].map((stroke) => stroke.map(([x, y]) =>
    [(x - left) * scale + 0.1 * width, (y - top) * scale + 0.1 * width]));
"""
_REGION: Final = """
  const region = widget.shadowRoot.querySelector("[part=reasons]");
  return region && [region.role ?? region.getAttribute("role"), region.textContent,
    region.matches(":empty")];
"""
_COLOURS: Final = """
  const canvas = widget.shadowRoot.querySelector("canvas");
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  const context = canvas.getContext("2d");
  return arguments[0].map(([x, y]) =>
    [...context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data]);
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site, network: str) -> Iterator[None]:
    site.open(browser, f"{network}.html")
    on_widget(browser, "widget.withWhy = true")
    state(browser)
    yield
    assert browser.execute_script("return watched.errors") == []


def parts(model: Model, field: NDArray[np.uint8]) -> tuple[int, int, NDArray[np.float64]]:
    """Return the answer, the next digit, and what each pixel's ink adds to the answer's odds."""
    patches = [
        (slice(top, top + PATCH), slice(left, left + PATCH))
        for top in range(0, 28 - PATCH + 1, STEP)
        for left in range(0, 28 - PATCH + 1, STEP)
    ]
    fields = np.stack([field] * (len(patches) + 1))
    for without, patch in zip(fields[1:], patches, strict=True):
        without[patch] = 0
    logarithms = np.log(np.stack([probabilities(model, each) for each in fields]))
    other, answer = np.argsort(logarithms[0])[-2:]
    odds = logarithms[:, answer] - logarithms[:, other]
    sums, counts = np.zeros((28, 28)), np.zeros((28, 28))
    for lost, patch in zip(odds[0] - odds[1:], patches, strict=True):
        sums[patch] += lost
        counts[patch] += 1
    return int(answer), int(other), np.where(field > 0, sums / counts, 0)


def place(parts: NDArray[np.float64]) -> str:
    """Return where what is above zero is strongest."""
    thirds = [slice(0, 11), slice(11, 18), slice(18, 28)]
    ninths = [np.clip(parts[rows, columns], 0, None).sum() for rows in thirds for columns in thirds]
    return PLACES[int(np.argmax(ninths))]


def pixels(field: NDArray[np.uint8], points: NDArray[np.float64]) -> NDArray[np.int64]:
    """Return the columns and rows of a field that points of its drawing lie in."""
    inked = np.argwhere(field > 127)[:, ::-1]
    scale = (inked.max(0) - inked.min(0) - 1.5).max() / np.ptp(points, axis=0).max()
    middle = (inked.max(0) + inked.min(0)) / 2
    moved = (points - (points.max(0) + points.min(0)) / 2) * scale + middle
    return np.asarray(np.rint(moved), np.int64)


def test_words_say_what_python_finds(browser: WebDriver, model: Model) -> None:
    on_widget(browser, _DRAW, SIX)
    field = normalise(Drawing(check_strokes(state(browser).strokes)))
    answer, other, found = parts(model, field)
    assert found.min() < -0.1 * found.max(), "both sides have something to say"
    assert ask_why(browser) == [f"For {answer}: {place(found)}", f"For {other}: {place(-found)}"]


def test_the_ink_has_the_colour_of_what_it_speaks_for(browser: WebDriver, model: Model) -> None:
    styled(browser)
    on_widget(browser, "widget.style.setProperty('--mnist-checker-accent', 'rgb(0, 0, 255)')")
    on_widget(browser, "widget.style.setProperty('--mnist-checker-against', 'rgb(255, 0, 0)')")
    on_widget(browser, _DRAW, SIX)
    strokes = state(browser).strokes
    points = [point for stroke in strokes for point in stroke]
    colours: Any = on_widget(browser, _COLOURS, points)
    assert all(max(colour[:3]) < 30 for colour in colours), "black ink"
    ask_why(browser)
    tinted = np.array(on_widget(browser, _COLOURS, points), np.int64)
    field = normalise(Drawing(check_strokes(strokes)))
    columns, rows = pixels(field, np.array(points)).T
    _, _, found = parts(model, field)
    strength = found[rows, columns] / max(found.max(), 1)
    bluer = (tinted[:, 2] - tinted[:, 0]) / 255
    assert np.corrcoef(bluer, np.sign(strength) * np.sqrt(abs(strength)))[0, 1] > 0.8
    for stop in ("", "widget.withWhy = false"):
        if stop:
            on_widget(browser, stop)
        else:
            click(browser, "why")
        state(browser)
        assert on_widget(browser, _COLOURS, points) == colours, stop
        assert on_widget(browser, REASONS) == [], stop
        on_widget(browser, "widget.withWhy = true; widget.readonly = false")
        state(browser)
        ask_why(browser)


def test_coloured_ink_follows_the_page_s_colours(browser: WebDriver) -> None:
    styled(browser)
    on_widget(browser, "widget.style.setProperty('--mnist-checker-pen', 'black')")
    on_widget(browser, "widget.style.setProperty('--mnist-checker-accent', 'rgb(0, 0, 255)')")
    on_widget(browser, _DRAW, SIX)
    points = [point for stroke in state(browser).strokes for point in stroke]
    ask_why(browser)
    blue = on_widget(browser, _COLOURS, points)
    on_widget(browser, "widget.style.setProperty('--mnist-checker-accent', 'rgb(0, 255, 0)')")
    WebDriverWait(browser, 5).until(lambda _: on_widget(browser, _COLOURS, points) != blue)


def test_another_drawing_is_asked_about_anew(browser: WebDriver) -> None:
    on_widget(browser, _DRAW, SIX)
    state(browser)
    first = ask_why(browser)
    dispatch(browser, line([(100, 20), (110, 200)]))
    state(browser)
    assert on_widget(browser, REASONS) == [], "not while drawing"
    dispatch(browser, [lifted()])
    state(browser)
    assert len(reasons(browser)) == 2
    click(browser, "undo")
    state(browser)
    assert reasons(browser) == first
    on_widget(browser, "widget.clear()")
    state(browser)
    assert on_widget(browser, REASONS) == []


def test_the_region_that_says_it_is_there_before(browser: WebDriver) -> None:
    """Screen readers may miss what comes together with its region."""
    assert on_widget(browser, _REGION) == ["status", "", True]
    height = on_widget(browser, "return widget.offsetHeight")
    on_widget(browser, "widget.withWhy = false")
    state(browser)
    assert on_widget(browser, _REGION) is None
    # Where a strict page keeps the styles out, it has the room of an empty paragraph.
    assert not has_styles(browser) or on_widget(browser, "return widget.offsetHeight") == height
    on_widget(browser, "widget.withWhy = true")
    on_widget(browser, _DRAW, SIX)
    state(browser)
    on_widget(browser, "window.region = widget.shadowRoot.querySelector('[part=reasons]')")
    said = ask_why(browser)
    assert on_widget(browser, "return region.textContent") == "".join(said)
    assert on_widget(browser, _REGION)[:2] == ["status", "".join(said)]
    click(browser, "why")
    state(browser)
    assert on_widget(browser, _REGION) == ["status", "", True]


def test_a_dot_breaks_nothing(browser: WebDriver) -> None:
    on_widget(browser, "widget.strokes = [[[50, 50]]]")
    state(browser)
    assert len(ask_why(browser)) == 2
