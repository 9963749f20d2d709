"""Nothing moves while someone draws: the card and its parts stand where they stood, as large."""

import re
from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import ask_why, on_widget, reasons
from tools.drawn import Strokes, drawn

LANGUAGES: Final = ("en", "de", "fr", "es", "ja", "zh")
OPTIONS: Final = {"none": [], "the field": ["field"], "all": ["field", "why", "correction"]}
_MOVED: Final = """
  const [layout, width, languages, options, drawings, done] = arguments;
  const widget = document.getElementById("one");
  const root = widget.shadowRoot;
  const boxes = () => {
    const { x, y } = widget.getBoundingClientRect();
    const parts = [...root.querySelectorAll("[part]:not([part=fill], [part=label])")];
    return parts.flatMap((node, at) => {
      const box = node.getBoundingClientRect();
      const sides = [box.x - x, box.y - y, box.width, box.height].map((side) => side.toFixed(1));
      const empty = node.part.contains("doubt") && !node.textContent;
      return empty ? [] : [[`${at} ${node.part[0]}`, sides.join(" ")]];
    });
  };
  const look = async () => {
    const moved = [];
    const answers = new Set();
    widget.style.cssText = `width: ${width}px; max-width: none`;
    widget.layout = layout;
    for (const name of ["Field", "Why", "Correction"]) {
      widget[`with${name}`] = options.includes(name.toLowerCase());
    }
    await widget.updateComplete;
    root.querySelector("button[part~=field]")?.click();
    for (const language of languages) {
      widget.language = language;
      const first = new Map();
      for (const strokes of drawings) {
        const side = root.querySelector("canvas").clientWidth;
        widget.strokes = strokes.map((stroke) => stroke.map(([x, y]) => [x * side, y * side]));
        for (const threshold of [0, 1.1]) {
          widget.threshold = threshold;
          await widget.updateComplete;
          answers.add(root.querySelector("[part=answer]").getAttribute("aria-label"));
          for (const [part, box] of boxes()) {
            const before = first.get(part) ?? box;
            first.set(part, before);
            if (box !== before) {
              moved.push(`${language}, ${part}: ${before} -> ${box}`);
            }
          }
        }
      }
    }
    done([moved, [...answers]]);
  };
  look();
"""
"""Show each drawing, sure and unsure; return what moved, and the answers that were seen."""
_HEIGHTS: Final = """
  window.heights = [];
  const look = () => {
    if (!widget.shadowRoot.querySelector("[part=reasons]:not(.past) span")) {
      heights.push(widget.offsetHeight);
    }
    requestAnimationFrame(look);
  };
  look();
  return widget.offsetHeight;
"""
"""Note the widget's height in each frame in which no reasons are seen; return what it is now."""

pytestmark = pytest.mark.usefixtures("calm_page", "_styled")


def drawings() -> list[Strokes]:
    """Return strokes in a square of 1: none, and such as are read as digits more or less sure."""
    seven = [[[x / 100, y / 100] for x, y in stroke] for stroke in SEVEN]
    three = drawn("a 3")
    parts = [[stroke[: round(share * len(stroke))] for stroke in three] for share in (0.3, 0.6)]
    return [[], seven, *parts, three, drawn("a 6")]


@pytest.mark.parametrize("options", list(OPTIONS))
@pytest.mark.parametrize("width", [160, 280, 480, 900])
@pytest.mark.parametrize("layout", ["auto", "row", "column", "compact"])
def test_nothing_moves_with_the_answer(
    browser: WebDriver, layout: str, width: int, options: str
) -> None:
    moved, answers = browser.execute_async_script(
        _MOVED, layout, width, LANGUAGES, OPTIONS[options], drawings()
    )
    assert moved == []
    assert {"Nothing drawn", "3, 100%", "Not sure: 3, 100%"} <= set(answers)
    less_sure = {answer for answer in answers if re.fullmatch(r"\d, \d\d?%", answer)}
    assert less_sure
    assert {f"Not sure: {answer}" for answer in less_sure} <= set(answers)


def test_nothing_moves_where_reasons_of_many_lines_go(browser: WebDriver) -> None:
    long = "{digit} is what this part of the ink speaks for, which is at the {place}"
    on_widget(browser, "widget.withWhy = true; widget.labels = { speaks: arguments[0] }", long)
    on_widget(browser, "widget.style.width = '160px'")
    draw_on(browser, SEVEN)
    ask_why(browser)
    height = on_widget(browser, _HEIGHTS)
    draw_on(browser, [[(30, 50), (50, 55), (70, 50)]])
    state(browser)
    reasons(browser)
    assert set(on_widget(browser, "return heights")) == {height}
