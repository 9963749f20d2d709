"""A phone: a finger draws on the canvas, and scrolls the page everywhere else.

Chromium is the phone. In Firefox the touches are made in the browser itself, and what its page
learns is looked at: a finger that scrolls is taken away from the page. The scrolling itself says
nothing there, as touches made so scroll even where a page forbids it by all means.
"""

from collections.abc import Iterator
from typing import Any, Final

import pytest
from selenium.webdriver import Firefox
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, perform, pointer, state
from tests.browsers.widget import on_widget

_PIXELS: Final = "return widget.shadowRoot.querySelector('canvas').width"
PHONES: Final[dict[str, dict[str, Any]]] = {
    "upright": {"width": 390, "height": 664, "deviceScaleFactor": 3, "mobile": True},
    "smaller": {"width": 360, "height": 800, "deviceScaleFactor": 2.625, "mobile": True},
    "lying": {"width": 844, "height": 390, "deviceScaleFactor": 3, "mobile": True},
}
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
_BOXES: Final = """
  const [card, canvas, side] = [".card", "canvas", ".side"].map((selector) =>
    widget.shadowRoot.querySelector(selector).getBoundingClientRect());
  scrollTo(0, scrollY + canvas.top);
  const up = canvas.top;
  return [...[card, canvas, side].map(({ x, y, width, height }) => [x, y - up, width, height]),
    [0, 0, innerWidth, innerHeight]];
"""
"""Scroll to the canvas; tell the boxes of the card, the canvas and the answer, and the screen's."""
_ZOOMED: Final = "const [done] = arguments; setTimeout(() => done(visualViewport.scale), 500)"
_SCROLLED: Final = "const [done] = arguments; setTimeout(() => done(scrollY), 500)"


_FINGER: Final = """
  const [way, done] = arguments;
  const { windowUtils, gBrowser, mozInnerScreenX, mozInnerScreenY, devicePixelRatio } = window;
  const { left, top } = gBrowser.selectedBrowser.getBoundingClientRect();
  const touch = (state, [x, y]) => windowUtils.sendNativeTouchPoint(0, state,
    Math.round((mozInnerScreenX + left + x) * devicePixelRatio),
    Math.round((mozInnerScreenY + top + y) * devicePixelRatio), 1, 0);
  (async () => {
    for (const point of way) {
      touch(windowUtils.TOUCH_CONTACT, point);
      await new Promise((later) => setTimeout(later, 20));
    }
    touch(windowUtils.TOUCH_REMOVE, way.at(-1));
    done();
  })();
"""
"""What Firefox's own window does for a finger that moves over its page."""
_CLICKS: Final = """
  window.clicks = 0;
  document.addEventListener("click", () => clicks++);
"""
_ENDS: Final = """
  window.ends = [];
  for (const end of ["pointerup", "pointercancel"]) {
    document.addEventListener(end, ({ type }) => ends.push(type));
  }
"""


@pytest.fixture(params=list(PHONES))
def _phone(
    browser: WebDriver, browser_name: str, site: Site, request: pytest.FixtureRequest
) -> Iterator[None]:
    if browser_name != "chromium":
        pytest.skip(f"{browser_name}'s driver is no phone")
    touch = "Emulation.setTouchEmulationEnabled"
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", PHONES[request.param])
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


@pytest.mark.usefixtures("_phone")
def test_a_finger_on_the_canvas_draws_and_does_not_scroll(browser: WebDriver) -> None:
    widths = [phone["width"] for phone in PHONES.values()]
    assert on_widget(browser, "return innerWidth") in widths
    assert swipe(browser, "canvas") == 0
    ((first, *_, last),) = state(browser).strokes
    assert first[1] - last[1] == pytest.approx(SWIPE - 8, abs=2)
    assert state(browser).digit is not None


@pytest.mark.usefixtures("_phone")
def test_a_finger_beside_it_scrolls_and_does_not_draw(browser: WebDriver) -> None:
    assert swipe(browser, "below") > SWIPE / 2
    assert state(browser).strokes == []


