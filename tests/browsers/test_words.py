"""Words: other languages, a page's own, large ones, wide ones."""

import re
from typing import Any, Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    CHOOSE,
    ask_why,
    click,
    on_widget,
    part,
    reasons,
)
from tools.paths import ROOT

LANGUAGES: Final = {
    "en": ("Undo", "Draw a digit"),
    "de": ("Rückgängig", "Zeichne eine Ziffer"),
    "fr": ("Annuler", "Dessinez un chiffre"),
    "es": ("Deshacer", "Dibuja una cifra"),
    "ja": ("元に戻す", "数字を書いてください"),
    "zh": ("撤销", "画一个数字"),
}
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
"""
"""The spacing of WCAG 1.4.12, on every node."""
_SHOW: Final = """
  widget.style.width = `${arguments[0]}px`;
  widget.language = arguments[1];
  widget.withField = widget.withWhy = widget.withCorrection = true;
  widget.strokes = [];
"""
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
      const around = parentElement.closest("button, .paper, .bar, .why, .side");
      if (!holds(around.getBoundingClientRect(), box)) {
        cut.push(data.trim());
      }
    }
  }
  return cut;
"""
"""Texts that are not all within what they stand in."""
_DIRECTION: Final = """
  return getComputedStyle(widget.shadowRoot.querySelector(arguments[0])).direction;
"""
_TARGETS: Final = """
  return [...widget.shadowRoot.querySelectorAll("button")].map((button) => {
    const { width, height } = button.getBoundingClientRect();
    return Math.min(width, height);
  });
"""


pytestmark = pytest.mark.usefixtures("calm_page")


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
    assert part(browser, "[part=card]").get_attribute("lang") == language
    draw_on(browser, SEVEN)
    seven = state(browser).probabilities
    assert seven
    written = (
        "return new Intl.NumberFormat(arguments[0], { style: 'percent' }).format(arguments[1])"
    )
    percent = browser.execute_script(written, language, round(seven[7], 2))
    confidence = "return widget.shadowRoot.querySelector('[part=confidence]').textContent"
    assert on_widget(browser, confidence) == percent


def test_no_line_of_french_breaks_before_a_mark(browser: WebDriver) -> None:
    source = (ROOT / "web" / "src" / "element" / "languages.ts").read_text("utf-8")
    french = source[source.index("const FRENCH") : source.index("const SPANISH")]
    assert re.findall(r"\S+ [:;?!]", french) == []
    on_widget(browser, "widget.language = 'fr'; widget.withCorrection = true")
    state(browser)
    assert part(browser, "[part=wrong]").get_attribute("textContent") == "Me suis-je trompé\u202f?"


def test_a_page_does_not_wait_for_how_numbers_are_written(browser: WebDriver) -> None:
    learn = """
      const [done] = arguments;
      const { NumberFormat } = window.Intl;
      window.learnt = [];
      window.Intl.NumberFormat = function (language, ...options) {
        learnt.push(language);
        return new NumberFormat(language, ...options);
      };
      const other = document.createElement("mnist-checker-widget");
      other.language = "ja";
      document.body.append(other);
      other.updateComplete.then(() => done(learnt));
    """
    # The widget that the page came with may learn its own at any time.
    assert "ja" not in browser.execute_async_script(learn)
    WebDriverWait(browser, 5).until(lambda _: "ja" in browser.execute_script("return learnt"))


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
    click(browser, "field")
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
    click(browser, "field")
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
    on_widget(browser, _SPACED)
    assert_words_are_all_there(browser, width)


@pytest.mark.usefixtures("_styled")
@pytest.mark.parametrize("width", [160, 240, 320, 480])
def test_large_words_are_all_there(browser: WebDriver, width: int) -> None:
    on_widget(browser, "widget.style.setProperty('--mnist-checker-text-size', '32px')")
    assert_words_are_all_there(browser, width)


def assert_words_are_all_there(browser: WebDriver, width: int) -> None:
    """Look at each language: blank, drawn, asked which digit it is, and thanked."""
    for language in LANGUAGES:
        on_widget(browser, _SHOW, width, language)
        state(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, blank"
        on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
        state(browser)
        if part(browser, "button[part~=why]").get_attribute("aria-pressed") == "false":
            click(browser, "why")
        reasons(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, drawn"
        click(browser, "wrong")
        state(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, asked"
        on_widget(browser, CHOOSE, 4)
        state(browser)
        assert on_widget(browser, _OUTSIDE) + on_widget(browser, _CUT) == [], f"{language}, thanked"


def test_words_keep_their_direction_on_a_page_of_the_other(browser: WebDriver) -> None:
    browser.execute_script("document.documentElement.dir = 'rtl'")
    on_widget(browser, "widget.withWhy = widget.withCorrection = true")
    draw_on(browser, SEVEN)
    state(browser)
    ask_why(browser)
    words = {
        name: on_widget(browser, _DIRECTION, name)
        for name in (".card", ".wrong", ".hint", ".for", ".against", ".confidence bdi")
    }
    assert words == dict.fromkeys(words, "ltr") | {".card": "rtl"}
    on_widget(browser, "widget.labels = { wrong: 'هل أخطأت؟' }")
    state(browser)
    assert on_widget(browser, _DIRECTION, "[part=wrong]") == "rtl"
