"""What a page can set on the element, ask of it, and hear from it."""

import base64
import io
import json
from typing import Any, Final

import numpy as np
import pytest
from PIL import Image
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.drawing import parse_drawing
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    click,
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    note,
    noted,
    on_widget,
    part,
    styled,
)

OPTIONS: Final = [
    ("disabled", "disabled", False, "", True),
    ("readonly", "readonly", False, "", True),
    ("required", "required", False, "", True),
    ("theme", "theme", "auto", "dark", "dark"),
    ("layout", "layout", "auto", "row", "row"),
    ("pen-width", "penWidth", 5.5, "9", 9),
    ("language", "language", "", "fr", "fr"),
    ("threshold", "threshold", 0.5, "0.75", 0.75),
    ("with-field", "withField", False, "", True),
    ("with-why", "withWhy", False, "", True),
    ("with-correction", "withCorrection", False, "", True),
    ("with-webassembly", "withWebAssembly", False, "", True),
    ("name", "name", "", "digit", "digit"),
]
TOOLS: Final = ["undo", "redo", "eraser", "clear"]

_PROPERTY: Final = "return widget[arguments[0]]"
_ATTRIBUTE: Final = "return widget.getAttribute(arguments[0])"
_SET: Final = "widget[arguments[0]] = arguments[1]"
_BLOB: Final = """
  const [type, done] = arguments;
  document.getElementById("one").toBlob(type).then(async (blob) => {
    const reader = new FileReader();
    reader.addEventListener("load", () => done([blob.type, reader.result]));
    reader.readAsDataURL(blob);
  });
"""
_COLOURS: Final = """
  const style = (selector) => getComputedStyle(widget.shadowRoot.querySelector(selector));
  return [style(".card").backgroundColor, style("canvas").color];
"""
_BOXES: Final = """
  return ["canvas", ".side", ".bars"].map((selector) => {
    const box = widget.shadowRoot.querySelector(selector)?.getBoundingClientRect();
    return box && [box.left, box.top, box.width, box.height];
  });
"""


pytestmark = pytest.mark.usefixtures("calm_page")


@pytest.mark.parametrize(("attribute", "name", "default", "text", "value"), OPTIONS)
def test_attributes_are_mirrored_as_properties(
    browser: WebDriver, attribute: str, name: str, default: object, text: str, value: object
) -> None:
    assert on_widget(browser, _PROPERTY, name) == default
    assert on_widget(browser, _ATTRIBUTE, attribute) is None
    on_widget(browser, "widget.setAttribute(arguments[0], arguments[1])", attribute, text)
    assert on_widget(browser, _PROPERTY, name) == value
    on_widget(browser, "widget.removeAttribute(arguments[0])", attribute)
    assert on_widget(browser, _PROPERTY, name) == default
    on_widget(browser, _SET, name, value)
    state(browser)
    assert on_widget(browser, _ATTRIBUTE, attribute) == text


