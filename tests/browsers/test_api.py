"""What a page can ask of the element, and hear from it."""

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    click,
    dispatch,
    drawn,
    lifted,
    line,
    note,
    noted,
    on_widget,
)

pytestmark = pytest.mark.usefixtures("calm_page")


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
