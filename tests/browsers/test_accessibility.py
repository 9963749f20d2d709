"""Everyone: screen readers, roles and names, what axe finds, forced colours."""

import re
from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.axe import assert_axe_finds_nothing
from tests.browsers.pointer import SEVEN, draw_on, state, wait
from tests.browsers.widget import (
    ask_why,
    click,
    correct,
    dispatch,
    lifted,
    line,
    listen,
    on_widget,
    part,
    press,
    said,
    to_the_pad,
)

COMPUTES: Final = ("chromium", "firefox", "webkitgtk")
"""The browsers whose drivers tell the role and the name that assistive technology is given."""
_IMAGES: Final = """
  return [...widget.shadowRoot.querySelectorAll("[role=img]")]
    .filter((node) => !node.closest("[aria-hidden=true]"))
    .map((node) => node.getAttribute("aria-label"));
"""
"""The images that assistive technology is told of."""
_DESCRIBED: Final = """
  const id = widget.shadowRoot.querySelector("canvas").getAttribute("aria-describedby");
  return widget.shadowRoot.getElementById(id).textContent.trim();
"""

_NAME_AT_ONCE: Final = """
  const [done] = arguments;
  const widget = document.getElementById("one");
  const press = async (selector) => {
    await widget.updateComplete;
    widget.shadowRoot.querySelector(selector).click();
  };
  const name = async () => {
    widget.clear();
    widget.undo();
    await press("[part=wrong]");
    await press("[part=choice]:nth-of-type(3)");
    done(widget.truth);
  };
  name();
"""
"""Have a drawing come, and say that it is a 2 before its answer is said."""

pytestmark = pytest.mark.usefixtures("calm_page")


def test_the_answer_is_said_once_it_settles(browser: WebDriver) -> None:
    listen(browser)
    dispatch(browser, line([(40, 40), (200, 40)]))
    for at in range(10):
        dispatch(browser, [{"type": "pointermove", "x": 190 - 8 * at, "y": 60 + 12 * at}])
        state(browser)
    dispatch(browser, [lifted()])
    state(browser)
    dispatch(browser, line([(60, 200), (70, 200)]))
    wait(browser, 1000)
    assert browser.execute_script("return said") == [], "not while drawing, nor between strokes"
    dispatch(browser, [lifted()])
    now = state(browser)
    assert now.digit is not None
    assert now.probabilities is not None
    words = f"{now.digit}, {round(100 * max(now.probabilities))}%"
    assert said(browser, words) == [words]
    on_widget(browser, "widget.clear()")
    assert said(browser, "Nothing drawn") == ["Nothing drawn"]


@pytest.mark.parametrize("layout", ["auto", "compact"])
def test_the_answer_can_be_found_as_long_as_it_stands(browser: WebDriver, layout: str) -> None:
    label = "return widget.shadowRoot.querySelector('[part=answer]').getAttribute('aria-label')"
    on_widget(browser, "widget.layout = arguments[0]; widget.withCorrection = true", layout)
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    state(browser)
    assert re.fullmatch(r"7, \d+%", on_widget(browser, label))
    correct(browser, 4)
    assert re.fullmatch(r"7, \d+%\. Which digit is it\? 4", on_widget(browser, label))
    on_widget(browser, "widget.clear()")
    state(browser)
    assert on_widget(browser, label) == "Nothing drawn"


def test_the_same_answer_is_said_again(browser: WebDriver) -> None:
    on_widget(browser, "widget.threshold = 0")
    draw_on(browser, SEVEN)
    state(browser)
    listen(browser)
    for _ in range(2):
        on_widget(browser, "widget.clear(); widget.undo()")
        digit = state(browser).probabilities
        assert digit
        words = f"7, {round(100 * digit[7])}%"
        assert said(browser, words) == [words]


