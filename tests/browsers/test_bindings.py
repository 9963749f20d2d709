"""What frameworks set on an element of their own accord: false as text, nothing, the same again."""

from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import dispatch, drawn, lifted, line, note, noted, on_widget

pytestmark = pytest.mark.usefixtures("calm_page")

_AGAIN: Final = "widget.strokes = widget.strokes"
_FORM: Final = """
  const form = document.createElement("form");
  form.id = "elsewhere";
  document.body.append(form);
  widget.form = "elsewhere";
  widget.name = "digit";
  widget.strokes = arguments[0];
  const sent = new FormData(form).get("digit");
  return [widget.getAttribute("form"), widget.form === form && sent === widget.value];
"""
_CLEARED: Final = """
  widget.required = true;
  widget.labels = arguments[0];
  widget.clear();
"""


@pytest.mark.parametrize("flag", ["with-field", "with-why", "with-correction", "with-webassembly"])
def test_an_option_that_is_false_is_off(browser: WebDriver, flag: str) -> None:
    name = {"with-webassembly": "withWebAssembly"}.get(flag) or "with" + flag[5:].capitalize()
    for text, on in (("", True), ("false", False), ("true", True)):
        on_widget(browser, "widget.setAttribute(arguments[0], arguments[1])", flag, text)
        assert on_widget(browser, "return widget[arguments[0]]", name) is on


@pytest.mark.parametrize("nothing", ["undefined", "null"])
def test_nothing_for_a_drawing_is_a_blank_one(browser: WebDriver, nothing: str) -> None:
    draw_on(browser, SEVEN)
    on_widget(browser, f"widget.strokes = {nothing}")
    assert drawn(browser) == []
    assert on_widget(browser, "return widget.digit") is None


@pytest.mark.parametrize("nothing", ["undefined", "null"])
def test_nothing_for_a_name_is_none(browser: WebDriver, nothing: str) -> None:
    on_widget(browser, f"widget.name = 'digit'; widget.name = {nothing}")
    assert on_widget(browser, "return [widget.name, widget.hasAttribute('name')]") == ["", False]


@pytest.mark.parametrize("nothing", ["undefined", "null"])
def test_a_form_elsewhere_is_set_by_its_id(browser: WebDriver, nothing: str) -> None:
    found = on_widget(browser, _FORM, SEVEN)
    associated = browser.execute_script("return 'attachInternals' in HTMLElement.prototype")
    assert found == ["elsewhere", associated]
    on_widget(browser, f"widget.form = {nothing}")
    assert on_widget(browser, "return [widget.form, widget.hasAttribute('form')]") == [None, False]


def test_the_drawing_that_it_holds_changes_nothing(browser: WebDriver) -> None:
    pen = {"pointerType": "pen", "pressure": 0.9}
    dispatch(browser, [*line([(20, 20), (80, 20)], **pen), lifted(**pen)])
    before = on_widget(browser, "return widget.toSVG()")
    on_widget(browser, _AGAIN)
    assert on_widget(browser, "return widget.toSVG()") == before, "as broad as the pen pressed"
    dispatch(browser, line([(20, 60), (80, 60)]))
    on_widget(browser, _AGAIN)
    dispatch(browser, [{"type": "pointermove", "x": 80, "y": 120}, lifted()])
    assert len(drawn(browser)[1]) == 3, "the stroke goes on"
    on_widget(browser, "widget.undo(); widget.undo()")
    assert drawn(browser) == []


