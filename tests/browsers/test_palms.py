"""The hand that holds a pen: what it draws is no ink, on whatever pad of the page it lies."""

from collections.abc import Iterator
from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site
from tests.browsers.pointer import perform, placed, pointer, state, wait, watched
from tests.browsers.widget import (
    Event,
    click,
    dispatch,
    drawn,
    inked,
    lifted,
    line,
    note,
    noted,
)
from tools.drivers import POINTERS

PEN: Final = {"pointerId": 1, "pointerType": "pen"}
PALM: Final = {"pointerId": 2, "pointerType": "touch"}
SECOND_PALM: Final = {"pointerId": 3, "pointerType": "touch", "isPrimary": False}
STROKE: Final = [[20, 20], [40, 40], [60, 60]]
WHOLE: Final = [*line([(20, 20), (40, 40), (60, 60)], **PEN), lifted(**PEN)]
TAKEN: Final = {**lifted(**PALM), "type": "pointercancel"}

_PAINTED: Final = """
  const canvas = one.shadowRoot.querySelector("canvas");
  const scale = canvas.width / canvas.getBoundingClientRect().width;
  const [left, top] = [...arguments].map((at) => (at - 30) * scale);
  const { data } = canvas.getContext("2d").getImageData(left, top, 60 * scale, 60 * scale);
  return data.some(Boolean);
"""
"""Whether there is anything around a point of the first widget's canvas."""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> Iterator[None]:
    """Two pads of each of two scripts, and no fault when the test ends."""
    site.open(browser, "crowded.html")
    state(browser)
    yield
    assert watched(browser)["errors"] == []


@pytest.fixture(params=["two", "three"])
def neighbour(request: pytest.FixtureRequest) -> str:
    """A pad of the same script, and one of another."""
    name: str = request.param
    return name


@pytest.fixture(params=[True, False], ids=["shared", "apart"])
def shared(browser: WebDriver, neighbour: str, request: pytest.FixtureRequest) -> bool:
    """Whether the neighbour shares the pad's drawing."""
    together: bool = request.param
    if together:
        browser.execute_script(f"{neighbour}.share(one)")
    return together


def palm(*points: tuple[float, float], **common: object) -> list[Event]:
    return line(points or [(150, 150), (160, 160)], **(PALM | common))


def on(widget: str, events: list[Event]) -> list[Event]:
    """Return events as they happen on a widget."""
    return [event | {"widget": widget} for event in events]


def test_a_palm_does_not_draw_while_a_pen_does(browser: WebDriver) -> None:
    dispatch(browser, WHOLE[:2])
    dispatch(browser, [*palm(), lifted(**PALM)])
    dispatch(browser, WHOLE[2:])
    assert drawn(browser) == [STROKE]


