"""What may happen while a real pointer, which the canvas has captured, is still down."""

from typing import Final

import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import Points, draw_on, perform, placed, pointer, state
from tests.browsers.widget import dispatch, drawn, lifted, line, on_widget
from tools.drivers import POINTERS

STROKE: Final = [(20, 20), (60, 20), (60, 60), (20, 60)]
SECOND: Final = [(20, 80), (60, 80)]

_MOUSE: Final = {"Start": "mousePressed", "Move": "mouseMoved", "End": "mouseReleased"}
_CAUGHT: Final = """
  const canvas = widget.shadowRoot.querySelector("canvas");
  canvas.addEventListener("gotpointercapture", ({ pointerId }) => {
    window.caught = pointerId;
  });
"""
_HAPPENS: Final = {
    "removed": "widget.remove()",
    "moved": "document.body.append(widget)",
    "hidden": "widget.style.display = 'none'",
    "not to be drawn on": "widget.readonly = true; return widget.updateComplete.then(() => {})",
    "capture released": """
      widget.shadowRoot.querySelector("canvas").releasePointerCapture(caught);
    """,
}
_HIDDEN: Final = """
  document.addEventListener("visibilitychange", () => {
    window.wasHidden = true;
  });
"""
_UNDONE: Final = """
  document.querySelector("p").after(widget);
  widget.style.display = "";
  widget.readonly = false;
"""


@pytest.fixture(params=["mouse", "touch"])
def kind(browser_name: str, request: pytest.FixtureRequest) -> str:
    name: str = request.param
    if name not in POINTERS[browser_name]:
        pytest.skip(f"{browser_name}'s driver has no {name}")
    return name


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    state(browser)
    browser.execute_script("window.widget = document.getElementById('one')")
    on_widget(browser, _CAUGHT)


def begin(browser: WebDriver, kind: str) -> Points:
    """Draw half a stroke; return the points that are left."""
    (way,) = placed(browser, [STROKE])
    if isinstance(browser, Chrome):
        held(browser, kind, ["Start", "Move"], way[:2])
    else:
        source = pointer([way[:2]], kind)
        perform(browser, [source | {"actions": source["actions"][:-1]}])
    assert len(drawn(browser)[0]) == 2
    assert browser.execute_script("return window.caught") is not None
    return way[2:]


def go_on(browser: WebDriver, kind: str, way: Points) -> None:
    """Go on with the stroke, and lift what draws it."""
    if isinstance(browser, Chrome):
        held(browser, kind, ["Move", "Move", "End"], [*way, way[-1]])
    else:
        source = pointer([way], kind)
        actions = [each for each in source["actions"] if each["type"] != "pointerDown"]
        perform(browser, [source | {"actions": actions}])


def held(browser: Chrome, kind: str, steps: list[str], way: Points) -> None:
    """Draw: between two calls Chromium's driver lets go of a finger, and of the mouse's capture."""
    for step, (x, y) in zip(steps, way, strict=True):
        if kind == "touch":
            points = [] if step == "End" else [{"x": x, "y": y}]
            event = {"type": f"touch{step}", "touchPoints": points}
            browser.execute_cdp_cmd("Input.dispatchTouchEvent", event)
        else:
            moved: dict[str, str | float] = {"type": _MOUSE[step], "x": x, "y": y}
            moved |= {"button": "left", "buttons": 1, "clickCount": 1}
            browser.execute_cdp_cmd("Input.dispatchMouseEvent", moved)


def assert_ended_and_the_next_is_drawn(browser: WebDriver, kind: str) -> None:
    (stroke,) = drawn(browser)
    assert len(stroke) == 2, "it ended there"
    draw_on(browser, [SECOND], kind=kind)
    assert [len(stroke) for stroke in drawn(browser)] == [2, 2]
    on_widget(browser, "widget.undo()")
    assert drawn(browser) == [stroke]


@pytest.mark.parametrize("what", list(_HAPPENS))
def test_a_stroke_ends_where_something_happens_to_its_canvas(
    browser: WebDriver, kind: str, what: str
) -> None:
    left = begin(browser, kind)
    browser.execute_script(_HAPPENS[what])
    go_on(browser, kind, left)
    browser.execute_script(_UNDONE)
    assert_ended_and_the_next_is_drawn(browser, kind)


def test_a_stroke_goes_on_where_another_pointer_claims_to_be_the_first(
    browser: WebDriver, kind: str
) -> None:
    left = begin(browser, kind)
    other = {"pointerId": 99, "pointerType": kind}
    dispatch(browser, [*line([(150, 150), (160, 160)], **other), lifted(**other)])
    go_on(browser, kind, left)
    (stroke,) = drawn(browser)
    assert len(stroke) == 4


def test_a_stroke_ends_where_another_tab_is_shown(
    browser: WebDriver, browser_name: str, kind: str
) -> None:
    if browser_name == "wpe":
        pytest.skip("its driver ends with the first tab that is closed")
    if browser_name == "webkitgtk":
        pytest.skip("its driver shows both side by side")
    left = begin(browser, kind)
    browser.execute_script(_HIDDEN)
    page = browser.current_window_handle
    browser.switch_to.new_window("tab")
    browser.close()
    browser.switch_to.window(page)
    go_on(browser, kind, left)
    assert browser.execute_script("return window.wasHidden")
    assert_ended_and_the_next_is_drawn(browser, kind)
