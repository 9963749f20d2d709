"""Drawing: tools, pens, palms and fingers, smooth ink, and what may happen in mid-stroke."""

from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN, draw_on, perform, placed, pointer, state
from tests.browsers.widget import (
    click,
    correct,
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    note,
    noted,
    on_widget,
    part,
    press,
    to_the_pad,
)

BAR: Final = [(20, 30), (80, 30)]
STEM: Final = [(50, 10), (50, 90)]
DRAW_ON: Final = [{"type": "pointermove", "x": 150, "y": 150}, lifted()]

_MID_STROKE: Final = {
    "cancelled": 'send("pointercancel")',
    "capture lost": 'send("lostpointercapture")',
    "lifted unseen": 'send("pointermove")',
    "tab hidden": """
        Object.defineProperty(document, "hidden", { value: true, configurable: true });
        document.dispatchEvent(new Event("visibilitychange"));
        delete document.hidden;
    """,
    "moved": "document.body.append(widget)",
    "removed": "widget.remove(); setTimeout(() => document.body.append(widget))",
}


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)


def test_undo_and_redo_go_by_stroke(browser: WebDriver) -> None:
    draw_on(browser, [BAR])
    (bar,) = drawn(browser)
    draw_on(browser, [STEM])
    both = drawn(browser)
    click(browser, "undo")
    assert drawn(browser) == [bar]
    click(browser, "undo")
    assert drawn(browser) == []
    assert state(browser).digit is None
    click(browser, "undo")
    click(browser, "redo")
    assert drawn(browser) == [bar]
    click(browser, "redo")
    assert drawn(browser) == both
    click(browser, "redo")
    assert drawn(browser) == both
    assert state(browser).digit is not None


def test_a_new_stroke_takes_the_place_of_what_was_undone(browser: WebDriver) -> None:
    draw_on(browser, [BAR])
    click(browser, "undo")
    draw_on(browser, [STEM])
    (stem,) = drawn(browser)
    click(browser, "redo")
    assert drawn(browser) == [stem]


def test_clear_can_be_undone(browser: WebDriver) -> None:
    draw_on(browser, [BAR, STEM])
    both = drawn(browser)
    click(browser, "clear")
    assert drawn(browser) == []
    click(browser, "undo")
    assert drawn(browser) == both
    assert inked(browser, [both[0][0], (5, 5)]) == [True, False]  # type: ignore[list-item]


def test_what_was_drawn_in_a_smaller_box_comes_back_as_large_as_it_was(browser: WebDriver) -> None:
    on_widget(browser, "widget.style.width = '200px'")
    draw_on(browser, [BAR])
    click(browser, "clear")
    on_widget(browser, "widget.style.width = '480px'")
    draw_on(browser, [STEM])
    click(browser, "undo")
    click(browser, "undo")
    drawn(browser)
    side = on_widget(browser, "return widget.shadowRoot.querySelector('canvas').clientWidth")
    assert inked(browser, [(0.7 * side, 0.3 * side)]) == [True]


@pytest.mark.parametrize("eraser", ["button", "pen's end"])
def test_the_eraser_cuts_what_it_passes(browser: WebDriver, eraser: str) -> None:
    dispatch(browser, [*line([(20, 100), (220, 100)]), lifted()])
    whole = drawn(browser)
    assert inked(browser, [(120, 100)]) == [True]
    if eraser == "button":
        click(browser, "eraser")
        assert part(browser, "[part~=eraser]").get_attribute("aria-pressed") == "true"
        held = {}
    else:
        held = {"pointerType": "pen", "button": 5, "buttons": 32}
    dispatch(browser, [*line([(120, 50), (120, 150)], **held), lifted(**held)])
    left, right = drawn(browser)
    assert [left[0], right[-1]] == [whole[0][0], whole[0][-1]]
    assert 95 < left[-1][0] < 110
    assert 130 < right[0][0] < 145
    assert inked(browser, [(120, 100), (40, 100), (200, 100)]) == [False, True, True]
    click(browser, "undo")
    assert drawn(browser) == whole
    if eraser == "button":
        click(browser, "eraser")
    dispatch(browser, [*line([(20, 20), (30, 30)]), lifted()])
    assert len(drawn(browser)) == 2, "the pen draws again"


def test_rubbing_where_nothing_is_leaves_nothing_to_undo(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 100), (220, 100)]), lifted()])
    pen = {"pointerType": "pen", "button": 5, "buttons": 32}
    dispatch(browser, [*line([(120, 200), (160, 200)], **pen), lifted(**pen)])
    assert len(drawn(browser)) == 1
    click(browser, "undo")
    assert drawn(browser) == []


