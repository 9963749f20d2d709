"""Everyone: keys alone, screen readers, other languages, large words, forced colours."""

import re
from pathlib import Path
from typing import Any, Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.test_api import styled
from tests.browsers.widget import (
    ask_why,
    click,
    dispatch,
    inked,
    lifted,
    line,
    on_widget,
    part,
    press,
    reasons,
)
from tools.drivers import PREFERRED, preferring

AXE: Final = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"
LANGUAGES: Final = {
    "en": ("Undo", "Draw a digit"),
    "de": ("Rückgängig", "Zeichne eine Ziffer"),
    "fr": ("Annuler", "Dessinez un chiffre"),
    "es": ("Deshacer", "Dibuja una cifra"),
    "ja": ("元に戻す", "数字を描いてください"),
    "zh": ("撤销", "画一个数字"),
}

_AXE: Final = """
  const done = arguments[0];
  axe.run(document.getElementById("one")).then(({ violations, passes }) => done([
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), passes.length,
  ]));
"""
_SAID: Final = """
  window.said = [];
  const region = widget.shadowRoot.querySelector("[role=status]");
  new MutationObserver(() => said.push(region.textContent.trim()))
    .observe(region, { childList: true, characterData: true, subtree: true });
"""
_SIDE: Final = "return widget.shadowRoot.querySelector('canvas').getBoundingClientRect().width"
_OUTSIDE: Final = """
  const { left, right } = widget.getBoundingClientRect();
  const clipped = [...widget.shadowRoot.querySelectorAll("*")].filter((node) => {
    const box = node.getBoundingClientRect();
    const outside = box.left < left - 1 || box.right > right + 1;
    return outside && box.width && !node.closest(".spoken, svg");
  });
  return clipped.map((node) => node.outerHTML.slice(0, 80));
"""
_SPACED: Final = """
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }`);
  const root = widget.shadowRoot;
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  widget.style.width = `${arguments[0]}px`;
  widget.language = arguments[1];
  widget.withField = widget.withWhy = widget.withCorrection = true;
"""
"""The spacing of WCAG 1.4.12, on every node."""
_CUT: Final = """
  const holds = (outer, inner) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 &&
    inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const texts = document.createTreeWalker(widget.shadowRoot, NodeFilter.SHOW_TEXT);
  const cut = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const box = range.getBoundingClientRect();
    if (data.trim() && box.width && !parentElement.closest(".spoken, .gone")) {
      const around = parentElement.closest("button, .paper, .answer, .bar, .why, .card");
      if (!holds(around.getBoundingClientRect(), box)) {
        cut.push(data.trim());
      }
    }
  }
  return cut;
"""
"""Texts that are not all within what they stand in."""
_TARGETS: Final = """
  return [...widget.shadowRoot.querySelectorAll("button")].map((button) => {
    const { width, height } = button.getBoundingClientRect();
    return Math.min(width, height);
  });
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    state(browser)


@pytest.fixture
def _styled(browser: WebDriver) -> None:
    styled(browser)


def drawn(browser: WebDriver) -> list[list[list[float]]]:
    return state(browser).strokes


def to_the_pad(browser: WebDriver) -> None:
    """Bring the focus to the canvas by the Tab key."""
    browser.find_element(By.ID, "before").send_keys(Keys.TAB)


def said(browser: WebDriver, words: str) -> list[str]:
    """Wait until something was said; return all that was said since the last call."""
    WebDriverWait(browser, 5).until(
        lambda _: browser.execute_script("return said.some((said) => said === arguments[0])", words)
    )
    found: list[str] = browser.execute_script("return said.splice(0)")
    return found


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
    on_widget(browser, _SAID)
    to_the_pad(browser)
    press(browser, Keys.SPACE, Keys.ARROW_RIGHT, f"{Keys.CONTROL}+z")
    assert drawn(browser) == []
    assert said(browser, "Pen up")[0] == "Pen down"
    dispatch(browser, line([(20, 20), (40, 20)]))
    press(browser, Keys.ARROW_DOWN)
    assert [len(stroke) for stroke in drawn(browser)] == [2], "keys draw nothing meanwhile"


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


def test_the_page_keeps_its_keys_elsewhere(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    field = browser.find_element(By.ID, "after")
    field.send_keys("e ", Keys.BACKSPACE)
    assert field.get_attribute("value") == "e"
    assert len(drawn(browser)) == 1


def test_the_answer_is_said_once_it_settles(browser: WebDriver) -> None:
    on_widget(browser, _SAID)
    dispatch(browser, line([(40, 40), (200, 40)]))
    for at in range(10):
        dispatch(browser, [{"type": "pointermove", "x": 190 - 8 * at, "y": 60 + 12 * at}])
        state(browser)
    dispatch(browser, [lifted()])
    state(browser)
    dispatch(browser, line([(60, 200), (70, 200)]))
    browser.execute_async_script("setTimeout(arguments[0], 1000)")
    assert browser.execute_script("return said") == [], "not while drawing, nor between strokes"
    dispatch(browser, [lifted()])
    now = state(browser)
    assert now.digit is not None
    assert now.probabilities is not None
    words = f"{now.digit}, {round(100 * max(now.probabilities))}%"
    assert said(browser, words) == [words]
    on_widget(browser, "widget.clear()")
    assert said(browser, "Nothing drawn") == ["Nothing drawn"]


def test_what_a_page_comes_with_is_not_said(browser: WebDriver) -> None:
    if not browser.execute_script("return 'userActivation' in navigator"):
        pytest.skip("the browser does not tell whether its visitor has done anything")
    on_widget(browser, _SAID)
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    state(browser)
    browser.execute_async_script("setTimeout(arguments[0], 1000)")
    assert browser.execute_script("return said") == []
    to_the_pad(browser)
    press(browser, Keys.ARROW_LEFT)
    on_widget(browser, "widget.strokes = []")
    assert said(browser, "Nothing drawn") == ["Nothing drawn"]


def test_the_pen_that_keys_move_is_heard(browser: WebDriver) -> None:
    on_widget(browser, _SAID)
    to_the_pad(browser)
    press(browser, Keys.SPACE)
    said(browser, "Pen down")
    press(browser, Keys.SPACE)
    said(browser, "Pen up")


def test_everything_has_a_role_and_a_name(browser: WebDriver) -> None:
    on_widget(browser, "widget.withField = widget.withWhy = widget.withCorrection = true")
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    state(browser)
    click(browser, "field")
    state(browser)
    names = on_widget(
        browser,
        """
        return [...widget.shadowRoot.querySelectorAll("[role], button")].map((node) =>
          [node.getAttribute("role") ?? node.localName, node.getAttribute("aria-label")]);
        """,
    )
    assert names == [
        ["group", "Digit reader"],
        ["application", "Drawing pad: draw a digit from 0 to 9"],
        ["img", "What the network sees"],
        ["group", "Drawing tools"],
        ["button", "Undo"],
        ["button", "Redo"],
        ["button", "Eraser"],
        ["button", "What the network sees"],
        ["button", "Why this answer?"],
        ["button", "Clear"],
        ["group", "Probability of each digit"],
        *(["meter", str(digit)] for digit in range(10)),
        ["button", None],
        ["status", None],
    ]
    assert part(browser, "[part=wrong]").text == "Was I wrong?"
    described = on_widget(
        browser,
        """
        const id = widget.shadowRoot.querySelector("canvas").getAttribute("aria-describedby");
        return widget.shadowRoot.getElementById(id).textContent;
        """,
    )
    assert described.startswith("Arrow keys move the pen")


@pytest.mark.usefixtures("_styled")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("what", ["blank", "drawn", "disabled", "everything"])
def test_axe_finds_nothing(browser: WebDriver, scheme: str, what: str) -> None:
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run npm ci in web/")
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
    browser.execute_script(AXE.read_text("utf-8"))
    violations, passes = browser.execute_async_script(_AXE)
    assert violations == []
    assert passes > 5


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_it_speaks(browser: WebDriver, language: str) -> None:
    undo, hint = LANGUAGES[language]
    tag = f"{language}-XX"
    on_widget(browser, "widget.language = arguments[0]", tag)
    state(browser)
    assert part(browser, "[part~=undo]").get_attribute("aria-label") == undo
    shown: Any = on_widget(
        browser, "return widget.shadowRoot.querySelector('[part=hint]').textContent.trim()"
    )
    assert shown == hint


def test_it_speaks_as_the_page_does(browser: WebDriver) -> None:
    on_widget(browser, "document.documentElement.lang = 'de'; widget.requestUpdate()")
    state(browser)
    assert part(browser, "[part~=undo]").get_attribute("aria-label") == "Rückgängig"
    on_widget(browser, "widget.language = 'fi'")
    state(browser)
    assert part(browser, "[part~=undo]").get_attribute("aria-label") == "Undo"


def test_it_speaks_as_the_page_does_around_a_shadow_tree(browser: WebDriver) -> None:
    on_widget(
        browser,
        """
        document.documentElement.lang = "de";
        const host = document.body.appendChild(document.createElement("div"));
        host.attachShadow({ mode: "open" }).append(widget);
        window.within = widget;
        """,
    )
    undo = """
      const done = arguments[0];
      within.requestUpdate();
      within.updateComplete.then(() =>
        done(within.shadowRoot.querySelector("[part~=undo]").getAttribute("aria-label")));
    """
    assert browser.execute_async_script(undo) == "Rückgängig"


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


def test_words_can_be_replaced(browser: WebDriver) -> None:
    on_widget(browser, "widget.labels = { undo: 'Kumoa', numbers: 'fi' }")
    draw_on(browser, SEVEN)
    state(browser)
    names = [
        part(browser, f"[part~={name}]").get_attribute("aria-label") for name in ("undo", "redo")
    ]
    assert names == ["Kumoa", "Redo"]


@pytest.mark.usefixtures("_styled")
@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("width", [160, 240, 320, 480])
def test_large_words_fit(browser: WebDriver, width: int, direction: str) -> None:
    script = """
      widget.style.cssText = `width: ${arguments[0]}px; --mnist-checker-text-size: 32px`;
      document.documentElement.dir = arguments[1];
      widget.strokes = arguments[2];
      widget.language = "de";
      widget.withField = widget.withWhy = widget.withCorrection = true;
    """
    on_widget(browser, script, width, direction, SEVEN)
    state(browser)
    ask_why(browser)
    assert on_widget(browser, _OUTSIDE) == []
    targets = on_widget(browser, _TARGETS)
    assert len(targets) == 7
    assert min(targets) >= 24


@pytest.mark.usefixtures("_styled")
@pytest.mark.parametrize(
    ("layout", "width"), [("compact", 160), ("compact", 280), ("row", 160), ("column", 160)]
)
def test_every_layout_holds_all_that_can_be_on(browser: WebDriver, layout: str, width: int) -> None:
    script = """
      widget.style.width = `${arguments[1]}px`;
      widget.layout = arguments[0];
      widget.strokes = arguments[2];
      widget.withField = widget.withWhy = widget.withCorrection = true;
    """
    on_widget(browser, script, layout, width, SEVEN)
    state(browser)
    ask_why(browser)
    assert on_widget(browser, _OUTSIDE) == []
    click(browser, "wrong")
    state(browser)
    assert on_widget(browser, _OUTSIDE) == []
    targets = on_widget(browser, _TARGETS)
    assert len(targets) == 17
    assert min(targets) >= 24


@pytest.mark.usefixtures("_styled")
@pytest.mark.parametrize("width", [160, 240, 320, 480])
def test_words_set_wide_are_all_there(browser: WebDriver, width: int) -> None:
    for language in LANGUAGES:
        on_widget(browser, _SPACED, width, language)
        on_widget(browser, "widget.strokes = []")
        state(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, blank"
        on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
        state(browser)
        if not on_widget(browser, "return !!widget.shadowRoot.querySelector('.why')"):
            ask_why(browser)
        reasons(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, drawn"
        click(browser, "wrong")
        state(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, asked"


def test_forced_colours(browser: WebDriver, browser_name: str) -> None:
    if browser_name not in PREFERRED:
        pytest.skip(f"{browser_name}'s driver cannot force colours")
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
