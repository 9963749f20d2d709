"""The widget on pages that are strict, rude or crowded."""

from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, state, watched

SCRIPT: Final = "/mnist-checker-widget.js"
BY_THEMSELVES: Final = {"/favicon.ico"}
"""What browsers ask for unasked."""

_LOOKS: Final = """
  const widget = document.getElementById("one");
  return [...widget.shadowRoot.querySelectorAll("*")].map((node) => {
    const { width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const names = ["display", "color", "background-color", "border-radius", "cursor", "direction",
      "font-family", "font-size", "font-style", "letter-spacing", "line-height", "opacity",
      "text-align", "text-transform", "touch-action", "transform", "word-spacing"];
    const look = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [node.localName, Math.round(width), Math.round(height), ...look];
  });
"""


def has_style_sheets(browser: WebDriver) -> bool:
    """Whether scripts can make style sheets, so that a strict policy keeps none out."""
    found: bool = browser.execute_script("return 'adoptedStyleSheets' in Document.prototype")
    return found


@pytest.mark.parametrize("page", ["calm.html", "crowded.html"])
def test_a_strict_page_shows_no_violation_and_gets_no_global(
    browser: WebDriver, site: Site, page: str
) -> None:
    site.open(browser, page)
    browser.execute_script("document.getElementById('one').strokes = arguments[0]", SEVEN)
    assert state(browser).digit is not None
    noted = watched(browser)
    harmless = (
        ("/favicon.ico",)
        if has_style_sheets(browser)
        else ("/favicon.ico", "style-src-elem: inline")
    )
    assert [found for found in noted["violations"] if not any(map(found.count, harmless))] == []
    assert noted["errors"] == []
    assert noted["added"] == []


def test_asks_for_nothing_beyond_its_script(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    draw_on(browser, SEVEN)
    assert state(browser).digit is not None
    own = {"/calm.html", "/watch.js", "/compare.js", SCRIPT}
    assert own <= set(site.requested.paths) <= own | BY_THEMSELVES


def test_two_widgets_do_not_touch_each_other(browser: WebDriver, site: Site) -> None:
    site.open(browser, "crowded.html")
    draw_on(browser, SEVEN, widget="two")
    one, two = state(browser, "one"), state(browser, "two")
    assert (one.strokes, one.digit, one.probabilities) == ([], None, None)
    assert len(two.strokes) == 1
    assert two.digit is not None
    assert {event["id"] for event in watched(browser)["predictions"]} == {"two"}
    browser.execute_script("document.getElementById('one').clear()")
    assert state(browser, "two") == two


def test_the_page_s_styles_do_not_reach_in(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    if not has_style_sheets(browser):
        pytest.skip("Safari before 16.4: a strict page keeps the widget's own styles out too")
    state(browser)
    calm = browser.execute_script(_LOOKS)
    site.open(browser, "crowded.html")
    state(browser)
    rude = browser.execute_script(_LOOKS)
    assert len(calm) > 10
    for expected, found in zip(calm, rude, strict=True):
        assert found == expected
