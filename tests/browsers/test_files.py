"""What the element makes of a drawing: JSON, and back, a picture, an SVG."""

import base64
import io
import json
from typing import Final

import numpy as np
import pytest
from PIL import Image
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.drawing import parse_drawing
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    correct,
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    note,
    noted,
    on_widget,
)

_BLOB: Final = """
  const [type, done] = arguments;
  document.getElementById("one").toBlob(type).then(async (blob) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done([blob.type, reader.result]));
    reader.readAsDataURL(blob);
  });
"""


pytestmark = pytest.mark.usefixtures("calm_page")


def test_as_json_it_is_a_drawing_of_a_file(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    text = on_widget(browser, "return JSON.stringify(widget)")
    drawing = parse_drawing(text)
    # Firefox' driver rounds numbers on their way here.
    np.testing.assert_allclose(drawing.strokes, drawn(browser), rtol=1e-12)
    side = on_widget(browser, "return widget.shadowRoot.querySelector('canvas').clientWidth")
    assert (json.loads(text)["width"], json.loads(text)["height"]) == pytest.approx(
        (side, side), abs=1
    )


@pytest.mark.parametrize(
    "box", [{"width": 1, "height": 1}, {"width": 1}, {"height": 1}, {"width": 0.5, "height": 1}]
)
def test_a_drawing_of_another_size_fills_as_much_of_the_pad(
    browser: WebDriver, box: dict[str, float]
) -> None:
    side = on_widget(browser, "return widget.shadowRoot.querySelector('canvas').clientWidth")
    strokes = [[[0.25, 0.25], [0.75, 0.25], [0.5, 0.75]]]
    note(browser, "prediction", "strokechange", "clear")
    on_widget(browser, "widget.fromJSON(arguments[0])", {"strokes": strokes, "label": 7, **box})
    taken = state(browser)
    assert taken.strokes == strokes
    assert json.loads(on_widget(browser, "return JSON.stringify(widget)"))["width"] == 1
    assert inked(browser, [(0.5 * side, 0.25 * side), (0.25 * side, 0.5 * side)]) == [True, False]
    assert noted(browser) == []
    on_widget(
        browser, "widget.strokes = arguments[0]", [[[x * side, y * side] for x, y in strokes[0]]]
    )
    assert state(browser).digit == taken.digit
    on_widget(browser, "widget.fromJSON({ strokes: widget.strokes })")
    assert inked(browser, [(0.5 * side, 0.25 * side), (0.25 * side, 0.5 * side)]) == [True, False]


@pytest.mark.parametrize(
    ("drawing", "message"),
    [
        ({"strokes": [[[1, 2]]], "width": "wide"}, "width is not a number"),
        ({"strokes": [[[1, 2]]], "width": 0}, "width is not above zero"),
        ({"strokes": [[[1, 2]]], "height": -1}, "height is not above zero"),
        ({"strokes": 3}, "strokes is not a list"),
        ({}, "no strokes"),
        (None, "not a JSON object"),
        ({"strokes": [], "label": 12}, "label is not a digit from 0 to 9"),
    ],
)
def test_what_is_no_drawing_is_refused_and_leaves_the_drawing(
    browser: WebDriver, drawing: object, message: str
) -> None:
    draw_on(browser, SEVEN)
    seven = drawn(browser)
    script = "try { widget.fromJSON(arguments[0]) } catch (error) { return String(error) }"
    assert on_widget(browser, script, drawing) == f"TypeError: {message}"
    assert drawn(browser) == seven


@pytest.mark.parametrize(("asked", "given"), [("image/jpeg", "image/jpeg"), (None, "image/png")])
def test_as_a_file_it_is_the_pad_as_it_looks(
    browser: WebDriver, asked: str | None, given: str
) -> None:
    dispatch(browser, [*line([(20, 100), (220, 100)]), lifted()])
    state(browser)
    kind, address = browser.execute_async_script(_BLOB, asked)
    assert kind in (given, "image/png"), "not every browser writes JPEG"
    picture = Image.open(io.BytesIO(base64.b64decode(address.split(",")[1])))
    pixels, side = on_widget(
        browser,
        "const { width, clientWidth } = widget.shadowRoot.querySelector('canvas');"
        "return [width, clientWidth];",
    )
    assert picture.size == (pixels, pixels)
    at = np.round(np.array([[120, 100], [120, 160]]) * pixels / side).astype(int)
    # Where a strict page keeps the styles out, the paper is as clear as the page leaves it.
    page = Image.new("RGBA", picture.size, "white")
    seen = np.asarray(Image.alpha_composite(page, picture.convert("RGBA")))[..., :3]
    ink, paper = (seen[y, x] for x, y in at)
    assert ink.max() < 30
    assert paper.min() > 225


def test_a_picture_is_as_good_as_is_asked_for(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    sizes = """
      const [done] = arguments;
      const widget = document.getElementById("one");
      Promise.all([0.1, 1].map((quality) => widget.toBlob("image/jpeg", quality))).then(
        (blobs) => done(blobs.map(({ type, size }) => [type, size])));
    """
    (kind, poor), (_, good) = browser.execute_async_script(sizes)
    if kind != "image/jpeg":
        pytest.skip("the browser writes no JPEG")
    assert poor < good


def test_as_svg_it_has_the_ink_of_the_pad(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 100), (220, 100), (220, 200)]), lifted()])
    dispatch(browser, [*line([(30, 30)]), lifted()])
    state(browser)
    ink = browser.execute_async_script(
        """
        const done = arguments[0];
        const box = document.createElement("div");
        box.innerHTML = document.getElementById("one").toSVG();
        document.body.append(box);
        box.style.color = "rgb(10, 20, 30)";
        const [stroke, dot] = box.querySelectorAll("path");
        const svg = box.firstChild;
        const point = (x, y) => Object.assign(svg.createSVGPoint(), { x, y });
        const at = (path, x, y) => path.isPointInStroke(point(x, y));
        done([
          box.children.length, box.querySelectorAll("path").length, svg.namespaceURI,
          getComputedStyle(stroke).stroke,
          at(stroke, 120, 100), at(stroke, 220, 150), at(stroke, 120, 115), at(dot, 30, 30),
        ]);
        """
    )
    assert ink[:4] == [1, 2, "http://www.w3.org/2000/svg", "rgb(10, 20, 30)"]
    assert ink[4:] == [True, True, False, True]


