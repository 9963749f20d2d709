"""What a page can set on the element, as attributes and as properties."""

from typing import Any, Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.options import OPTIONS
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    ask_why,
    click,
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    on_widget,
    part,
    styled,
)

TOOLS: Final = ["undo", "redo", "eraser", "clear"]
_PROPERTY: Final = "return widget[arguments[0]]"
_ATTRIBUTE: Final = "return widget.getAttribute(arguments[0])"
_SET: Final = "widget[arguments[0]] = arguments[1]"
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


def test_readonly_it_still_shows_what_the_network_sees_and_why(browser: WebDriver) -> None:
    on_widget(browser, "widget.readonly = widget.withField = widget.withWhy = true")
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    drawing = drawn(browser)
    names = "return [...widget.shadowRoot.querySelectorAll('button')].map((each) => each.part[1])"
    assert on_widget(browser, names) == ["field", "why"]
    click(browser, "field")
    assert ask_why(browser)
    assert on_widget(browser, "return !!widget.shadowRoot.querySelector('[part=picture]')")
    click(browser, "field")
    state(browser)
    assert on_widget(browser, "return !widget.shadowRoot.querySelector('[part=picture]')")
    assert drawn(browser) == drawing


@pytest.mark.parametrize(("option", "tool"), [("withField", "field"), ("withWhy", "why")])
def test_what_is_turned_off_begins_anew(browser: WebDriver, option: str, tool: str) -> None:
    for on in (True, False, True):
        on_widget(browser, f"widget.{option} = {str(on).lower()}")
        state(browser)
        if on:
            button = part(browser, f"button[part~={tool}]")
            assert button.get_attribute("aria-pressed") == "false"
            click(browser, tool)
            state(browser)
            assert button.get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize("off", ["readonly = true", "withCorrection = false"])
def test_who_is_asked_again_begins_with_the_question(browser: WebDriver, off: str) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    click(browser, "wrong")
    state(browser)
    choices = "return widget.shadowRoot.querySelectorAll('[part=choice]').length"
    assert on_widget(browser, choices) == 10
    on_widget(browser, f"widget.{off}")
    state(browser)
    on_widget(browser, "widget.withCorrection = true; widget.readonly = false")
    state(browser)
    assert on_widget(browser, choices) == 0
    assert part(browser, "[part=wrong]").get_attribute("aria-expanded") == "false"


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


def test_a_name_and_a_form_that_are_set_before_the_script_comes_are_the_field_s(
    browser: WebDriver,
) -> None:
    sent = browser.execute_async_script(
        """
        const [strokes, done] = arguments;
        const early = document.createElement("mnist-checker-widget");
        const late = document.createElement("late-field");
        Object.assign(late, { strokes, name: "digit", form: "elsewhere" });
        customElements.define("late-field", class extends customElements.get(early.localName) {});
        document.body.append(late);
        late.updateComplete.then(() =>
          done(["name", "form"].map((name) => late.getAttribute(name))));
        """,
        SEVEN,
    )
    assert sent == ["digit", "elsewhere"]


def test_a_threshold_that_is_no_number_is_as_if_not_set(browser: WebDriver) -> None:
    draw_on(browser, [[(10, 10), (90, 90)], [(90, 10), (10, 90)]])
    state(browser)
    asked = "widget.setAttribute('threshold', arguments[0]); return widget.unsure"
    unsure = on_widget(browser, "return widget.unsure")
    assert on_widget(browser, asked, "60%") == unsure
    assert on_widget(browser, asked, "1.1")
    assert on_widget(browser, "widget.threshold = '0'; return widget.unsure") is False
    assert on_widget(browser, "widget.threshold = '1.1'; return widget.unsure"), "text counts too"
