"""The element's properties, methods, events and manners, as a page and its visitors meet them."""

import json
from typing import Final

import numpy as np
import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, perform, placed, pointer, state, watched
from tests.browsers.widget import has_styles, on_widget, press
from tests.vectors import cases

REFUSED: Final = [c for c in cases("drawings.json") if c.get("refused", "").startswith("stroke")]

_REFUSALS: Final = """
  const widget = document.getElementById("one");
  const refusal = (attempt) => {
    try {
      attempt();
      return "no refusal";
    } catch ({ name, message }) {
      return `${name}: ${message}`;
    }
  };
  return arguments[0].map((text) => {
    const { strokes } = JSON.parse(text);
    return [refusal(() => (widget.strokes = strokes)), refusal(() => widget.predict(strokes))];
  });
"""
_CENTRE_OF_CLEAR: Final = """
  const { x, y, width, height } = document.getElementById("one").shadowRoot
    .querySelector("[part~=clear]").getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
"""
_FOCUS: Final = """
  const outer = document.activeElement;
  const inner = outer.shadowRoot?.activeElement;
  return inner?.getAttribute("aria-label") ?? inner?.textContent.trim() ?? outer.id;
"""
_TOUCH_ACTIONS: Final = """
  const widget = document.getElementById("one");
  return [widget, ...widget.shadowRoot.querySelectorAll("*")]
    .filter((node) => getComputedStyle(node).touchAction !== "auto")
    .map((node) => [node.localName, getComputedStyle(node).touchAction]);
"""
_POINTER: Final = """
  const [kind, points] = arguments;
  const canvas = document.getElementById("one").shadowRoot.querySelector("canvas");
  const { left, top } = canvas.getBoundingClientRect();
  for (const [type, pointerId, x, y] of points) {
    canvas.dispatchEvent(new PointerEvent(type, {
      pointerId, pointerType: kind, isPrimary: pointerId === 1, button: 0, buttons: 1,
      clientX: left + x, clientY: top + y, bubbles: true, composed: true, cancelable: true,
    }));
  }
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)


def test_tells_of_each_answer_by_an_event(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    now = state(browser)
    events = watched(browser)["predictions"]
    assert events
    for event in events:
        assert (event["id"], event["bubbles"], event["composed"]) == ("one", True, True)
        assert set(event["detail"]) == {"digit", "probabilities", "unsure", "strokes"}
        assert event["detail"]["digit"] in range(10)
        assert sum(event["detail"]["probabilities"]) == pytest.approx(1)
    last = events[-1]["detail"]
    assert last == {
        "digit": now.digit,
        "probabilities": now.probabilities,
        "unsure": False,
        "strokes": now.strokes,
    }


def test_answers_while_the_stroke_is_still_being_drawn(browser: WebDriver) -> None:
    source = pointer(placed(browser, SEVEN), "mouse")
    lifted = source["actions"].pop()
    perform(browser, [source])
    unfinished = state(browser)
    assert unfinished.digit is not None
    assert unfinished.shown == str(unfinished.digit)
    perform(browser, [source | {"actions": [lifted]}])


def test_clear_empties_it_and_tells_once(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    drawn = state(browser)
    before = len(watched(browser)["predictions"])
    on_widget(browser, "widget.clear(); widget.clear()")
    cleared = state(browser)
    assert (cleared.strokes, cleared.digit, cleared.probabilities) == ([], None, None)
    assert cleared.shown != drawn.shown
    events = watched(browser)["predictions"][before:]
    assert [event["detail"] for event in events] == [
        {"digit": None, "probabilities": None, "unsure": False, "strokes": []}
    ]


def test_the_clear_button_clears(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    assert state(browser).strokes
    x, y = browser.execute_script(_CENTRE_OF_CLEAR)
    perform(browser, [pointer([[(x, y)]], "mouse")])
    assert state(browser).strokes == []


def test_the_keyboard_reaches_clear(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    on_widget(browser, "widget.withField = widget.withWhy = widget.withCorrection = true")
    state(browser)
    browser.find_element(By.ID, "before").send_keys(Keys.TAB)
    pad, question = "Drawing pad: draw a digit from 0 to 9", "Was I wrong?"
    tools = "Undo", "Redo", "Eraser", "What the network sees", "Why this answer?", "Clear"
    for name in (pad, *tools, question):
        assert browser.execute_script(_FOCUS) == name
        press(browser, Keys.TAB)
    on_widget(browser, "widget.withCorrection = false")
    state(browser)
    browser.find_element(By.ID, "after").send_keys(Keys.SHIFT, Keys.TAB)
    assert browser.execute_script(_FOCUS) == "Clear"
    press(browser, Keys.SPACE)
    assert state(browser).strokes == []
    press(browser, Keys.TAB)
    assert browser.execute_script(_FOCUS) == "after"


def test_strokes_can_be_set(browser: WebDriver) -> None:
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    now = state(browser)
    assert now.strokes == [[list(point) for point in stroke] for stroke in SEVEN]
    assert now.digit == on_widget(browser, "return widget.predict(arguments[0]).digit", SEVEN)
    assert now.shown == str(now.digit)
    assert watched(browser)["predictions"] == [], "the page knows what it has set"
    on_widget(browser, "widget.strokes[0][0][0] = 9; widget.strokes.push([])")
    assert state(browser) == now, "what is read is a copy"
    mine = "const [mine] = arguments; widget.strokes = mine; mine[0][0][0] = 9; mine.push([])"
    on_widget(browser, mine, [[[1, 2], [3, 4]]])
    assert state(browser).strokes == [[[1, 2], [3, 4]]], "what is set is copied"


def test_a_blank_drawing_has_no_answer(browser: WebDriver) -> None:
    blanks: list[list[object]] = [[], [[]], [[], []]]
    for blank in blanks:
        answer = on_widget(browser, "return widget.predict(arguments[0])", blank)
        assert answer == {"digit": None, "probabilities": None, "unsure": False}


def test_bad_strokes_are_refused_by_name(browser: WebDriver) -> None:
    many = [
        {
            "text": json.dumps({"strokes": [[[1, 2]] * 100_001]}),
            "refused": "more than 100000 points",
        }
    ]
    bad = REFUSED + many
    refusals = browser.execute_script(_REFUSALS, [case["text"] for case in bad])
    for case, (to_set, to_predict) in zip(bad, refusals, strict=True):
        nothing = json.loads(case["text"])["strokes"] is None
        assert to_predict == f"TypeError: {case['refused']}"
        assert to_set == ("no refusal" if nothing else to_predict), "what frameworks take away"
    assert state(browser).strokes == []


def test_only_the_canvas_keeps_touches_from_scrolling(browser: WebDriver) -> None:
    found = browser.execute_script(_TOUCH_ACTIONS)
    # Buttons scroll and zoom as well, but two quick taps zoom nothing.
    buttons = {tuple(each) for each in found if each[0] != "canvas"}
    assert [each for each in found if each[0] == "canvas"] == [["canvas", "none"]]
    assert buttons == ({("button", "manipulation")} if has_styles(browser) else set())


def test_a_second_pointer_does_not_disturb(browser: WebDriver) -> None:
    events = [
        ("pointerdown", 1, 20, 20),
        ("pointerdown", 2, 90, 90),
        ("pointermove", 1, 80, 20),
        ("pointermove", 2, 95, 95),
        ("pointerup", 2, 95, 95),
        ("pointermove", 1, 45, 85),
        ("pointerup", 1, 45, 85),
    ]
    browser.execute_script(_POINTER, "touch", events)
    assert state(browser).strokes == [[[20, 20], [80, 20], [45, 85]]]


def test_a_second_finger_does_not_disturb(browser: WebDriver, browser_name: str) -> None:
    if browser_name not in ("chromium", "firefox"):
        pytest.skip(f"{browser_name}'s driver has one pointer, and it is a mouse")
    (corner, *stroke) = placed(browser, [[(0, 0), *SEVEN[0]]])[0]
    other = [(x + 9, y + 9) for x, y in reversed(stroke)]
    perform(browser, [pointer([stroke], "touch", "one"), pointer([other], "touch", "two")])
    (drawn,) = state(browser).strokes
    assert np.array(drawn) + corner == pytest.approx(np.array(stroke), abs=0.5)


def test_a_cancelled_pointer_ends_its_stroke(browser: WebDriver) -> None:
    events = [
        ("pointerdown", 1, 20, 20),
        ("pointermove", 1, 80, 20),
        ("pointercancel", 1, 0, 0),
        ("pointermove", 1, 45, 85),
    ]
    browser.execute_script(_POINTER, "touch", events)
    assert state(browser).strokes == [[[20, 20], [80, 20]]]
    draw_on(browser, SEVEN)
    assert len(state(browser).strokes) == 2


def test_what_is_drawn_is_inked(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    inked = on_widget(
        browser,
        """
        const canvas = widget.shadowRoot.querySelector("canvas");
        const { width, height } = canvas;
        const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
        return [[0.5, 0.2], [0.3, 0.5]].map(([x, y]) =>
          data[4 * (Math.round(y * height) * width + Math.round(x * width)) + 3]);
        """,
    )
    assert inked == [255, 0], "the 7's bar, and the paper beside its stem"
