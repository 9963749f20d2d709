"""Forced colours, in the browsers that can be told to force them."""

from typing import Final

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import ask_why, click, dispatch, lifted, line, on_widget, press
from tools.drivers import PREFERRED, preferring

_EDGES: Final = """
  const parts = { ".card": "::before", ".paper": "::after", ".track": "::before" };
  return Object.entries(parts).flatMap(([selector, pseudo]) =>
    [...widget.shadowRoot.querySelectorAll(selector)].map((node) => {
      const { opacity, borderTopWidth } = getComputedStyle(node, pseudo);
      return [opacity, borderTopWidth];
    }));
"""
_GAP: Final = """
  const box = (selector) => widget.shadowRoot.querySelector(selector).getBoundingClientRect();
  const [button, pad, card, next] = [".wrong", ".paper", ".card", ".choices"].map(box);
  const beside = button.top < pad.bottom ? button.left - pad.right : button.left - card.left;
  return Math.min(beside, card.right - button.right, next.top - button.bottom);
"""
"""How far the edge of *Was I wrong?* is from others."""
_DISABLED: Final = """
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.color = "GrayText";
  const grey = getComputedStyle(probe).color;
  probe.remove();
  return [grey, [...widget.shadowRoot.querySelectorAll("button")].map((button) => {
    const { color, opacity } = getComputedStyle(button);
    return [color, opacity];
  })];
"""
"""What grey is, and the colour and the opacity of each button."""
_OUTLINE: Final = """
  const eraser = widget.shadowRoot.querySelector("[part~=eraser]");
  return getComputedStyle(eraser).outlineWidth;
"""

pytestmark = pytest.mark.usefixtures("_forceful", "calm_page")


@pytest.fixture
def _forceful(browser_name: str) -> None:
    if browser_name not in PREFERRED:
        pytest.skip(f"{browser_name}'s driver cannot force colours")


def test_forced_colours(browser: WebDriver) -> None:
    on_widget(browser, "widget.style.setProperty('--mnist-checker-ink', 'rgb(1, 2, 3)')")
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    on_widget(browser, "widget.withWhy = true")
    state(browser)
    ask_why(browser)
    script = """
      const probe = document.body.appendChild(document.createElement("i"));
      probe.style.color = arguments[0];
      const expected = getComputedStyle(probe).color;
      probe.remove();
      return [getComputedStyle(widget.shadowRoot.querySelector(arguments[1])).color, expected];
    """
    with preferring(browser, "forced-colors", "active"):
        state(browser)
        for colour, selector in [
            ("CanvasText", "canvas"),
            ("GrayText", "[part~=redo]"),
            ("ButtonText", "[part~=clear]"),
            ("CanvasText", "[part=reasons]"),
        ]:
            found, expected = on_widget(browser, script, colour, selector)
            assert found == expected
        assert on_widget(browser, _EDGES) == [["1", "1px"]] * 12


def test_what_is_disabled_is_grey_in_forced_colours(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    click(browser, "wrong")
    on_widget(browser, "widget.disabled = true")
    with preferring(browser, "forced-colors", "active"):
        state(browser)
        grey, looks = on_widget(browser, _DISABLED)
        assert looks == [[grey, "1"]] * 15


@pytest.mark.parametrize("width", [320, 480])
def test_edges_of_forced_colours_are_apart(browser: WebDriver, width: int) -> None:
    on_widget(
        browser, "widget.withCorrection = true; widget.style.width = arguments[0]", f"{width}px"
    )
    with preferring(browser, "forced-colors", "active"):
        draw_on(browser, SEVEN)
        state(browser)
        click(browser, "wrong")
        state(browser)
        assert on_widget(browser, _GAP) >= 8


def test_what_is_pressed_has_an_outline_in_forced_colours(browser: WebDriver) -> None:
    with preferring(browser, "forced-colors", "active"):
        click(browser, "eraser")
        state(browser)
        assert on_widget(browser, _OUTLINE) == "2px"
        press(browser, Keys.TAB, f"{Keys.SHIFT}+{Keys.TAB}")
        assert on_widget(browser, _OUTLINE) == "4px"