@pytest.mark.parametrize("how", ["pointer", "keys"])
def test_an_eraser_that_meets_nothing_changes_nothing(browser: WebDriver, how: str) -> None:
    dispatch(browser, [*line([(20, 20), (220, 20)]), lifted()])
    on_widget(browser, "widget.withCorrection = true")
    drawn(browser)
    correct(browser, 3)
    note(browser, "prediction", "strokechange")
    click(browser, "eraser")
    if how == "pointer":
        dispatch(browser, [*line([(120, 200), (160, 200)]), lifted()])
    else:
        to_the_pad(browser)
        press(browser, Keys.SPACE, Keys.ARROW_DOWN, Keys.SPACE)
    assert drawn(browser) == [[[20, 20], [220, 20]]]
    assert noted(browser) == []
    assert on_widget(browser, "return widget.truth") == 3


def test_a_canvas_that_is_hidden_in_mid_stroke_ends_it(browser: WebDriver) -> None:
    dispatch(browser, line([(20, 20), (80, 20)]))
    on_widget(browser, "widget.style.display = 'none'")
    dispatch(browser, [{"type": "pointermove", "x": 90, "y": 90}, lifted()])
    on_widget(browser, "widget.style.display = ''")
    assert drawn(browser) == [[[20, 20], [80, 20]]]
    dispatch(browser, [*line([(20, 60), (80, 60)]), lifted()])
    assert len(drawn(browser)) == 2


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


def test_a_palm_does_not_draw_while_a_pen_does(browser: WebDriver) -> None:
    pen = {"pointerId": 1, "pointerType": "pen"}
    palm = {"pointerId": 2, "pointerType": "touch"}
    dispatch(browser, line([(20, 20), (40, 40)], **pen))
    dispatch(browser, [*line([(150, 150), (160, 160)], **palm), lifted(**palm)])
    dispatch(browser, [{"type": "pointermove", "x": 60, "y": 60, **pen}, lifted(**pen)])
    assert drawn(browser) == [[[20, 20], [40, 40], [60, 60]]]


def test_a_palm_that_came_first_gives_way_to_the_pen(browser: WebDriver) -> None:
    pen = {"pointerId": 1, "pointerType": "pen"}
    palm = {"pointerId": 2, "pointerType": "touch"}
    dispatch(browser, line([(150, 150), (160, 160)], **palm))
    dispatch(browser, line([(20, 20), (40, 40)], **pen))
    dispatch(browser, [{"type": "pointermove", "x": 170, "y": 170, **palm}, lifted(**palm)])
    dispatch(browser, [lifted(**pen)])
    assert drawn(browser) == [[[20, 20], [40, 40]]]
    click(browser, "undo")
    assert drawn(browser) == []


def test_a_palm_that_the_system_took_away_is_no_ink_once_the_pen_comes(browser: WebDriver) -> None:
    palm = line([(20, 200), (60, 220)], pointerId=7, pointerType="touch")
    dispatch(
        browser, [*palm, {**lifted(pointerId=7, pointerType="touch"), "type": "pointercancel"}]
    )
    dispatch(browser, [*line([(50, 50), (150, 150)], pointerId=8, pointerType="pen"), lifted()])
    (stroke,) = drawn(browser)
    assert stroke[0] == pytest.approx([50, 50], abs=1)


def test_after_a_mouse_drew_the_keys_are_the_pad_s(browser: WebDriver) -> None:
    browser.execute_script("document.body.prepend(document.createElement('input'))")
    browser.find_element(By.TAG_NAME, "input").click()
    draw_on(browser, [BAR])
    assert drawn(browser)
    press(browser, f"{Keys.CONTROL}+z")
    assert drawn(browser) == []


def test_clearing_puts_the_eraser_away(browser: WebDriver) -> None:
    draw_on(browser, [BAR])
    click(browser, "eraser")
    click(browser, "clear")
    draw_on(browser, [STEM])
    assert len(drawn(browser)) == 1
    assert part(browser, "[part~=eraser]").get_attribute("aria-pressed") == "false"


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
    stroke = line([(40, 40), (80, 40)])
    stroke[-1]["predicted"] = [(120, 40), (160, 40)]
    dispatch(browser, stroke)
    assert drawn(browser) == [[[40, 40], [80, 40]]]
    assert inked(browser, [(60, 40), (140, 40)]) == [True, True]
    dispatch(browser, [lifted()])
    assert drawn(browser) == [[[40, 40], [80, 40]]]
    assert inked(browser, [(60, 40), (140, 40)]) == [True, False]


