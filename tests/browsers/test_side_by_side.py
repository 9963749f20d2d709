"""The demo page's two widgets: one drawing, two answers."""

from typing import Final

import numpy as np
import pytest
from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.drawing import Drawing, check_strokes
from mnist_checker.models import released
from mnist_checker.recognise import recognise
from tests.browsers.conftest import DEMO_WIDGETS, Site
from tests.browsers.pointer import SEVEN, draw_on, perform, placed, pointer, state, watched
from tests.browsers.widget import dispatch, inked, lifted, line, note, noted

BAR: Final = [[(70, 50), (30, 50)]]

_SIDE: Final = """
  return document.getElementById(arguments[0]).shadowRoot.querySelector("canvas")
    .getBoundingClientRect().width;
"""
_RESIZE: Final = "document.getElementById(arguments[0]).style.width = `${arguments[1]}px`"
_CLEAR: Final = "document.getElementById(arguments[0]).clear()"
_PRESS: Final = """
  const [id, tool, pressed] = arguments;
  const button = document.getElementById(id).shadowRoot.querySelector(`[part~=${tool}]`);
  const able = button.getAttribute("aria-disabled") === "false";
  if (id === pressed) {
    button.click();
  }
  return able;
"""
"""Say whether a button of a widget has something to do; press it where it is that widget's."""
_INKED: Final = """
  const canvas = document.getElementById(arguments[0]).shadowRoot.querySelector("[part=pad]");
  const { data } = canvas.getContext("2d")
    .getImageData(0.6 * canvas.width, 0.5 * canvas.height, 1, 1);
  return data[3] > 127;
"""
_VERDICT: Final = "return document.querySelector('.verdict').textContent"


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open_demo(browser)


@pytest.mark.parametrize("drawn", DEMO_WIDGETS)
def test_one_drawing_is_read_by_both_networks(browser: WebDriver, drawn: str) -> None:
    (other,) = set(DEMO_WIDGETS) - {drawn}
    browser.execute_script(_RESIZE, "one", 240)
    draw_on(browser, SEVEN, widget=drawn)
    assert_same_drawing(browser, strokes=1)
    assert {event["id"] for event in watched(browser)["predictions"]} == {drawn}
    draw_on(browser, BAR, widget=other)
    assert_same_drawing(browser, strokes=2)


@pytest.mark.parametrize("cleared", DEMO_WIDGETS)
def test_clearing_one_clears_both(browser: WebDriver, cleared: str) -> None:
    invitation = browser.execute_script(_VERDICT)
    draw_on(browser, SEVEN)
    assert state(browser, "two").digit is not None
    assert browser.execute_script(_VERDICT) != invitation
    browser.execute_script(_CLEAR, cleared)
    for widget in DEMO_WIDGETS:
        blank = state(browser, widget)
        assert (blank.strokes, blank.digit, blank.probabilities) == ([], None, None)
    assert browser.execute_script(_VERDICT) == invitation


def test_a_drawing_begun_in_another_size_keeps_its_place(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    assert state(browser).digit is not None
    begun = browser.execute_script(_SIDE, "one")
    browser.execute_script(_RESIZE, "one", 240)
    draw_on(browser, BAR)
    assert browser.execute_script(_SIDE, "one") < begun
    assert_same_drawing(browser, strokes=2)
    bar = np.array(state(browser, "two").strokes[1])
    assert bar == pytest.approx(np.array(BAR[0]) * begun / 100, abs=2)


@pytest.mark.parametrize("pressed", DEMO_WIDGETS)
def test_every_button_acts_on_both(browser: WebDriver, pressed: str) -> None:
    draw_on(browser, SEVEN, widget="one")
    draw_on(browser, BAR, widget="two")
    both = state(browser, pressed).strokes
    for tool, left in [
        ("undo", both[:1]),
        ("undo", []),
        ("redo", both[:1]),
        ("redo", both),
        ("clear", []),
        ("undo", both),
    ]:
        able = [browser.execute_script(_PRESS, widget, tool, pressed) for widget in _last(pressed)]
        assert able == [True, True]
        assert [state(browser, widget).strokes for widget in DEMO_WIDGETS] == [left, left]
    assert_same_drawing(browser, strokes=2)


def test_the_ink_is_seen_on_both_while_it_is_drawn(browser: WebDriver) -> None:
    browser.execute_script(_RESIZE, "two", 240)
    ((start, *_),) = placed(browser, BAR)
    down = pointer([[start, (start[0] - 60, start[1])]], "mouse")
    down["actions"].pop()
    perform(browser, [down])
    state(browser)
    assert [browser.execute_script(_INKED, widget) for widget in DEMO_WIDGETS] == [True, True]
    browser.execute(Command.W3C_CLEAR_ACTIONS)
    assert_same_drawing(browser, strokes=1)


def test_a_gesture_that_the_other_one_ended_goes_on_nowhere(browser: WebDriver) -> None:
    draw_on(browser, BAR)
    dispatch(browser, line([(20, 20), (80, 20)]))
    state(browser)
    browser.execute_script("document.getElementById('two').undo()")
    left = state(browser).strokes
    note(browser, "prediction", "strokechange")
    ahead = {"type": "pointermove", "x": 40, "y": 200, "predicted": [[40, 230]]}
    dispatch(browser, [ahead, ahead, lifted()])
    assert state(browser).strokes == left
    assert noted(browser) == []
    assert inked(browser, [(40, 215), (40, 230)]) == [False, False], "no line to the pointer"


def _last(widget: str) -> list[str]:
    """Return the widgets, this one after the other."""
    return sorted(DEMO_WIDGETS, key=lambda name: name == widget)


def assert_same_drawing(browser: WebDriver, strokes: int) -> None:
    """Assert that both hold one drawing and answer as Python does."""
    one, two = (state(browser, widget) for widget in DEMO_WIDGETS)
    assert len(one.strokes) == strokes
    assert one.strokes == two.strokes
    for network, now in (("dense", one), ("convolution", two)):
        expected = recognise(released(network), Drawing(check_strokes(now.strokes)))
        assert expected is not None
        assert now.probabilities == pytest.approx(expected, abs=1e-5)
        assert now.shown == str(expected.argmax())
    same, differing = f"Both read {one.digit}.", f"Dense: {one.digit}. Convolution: {two.digit}."
    assert browser.execute_script(_VERDICT) == (same if one.digit == two.digit else differing)
