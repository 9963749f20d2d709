"""A replay: the drawing is drawn anew before the visitor's eyes."""

from typing import Any, Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import (
    click,
    dispatch,
    inked,
    lifted,
    line,
    note,
    noted,
    on_widget,
    press,
)

_WATCH: Final = """
  const [done] = arguments;
  const widget = document.getElementById("one");
  const canvas = widget.shadowRoot.querySelector("canvas");
  const field = widget.shadowRoot.querySelector("canvas[part=picture]");
  const ink = (pad, channel) => {
    const { data } = pad.getContext("2d").getImageData(0, 0, pad.width, pad.height);
    let count = 0;
    for (let at = channel; at < data.length; at += 4) {
      count += Number(data[at] > 127);
    }
    return count;
  };
  const look = () => [
    ink(canvas, 3),
    widget.shadowRoot.querySelector("[part=digit]").textContent,
    ink(field, 0),
    JSON.stringify(widget.strokes),
    widget.value,
  ];
  const whole = look();
  const seen = [];
  let goes = true;
  const begun = performance.now();
  const frame = () => {
    if (goes) {
      seen.push(look());
      if (seen.length === 4) {
        ACT;
      }
      requestAnimationFrame(frame);
    }
  };
  widget.replay().then(() => {
    goes = false;
    const seconds = (performance.now() - begun) / 1000;
    const end = () => done({ whole, seen, last: look(), seconds });
    requestAnimationFrame(() => requestAnimationFrame(end));
  });
  requestAnimationFrame(frame);
"""
_BAR: Final = [(20, 55), (80, 55)]
_BAR_WAY: Final = 0.6 + (0.25**2 + 0.3**2) ** 0.5
"""Its length, and the way to it from the seven's end."""
_WAY: Final = 0.6 + (0.35**2 + 0.65**2) ** 0.5
"""The length of the seven, in sides of its box."""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, calm_page: None) -> None:  # noqa: ARG001
    on_widget(browser, "widget.withField = true")
    state(browser)
    click(browser, "field")
    draw_on(browser, SEVEN)
    state(browser)


def watch(browser: WebDriver, act: str = "") -> Any:
    """Return what was seen in each frame of a replay; in its fourth, JavaScript may act."""
    return browser.execute_async_script(_WATCH.replace("ACT", act))


def test_the_drawing_and_its_answer_grow(browser: WebDriver) -> None:
    # A bar more: in a second, slow machines too show some steps.
    draw_on(browser, [_BAR])
    state(browser)
    note(browser, "prediction", "strokechange", "clear")
    found = watch(browser)
    ink = [each[0] for each in found["seen"][2:]]
    assert ink[0] < found["whole"][0] / 2
    assert ink == sorted(ink)
    assert len(set(ink)) > 5
    assert {each[1] for each in found["seen"]} > {found["whole"][1]}, "the answer follows"
    assert len({each[2] for each in found["seen"]}) > 5, "so does what the network sees"
    assert found["last"] == found["whole"]
    assert found["seconds"] == pytest.approx((_WAY + _BAR_WAY) / 2, abs=0.3)
    assert {tuple(each[3:]) for each in found["seen"]} == {tuple(found["whole"][3:])}
    assert noted(browser) == [], "the drawing itself stays as it is"


@pytest.mark.parametrize(
    ("act", "strokes"),
    [
        ("widget.dispatchEvent(new Event('pointerdown'))", 1),
        ("widget.dispatchEvent(new Event('keydown'))", 1),
        ("widget.shadowRoot.querySelector('[part~=eraser]').click()", 1),
        ("widget.undo()", 0),
        ("widget.clear()", 0),
        ("widget.strokes = [[[1, 1]], [[99, 99]]]", 2),
        ("widget.remove(); document.body.append(widget)", 1),
        ("widget.replay()", 1),
    ],
)
def test_what_happens_to_it_ends_it(browser: WebDriver, act: str, strokes: int) -> None:
    found = watch(browser, act)
    assert len(found["seen"]) <= 6
    assert len(state(browser).strokes) == strokes
    if strokes == 1 and "replay" not in act:
        assert found["last"] == found["whole"], "the whole drawing is there"


def test_a_stroke_ends_it_and_is_drawn(browser: WebDriver) -> None:
    (seven,) = state(browser).strokes
    on_widget(browser, "widget.replay()")
    dispatch(browser, [*line([(20, 200), (40, 200)]), lifted()])
    assert state(browser).strokes == [seven, [[20, 200], [40, 200]]]
    corner = (seven[1][0], seven[1][1])
    assert inked(browser, [corner, (30, 200)]) == [True, True]


def test_in_mid_stroke_nothing_is_replayed(browser: WebDriver) -> None:
    dispatch(browser, line([(20, 200), (40, 200)]))
    state(browser)
    found = watch(browser)
    assert found["last"] == found["whole"]
    assert found["seconds"] < 0.2
    press(browser, "e")
    dispatch(browser, [lifted()])
    assert len(state(browser).strokes) == 2


def test_with_less_motion_all_is_there_at_once(browser: WebDriver) -> None:
    calm = "window.matchMedia = (asked) => ({ matches: asked.includes('reduced-motion: reduce') })"
    browser.execute_script(calm)
    found = watch(browser)
    assert found["last"] == found["whole"]
    assert all(each == found["whole"] for each in found["seen"])
    assert found["seconds"] < 0.2
