"""What has the focus has an outline where keys brought it, in browsers that cannot tell too."""

from typing import Final

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import click, on_widget, press, to_the_pad

_OUTLINE: Final = """
  const node = widget.shadowRoot.querySelector(arguments[0]);
  const { outlineStyle, outlineWidth } = getComputedStyle(node);
  return outlineStyle === "none" ? null : outlineWidth;
"""
_AS_SAFARI_15: Final = """
  for (const sheet of widget.shadowRoot.adoptedStyleSheets) {
    for (let at = sheet.cssRules.length - 1; at >= 0; at--) {
      if (/:focus-visible/.test(sheet.cssRules[at].selectorText)) {
        sheet.deleteRule(at);
      }
    }
  }
"""
"""Safari before 15.4 drops a rule whose selector it does not know."""

pytestmark = pytest.mark.usefixtures("calm_page", "_styled")


@pytest.mark.parametrize("safari_15", [False, True])
def test_keys_show_what_has_the_focus(browser: WebDriver, safari_15: bool) -> None:
    if safari_15:
        on_widget(browser, _AS_SAFARI_15)
    draw_on(browser, SEVEN)
    state(browser)
    to_the_pad(browser)
    assert on_widget(browser, _OUTLINE, "canvas") == "2px"
    press(browser, Keys.TAB)
    assert on_widget(browser, _OUTLINE, "canvas") is None
    assert on_widget(browser, _OUTLINE, "button") == "2px"


def test_a_mouse_leaves_no_outline(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    click(browser, "eraser")
    state(browser)
    assert on_widget(browser, _OUTLINE, "canvas") is None
    assert on_widget(browser, _OUTLINE, "[part~=eraser]") is None