@pytest.mark.parametrize("what", list(_MID_STROKE))
def test_in_mid_stroke(browser: WebDriver, what: str) -> None:
    dispatch(browser, line([(20, 20), (80, 20)]))
    send = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      const send = (type) => canvas.dispatchEvent(new PointerEvent(type, { pointerId: 1 }));
    """
    on_widget(browser, send + _MID_STROKE[what])
    dispatch(browser, DRAW_ON)
    assert drawn(browser) == [[[20, 20], [80, 20]]], "the stroke ended there"
    dispatch(browser, [*line([(150, 20), (150, 120)], pointerId=2), lifted(pointerId=2)])
    assert len(drawn(browser)) == 2, "and the next one is drawn"
    on_widget(browser, "widget.undo()")
    assert len(drawn(browser)) == 1


@pytest.mark.parametrize(
    ("act", "told"),
    [
        ("widget.undo()", ["prediction"]),
        ("widget.clear()", ["clear", "prediction"]),
        ("widget.strokes = []", []),
    ],
)
def test_the_pen_lets_go_of_what_is_taken_away(
    browser: WebDriver, act: str, told: list[str]
) -> None:
    predicted = [{"type": "pointermove", "x": 90, "y": 20, "predicted": [(120, 20)]}]
    dispatch(browser, [*line([(20, 20), (80, 20)]), *predicted])
    assert len(drawn(browser)) == 1
    note(browser, "prediction", "strokechange", "clear")
    on_widget(browser, act)
    dispatch(browser, DRAW_ON)
    assert drawn(browser) == []
    # The page was never told of the stroke, so its end is no news.
    assert [event["type"] for event in noted(browser)] == told
    assert not any(inked(browser, [(50, 20), (100, 20)]))


def test_a_finger_draws_though_another_rests_elsewhere(browser: WebDriver) -> None:
    finger = {"pointerId": 2, "pointerType": "touch", "isPrimary": False}
    dispatch(browser, [*line([(20, 20), (80, 20)], **finger), lifted(**finger)])
    assert drawn(browser) == [[[20, 20], [80, 20]]]


def test_what_was_guessed_of_a_palm_is_forgotten_with_it(browser: WebDriver) -> None:
    palm = {"pointerId": 2, "pointerType": "touch"}
    guessed = {"type": "pointermove", "x": 60, "y": 20, "predicted": [(150, 20)], **palm}
    dispatch(browser, [*line([(20, 20)], **palm), guessed, *line([(20, 90)], pointerType="pen")])
    assert drawn(browser) == [[[20, 90]]]
    assert inked(browser, [(20, 90), (85, 55)]) == [True, False]


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


def test_what_asks_for_a_menu_draws_nothing(browser: WebDriver) -> None:
    dispatch(browser, [*line([(20, 20), (60, 60)], ctrlKey=True), lifted()])
    assert drawn(browser) == []
    script = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      return canvas.dispatchEvent(new Event("contextmenu", { cancelable: true }));
    """
    assert on_widget(browser, script), "it opens where nothing is drawn"
    dispatch(browser, line([(20, 20), (60, 60)], pointerType="touch"))
    assert not on_widget(browser, script), "but not under a finger that draws"


def test_a_finger_is_the_pad_s_alone_where_it_can_draw(browser: WebDriver) -> None:
    script = """
      const canvas = widget.shadowRoot.querySelector("canvas");
      widget.readonly = arguments[0];
      return widget.updateComplete.then(() =>
        canvas.dispatchEvent(new Event("touchstart", { cancelable: true })));
    """
    assert not on_widget(browser, script, False), "the system makes nothing of it"
    assert on_widget(browser, script, True), "it may scroll the page"


def test_nothing_is_selected_while_drawing(browser: WebDriver) -> None:
    script = """
      const { style } = widget.shadowRoot.querySelector("canvas");
      return style.getPropertyValue("user-select") || style.getPropertyValue("-webkit-user-select");
    """
    assert on_widget(browser, script) == "none", "without style sheets too"


LOST_AND_FOUND: Final = (
    'canvas.dispatchEvent(new Event("contextrestored"))',
    'document.dispatchEvent(new Event("visibilitychange"))',
)
"""What browsers tell when a canvas may have been lost."""


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