def test_who_names_a_digit_at_once_hears_the_thanks_alone(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true")
    draw_on(browser, SEVEN)
    wait(browser, 1000)
    listen(browser)
    assert browser.execute_async_script(_NAME_AT_ONCE) == 2
    wait(browser, 1000)
    assert said(browser, "Thank you") == ["Thank you"]


def test_of_two_that_share_a_drawing_one_speaks(browser: WebDriver) -> None:
    on_widget(
        browser,
        """
        window.other = document.createElement(widget.localName);
        document.body.append(other);
        other.share(widget);
        """,
    )
    # Where the browser does not tell whether anyone was here, the drawing that came is said.
    wait(browser, 1000)
    listen(browser)
    browser.execute_script(
        """
        window.heard = [];
        const region = other.shadowRoot.querySelector(".spoken");
        new MutationObserver(() => heard.push(region.textContent))
          .observe(region, { childList: true, characterData: true, subtree: true });
        """
    )
    draw_on(browser, SEVEN)
    found = state(browser).probabilities
    assert found
    said(browser, f"7, {round(100 * found[7])}%")
    wait(browser, 300)
    assert browser.execute_script("return heard") == []


def test_what_a_page_comes_with_is_not_said(browser: WebDriver) -> None:
    if not browser.execute_script("return 'userActivation' in navigator"):
        pytest.skip("the browser does not tell whether its visitor has done anything")
    listen(browser)
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    state(browser)
    wait(browser, 1000)
    assert browser.execute_script("return said") == []
    to_the_pad(browser)
    press(browser, Keys.ARROW_LEFT)
    on_widget(browser, "widget.strokes = []")
    assert said(browser, "Nothing drawn") == ["Nothing drawn"]


def test_everything_has_a_role_and_a_name(browser: WebDriver, browser_name: str) -> None:
    if browser_name not in COMPUTES:
        pytest.skip(f"{browser_name}'s driver does not tell what the browser makes of roles")
    on_widget(browser, "widget.withField = widget.withWhy = widget.withCorrection = true")
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    seven = state(browser).probabilities
    assert seven
    click(browser, "field")
    click(browser, "wrong")
    state(browser)
    root = browser.find_element(By.ID, "one").shadow_root
    nodes = root.find_elements(By.CSS_SELECTOR, "[role], button")
    # Roles may be called by either of two names.
    assert [(node.aria_role.replace("image", "img"), node.accessible_name) for node in nodes] == [
        ("group", "Digit reader"),
        ("application", "Drawing pad: draw a digit from 0 to 9"),
        ("group", "Drawing tools"),
        ("button", "Undo"),
        ("button", "Redo"),
        ("button", "Eraser"),
        ("button", "What the network sees"),
        ("button", "Why this answer?"),
        ("button", "Clear"),
        ("img", f"7, {round(100 * seven[7])}%"),
        ("img", "What the network sees"),
        ("status", ""),
        ("group", "Probability of each digit"),
        *(("meter", str(digit)) for digit in range(10)),
        ("button", "Was I wrong?"),
        ("group", "Which digit is it?"),
        *(("button", str(digit)) for digit in range(10)),
        ("status", ""),
    ]


def test_the_pad_is_described(browser: WebDriver) -> None:
    keys, missing = "Arrow keys move the pen", "Please draw a digit."
    state(browser)
    assert on_widget(browser, _DESCRIBED).startswith(keys)
    assert missing not in on_widget(browser, _DESCRIBED)
    on_widget(browser, "widget.required = true")
    state(browser)
    assert on_widget(browser, _DESCRIBED).startswith(keys)
    assert on_widget(browser, _DESCRIBED).endswith(missing)
    draw_on(browser, SEVEN)
    state(browser)
    assert missing not in on_widget(browser, _DESCRIBED)


@pytest.mark.usefixtures("_styled")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", ["blank", "drawn", "disabled", "everything"])
def test_axe_finds_nothing(browser: WebDriver, scheme: str, what: str) -> None:
    browser.execute_script("document.documentElement.style.colorScheme = arguments[0]", scheme)
    if what != "blank":
        on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    on_widget(browser, "widget.disabled = arguments[0]", what == "disabled")
    if what == "everything":
        on_widget(browser, "widget.withField = widget.withWhy = widget.withCorrection = true")
        on_widget(browser, "widget.threshold = 2")
        state(browser)
        click(browser, "field")
        ask_why(browser)
        click(browser, "wrong")
    state(browser)
    assert_axe_finds_nothing(browser, "#one")


def test_a_pad_that_cannot_be_drawn_on_says_what_it_shows(browser: WebDriver) -> None:
    draw_on(browser, [[(50, 10), (50, 90)]])
    digit = state(browser).digit
    on_widget(browser, "widget.readonly = true")
    state(browser)
    canvas = part(browser, "canvas")
    name = canvas.get_attribute("aria-label")
    assert name
    assert re.search(rf"\b{digit}, \d+", name)
    assert canvas.get_attribute("aria-describedby") is None
    on_widget(browser, "widget.readonly = false")
    state(browser)
    assert canvas.get_attribute("aria-label") == "Drawing pad: draw a digit from 0 to 9"
    assert canvas.get_attribute("aria-describedby") == "keys"


@pytest.mark.parametrize("option", ["readonly", "disabled"])
def test_an_answer_is_one_image_where_nobody_can_draw(browser: WebDriver, option: str) -> None:
    on_widget(browser, "widget.withCorrection = true; widget.strokes = arguments[0]", SEVEN)
    state(browser)
    correct(browser, 4)
    (name,) = on_widget(browser, _IMAGES)
    assert re.fullmatch(r"7, \d+%\. Which digit is it\? 4", name)
    on_widget(browser, "widget[arguments[0]] = true", option)
    state(browser)
    assert on_widget(browser, _IMAGES) == [name]
    on_widget(browser, "widget[arguments[0]] = false", option)
    state(browser)
    assert on_widget(browser, _IMAGES) == [name]
