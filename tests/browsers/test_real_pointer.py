"""The real pointer: more points than events, as the browser puts several into one.

Firefox puts none together here: with the page busy, its event tells of the last point alone.
"""

import shutil
import subprocess
from collections.abc import Iterator, Sequence
from typing import Final

import numpy as np
import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from tests.browsers.conftest import Site, leave_out
from tests.browsers.pointer import state
from tests.browsers.widget import on_widget
from tools import drivers
from tools.errors import MissingError

MOVES: Final = 60
"""Moves of the pointer, each two pixels on."""
PAUSE: Final = "0.004"
"""Seconds between them: faster ones the X server drops."""

_LISTEN: Final = """
  window.moves = [];
  document.addEventListener("pointermove", (event) => {
    window.onScreen = [event.screenX - event.clientX, event.screenY - event.clientY];
    if (event.buttons) {
      moves.push(event.getCoalescedEvents().length);
    }
  }, true);
  // Moves heap up while the page has no time for them.
  document.addEventListener("pointerdown", () => {
    for (const end = performance.now() + 500; performance.now() < end; );
  }, true);
"""
_ORIGIN: Final = """
  const done = arguments[0];
  const ask = () => (window.onScreen ? done(window.onScreen) : setTimeout(ask, 20));
  ask();
"""
_PLACE: Final = """
  const { left, top, width } = widget.shadowRoot.querySelector("canvas").getBoundingClientRect();
  return [left, top, width];
"""


@pytest.fixture(params=["chromium", "webkitgtk"])
def shown(request: pytest.FixtureRequest, display: None, site: Site) -> Iterator[WebDriver]:  # noqa: ARG001
    """A browser whose window is on the display."""
    if not shutil.which("xdotool"):
        leave_out(request.config, "the real pointer: xdotool is not installed")
    try:
        with drivers.running(request.param, shown=True) as browser:
            site.open(browser)
            state(browser)
            yield browser
    except MissingError as missing:
        leave_out(request.config, f"{request.param}: {missing}")


def test_the_points_in_one_event_are_ink(shown: WebDriver) -> None:
    on_widget(shown, _LISTEN)
    move(["mousemove", "400", "300", "mousemove", "410", "310"])
    right, down = shown.execute_async_script(_ORIGIN)
    left, top, _ = on_widget(shown, _PLACE)
    x, y = round(right + left) + 40, round(down + top) + 100
    way = [(x + 2 * nth, y) for nth in range(MOVES + 1)]
    draw(way)
    (stroke,) = state(shown).strokes
    moves = shown.execute_script("return window.moves")
    assert max(moves) > 1, "the browser put several points into an event"
    assert len(stroke) == 1 + sum(moves), "and all of them are ink"
    across = np.array(stroke)[:, 0] + left + right - x
    assert np.diff(across).min() >= 0
    assert across[[0, -1]] == pytest.approx([0, 2 * MOVES], abs=1)
    assert set(np.array(stroke)[:, 1]) == {stroke[0][1]}


def draw(way: Sequence[tuple[int, int]]) -> None:
    """Draw along points of the screen with the real pointer, as fast as it goes."""
    first, *rest = [["mousemove", str(x), str(y)] for x, y in way]
    steps = [step for moved in rest for step in ["sleep", PAUSE, *moved]]
    move([*first, "mousedown", "1", *steps, "sleep", "1", "mouseup", "1", "sleep", "0.5"])


def move(steps: Sequence[str]) -> None:
    """Have xdotool do things one after the other."""
    subprocess.run(["xdotool", *steps], check=True, timeout=60)
