"""Pens, fingers and mice, and what may happen in mid-stroke."""

from typing import Final

import numpy as np
import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import draw_on
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
    press,
)

BAR: Final = [(20, 30), (80, 30)]
DRAW_ON: Final = [{"type": "pointermove", "x": 150, "y": 150}, lifted()]
_MID_STROKE: Final = {
    "cancelled": 'send("pointercancel")',
    "capture lost": 'send("lostpointercapture")',
    "lifted unseen": 'send("pointermove")',
    "tab hidden": """
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        delete document.hidden;
    """,
}


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)


def test_a_stroke_that_leaves_the_pad_goes_on_until_it_is_lifted(browser: WebDriver) -> None:
    (stroke,) = draw_on(browser, [[(50, 50), (50, 120), (80, 120)]])
    (found,) = drawn(browser)
    assert found == pytest.approx(np.array(stroke), abs=1)
    # What is not captured is never told that it was lifted.
    dispatch(browser, [{"type": "pointermove", "x": 60, "y": 60, "buttons": 0}])
    (again,) = drawn(browser)
    assert again == found


def test_what_the_browser_tells_in_one_event_is_all_drawn(browser: WebDriver) -> None:
    way = [(30, 20), (50, 40), (80, 20)]
    dispatch(browser, line([(20, 20)]))
    dispatch(browser, [{"type": "pointermove", "x": 80, "y": 20, "coalesced": way}, lifted()])
    assert drawn(browser) == [[[20, 20], *map(list, way)]]


def test_what_the_browser_tells_in_one_event_is_all_rubbed_out(browser: WebDriver) -> None:
    dispatch(browser, [*line([(100, 20), (100, 180)]), lifted()])
    click(browser, "eraser")
    way = [(100, 100), (60, 240)]
    dispatch(browser, line([(40, 240)]))
    dispatch(browser, [{"type": "pointermove", "x": 60, "y": 240, "coalesced": way}, lifted()])
    assert len(drawn(browser)) == 2, "cut where the eraser was in between"


def test_of_two_buttons_of_a_mouse_one_draws(browser: WebDriver) -> None:
    dispatch(browser, line([(20, 20), (80, 20)]))
    dispatch(browser, [{"type": "pointermove", "x": 90, "y": 20, "buttons": 3}])
    dispatch(browser, [{"type": "pointermove", "x": 150, "y": 150, "buttons": 2}, lifted()])
    assert drawn(browser) == [[[20, 20], [80, 20], [90, 20]]]


def test_after_a_mouse_drew_the_keys_are_the_pad_s(browser: WebDriver) -> None:
    browser.execute_script("document.body.prepend(document.createElement('input'))")
    browser.find_element(By.TAG_NAME, "input").click()
    draw_on(browser, [BAR])
    assert drawn(browser)
    press(browser, f"{Keys.CONTROL}+z")
    assert drawn(browser) == []


@pytest.mark.parametrize("what", list(_MID_STROKE))
def test_in_mid_stroke(browser: WebDriver, what: str) -> None:
    dispatch(browser, line([(20, 20), (80, 20)]))
    send = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      const send = (type) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1 }));
    """
    on_widget(browser, send + _MID_STROKE[what])
    dispatch(browser, DRAW_ON)
    assert drawn(browser) == [[[20, 20], [80, 20]]], "the stroke ended there"
    dispatch(browser, [*line([(150, 20), (150, 120)], pointerId=2), lifted(pointerId=2)])
    assert len(drawn(browser)) == 2, "and the next one is drawn"
    on_widget(browser, "widget.undo()")
    assert len(drawn(browser)) == 1


@pytest.mark.parametrize(
    ("act", "told"),
    [
        ("widget.undo()", ["prediction"]),
        ("widget.clear()", ["clear", "prediction"]),
        ("widget.strokes = []", []),
    ],
)
def test_the_pen_lets_go_of_what_is_taken_away(
    browser: WebDriver, act: str, told: list[str]
) -> None:
    predicted = [{"type": "pointermove", "x": 90, "y": 20, "predicted": [(120, 20)]}]
    dispatch(browser, [*line([(20, 20), (80, 20)]), *predicted])
    assert len(drawn(browser)) == 1
    note(browser, "prediction", "strokechange", "clear")
    on_widget(browser, act)
    dispatch(browser, DRAW_ON)
    assert drawn(browser) == []
    # The page was never told of the stroke, so its end is no news.
    assert [event["type"] for event in noted(browser)] == told
    assert not any(inked(browser, [(50, 20), (100, 20)]))


def test_a_finger_draws_though_another_rests_elsewhere(browser: WebDriver) -> None:
    finger = {"pointerId": 2, "pointerType": "touch", "isPrimary": False}
    dispatch(browser, [*line([(20, 20), (80, 20)], **finger), lifted(**finger)])
    assert drawn(browser) == [[[20, 20], [80, 20]]]


@pytest.mark.parametrize("kind", ["touch", "mouse", "pen"])
def test_a_pointer_whose_end_nobody_told_does_not_keep_the_next_one_waiting(
    browser: WebDriver, kind: str
) -> None:
    dispatch(browser, line([(20, 20), (80, 20)], pointerType=kind))
    then = {"pointerId": 2, "pointerType": kind}
    dispatch(browser, [*line([(20, 90), (80, 90)], **then), lifted(**then)])
    dispatch(browser, [{"type": "pointermove", "x": 150, "y": 150, "pointerType": kind}])
    assert drawn(browser) == [[[20, 20], [80, 20]], [[20, 90], [80, 90]]]
    on_widget(browser, "widget.undo()")
    assert len(drawn(browser)) == 1


def test_nor_does_one_that_comes_again_beside_another_finger(browser: WebDriver) -> None:
    finger = {"pointerId": 3, "pointerType": "touch", "isPrimary": False}
    dispatch(browser, line([(20, 20), (80, 20)], **finger))
    dispatch(browser, [*line([(20, 90), (80, 90)], **finger), lifted(**finger)])
    assert drawn(browser) == [[[20, 20], [80, 20]], [[20, 90], [80, 90]]]


def test_what_asks_for_a_menu_draws_nothing(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 20), (60, 60)], ctrlKey=True), lifted()])
    assert drawn(browser) == []
    script = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      return canvas.dispatchEvent(new Event("contextmenu", { cancelable: true }));
    """
    assert on_widget(browser, script), "it opens where nothing is drawn"
    dispatch(browser, line([(20, 20), (60, 60)], pointerType="touch"))
    assert not on_widget(browser, script), "but not under a finger that draws"


def test_a_finger_is_the_pad_s_alone_where_it_can_draw(browser: WebDriver) -> None:
    script = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      widget.readonly = arguments[0];
      return widget.updateComplete.then(() =>
        canvas.dispatchEvent(new Event("touchstart", { cancelable: true })));
    """
    assert not on_widget(browser, script, False), "the system makes nothing of it"
    assert on_widget(browser, script, True), "it may scroll the page"


def test_nothing_is_selected_while_drawing(browser: WebDriver) -> None:
    script = """
      const { style } = widget.shadowRoot.querySelector("canvas");
      return style.getPropertyValue("user-select") || style.getPropertyValue("-webkit-user-select");
    """
    assert on_widget(browser, script) == "none", "without style sheets too"