def test_without_a_place_in_the_page_it_has_ink_and_no_picture(browser: WebDriver) -> None:
    svg, error = browser.execute_async_script("""
      const done = arguments[0];
      const alone = document.createElement("mnist-checker-widget");
      alone.strokes = [[[10, 10], [90, 90]]];
      alone.toBlob().then(
        () => done([alone.toSVG(), ""]),
        ({ message }) => done([alone.toSVG(), message]),
      );
    """)
    assert 'stroke-width="15.4"' in svg
    assert error == "the canvas has no size yet"


def test_a_jpeg_of_a_clear_background_is_white(browser: WebDriver) -> None:
    on_widget(browser, "widget.style.setProperty('--mnist-checker-paper', 'transparent')")
    state(browser)
    kind, url = browser.execute_async_script(_BLOB, "image/jpeg")
    if kind != "image/jpeg":
        pytest.skip("the browser writes no JPEG")
    picture = Image.open(io.BytesIO(base64.b64decode(url.split(",")[1])))
    assert np.asarray(picture.convert("L"))[2, 2] > 240


def test_once_corrected_it_is_a_drawing_with_its_label(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    on_widget(
        browser,
        "widget.addEventListener('correction', () => { window.line = JSON.stringify(widget) })",
    )
    correct(browser, 4)
    assert parse_drawing(browser.execute_script("return line")).label == 4
    on_widget(browser, "widget.undo(); widget.redo()")
    state(browser)
    assert parse_drawing(on_widget(browser, "return JSON.stringify(widget)")).label is None