def test_disabled_it_can_only_be_seen(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    seven = drawn(browser)
    on_widget(browser, "widget.disabled = true")
    state(browser)
    draw_on(browser, SEVEN)
    click(browser, "clear")
    assert drawn(browser) == seven
    assert not any(part(browser, f"[part~={tool}]").is_enabled() for tool in TOOLS)
    on_widget(browser, "widget.disabled = false")
    state(browser)
    draw_on(browser, SEVEN)
    assert len(drawn(browser)) == 2


def test_disabled_in_mid_stroke_it_keeps_what_was_drawn(browser: WebDriver) -> None:
    dispatch(browser, line([(20, 20), (80, 20)]))
    on_widget(browser, "widget.disabled = true")
    state(browser)
    dispatch(browser, [{"type": "pointermove", "x": 150, "y": 150}, lifted()])
    assert drawn(browser) == [[[20, 20], [80, 20]]]


def test_readonly_it_shows_a_drawing_and_its_answer(browser: WebDriver) -> None:
    on_widget(browser, "widget.readonly = true; widget.strokes = arguments[0]", SEVEN)
    seven = state(browser)
    assert seven.shown == str(seven.digit)
    draw_on(browser, SEVEN)
    assert drawn(browser) == seven.strokes
    assert on_widget(browser, "return widget.shadowRoot.querySelectorAll('button').length") == 0
    on_widget(browser, "widget.clear()")
    assert drawn(browser) == [], "the page itself may change it"


@pytest.mark.parametrize(("theme", "paper", "ink"), [("light", 255, 0), ("dark", 50, 255)])
def test_the_theme_does_not_ask_the_page(
    browser: WebDriver, theme: str, paper: int, ink: int
) -> None:
    styled(browser)
    other = {"light": "dark", "dark": "light"}[theme]
    browser.execute_script("document.documentElement.style.colorScheme = arguments[0]", other)
    state(browser)
    before = on_widget(browser, _COLOURS)
    on_widget(browser, "widget.theme = arguments[0]", theme)
    state(browser)
    colours = on_widget(browser, _COLOURS)
    assert colours != before
    lightness = [sum(map(int, c[c.index("(") + 1 : -1].split(",")[:3])) / 3 for c in colours]
    assert lightness == [pytest.approx(paper, abs=50), pytest.approx(ink, abs=50)]
    on_widget(browser, "widget.theme = 'auto'")
    state(browser)
    assert on_widget(browser, _COLOURS) == before


def test_layouts(browser: WebDriver) -> None:
    styled(browser)

    def boxes(layout: str, width: int) -> Any:
        on_widget(
            browser,
            "widget.layout = arguments[0]; widget.style.width = arguments[1]",
            layout,
            f"{width}px" if width else "",
        )
        state(browser)
        return on_widget(browser, _BOXES)

    for layout, width, beside in [
        ("auto", 480, True), ("auto", 300, False), ("row", 300, True), ("column", 600, False),
    ]:  # fmt: skip
        canvas, side, bars = boxes(layout, width)
        assert bars is not None
        assert (side[0] >= canvas[0] + canvas[2]) == beside
        assert (side[1] >= canvas[1] + canvas[3]) != beside
    canvas, side, bars = boxes("compact", 0)
    assert bars is None
    assert canvas[2] < 280
    assert side[1] >= canvas[1] + canvas[3]


def test_the_pen_s_width_is_for_the_eye_alone(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 100), (220, 100)]), lifted()])
    before = state(browser)
    beside = [(120, 100), (120, 115)]
    assert inked(browser, beside) == [True, False]
    on_widget(browser, "widget.penWidth = 20")
    assert state(browser) == before
    assert inked(browser, beside) == [True, True]
    on_widget(browser, "widget.setAttribute('pen-width', 'broad')")
    state(browser)
    assert inked(browser, beside) == [True, False], "what is no number is the usual width"


def test_what_is_set_before_the_script_comes_is_kept(browser: WebDriver) -> None:
    kept = browser.execute_async_script(
        """
        const [strokes, done] = arguments;
        const early = document.createElement("mnist-checker-widget");
        const late = document.createElement("late-widget");
        Object.assign(late, { strokes, penWidth: 9, theme: "dark" });
        customElements.define("late-widget", class extends customElements.get(early.localName) {});
        document.body.append(late);
        late.updateComplete.then(() => done([late.strokes, late.penWidth, late.theme, late.digit]));
        """,
        SEVEN,
    )
    assert kept[:3] == [[[list(point) for point in stroke] for stroke in SEVEN], 9, "dark"]
    assert kept[3] in range(10)


def test_a_name_that_is_set_before_the_script_comes_is_the_field_s(browser: WebDriver) -> None:
    sent = browser.execute_async_script(
        """
        const [strokes, done] = arguments;
        const early = document.createElement("mnist-checker-widget");
        const late = document.createElement("late-field");
        Object.assign(late, { strokes, name: "digit" });
        customElements.define("late-field", class extends customElements.get(early.localName) {});
        document.body.append(late);
        late.updateComplete.then(() => done([late.getAttribute("name"), late.name]));
        """,
        SEVEN,
    )
    assert sent == ["digit", "digit"]


