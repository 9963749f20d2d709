"""Drawing on a widget as a person does, and reading what it then shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final

from selenium.webdriver.remote.command import Command
from selenium.webdriver.remote.webdriver import WebDriver

SEVEN: Final = [[(20, 20), (80, 20), (45, 85)]]
"""A 7 in a square of 100."""

_PLACE: Final = """
  const canvas = document.getElementById(arguments[0]).shadowRoot.querySelector("canvas");
  canvas.scrollIntoView({ block: "nearest" });
  const { left, top, width } = canvas.getBoundingClientRect();
  return [left, top, width];
"""
_STATE: Final = """
  const [id, done] = arguments;
  const widget = document.getElementById(id);
  const state = async () => {
    await widget.updateComplete;
    const shown = widget.shadowRoot.querySelector("[part=digit]").textContent;
    const { strokes, digit, probabilities } = widget;
    done({ strokes, digit, probabilities, shown });
  };
  requestAnimationFrame(() => requestAnimationFrame(state));
"""

Points = Sequence[Sequence[float]]
Source = dict[str, Any]
"""A source of actions as WebDriver describes it: a pointer or a keyboard, and what it does."""


@dataclass(frozen=True)
class State:
    """What a widget holds and shows."""

    strokes: list[list[list[float]]]
    digit: int | None
    probabilities: list[float] | None
    shown: str


def placed(
    browser: WebDriver, strokes: Iterable[Points], side: float = 100, widget: str = "one"
) -> list[Points]:
    """Bring a widget into view; return strokes of a square as whole pixels of the viewport."""
    left, top, width = browser.execute_script(_PLACE, widget)
    scale = width / side
    return [[(round(left + x * scale), round(top + y * scale)) for x, y in s] for s in strokes]


def draw_on(
    browser: WebDriver,
    strokes: Iterable[Points],
    side: float = 100,
    kind: str = "mouse",
    widget: str = "one",
) -> list[Points]:
    """Draw strokes of a square on a widget; return them in pixels of its canvas."""
    on_screen = placed(browser, strokes, side, widget)
    perform(browser, [pointer(on_screen, kind)])
    left, top, _ = browser.execute_script(_PLACE, widget)
    return [[(x - left, y - top) for x, y in stroke] for stroke in on_screen]


def state(browser: WebDriver, widget: str = "one") -> State:
    """Return what a widget holds, and what it shows once it has rendered that."""
    return State(**browser.execute_async_script(_STATE, widget))


def wait(browser: WebDriver, milliseconds: int) -> None:
    """Let the page's own time go by."""
    browser.execute_async_script("setTimeout(arguments[1], arguments[0])", milliseconds)


def pointer(strokes: Iterable[Points], kind: str, name: str = "") -> Source:
    """Return a pointer that draws strokes, in pixels of the viewport."""
    actions: list[dict[str, object]] = []
    for stroke in strokes:
        moves = [{"type": "pointerMove", "duration": 0, "x": x, "y": y} for x, y in stroke]
        actions += moves[:1]
        actions.append({"type": "pointerDown", "button": 0})
        actions += moves[1:]
        actions.append({"type": "pointerUp", "button": 0})
    parameters = {"pointerType": kind}
    return {"type": "pointer", "id": name or kind, "parameters": parameters, "actions": actions}


def perform(browser: WebDriver, sources: list[Source]) -> None:
    """Perform the actions of several sources at once."""
    browser.execute(Command.W3C_ACTIONS, {"actions": sources})


def watched(browser: WebDriver) -> dict[str, Any]:
    """Return what the test page noted (pages/watch.js)."""
    noted: dict[str, Any] = browser.execute_script("return window.watched")
    return noted
