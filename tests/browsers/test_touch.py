"""A phone: a finger draws on the canvas, and scrolls the page everywhere else."""

from collections.abc import Iterator
from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import perform, pointer, state
from tests.browsers.widget import on_widget

PHONE: Final = {"width": 390, "height": 664, "deviceScaleFactor": 3, "mobile": True}
SWIPE: Final = 160
"""Pixels that the finger goes up."""

_TALL: Final = """
  document.head.insertAdjacentHTML("beforeend",
    '<meta name="viewport" content="width=device-width, initial-scale=1">');
  document.body.append(Object.assign(document.createElement("div"), { id: "below" }));
  document.getElementById("below").style.height = "3000px";
"""
_MIDDLE: Final = """
  const node = arguments[0] === "canvas" ? widget.shadowRoot.querySelector("canvas")
    : document.getElementById("below");
  const { x, y, width, height } = node.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(Math.min(y + height / 2, innerHeight - 40))];
"""
_SCROLLED: Final = "const [done] = arguments; setTimeout(() => done(scrollY), 500)"


@pytest.fixture(autouse=True)
def _phone(browser: WebDriver, browser_name: str, site: Site) -> Iterator[None]:
    if browser_name != "chromium":
        pytest.skip(f"{browser_name}'s driver is no phone")
    touch = "Emulation.setTouchEmulationEnabled"
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONE)
    browser.execute_cdp_cmd(touch, {"enabled": True, "maxTouchPoints": 5})
    site.open(browser)
    on_widget(browser, _TALL)
    state(browser)
    yield
    browser.execute_cdp_cmd(touch, {"enabled": False})
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def swipe(browser: WebDriver, where: str) -> float:
    """Move a finger up from the middle of something; return how far the page has scrolled."""
    x, y = on_widget(browser, _MIDDLE, where)
    way = [(x, y - at) for at in range(0, SWIPE, 8)]
    perform(browser, [pointer([way], "touch")])
    scrolled: float = browser.execute_async_script(_SCROLLED)
    return scrolled


def test_a_finger_on_the_canvas_draws_and_does_not_scroll(browser: WebDriver) -> None:
    assert on_widget(browser, "return innerWidth") == PHONE["width"]
    assert swipe(browser, "canvas") == 0
    ((first, *_, last),) = state(browser).strokes
    assert first[1] - last[1] == pytest.approx(SWIPE - 8, abs=2)
    assert state(browser).digit is not None


def test_a_finger_beside_it_scrolls_and_does_not_draw(browser: WebDriver) -> None:
    assert swipe(browser, "below") > SWIPE / 2
    assert state(browser).strokes == []
