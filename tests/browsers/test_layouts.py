"""Where things stand: the rows of the layout `compact`, and words along one edge."""

from typing import Any, Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, state
from tests.browsers.widget import CHOOSE, ask_why, click, on_widget

_SHOW: Final = """
  widget.style.cssText = `width: ${arguments[0]}px; max-width: none`;
  widget.strokes = arguments[1];
  widget.withField = widget.withWhy = widget.withCorrection = true;
"""
_ROWS: Final = """
  const card = widget.getBoundingClientRect();
  return [...widget.shadowRoot.querySelectorAll(".tools, .seen, .why, .asked, .choices")]
    .map((node) => node.getBoundingClientRect())
    .map(({ left, right, top, bottom }) =>
      [left - card.left, card.right - right, top - card.top, bottom - card.top].map(Math.round));
"""
"""How far each row is from the card's edges, and its top and bottom from the card's top."""
_TOPS: Final = """
  const buttons = widget.shadowRoot.querySelectorAll(".tools button");
  return [...new Set([...buttons].map((button) => button.getBoundingClientRect().top))];
"""
_LINES: Final = """
  const root = widget.shadowRoot;
  const card = root.querySelector(".side").getBoundingClientRect();
  return arguments[0].map((selector) => {
    const node = root.querySelector(selector);
    const range = document.createRange();
    range.selectNodeContents(node);
    return [...range.getClientRects()].filter(({ width }) => width).map(({ left, right }) =>
      Math.round(arguments[1] === "rtl" ? card.right - right : left - card.left));
  });
"""
"""How far each line of words is from the edge at which words begin."""

pytestmark = pytest.mark.usefixtures("calm_page", "_styled")


def show(browser: WebDriver, width: int) -> None:
    """Bring up all that there is, with the choices."""
    on_widget(browser, _SHOW, width, SEVEN)
    state(browser)
    click(browser, "field")
    ask_why(browser)
    click(browser, "wrong")
    state(browser)


def rows(browser: WebDriver) -> Any:
    return on_widget(browser, _ROWS)


@pytest.mark.parametrize("width", [160, 280, 480, 600])
def test_in_compact_words_and_choices_have_rows_of_their_own(
    browser: WebDriver, width: int
) -> None:
    on_widget(browser, "widget.layout = 'compact'")
    show(browser, width)
    tools, seen, *below = rows(browser)
    assert len(below) == 3
    assert [row[:2] for row in below] == [[12, 12]] * 3, "from edge to edge"
    above = max(tools[3], seen[3])
    for _, _, top, bottom in below:
        assert top >= above
        above = bottom
    assert len(on_widget(browser, _TOPS)) == 1
    on_widget(browser, CHOOSE, 4)
    state(browser)
    assert rows(browser)[0] == tools, "a correction moves no button"
    assert len(on_widget(browser, _TOPS)) == 1


@pytest.mark.parametrize("direction", ["ltr", "rtl"])
@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("layout", ["auto", "compact"])
def test_words_begin_at_one_edge(
    browser: WebDriver, layout: str, language: str, direction: str
) -> None:
    browser.execute_script("document.documentElement.dir = arguments[0]", direction)
    on_widget(browser, "[widget.layout, widget.language] = arguments", layout, language)
    show(browser, 280)
    lines = on_widget(browser, _LINES, [".wrong", "#which"], direction)
    reasons = on_widget(browser, _LINES, [".for", ".against"], direction)
    mark = 0 if direction == "rtl" else reasons[0][0]
    assert lines == [[0], [0]]
    assert reasons == [[mark], [mark]]
    assert mark < 20


def test_a_question_of_two_lines_begins_both_at_one_edge(browser: WebDriver) -> None:
    on_widget(browser, "widget.language = 'fr'")
    show(browser, 160)
    assert on_widget(browser, _LINES, [".wrong"], "ltr") == [[0, 0]]
