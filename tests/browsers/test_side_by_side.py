"""The demo page's two widgets: one drawing, two answers."""

from typing import Final

import numpy as np
import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.drawing import Drawing, check_strokes
from mnist_checker.models import released
from mnist_checker.recognise import recognise
from tests.browsers.conftest import DEMO_WIDGETS, Site
from tests.browsers.pointer import SEVEN, draw_on, state, watched

BAR: Final = [[(70, 50), (30, 50)]]

_SIDE: Final = """
  return document.getElementById(arguments[0]).shadowRoot.querySelector("canvas")
    .getBoundingClientRect().width;
"""
_RESIZE: Final = "document.getElementById(arguments[0]).style.width = `${arguments[1]}px`"
_CLEAR: Final = "document.getElementById(arguments[0]).clear()"
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
    assert_same_drawing(browser, strokes=2, side=begun)


def assert_same_drawing(browser: WebDriver, strokes: int, side: float | None = None) -> None:
    """Assert that both hold one drawing, each in its size, and answer as Python does.

    `side` is that of the first one's canvas when the drawing began, where that has changed.
    """
    one, two = (state(browser, widget) for widget in DEMO_WIDGETS)
    assert len(one.strokes) == strokes
    scale = browser.execute_script(_SIDE, "two") / (side or browser.execute_script(_SIDE, "one"))
    for drawn, handed in zip(one.strokes, two.strokes, strict=True):
        assert np.array(handed) == pytest.approx(np.array(drawn) * scale, abs=1e-6)
    for network, now in (("dense", one), ("convolution", two)):
        expected = recognise(released(network), Drawing(check_strokes(now.strokes)))
        assert expected is not None
        assert now.probabilities == pytest.approx(expected, abs=1e-5)
        assert now.shown == str(expected.argmax())
    same, differing = f"Both read {one.digit}.", f"Dense: {one.digit}. Convolution: {two.digit}."
    assert browser.execute_script(_VERDICT) == (same if one.digit == two.digit else differing)
