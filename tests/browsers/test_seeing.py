"""Seeing the answer: what the network sees, whether it is sure, and the visitor's correction."""

from typing import Any, Final

import numpy as np
import pytest
from selenium.webdriver import Chrome
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.drawing import Drawing, check_strokes
from mnist_checker.normalise import normalise
from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, perform, state, watched
from tests.browsers.widget import (
    click,
    correct,
    dispatch,
    lifted,
    line,
    note,
    noted,
    on_widget,
    part,
    press,
)

_FIELD: Final = """
  const field = widget.shadowRoot.querySelector("canvas[part=picture]");
  return field && [...field.getContext("2d").getImageData(0, 0, 28, 28).data];
"""
_APART: Final = """
  const boxes = [...widget.shadowRoot.querySelectorAll("canvas, button, [part=answer] > *")]
    .map((node) => node.getBoundingClientRect());
  return boxes.every((one, at) => boxes.slice(at + 1).every((other) =>
    one.right < other.left + 0.5 || other.right < one.left + 0.5 ||
    one.bottom < other.top + 0.5 || other.bottom < one.top + 0.5));
"""
_LOOK: Final = """
  const text = (selector) => widget.shadowRoot.querySelector(selector)?.textContent || null;
  return [text("[part=digit]"), text("[part=doubt]")];
"""
_WRONG: Final = """
  const digit = widget.shadowRoot.querySelector("[part=digit]");
  return [
    widget.truth,
    widget.shadowRoot.querySelector("[part=truth]")?.textContent ?? null,
    getComputedStyle(digit).textDecorationLine,
  ];
"""
_BARS: Final = """
  return [...widget.shadowRoot.querySelectorAll("[role=meter]")].map((bar) => [
    Number(bar.getAttribute("aria-valuenow")),
    bar.getAttribute("aria-valuetext"),
    Number(bar.querySelector("[part=fill]").style.getPropertyValue("--share")),
    bar.part.contains("answer-bar"),
  ]);
"""
_CHOICES: Final = """
  return [
    widget.shadowRoot.querySelectorAll("[part=choice]").length,
    widget.shadowRoot.querySelector("[part=wrong]").getAttribute("aria-expanded"),
  ];
"""
_FOCUS: Final = "return widget.shadowRoot.activeElement?.textContent.trim()"
_ENTER: Final = {"key": "Enter", "code": "Enter", "windowsVirtualKeyCode": 13, "text": "\r"}
_IN_EACH_FRAME: Final = """
  const [done] = arguments;
  const widget = document.getElementById("one");
  const canvas = widget.shadowRoot.querySelector("canvas");
  const { left, top } = canvas.getBoundingClientRect();
  const send = (type, x, y) => canvas.dispatchEvent(new PointerEvent(type, {
    pointerId: 1, pointerType: "mouse", button: 0, buttons: 1, cancelable: true,
    clientX: left + x, clientY: top + y,
  }));
  const frame = () => new Promise(requestAnimationFrame);
  const inked = (x, y) => {
    const scale = canvas.width / canvas.getBoundingClientRect().width;
    const { data } = canvas.getContext("2d")
      .getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1);
    return data[3] > 127;
  };
  const draw = async () => {
    send("pointerdown", 40, 40);
    await frame();
    let count = 0;
    widget.addEventListener("prediction", () => count++);
    const told = [];
    for (let at = 1; at <= 10; at++) {
      for (const part of [0, 3, 6]) {
        send("pointermove", 40 + 10 * at + part, 40);
      }
      await frame();
      const ink = inked(40 + 10 * at + 6, 40);
      await widget.updateComplete;
      const shown = widget.shadowRoot.querySelector("[part=digit]").textContent;
      told.push([count, shown === widget.value, ink]);
    }
    done(told);
  };
  draw();
"""
"""Draw in ten frames; tell how many answers came so far, and whether the last and its ink show."""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    state(browser)


