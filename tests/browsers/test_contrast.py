"""What is no text stands out from what is beside it, 3 : 1 at least (WCAG 1.4.11)."""

import re
from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, state
from tests.browsers.widget import on_widget

Colour = tuple[float, ...]

_STYLE: Final = """
  const node = widget.shadowRoot.querySelector(arguments[0]);
  const { content, opacity, borderTopWidth, [arguments[2]]: colour } =
    getComputedStyle(node, arguments[1]);
  const absent = arguments[2] === "borderTopColor" && borderTopWidth === "0px";
  return [colour, absent || (arguments[1] && content === "none") ? 0 : opacity];
"""

pytestmark = pytest.mark.usefixtures("calm_page", "_styled")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_bars_and_the_pad_s_edge_stand_out(browser: WebDriver, scheme: str) -> None:
    browser.execute_script("document.documentElement.style.colorScheme = arguments[0]", scheme)
    on_widget(browser, "widget.strokes = arguments[0]", SEVEN)
    state(browser)
    paper = painted(browser, ".card", (0, 0, 0))
    track = painted(browser, ".track", paper, "::before")
    tint = painted(browser, ".paper", paper, "::before")
    edge = painted(browser, ".paper", paper, "::after", "borderTopColor")
    ratios = {
        "the answer's bar": contrast(painted(browser, ".answer-bar .fill", track), track),
        "another bar": contrast(painted(browser, ".bar:not(.answer-bar) .fill", track), track),
        "the pad's edge, outside": contrast(edge, paper),
        "the pad's edge, inside": contrast(edge, tint),
    }
    assert {name: ratio for name, ratio in ratios.items() if ratio < 3} == {}


def painted(
    browser: WebDriver, selector: str, ground: Colour, pseudo: str = "", of: str = "backgroundColor"
) -> Colour:
    """Return the colour of a node, or of a pseudo-element of it, on what is below."""
    colour, opacity = on_widget(browser, _STYLE, selector, pseudo, of)
    red, green, blue, *alpha = map(float, re.findall(r"[\d.]+", colour))
    share = float(opacity) * (alpha[0] if alpha else 1)
    return tuple(
        share * over + (1 - share) * below
        for over, below in zip((red, green, blue), ground, strict=True)
    )


def contrast(one: Colour, other: Colour) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: Colour) -> float:
    """Return the relative luminance as WCAG defines it."""
    shares = (value / 255 for value in colour)
    linear = (s / 12.92 if s <= 0.04045 else ((s + 0.055) / 1.055) ** 2.4 for s in shares)
    return sum(w * v for w, v in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
