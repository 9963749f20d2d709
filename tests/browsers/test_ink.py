"""Ink as it is seen: smooth, as wide as the pen was pressed, sharp on every screen."""

from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, perform, placed, pointer, state
from tests.browsers.widget import (
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    on_widget,
)

BAR: Final = [(20, 30), (80, 30)]
LOST_AND_FOUND: Final = (
    'canvas.dispatchEvent(new Event("contextrestored"))',
    'document.dispatchEvent(new Event("visibilitychange"))',
)
"""What browsers tell when a canvas may have been lost."""
_HOLD: Final = """
  window.held = [];
  const later = window.setTimeout;
  window.setTimeout = (run, time) => time < 1000 ? window.held.push(run) : later(run, time);
"""
"""What waits for less than a second waits for the test; WebKit's driver waits for longer."""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)


@pytest.mark.parametrize("scale", [0, 0.3])
def test_what_opens_small_is_painted_as_large_as_it_becomes(
    browser: WebDriver, scale: float
) -> None:
    sides = """
      const [scale, strokes, done] = arguments;
      const around = document.body.appendChild(document.createElement("div"));
      around.style.transform = `scale(${scale})`;
      const opening = around.appendChild(document.createElement("mnist-checker-widget"));
      opening.strokes = strokes;
      setTimeout(() => {
        const canvas = opening.shadowRoot.querySelector("canvas");
        done([canvas.width, Math.round(canvas.offsetWidth * devicePixelRatio)]);
      }, 200);
    """
    painted, laid_out = browser.execute_async_script(sides, scale, SEVEN)
    assert painted == laid_out > 200


def test_a_real_pen_s_pressure(browser: WebDriver, browser_name: str) -> None:
    if browser_name != "chromium":
        pytest.skip(f"{browser_name}'s driver has no pen")
    pressing = pointer(placed(browser, [BAR]), "pen")
    for action in pressing["actions"]:
        if action["type"] != "pointerUp":
            action["pressure"] = 1.0
    perform(browser, [pressing])
    ((x, y), *_) = drawn(browser)[0]
    # Its ink is half as wide again as the usual 14 pixels.
    assert inked(browser, [(x + 20, y + 9), (x + 20, y + 13)]) == [True, False]


def test_a_press_harder_is_a_line_wider_and_points_stay_pairs(browser: WebDriver) -> None:
    for y, pressure in ((60, 0.1), (160, 1.0)):
        pen = {"pointerType": "pen", "pressure": pressure}
        dispatch(browser, [*line([(20, y), (100, y), (180, y)], **pen), lifted(**pen)])
    assert drawn(browser) == [
        [[20, 60], [100, 60], [180, 60]],
        [[20, 160], [100, 160], [180, 160]],
    ]
    beside = [(100, 60), (100, 67), (100, 160), (100, 167)]
    assert inked(browser, beside) == [True, False, True, True]


def test_a_finger_s_and_a_mouse_s_pressure_count_for_nothing(browser: WebDriver) -> None:
    for y, kind in ((60, "touch"), (160, "mouse")):
        hard = {"pointerType": kind, "pressure": 1.0}
        dispatch(browser, [*line([(20, y), (180, y)], **hard), lifted(**hard)])
    drawn(browser)
    assert inked(browser, [(100, 60), (100, 69), (100, 160), (100, 169)]) == [
        True, False, True, False,
    ]  # fmt: skip


def test_corners_are_smooth(browser: WebDriver) -> None:
    dispatch(browser, [*line([(40, 40), (160, 40), (160, 160)]), lifted()])
    drawn(browser)
    # The pen is some 14 pixels wide: a sharp corner would have ink at its outer edge.
    assert inked(browser, [(100, 40), (160, 100), (164, 36)]) == [True, True, False]


def test_predicted_points_are_painted_and_not_kept(browser: WebDriver) -> None:
    browser.execute_script(_HOLD)
    stroke = line([(40, 40), (80, 40)])
    stroke[-1]["predicted"] = [(120, 40), (160, 40)]
    dispatch(browser, stroke)
    assert drawn(browser) == [[[40, 40], [80, 40]]]
    assert inked(browser, [(60, 40), (140, 40)]) == [True, True]
    dispatch(browser, [lifted()])
    assert drawn(browser) == [[[40, 40], [80, 40]]]
    assert inked(browser, [(60, 40), (140, 40)]) == [True, False]


def test_what_was_guessed_of_a_pen_that_rests_goes(browser: WebDriver) -> None:
    browser.execute_script(_HOLD)
    stroke = line([(40, 40), (80, 40)])
    stroke[-1]["predicted"] = [(120, 40), (160, 40)]
    dispatch(browser, stroke)
    drawn(browser)
    assert inked(browser, [(60, 40), (140, 40)]) == [True, True]
    browser.execute_script("window.held.forEach((run) => run())")
    assert inked(browser, [(60, 40), (140, 40)]) == [True, False]
    dispatch(browser, [{"type": "pointermove", "x": 90, "y": 40}, lifted()])
    assert drawn(browser) == [[[40, 40], [80, 40], [90, 40]]]


def test_the_ink_is_as_sharp_as_the_screen(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    on_widget(browser, "widget.style.width = '300px'")
    drawn(browser)
    script = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      return [canvas.width, Math.round(canvas.getBoundingClientRect().width * devicePixelRatio)];
    """
    pixels, expected = on_widget(browser, script)
    assert pixels == expected


def test_the_ink_has_as_many_pixels_as_the_screen(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    dense = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      Object.defineProperty(window, "devicePixelRatio", { value: 3, configurable: true });
      window.dispatchEvent(new Event("resize"));
      return [canvas.width, 3 * canvas.getBoundingClientRect().width];
    """
    pixels, expected = on_widget(browser, dense)
    assert pixels == pytest.approx(expected, abs=1)
    assert inked(browser, [(50, 20), (50, 60)]) == [True, False]


def test_the_ink_stays_sharp_on_a_denser_screen(browser: WebDriver, browser_name: str) -> None:
    if browser_name != "chromium":
        pytest.skip(f"{browser_name}'s driver cannot change the screen")
    dispatch(browser, [*line([(20, 20), (80, 20)]), lifted()])
    before = on_widget(browser, "return widget.shadowRoot.querySelector('canvas').width")
    metrics = {"width": 0, "height": 0, "deviceScaleFactor": 3, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", metrics)
    try:
        drawn(browser)
        pixels = on_widget(browser, "return widget.shadowRoot.querySelector('canvas').width")
        assert pixels == pytest.approx(3 * before, abs=3)
    finally:
        browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


@pytest.mark.parametrize("told", LOST_AND_FOUND)
def test_a_canvas_that_was_lost_is_painted_anew(browser: WebDriver, told: str) -> None:
    dispatch(browser, [*line(BAR), lifted()])
    state(browser)
    middle = [(50, 30)]
    script = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      canvas.getContext("2d").clearRect(0, 0, canvas.width, canvas.height);
    """
    on_widget(browser, script)
    assert inked(browser, middle) == [False]
    on_widget(browser, f"{script} {told};")
    assert inked(browser, middle) == [True]