def pinch(browser: WebDriver, where: str, *, inwards: bool = False) -> float:
    """Move two fingers apart around the middle of something; return how large the page is then."""
    x, y = on_widget(browser, _MIDDLE, where)
    apart = sorted(range(10, SWIPE // 2, 5), reverse=inwards)
    ways = [[(x + side * at, y) for at in apart] for side in (-1, 1)]
    names = ("one", "two")
    perform(browser, [pointer([way], "touch", name) for way, name in zip(ways, names, strict=True)])
    zoomed: float = browser.execute_async_script(_ZOOMED)
    return zoomed


@pytest.mark.usefixtures("_phone")
@pytest.mark.parametrize("layout", ["column", "compact"])
def test_a_pad_as_wide_as_the_page_leaves_some_of_it_to_scroll_by(
    browser: WebDriver, layout: str
) -> None:
    on_widget(browser, "widget.layout = arguments[0]; widget.style.width = '100%'", layout)
    state(browser)
    frame, canvas, side, (_, _, width, height) = on_widget(browser, _BOXES)
    assert canvas[2] == canvas[3] == pytest.approx(min(width - 24, 0.8 * height), abs=20)
    assert canvas[0] - frame[0] == pytest.approx(frame[2] - canvas[2] - canvas[0] + frame[0], abs=1)
    assert side[1] >= canvas[1] + canvas[3], "the answer is beneath it"
    x, y = round(canvas[0] + canvas[2] / 2), round((canvas[1] + canvas[3] + height) / 2)
    assert y < height
    perform(browser, [pointer([[(x, y - at) for at in range(0, SWIPE, 8)]], "touch")])
    assert browser.execute_async_script(_SCROLLED) > SWIPE / 2
    assert state(browser).strokes == []


@pytest.mark.usefixtures("_phone")
def test_two_fingers_on_the_canvas_do_not_zoom(browser: WebDriver) -> None:
    assert pinch(browser, "canvas") == 1.0
    assert len(state(browser).strokes) == 1


@pytest.mark.usefixtures("_phone")
def test_two_fingers_beside_it_zoom_and_do_not_draw(browser: WebDriver) -> None:
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    drawn = state(browser).strokes
    before = on_widget(browser, _PIXELS)
    assert pinch(browser, "below") > 1.1
    assert state(browser).strokes == drawn
    assert on_widget(browser, _PIXELS) > before, "the ink stays sharp"


@pytest.mark.usefixtures("_phone")
def test_two_fingers_on_the_canvas_get_out_of_an_enlarged_page(browser: WebDriver) -> None:
    assert pinch(browser, "below") > 1.1
    on_widget(browser, "widget.shadowRoot.querySelector('canvas').scrollIntoView()")
    before = browser.execute_async_script(_ZOOMED)
    assert pinch(browser, "canvas", inwards=True) < before - 0.1
    assert (state(browser).strokes, state(browser).digit) == ([], None)


@pytest.mark.parametrize("where", ["canvas", "below"])
def test_the_page_hears_no_click_of_a_touch_on_the_canvas(
    browser: WebDriver, browser_name: str, site: Site, where: str
) -> None:
    if browser_name != "chromium":
        pytest.skip(f"{browser_name} makes no click of its driver's finger")
    site.open(browser)
    on_widget(browser, _TALL + _CLICKS)
    state(browser)
    perform(browser, [pointer([[on_widget(browser, _MIDDLE, where)]], "touch")])
    browser.execute_async_script("setTimeout(arguments[0], 500)")
    assert browser.execute_script("return clicks") == (0 if where == "canvas" else 1)
    assert len(state(browser).strokes) == (1 if where == "canvas" else 0)


@pytest.mark.parametrize("where", ["canvas", "below"])
def test_firefox_takes_a_finger_from_the_page_beside_the_canvas(
    browser: WebDriver, browser_name: str, site: Site, where: str
) -> None:
    if not isinstance(browser, Firefox):
        pytest.skip(f"{browser_name} has no window that a test can touch")
    site.open(browser)
    on_widget(browser, _TALL + _ENDS)
    state(browser)
    x, y = on_widget(browser, _MIDDLE, where)
    with browser.context(browser.CONTEXT_CHROME):
        browser.execute_async_script(_FINGER, [(x, y - at) for at in range(0, SWIPE, 8)])
    WebDriverWait(browser, 20).until(lambda _: browser.execute_script("return ends.length"))
    (end,) = browser.execute_script("return ends")
    drawn = sum(len(stroke) for stroke in state(browser).strokes)
    if where == "canvas":
        assert (end, drawn > SWIPE / 8 / 2) == ("pointerup", True)
    else:
        assert (end, drawn) == ("pointercancel", 0)
