"""Undo, redo, Clear and the eraser."""

from typing import Final

import pytest
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import draw_on, state
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


def test_the_eraser_cuts_a_broad_line_through(browser: WebDriver) -> None:
    on_widget(browser, "widget.penWidth = 20")
    pressed = {"pointerType": "pen", "pressure": 1.0}
    dispatch(browser, [*line([(20, 100), (220, 100)], **pressed), lifted(**pressed)])
    drawn(browser)
    assert inked(browser, [(120, 100)]) == [True]
    rubs = {"pointerType": "pen", "button": 5, "buttons": 32}
    dispatch(browser, [*line([(120, 20), (120, 180)], **rubs), lifted(**rubs)])
    assert len(drawn(browser)) == 2
    assert inked(browser, [(120, 100)]) == [False]


def test_keys_rub_out(browser: WebDriver) -> None:
    side = on_widget(browser, "return widget.shadowRoot.querySelector('canvas').clientWidth")
    dispatch(browser, [*line([(20, side / 2), (side - 20, side / 2)]), lifted()])
    to_the_pad(browser)
    press(browser, "e", *[Keys.ARROW_UP] * 4, Keys.SPACE, *[Keys.ARROW_DOWN] * 8, Keys.SPACE)
    assert len(drawn(browser)) == 2
    assert inked(browser, [(side / 2, side / 2), (40, side / 2)]) == [False, True]


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


def test_clearing_puts_the_eraser_away(browser: WebDriver) -> None:
    draw_on(browser, [BAR])
    click(browser, "eraser")
    click(browser, "clear")
    draw_on(browser, [STEM])
    assert len(drawn(browser)) == 1
    assert part(browser, "[part~=eraser]").get_attribute("aria-pressed") == "false"
