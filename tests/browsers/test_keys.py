"""Keys alone: the pen that they move, and the steps they take."""

from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    listen,
    on_widget,
    part,
    press,
    said,
    to_the_pad,
)

_HEARD: Final = """
  window.heard = [];
  addEventListener("keydown", (event) => window.heard.push(event.defaultPrevented));
"""
_SIDE: Final = "return widget.shadowRoot.querySelector('canvas').getBoundingClientRect().width"


pytestmark = pytest.mark.usefixtures("calm_page")


def test_a_digit_is_drawn_with_keys_alone(browser: WebDriver) -> None:
    to_the_pad(browser)
    press(browser, *[Keys.ARROW_LEFT] * 5, *[Keys.ARROW_UP] * 8, Keys.SPACE)
    press(browser, *[Keys.ARROW_RIGHT] * 10, *[Keys.END] * 6, *[Keys.ARROW_DOWN] * 8, Keys.SPACE)
    press(browser, *[Keys.ARROW_UP] * 3)
    now = state(browser)
    (stroke,) = now.strokes
    step = on_widget(browser, _SIDE) / 24
    corners = [(7, 4), (17, 4), (11, 10), (11, 18)]
    assert len(stroke) == 25
    for at, (x, y) in zip((0, 10, 16, 24), corners, strict=True):
        assert stroke[at] == pytest.approx([x * step, y * step], abs=0.01)
    assert now.digit == 7
    assert now.shown == "7"


@pytest.mark.parametrize(
    ("keys", "strokes"),
    [
        ([Keys.SPACE, Keys.ARROW_LEFT, Keys.ESCAPE, Keys.ARROW_UP], [[[0, 0], [-1, 0]]]),
        ([Keys.SPACE, Keys.HOME, Keys.SPACE], [[[0, 0], [-1, -1]]]),
        ([Keys.SPACE, Keys.PAGE_UP, Keys.SPACE], [[[0, 0], [1, -1]]]),
        ([Keys.SPACE, Keys.PAGE_DOWN, Keys.SPACE], [[[0, 0], [1, 1]]]),
        ([Keys.SPACE, Keys.ARROW_LEFT, Keys.SPACE, Keys.BACKSPACE], []),
        ([Keys.SPACE, Keys.SPACE, f"{Keys.META}+z"], []),
        (
            [Keys.SPACE, Keys.SPACE, f"{Keys.CONTROL}+z", f"{Keys.CONTROL}+{Keys.SHIFT}+z"],
            [[[0, 0]]],
        ),
        ([Keys.SPACE, Keys.SPACE, f"{Keys.CONTROL}+z", f"{Keys.CONTROL}+y"], [[[0, 0]]]),
    ],
)
def test_what_keys_do(browser: WebDriver, keys: list[str], strokes: list[object]) -> None:
    to_the_pad(browser)
    press(browser, *keys)
    side = on_widget(browser, _SIDE)
    found = [
        [[round(24 * (at / side - 0.5)) for at in point] for point in stroke]
        for stroke in drawn(browser)
    ]
    assert found == strokes