def field(browser: WebDriver) -> Any:
    """Return the picture of the field as (28, 28) levels of red, green, blue and alpha."""
    levels = on_widget(browser, _FIELD)
    return None if levels is None else np.array(levels, np.uint8).reshape(28, 28, 4)


def test_ten_bars_follow_the_answer_while_it_is_drawn(browser: WebDriver) -> None:
    (seven,) = SEVEN
    half = len(seven) // 2
    moves = [{"type": "pointermove", "x": x, "y": y} for x, y in seven[half:]]
    for events in (line(seven[:half]), moves, [lifted()]):
        dispatch(browser, events)
        digit = state(browser).digit
        expected = on_widget(browser, "return widget.probabilities")
        bars = on_widget(browser, _BARS)
        assert len(bars) == 10
        for at, (now, text, share, is_answer) in enumerate(bars):
            assert share == pytest.approx(expected[at], abs=0.00101)
            assert now == pytest.approx(100 * expected[at], abs=0.6)
            assert text == f"{now}%"
            assert is_answer == (at == digit)


def test_the_ink_and_one_answer_follow_in_each_frame_while_someone_draws(
    browser: WebDriver,
) -> None:
    told = browser.execute_async_script(_IN_EACH_FRAME)
    assert told == [[count, True, True] for count in range(1, 11)]


@pytest.mark.usefixtures("_styled")
def test_the_hint_goes_once_something_is_drawn(browser: WebDriver) -> None:
    opacity = """
      return Number(getComputedStyle(widget.shadowRoot.querySelector("[part=hint]")).opacity);
    """
    assert on_widget(browser, opacity) > 0
    dispatch(browser, line([(40, 40), (60, 40)]))
    WebDriverWait(browser, 5).until(lambda _: on_widget(browser, opacity) == 0)


def test_what_the_network_sees_is_shown_on_request(browser: WebDriver) -> None:
    buttons = "return widget.shadowRoot.querySelectorAll('[part=tools] button').length"
    assert on_widget(browser, buttons) == 4
    on_widget(browser, "widget.withField = true")
    state(browser)
    assert on_widget(browser, buttons) == 5
    assert field(browser) is None
    click(browser, "field")
    state(browser)
    assert not field(browser)[..., :3].any(), "blank"
    draw_on(browser, SEVEN)
    expected = normalise(Drawing(check_strokes(state(browser).strokes)))
    for channel in range(3):
        assert np.array_equal(field(browser)[..., channel], expected)
    dispatch(browser, [*line([(20, 200), (40, 210)]), lifted()])
    expected = normalise(Drawing(check_strokes(state(browser).strokes)))
    assert np.array_equal(field(browser)[..., 0], expected), "it follows the drawing"
    assert part(browser, "button[part~=field]").get_attribute("aria-pressed") == "true"
    click(browser, "field")
    state(browser)
    assert field(browser) is None


@pytest.mark.parametrize("layout", ["auto", "row", "column", "compact"])
def test_what_the_network_sees_covers_nothing(browser: WebDriver, layout: str) -> None:
    on_widget(browser, "widget.layout = arguments[0]; widget.withField = true", layout)
    state(browser)
    click(browser, "field")
    state(browser)
    assert on_widget(browser, _APART)