def test_words_that_are_nothing_take_none_away(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    note(browser, "clear", "prediction", "strokechange")
    on_widget(browser, _CLEARED, {"missing": "", "hint": None})
    state(browser)
    hint = "return widget.shadowRoot.querySelector('[part=hint]').textContent.trim()"
    assert on_widget(browser, hint) == "Draw a digit"
    assert {event["type"] for event in noted(browser)} == {"clear", "prediction", "strokechange"}


def test_a_language_of_numbers_that_is_none_is_named(browser: WebDriver) -> None:
    on_widget(browser, "window.warned = []; console.warn = (text) => warned.push(text)")
    on_widget(browser, "widget.labels = { numbers: 'de_DE' }")
    draw_on(browser, SEVEN)
    assert state(browser).shown == "7"
    warned = browser.execute_script("return warned")
    assert warned == ["labels.numbers is no language tag, such as de-DE: de_DE"]


def test_what_the_page_was_told_last_leaves_the_next_stroke(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    first = drawn(browser)
    dispatch(browser, line([(20, 60), (80, 60)]))
    on_widget(browser, "widget.strokes = arguments[0]", first)
    dispatch(browser, [{"type": "pointermove", "x": 80, "y": 120}, lifted()])
    assert [len(stroke) for stroke in drawn(browser)] == [2, 3], "the stroke goes on"
    on_widget(browser, "widget.undo(); widget.undo()")
    dispatch(browser, line([(20, 60), (80, 60)]))
    on_widget(browser, "widget.strokes = []")
    assert drawn(browser) == [], "a blank one is meant"


def test_what_the_page_was_told_before_comes_and_goes_as_by_undo(browser: WebDriver) -> None:
    pen = {"pointerType": "pen", "pressure": 0.9}
    dispatch(browser, [*line([(20, 20), (80, 20)], **pen), lifted(**pen)])
    first = drawn(browser)
    dispatch(browser, [*line([(20, 60), (80, 60)], **pen), lifted(**pen)])
    both = drawn(browser)
    ink = on_widget(browser, "return widget.toSVG()")
    note(browser, "clear", "prediction", "strokechange")
    for late in (first, both):
        on_widget(browser, "widget.strokes = arguments[0]", late)
        assert drawn(browser) == late, "a page that means it has its will"
    assert on_widget(browser, "return widget.toSVG()") == ink, "as broad as the pen pressed"
    assert noted(browser) == []
    on_widget(browser, "widget.undo(); widget.undo()")
    assert drawn(browser) == []
    on_widget(browser, "widget.strokes = arguments[0]", both)
    assert drawn(browser) == both
    on_widget(browser, "widget.strokes = []; widget.undo(); widget.redo()")
    assert drawn(browser) == [], "a blank one is for the next visitor"


@pytest.fixture(params=["before", "in mid-stroke"])
def shared(browser: WebDriver, site: Site, request: pytest.FixtureRequest) -> str:
    """Begin a second stroke on one of two widgets that share a drawing; return when they do."""
    site.open(browser, "crowded.html")
    when: str = request.param
    if when == "before":
        browser.execute_script("two.share(one)")
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    state(browser)
    return when


def begin(browser: WebDriver, shared: str) -> None:
    """Begin a stroke on the first widget, which the second has shown."""
    dispatch(browser, line([(20, 60), (80, 60)]))
    if shared != "before":
        browser.execute_script("two.share(one)")
    state(browser, "two")


def test_what_the_page_was_told_last_leaves_the_stroke_on_another_that_shares_it(
    browser: WebDriver, shared: str
) -> None:
    first = drawn(browser)
    begin(browser, shared)
    browser.execute_script("two.strokes = arguments[0]", first)
    dispatch(browser, [{"type": "pointermove", "x": 80, "y": 120}, lifted()])
    assert [len(stroke) for stroke in drawn(browser, "two")] == [2, 3], "the stroke goes on"
    browser.execute_script("two.undo()")
    assert drawn(browser) == first


def test_what_it_was_told_before_ends_the_stroke_on_another_that_shares_it(
    browser: WebDriver, shared: str
) -> None:
    first = drawn(browser)
    dispatch(browser, [*line([(20, 90), (80, 90)]), lifted()])
    both = drawn(browser)
    begin(browser, shared)
    browser.execute_script("two.strokes = arguments[0]", first)
    dispatch(browser, [{"type": "pointermove", "x": 80, "y": 120}, lifted()])
    assert drawn(browser) == drawn(browser, "two") == first
    browser.execute_script("two.redo()")
    assert drawn(browser) == both
    browser.execute_script("two.undo()")
    begin(browser, "before")
    browser.execute_script("two.strokes = arguments[0]", both)
    assert drawn(browser) == both, "though the stroke has taken the way there"