def test_a_key_that_is_held_puts_the_pen_down_once(browser: WebDriver) -> None:
    to_the_pad(browser)
    held = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      for (const repeat of [false, true, true]) {
        canvas.dispatchEvent(new KeyboardEvent("keydown",
          { key: arguments[0], repeat, bubbles: true, composed: true, cancelable: true }));
      }
    """
    on_widget(browser, held, " ")
    press(browser, Keys.ARROW_RIGHT, Keys.SPACE)
    assert [len(stroke) for stroke in drawn(browser)] == [2]
    on_widget(browser, held, "e")
    state(browser)
    assert part(browser, "[part~=eraser]").get_attribute("aria-pressed") == "true"


def test_undo_lifts_the_pen_that_keys_move(browser: WebDriver) -> None:
    listen(browser)
    to_the_pad(browser)
    press(browser, Keys.SPACE, Keys.ARROW_RIGHT, f"{Keys.CONTROL}+z")
    assert drawn(browser) == []
    assert said(browser, "Pen up")[0] == "Pen down"
    dispatch(browser, line([(20, 20), (40, 20)]))
    press(browser, Keys.ARROW_DOWN)
    assert [len(stroke) for stroke in drawn(browser)] == [2], "keys draw nothing meanwhile"


def test_the_eraser_is_said_to_be_on_and_off(browser: WebDriver) -> None:
    listen(browser)
    to_the_pad(browser)
    press(browser, "e")
    assert said(browser, "Eraser") == ["Eraser"]
    press(browser, "e")
    assert said(browser, "Pen") == ["Pen"]


def test_shift_moves_the_pen_a_little(browser: WebDriver) -> None:
    to_the_pad(browser)
    press(browser, Keys.SPACE, f"{Keys.SHIFT}+{Keys.ARROW_LEFT}", Keys.SPACE)
    (((left, _), (right, _)),) = [[stroke[1], stroke[0]] for stroke in drawn(browser)]
    assert right - left == pytest.approx(on_widget(browser, _SIDE) / 120)


def test_the_pen_that_keys_move_is_seen(browser: WebDriver) -> None:
    middle = on_widget(browser, _SIDE) / 2
    ring = [(middle + 0.04 * 2 * middle, middle)]
    assert inked(browser, ring) == [False]
    to_the_pad(browser)
    assert inked(browser, ring) == [True]
    press(browser, Keys.ARROW_DOWN)
    assert inked(browser, ring) == [False]
    press(browser, Keys.ARROW_UP)
    assert inked(browser, ring) == [True]
    press(browser, Keys.TAB)
    assert inked(browser, ring) == [False]


def test_a_pointer_hides_the_pen_that_keys_move(browser: WebDriver) -> None:
    to_the_pad(browser)
    press(browser, Keys.SPACE, Keys.ARROW_DOWN)
    dispatch(browser, [*line([(20, 20), (40, 20)]), lifted()])
    press(browser, Keys.TAB)
    assert [len(stroke) for stroke in drawn(browser)] == [2, 2]
    middle = on_widget(browser, _SIDE) / 2
    assert inked(browser, [(middle + 0.04 * 2 * middle, middle)]) == [False]


def test_after_a_mouse_drew_keys_scroll_the_page_until_an_arrow_brings_the_pen(
    browser: WebDriver,
) -> None:
    draw_on(browser, SEVEN)
    before = drawn(browser)
    browser.execute_script(_HEARD)
    press(browser, Keys.SPACE, Keys.PAGE_DOWN, Keys.END, Keys.HOME, Keys.PAGE_UP)
    assert browser.execute_script("return window.heard") == [False] * 5
    assert drawn(browser) == before
    middle = on_widget(browser, _SIDE) / 2
    ring = [(middle + 0.04 * 2 * middle, middle)]
    assert inked(browser, ring) == [False]
    press(browser, Keys.ARROW_DOWN)
    assert inked(browser, ring) == [True], "where it was"
    press(browser, Keys.SPACE, Keys.ARROW_RIGHT)
    assert len(drawn(browser)) == len(before) + 1


def test_the_pen_stays_on_the_pad_and_lifts_when_the_focus_goes(browser: WebDriver) -> None:
    to_the_pad(browser)
    press(browser, Keys.SPACE, *[Keys.ARROW_LEFT] * 14)
    press(browser, Keys.TAB)
    (stroke,) = drawn(browser)
    assert min(x for x, _ in stroke) == 0
    to_the_pad(browser)
    press(browser, Keys.ARROW_RIGHT)
    assert drawn(browser) == [stroke]


def test_keys_undo_redo_clear_and_erase(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    dispatch(browser, [*line([(20, 60), (80, 60)]), lifted()])
    both = drawn(browser)
    to_the_pad(browser)
    press(browser, f"{Keys.CONTROL}+z")
    assert drawn(browser) == both[:1]
    press(browser, f"{Keys.CONTROL}+y")
    assert drawn(browser) == both
    press(browser, Keys.TAB, Keys.DELETE)
    assert drawn(browser) == []
    press(browser, f"{Keys.CONTROL}+z", "e")
    assert drawn(browser) == both
    state(browser)
    assert part(browser, "[part~=eraser]").get_attribute("aria-pressed") == "true"


@pytest.mark.parametrize(("key", "code"), [("z", "KeyY"), ("я", "KeyZ"), ("ζ", "KeyZ")])
def test_keys_of_every_script_undo(browser: WebDriver, key: str, code: str) -> None:
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    assert len(drawn(browser)) == 1
    typed = """
      const [key, code] = arguments;
      widget.shadowRoot.querySelector("canvas").dispatchEvent(new KeyboardEvent("keydown", {
        key, code, ctrlKey: true, bubbles: true, composed: true,
      }));
    """
    on_widget(browser, typed, key, code)
    assert drawn(browser) == []


def test_the_page_keeps_its_keys_elsewhere(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    field = browser.find_element(By.ID, "after")
    field.send_keys("e ", Keys.BACKSPACE)
    assert field.get_attribute("value") == "e"
    assert len(drawn(browser)) == 1


def test_the_pen_that_keys_move_is_heard(browser: WebDriver) -> None:
    listen(browser)
    to_the_pad(browser)
    press(browser, Keys.SPACE)
    said(browser, "Pen down")
    press(browser, Keys.SPACE)
    said(browser, "Pen up")


def test_a_picture_is_without_the_pen_that_keys_move(browser: WebDriver) -> None:
    to_the_pad(browser)
    inked = """
      const widget = document.getElementById("one");
      const done = arguments[0];
      widget.toBlob().then(createImageBitmap).then((picture) => {
        const canvas = document.createElement("canvas");
        [canvas.width, canvas.height] = [picture.width, picture.height];
        const context = canvas.getContext("2d");
        context.drawImage(picture, 0, 0);
        const { data } = context.getImageData(0, 0, picture.width, picture.height);
        done(new Set(new Uint32Array(data.buffer)).size);
      });
    """
    assert browser.execute_async_script(inked) == 1