def test_below_the_threshold_the_answer_is_unsure_and_the_best_guess(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    sure = state(browser)
    assert sure.probabilities is not None
    assert on_widget(browser, _LOOK) == [str(sure.digit), None]
    assert on_widget(browser, "return [widget.unsure, widget.predict().unsure]") == [False, False]
    # The page's own number: on its way through a driver the last bit may change.
    best = "Math.max(...widget.probabilities)"
    for threshold, unsure in ((best, False), (f"{best} + 1e-6", True), ("0", False), ("1.1", True)):
        on_widget(browser, f"widget.threshold = {threshold}")
        assert state(browser) == sure
        assert on_widget(browser, "return widget.unsure") == unsure
        assert on_widget(browser, _LOOK) == [str(sure.digit), "?" if unsure else None]
    assert on_widget(browser, "return widget.predict([[[1, 1]]]).unsure")
    assert not on_widget(browser, "return widget.predict([]).unsure"), "a blank one has no answer"
    dispatch(browser, [*line([(20, 200), (40, 210)]), lifted()])
    state(browser)
    assert watched(browser)["predictions"][-1]["detail"]["unsure"]


def test_the_visitor_can_say_which_digit_it_is(browser: WebDriver) -> None:
    note(browser, "correction")
    on_widget(browser, "widget.withCorrection = true")
    state(browser)
    click(browser, "wrong")
    state(browser)
    assert part(browser, "[part=wrong]").text == "Was I wrong?", "a blank drawing has no answer"
    draw_on(browser, SEVEN)
    drawn = state(browser)
    click(browser, "wrong")
    state(browser)
    assert on_widget(browser, _FOCUS) == "0", "the keyboard goes on from there"
    press(browser, Keys.TAB, Keys.TAB, Keys.SPACE)
    assert state(browser) == drawn
    (event,) = noted(browser)
    assert (event["id"], event["bubbles"], event["composed"]) == ("one", True, True)
    assert event["detail"] == {
        "digit": drawn.digit,
        "probabilities": drawn.probabilities,
        "unsure": False,
        "strokes": drawn.strokes,
        "truth": 2,
    }
    assert part(browser, "[part=thanks]").text == "Thank you"
    assert part(browser, "[part=wrong]").text == "Was I wrong?", "and names what it does"
    on_widget(browser, "widget.undo()")
    draw_on(browser, SEVEN)
    state(browser)
    assert not on_widget(browser, "return widget.shadowRoot.querySelector('[part=thanks]')")


def test_the_visitor_can_say_it_anew(browser: WebDriver) -> None:
    note(browser, "correction")
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    correct(browser, 1)
    click(browser, "wrong")
    state(browser)
    assert on_widget(browser, _CHOICES) == [10, "true"]
    press(browser, Keys.ESCAPE)
    state(browser)
    assert on_widget(browser, _FOCUS) == "Was I wrong?"
    assert on_widget(browser, _WRONG)[:2] == [1, "1"], "what was said stands"
    correct(browser, 2)
    assert on_widget(browser, _WRONG)[:2] == [2, "2"]
    assert on_widget(browser, _FOCUS) == "Was I wrong?"
    assert [event["detail"]["truth"] for event in noted(browser)] == [1, 2]
    assert on_widget(browser, "return widget.toJSON().label") == 2


def hold_enter(browser: WebDriver) -> None:
    """Press Enter so long that it comes again; the drivers of WebKit have it come once."""
    down = {"type": "keyDown", "value": Keys.ENTER}
    for repeats in (False, True, True, True):
        if isinstance(browser, Chrome):  # Its driver makes each of them a new one.
            key = {"type": "keyDown", "autoRepeat": repeats, **_ENTER}
            browser.execute_cdp_cmd("Input.dispatchKeyEvent", key)
        else:
            perform(browser, [{"type": "key", "id": "keyboard", "actions": [down]}])
        state(browser)
    up = {"type": "keyUp", "value": Keys.ENTER}
    perform(browser, [{"type": "key", "id": "keyboard", "actions": [up]}])


def test_enter_that_is_held_names_no_digit(browser: WebDriver) -> None:
    note(browser, "correction")
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    part(browser, "[part=wrong]").send_keys(Keys.ESCAPE)
    hold_enter(browser)
    assert on_widget(browser, _CHOICES) == [10, "true"]
    assert noted(browser) == []
    press(browser, Keys.ENTER)
    state(browser)
    assert on_widget(browser, "return widget.truth") == 0, "pressed anew it does"


def test_the_same_digit_named_twice_is_told_once(browser: WebDriver) -> None:
    note(browser, "correction")
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    correct(browser, 1)
    correct(browser, 1)
    assert on_widget(browser, _CHOICES) == [0, "false"]
    assert len(noted(browser)) == 1


@pytest.mark.usefixtures("_styled")
def test_the_question_is_seen_and_is_a_button_to_the_eye(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    underlined = """
      const button = widget.shadowRoot.querySelector("[part=wrong]");
      return getComputedStyle(button).textDecorationLine;
    """
    assert on_widget(browser, underlined) == "underline"
    click(browser, "wrong")
    state(browser)
    assert part(browser, "[part=which]").text == "Which digit is it?"


def test_a_page_may_bring_the_next_drawing_with_the_correction(browser: WebDriver) -> None:
    next_one = (
        "widget.addEventListener('correction', () => { widget.strokes = [[[9, 9], [9, 99]]]; })"
    )
    on_widget(browser, f"widget.withCorrection = true; {next_one}")
    draw_on(browser, SEVEN)
    state(browser)
    correct(browser, 3)
    assert on_widget(browser, "return widget.truth") is None
    assert part(browser, "[part=wrong]").text == "Was I wrong?"
    click(browser, "wrong")
    state(browser)
    assert on_widget(browser, _CHOICES) == [10, "true"]


@pytest.mark.parametrize("how", ["Escape", "the button"])
def test_a_visitor_need_not_say_it(browser: WebDriver, how: str) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    drawn = state(browser)
    click(browser, "wrong")
    state(browser)
    assert on_widget(browser, _CHOICES) == [10, "true"]
    if how == "Escape":
        press(browser, Keys.ESCAPE)
    else:
        click(browser, "wrong")
    assert state(browser) == drawn
    assert on_widget(browser, _CHOICES) == [0, "false"]
    assert on_widget(browser, _FOCUS) == "Was I wrong?"
    assert on_widget(browser, "return widget.truth") is None


def test_another_drawing_takes_the_choices_and_leaves_the_focus(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    click(browser, "wrong")
    state(browser)
    press(browser, f"{Keys.CONTROL}+z")
    state(browser)
    assert on_widget(browser, _CHOICES) == [0, "false"]
    assert on_widget(browser, _FOCUS) == "Was I wrong?"


@pytest.mark.parametrize("keys", [[], [Keys.SHIFT + "+" + Keys.TAB]])
def test_escape_with_the_choices_is_for_them_alone(browser: WebDriver, keys: list[str]) -> None:
    into_a_dialog = """
      const dialog = document.body.appendChild(document.createElement("dialog"));
      dialog.append(widget);
      dialog.showModal();
      widget.withCorrection = true;
    """
    on_widget(browser, into_a_dialog)
    draw_on(browser, SEVEN)
    state(browser)
    click(browser, "wrong")
    state(browser)
    press(browser, *keys, Keys.ESCAPE)
    state(browser)
    assert on_widget(browser, _CHOICES) == [0, "false"]
    assert browser.execute_script("return document.querySelector('dialog').open")


@pytest.mark.usefixtures("_styled")
def test_an_answer_that_was_wrong_is_struck_out_beside_the_truth(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true; widget.threshold = 1.1")
    draw_on(browser, SEVEN)
    digit = state(browser).digit
    assert digit == 7
    assert on_widget(browser, _WRONG) == [None, None, "none"]
    for truth, wrong in ((digit, False), (4, True)):
        correct(browser, truth)
        assert state(browser).shown == str(digit)
        expected = [4, "4", "line-through"] if wrong else [digit, None, "none"]
        assert on_widget(browser, _WRONG) == expected
        assert on_widget(browser, _LOOK) == [str(digit), None if wrong else "?"]
        dispatch(browser, [*line([(20, 200), (22, 200)]), lifted()])
        state(browser)
        assert on_widget(browser, _WRONG) == [None, None, "none"], "another drawing"
        click(browser, "undo")
        assert state(browser).digit == digit


def test_nobody_is_asked_unless_the_page_wants_it(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    asked = "return widget.shadowRoot.querySelectorAll('[part=wrong], [part=choices]').length"
    assert on_widget(browser, asked) == 0
    on_widget(browser, "widget.withCorrection = true; widget.readonly = true")
    state(browser)
    assert on_widget(browser, asked) == 0
