"""Ink that is there takes on the colours of another scheme, whatever changes that."""

from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.widget import dispatch, drawn, lifted, line, on_widget
from tools.drivers import PREFERRED, preferring

_COLOURS: Final = """
  const canvas = widget.shadowRoot.querySelector("canvas");
  const scale = canvas.width / canvas.clientWidth;
  const pixel = canvas.getContext("2d").getImageData(60 * scale, 20 * scale, 1, 1).data;
  return [`rgb(${[...pixel].slice(0, 3).join(", ")})`, getComputedStyle(canvas).color];
"""
_TRANSITION: Final = """
  widget.shadowRoot.querySelector("canvas").style.transition = arguments[0];
"""
_SCHEMES: Final = {
    "theme": "widget.theme = arguments[0]",
    "color-scheme": "document.documentElement.style.colorScheme = arguments[0]",
}


@pytest.fixture(autouse=True)
def _drawn(browser: WebDriver, calm_page: None, _styled: None) -> None:  # noqa: ARG001
    on_widget(browser, "document.documentElement.style.colorScheme = 'light dark'")
    dispatch(browser, [*line([(20, 20), (120, 20)]), lifted()])
    assert drawn(browser)


def assert_follows(browser: WebDriver, *, coloured: bool) -> None:
    """Assert that the pad's colour becomes black, or another, and the ink's pixel like it."""

    def followed(_: object) -> bool:
        pixel, colour = on_widget(browser, _COLOURS)
        return bool(pixel == colour and (colour != "rgb(0, 0, 0)") == coloured)

    WebDriverWait(browser, 5).until(followed)


@pytest.mark.parametrize("change", list(_SCHEMES))
def test_ink_follows_the_scheme(browser: WebDriver, change: str) -> None:
    assert_follows(browser, coloured=False)
    for scheme in ("dark", "light", "dark"):
        on_widget(browser, _SCHEMES[change], scheme)
        assert_follows(browser, coloured=scheme == "dark")


@pytest.mark.parametrize(
    ("feature", "value"), [("prefers-color-scheme", "dark"), ("forced-colors", "active")]
)
@pytest.mark.parametrize("transition", ["", "none"], ids=["gliding", "at once"])
def test_ink_follows_what_the_visitor_prefers(
    browser: WebDriver, browser_name: str, feature: str, value: str, transition: str
) -> None:
    if browser_name not in PREFERRED:
        pytest.skip(f"{browser_name}'s driver cannot say what its visitor prefers")
    own = feature == "forced-colors"
    if own:
        on_widget(browser, "widget.style.setProperty('--mnist-checker-pen', 'rgb(1, 2, 3)')")
    assert_follows(browser, coloured=own)
    # Soon after a page was loaded, Firefox changes colours at once now and then.
    on_widget(browser, _TRANSITION, transition)
    for _ in range(2):
        with preferring(browser, feature, value):
            assert_follows(browser, coloured=not own)
        assert_follows(browser, coloured=own)