def test_a_palm_on_another_pad_leaves_the_pen_alone(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    dispatch(browser, WHOLE[:2])
    dispatch(browser, on(neighbour, palm()))
    dispatch(browser, WHOLE[2:])
    dispatch(browser, on(neighbour, [lifted(**PALM)]))
    assert drawn(browser) == [STROKE]
    assert drawn(browser, neighbour) == ([STROKE] if shared else [])
    dispatch(browser, on(neighbour, [*palm(), lifted(**PALM)]))
    assert len(drawn(browser, neighbour)) == (2 if shared else 1), "a finger, once the pen is up"


def test_a_real_palm_leaves_a_real_pen_alone(
    browser: WebDriver, browser_name: str, neighbour: str, shared: bool
) -> None:
    if "pen" not in POINTERS[browser_name]:
        pytest.skip(f"{browser_name}'s driver has no pen")
    side_by_side = "document.body.style.display = 'flex'; document.body.prepend"
    browser.execute_script(f"{side_by_side}(one, {neighbour})")
    pen = pointer(placed(browser, [[(10, 20), (50, 20), (90, 20)]]), "pen")
    hand = pointer(placed(browser, [[(50, 50), (60, 60)]], widget=neighbour), "touch")
    perform(browser, [pen | {"actions": pen["actions"][:3]}])
    perform(browser, [hand])
    perform(browser, [pen | {"actions": pen["actions"][3:]}])
    (stroke,) = drawn(browser)
    assert len(stroke) == 3
    assert drawn(browser, neighbour) == ([stroke] if shared else [])


def test_a_palm_that_came_first_gives_way_to_the_pen(browser: WebDriver) -> None:
    dispatch(browser, palm())
    dispatch(browser, WHOLE[:-1])
    dispatch(browser, [{"type": "pointermove", "x": 170, "y": 170, **PALM}, lifted(**PALM)])
    dispatch(browser, WHOLE[-1:])
    assert drawn(browser) == [STROKE]
    click(browser, "undo")
    assert drawn(browser) == []


def test_a_palm_that_came_first_on_another_pad_gives_way_to_the_pen(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    dispatch(browser, on(neighbour, palm()))
    assert drawn(browser, neighbour)
    note(browser, "strokechange")
    dispatch(browser, WHOLE[:-1])
    dispatch(browser, on(neighbour, [*palm((150, 150), (170, 170))[1:], lifted(**PALM)]))
    state(browser)
    dispatch(browser, WHOLE[-1:])
    assert drawn(browser) == [STROKE]
    assert drawn(browser, neighbour) == ([STROKE] if shared else [])
    told = [(event["id"], event["detail"]["strokes"]) for event in noted(browser)]
    assert told == [("one", [STROKE])], "what the page was never told of goes untold"


def test_what_the_pen_drew_is_told_though_a_palm_moved_in_its_first_frame(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    note(browser, "strokechange")
    dispatch(browser, [*on(neighbour, palm()), *WHOLE[:2]])
    state(browser)
    dispatch(browser, WHOLE[2:])
    assert drawn(browser, neighbour) == ([STROKE] if shared else [])
    told = [(event["id"], event["detail"]["strokes"]) for event in noted(browser)]
    assert told == [("one", [STROKE])]


@pytest.mark.parametrize("end", [TAKEN, lifted(**PALM)], ids=["taken", "lifted"])
def test_a_palm_that_ended_just_before_the_pen_is_no_ink(browser: WebDriver, end: Event) -> None:
    dispatch(browser, [*palm(), end, *WHOLE])
    assert drawn(browser) == [STROKE]


def test_a_palm_that_was_lifted_from_another_pad_just_before_is_no_ink_either(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    dispatch(browser, on(neighbour, [*palm(), lifted(**PALM)]))
    dispatch(browser, WHOLE)
    assert drawn(browser) == [STROKE]
    assert drawn(browser, neighbour) == ([STROKE] if shared else [])


@pytest.mark.parametrize("end", [TAKEN, lifted(**PALM)], ids=["taken", "lifted"])
def test_a_palm_that_came_twice_is_no_ink_either(browser: WebDriver, end: Event) -> None:
    dispatch(browser, [*palm(), end, *palm((20, 200), (20, 220)), end, *WHOLE])
    assert drawn(browser) == [STROKE]


@pytest.mark.parametrize("end", [TAKEN, lifted(**PALM)], ids=["taken", "lifted"])
def test_nor_are_one_that_ended_and_one_that_is_still_down(browser: WebDriver, end: Event) -> None:
    dispatch(browser, [*palm(), end, *line([(20, 200), (20, 220)], **SECOND_PALM), *WHOLE])
    assert drawn(browser) == [STROKE]


@pytest.mark.parametrize(
    ("end", "later"), [(TAKEN, 1100), (lifted(**PALM), 400)], ids=["taken", "lifted"]
)
def test_what_a_finger_drew_long_before_the_pen_is_ink(
    browser: WebDriver, end: Event, later: int
) -> None:
    dispatch(browser, [*palm(), end])
    wait(browser, later)
    dispatch(browser, WHOLE)
    assert drawn(browser) == [[[150, 150], [160, 160]], STROKE]


def test_so_is_what_a_finger_drew_before_something_else(browser: WebDriver) -> None:
    mouse = [*line([(20, 200), (60, 200)], pointerId=9), lifted(pointerId=9)]
    dispatch(browser, [*palm(), lifted(**PALM), *mouse, *WHOLE])
    assert len(drawn(browser)) == 3


def test_a_system_s_second_is_longer_than_a_lifted_hand_s(browser: WebDriver) -> None:
    dispatch(browser, [*palm(), TAKEN])
    wait(browser, 400)
    dispatch(browser, WHOLE)
    assert drawn(browser) == [STROKE]


def test_what_was_guessed_of_a_palm_is_forgotten_with_it(browser: WebDriver) -> None:
    guessed = {"type": "pointermove", "x": 60, "y": 20, "predicted": [(150, 20)], **PALM}
    dispatch(browser, [*palm((20, 20)), guessed, *line([(20, 90)], **PEN)])
    assert drawn(browser) == [[[20, 90]]]
    assert inked(browser, [(20, 90), (85, 55)]) == [True, False]


def test_a_pad_that_is_gone_keeps_no_finger_waiting(browser: WebDriver) -> None:
    dispatch(browser, WHOLE[:2])
    browser.execute_script("one.remove()")
    dispatch(browser, on("two", [*palm(), lifted(**PALM)]))
    assert drawn(browser, "two") == [[[150, 150], [160, 160]]]


def test_two_fingers_draw_on_two_pads_and_one_on_a_drawing(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    finger = {"pointerId": 4, "pointerType": "touch"}
    second = [*line([(150, 20), (160, 20)], **SECOND_PALM), lifted(**SECOND_PALM)]
    dispatch(browser, line([(20, 20), (40, 40)], **finger))
    dispatch(browser, on(neighbour, second))
    dispatch(browser, [{"type": "pointermove", "x": 60, "y": 60, **finger}, lifted(**finger)])
    assert drawn(browser) == [STROKE]
    assert drawn(browser, neighbour) == [STROKE if shared else [[150, 20], [160, 20]]]


def test_a_finger_whose_end_nobody_told_keeps_none_waiting_on_another_pad(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    note(browser, "strokechange")
    dispatch(browser, line([(20, 20), (40, 40)], pointerId=4, pointerType="touch"))
    dispatch(browser, on(neighbour, [*palm(), lifted(**PALM)]))
    first, second = [[20, 20], [40, 40]], [[150, 150], [160, 160]]
    assert drawn(browser) == ([first, second] if shared else [first])
    assert drawn(browser, neighbour) == ([first, second] if shared else [second])
    told = {event["id"]: event["detail"]["strokes"] for event in noted(browser)}
    if shared:
        assert list(told.values())[-1] == [first, second]
    else:
        assert told == {"one": [first], neighbour: [second]}


@pytest.mark.parametrize(("later", "draws"), [(9000, False), (11_000, True)])
def test_a_pen_that_is_silent_for_long_keeps_no_finger_waiting(
    browser: WebDriver, neighbour: str, later: int, *, draws: bool
) -> None:
    dispatch(browser, WHOLE[:2])
    dispatch(browser, on(neighbour, [*palm(later=later), lifted(**PALM)]))
    assert bool(drawn(browser, neighbour)) is draws
    assert drawn(browser) == [STROKE[:2]]


def test_a_pen_that_has_to_wait_drops_nothing(browser: WebDriver, neighbour: str) -> None:
    mouse = {"pointerId": 9}
    dispatch(browser, line([(20, 200), (60, 200)], **mouse))
    dispatch(browser, on("four", [*palm(), lifted(**PALM)]))
    dispatch(browser, on(neighbour, palm()))
    dispatch(browser, [*WHOLE, lifted(**mouse)])
    dispatch(browser, on(neighbour, [{"type": "pointermove", "x": 170, "y": 170, **PALM}]))
    assert drawn(browser) == [[[20, 200], [60, 200]]]
    assert drawn(browser, "four") == [[[150, 150], [160, 160]]]
    assert drawn(browser, neighbour) == [[[150, 150], [160, 160], [170, 170]]]


def test_an_eraser_s_ring_goes_with_its_palm(
    browser: WebDriver, neighbour: str, shared: bool
) -> None:
    browser.execute_script("one.shadowRoot.querySelector('[part~=eraser]').click()")
    dispatch(browser, palm())
    state(browser)
    assert browser.execute_script(_PAINTED, 150, 150)
    dispatch(browser, on(neighbour, WHOLE[:1]))
    state(browser)
    assert drawn(browser) == ([[[20, 20]]] if shared else [])
    assert not browser.execute_script(_PAINTED, 150, 150)