def test_events_tell_what_the_visitor_did(browser: WebDriver) -> None:
    note(browser, "prediction", "strokechange", "clear")
    dispatch(browser, line([(20, 20), (80, 20)]))
    state(browser)
    assert {event["type"] for event in noted(browser)} == {"prediction"}, "not at rest yet"
    dispatch(browser, [lifted()])
    strokes = drawn(browser)
    *_, prediction, change = noted(browser)
    assert (prediction["type"], change["type"]) == ("prediction", "strokechange")
    assert (change["id"], change["bubbles"], change["composed"]) == ("one", True, True)
    assert change["detail"] == {"strokes": strokes}

    click(browser, "clear")
    state(browser)
    events = noted(browser)
    assert [event["type"] for event in events] == ["clear", "prediction", "strokechange"]
    assert events[-1]["detail"] == {"strokes": []}
    for tool, left in (("undo", strokes), ("undo", []), ("redo", strokes)):
        click(browser, tool)
        state(browser)
        events = noted(browser)
        assert [event["type"] for event in events] == ["prediction", "strokechange"]
        assert events[-1]["detail"] == {"strokes": left}


def test_what_changes_nothing_is_no_event(browser: WebDriver) -> None:
    note(browser, "prediction", "strokechange", "clear")
    on_widget(browser, "widget.clear(); widget.undo(); widget.redo(); widget.strokes = [[[1, 2]]]")
    state(browser)
    on_widget(browser, "widget.undo()")
    assert state(browser).strokes == [[[1, 2]]], "what the page sets begins anew"
    on_widget(browser, "widget.focus()")
    state(browser)
    assert noted(browser) == []


def test_methods_do_what_the_buttons_do(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    seven = drawn(browser)
    on_widget(browser, "widget.undo()")
    assert drawn(browser) == []
    on_widget(browser, "widget.redo()")
    assert drawn(browser) == seven
    on_widget(browser, "widget.clear(); widget.undo()")
    assert drawn(browser) == seven


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
        const [stroke, dot] = box.querySelectorAll("path");
        const svg = box.firstChild;
        const point = (x, y) => Object.assign(svg.createSVGPoint(), { x, y });
        const at = (path, x, y) => path.isPointInStroke(point(x, y));
        done([
          box.children.length, box.querySelectorAll("path").length, svg.namespaceURI,
          at(stroke, 120, 100), at(stroke, 220, 150), at(stroke, 120, 115), at(dot, 30, 30),
        ]);
        """
    )
    assert ink == [1, 2, "http://www.w3.org/2000/svg", True, True, False, True]


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


def test_a_threshold_that_is_no_number_is_as_if_not_set(browser: WebDriver) -> None:
    draw_on(browser, [[(10, 10), (90, 90)], [(90, 10), (10, 90)]])
    state(browser)
    asked = "widget.setAttribute('threshold', arguments[0]); return widget.unsure"
    unsure = on_widget(browser, asked, "0.5")
    assert on_widget(browser, asked, "60%") == unsure
    assert on_widget(browser, asked, "1.1")
    assert on_widget(browser, "widget.threshold = '0'; return widget.unsure") is False
    assert on_widget(browser, "widget.threshold = '1.1'; return widget.unsure"), "text counts too"


def test_whoever_hears_of_clear_finds_those_blank_too_that_share(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    script = """
      const other = document.createElement(widget.localName);
      document.body.append(other);
      other.share(widget);
      const heard = [other.digit];
      widget.addEventListener("clear", () => heard.push(other.digit), { once: true });
      widget.clear();
      other.remove();
      return heard;
    """
    assert on_widget(browser, script) == [7, None]


def test_only_an_element_of_the_kind_has_a_drawing_to_share(browser: WebDriver) -> None:
    script = """
      try { widget.share(document.body); } catch (error) { return `${error}`; }
    """
    assert "TypeError: only a defined element" in on_widget(browser, script)
