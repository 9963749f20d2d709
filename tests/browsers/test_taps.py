"""A tap that moves a little is a dot, which is no digit."""

from typing import Final

import numpy as np
import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.drawing import Drawing, check_drawing
from mnist_checker.normalise import normalise
from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, perform, placed, pointer, state
from tests.browsers.widget import ask_why, click, dispatch, lifted, line, on_widget, reasons

DOT: Final = normalise(Drawing((((0, 0),),)))

_FIELD: Final = """
  const { data } = widget.shadowRoot.querySelector("canvas[part=picture]").getContext("2d")
    .getImageData(0, 0, 28, 28);
  return [...data].filter((_, at) => at % 4 === 0);
"""
_SHOWN: Final = """
  const text = (name) => widget.shadowRoot.querySelector(`[part=${name}]`)?.textContent ?? null;
  return [widget.unsure, text("doubt")];
"""
_REPLAY: Final = """
  const [done] = arguments;
  const widget = document.getElementById("one");
  const field = () => [...widget.shadowRoot.querySelector("canvas[part=picture]")
    .getContext("2d").getImageData(0, 0, 28, 28).data].filter((_, at) => at % 4 === 0).join();
  const seen = new Set();
  let goes = true;
  const frame = () => {
    seen.add(field());
    if (goes) {
      requestAnimationFrame(frame);
    }
  };
  widget.replay().then(() => {
    goes = false;
    done([...seen]);
  });
  requestAnimationFrame(frame);
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site, network: str) -> None:
    site.open(browser, f"{network}.html")
    on_widget(browser, "widget.withField = widget.withWhy = true")
    state(browser)
    click(browser, "field")


def field(browser: WebDriver) -> list[list[int]]:
    """Return the grey levels of what the network sees."""
    levels: list[list[int]] = np.reshape(on_widget(browser, _FIELD), (28, 28)).tolist()
    return levels


def tap(browser: WebDriver, pixels: int) -> None:
    """Tap on the middle of the pad with a mouse that moves down by so many pixels."""
    (((x, y),),) = placed(browser, [[(50, 50)]])
    perform(browser, [pointer([[(x, y), (x, y + pixels)]], "mouse")])


@pytest.mark.parametrize("width", [480, 160])
@pytest.mark.parametrize("pixels", [1, 3])
def test_a_tap_that_moves_a_little_is_a_dot(browser: WebDriver, width: int, pixels: int) -> None:
    on_widget(browser, f"widget.style.width = '{width}px'")
    state(browser)
    tap(browser, pixels)
    ((first, *_, last),) = state(browser).strokes
    assert last[1] - first[1] == pytest.approx(pixels, abs=0.01)
    assert on_widget(browser, _SHOWN) == [True, "?"]
    assert on_widget(browser, "return widget.predict().unsure")
    assert field(browser) == DOT.tolist()
    boxed = check_drawing(on_widget(browser, "return widget.toJSON()"))
    assert normalise(boxed).tolist() == DOT.tolist(), "and in a file of drawings"
    assert on_widget(browser, "return widget.predict(widget.strokes).digit") == 1


def test_a_stroke_is_a_dot_until_it_is_longer(browser: WebDriver) -> None:
    side = on_widget(browser, "return widget.toJSON().width")
    x, y = side / 2, side / 4
    dispatch(browser, line([(x, y), (x, y + 0.02 * side)]))
    state(browser)
    assert field(browser) == DOT.tolist()
    assert on_widget(browser, "return widget.unsure")
    dispatch(browser, [{"type": "pointermove", "x": x, "y": y + 0.5 * side}, lifted()])
    bar = state(browser)
    assert bar.digit == 1
    assert not on_widget(browser, "return widget.unsure")
    seen = browser.execute_async_script(_REPLAY)
    first = [int(level) for level in seen[0].split(",")]
    assert first == DOT.ravel().tolist(), "and so it begins when it is replayed"
    assert len(seen) > 1


def test_why_sees_the_dot_too(browser: WebDriver) -> None:
    dispatch(browser, [*line([(90, 90)]), lifted()])
    state(browser)
    said = ask_why(browser)
    on_widget(browser, "widget.clear()")
    tap(browser, 3)
    state(browser)
    assert reasons(browser) == said


def test_a_digit_that_fills_a_tenth_of_the_pad_is_read_as_without_a_box(
    browser: WebDriver,
) -> None:
    side = on_widget(browser, "return widget.toJSON().width")
    draw_on(browser, [[(45 + x / 6.5, 45 + y / 6.5) for x, y in SEVEN[0]]])
    drawn = state(browser)
    extent = np.ptp(np.concatenate(drawn.strokes), axis=0).max()
    assert extent == pytest.approx(0.1 * side, abs=2)
    assert drawn.digit == 7
    assert on_widget(browser, "return widget.predict(widget.strokes)") == {
        "digit": drawn.digit,
        "probabilities": drawn.probabilities,
        "unsure": on_widget(browser, "return widget.unsure"),
    }
    assert field(browser) == normalise(check_drawing({"strokes": drawn.strokes})).tolist()
