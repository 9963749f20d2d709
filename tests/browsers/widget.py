"""What tests ask of the widget on a page: its buttons, its keys, its ink, its events."""

from collections.abc import Sequence
from typing import Any, Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.pointer import perform, pointer, state

_CENTRE: Final = """
  const part = widget.shadowRoot.querySelector(arguments[0]);
  part.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = part.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
"""
CHOOSE: Final = "widget.shadowRoot.querySelectorAll('[part=choice]')[arguments[0]].click()"
"""Name a digit as the right one."""
REASONS: Final = """
  return [...widget.shadowRoot.querySelectorAll("[part=reasons]:not(.past) span")].map((node) =>
    node.textContent);
"""
"""What the ink speaks for, in words."""
_DISPATCH: Final = """
  for (const { widget = "one", type, x, y, later = 0, predicted = [], coalesced = [], ...init }
      of arguments[0]) {
    const canvas = document.getElementById(widget).shadowRoot.querySelector("canvas");
    const { left, top } = canvas.getBoundingClientRect();
    const at = ([x, y]) => ({ clientX: left + x, clientY: top + y });
    const common = {
      pointerId: 1, pointerType: "mouse", isPrimary: true, button: 0, buttons: 1, pressure: 0.5,
      bubbles: true, composed: true, cancelable: true,
    };
    const event = new PointerEvent(type, { ...common, ...init, ...at([x, y]) });
    const others = (points) => points.map((point) =>
      new PointerEvent(type, { ...common, ...init, ...at(point) }));
    Object.defineProperty(event, "timeStamp", { value: event.timeStamp + later });
    event.getPredictedEvents = () => others(predicted);
    event.getCoalescedEvents = () => others(coalesced);
    canvas.dispatchEvent(event);
  }
"""
_ALPHAS: Final = """
  const canvas = widget.shadowRoot.querySelector("canvas");
  const { width } = canvas.getBoundingClientRect();
  const context = canvas.getContext("2d");
  const scale = canvas.width / width;
  return arguments[0].map(([x, y]) =>
    context.getImageData(Math.round(x * scale), Math.round(y * scale), 1, 1).data[3]);
"""
_NOTE: Final = """
  window.noted = [];
  for (const name of arguments[0]) {
    document.addEventListener(name, ({ type, target, bubbles, composed, detail }) =>
      noted.push({ type, id: target.id, bubbles, composed, detail }));
  }
"""
_SAID: Final = """
  window.said = [];
  const region = widget.shadowRoot.querySelector(".spoken");
  new MutationObserver(() => said.push(region.textContent.trim()))
    .observe(region, { childList: true, characterData: true, subtree: true });
"""

Event = dict[str, Any]


def on_widget(browser: WebDriver, script: str, *arguments: object) -> Any:
    """Run JavaScript on the widget of the page, which it calls `widget`."""
    line = f'const widget = document.getElementById("one"); {script}'
    return browser.execute_script(line, *arguments)


def part(browser: WebDriver, selector: str) -> WebElement:
    """Return a node inside the widget."""
    root = browser.find_element(By.ID, "one").shadow_root
    return root.find_element(By.CSS_SELECTOR, selector)


def click(browser: WebDriver, name: str) -> None:
    """Press a button of the widget, named by its part, with the mouse."""
    at = on_widget(browser, _CENTRE, f"button[part~='{name}']")
    perform(browser, [pointer([[at]], "mouse")])


def ask_why(browser: WebDriver) -> list[str]:
    """Press *Why this answer?*; return what is said once it is found out."""
    click(browser, "why")
    return reasons(browser)


def reasons(browser: WebDriver) -> list[str]:
    """Wait for what the ink speaks for; return what is said of it."""
    WebDriverWait(browser, 20).until(lambda _: on_widget(browser, REASONS))
    found: list[str] = on_widget(browser, REASONS)
    return found


def correct(browser: WebDriver, truth: int) -> None:
    """Say that the answer is wrong, and which digit is right."""
    click(browser, "wrong")
    state(browser)
    on_widget(browser, CHOOSE, truth)
    state(browser)


def press(browser: WebDriver, *keys: str) -> None:
    """Press keys one after the other wherever the focus is; "Control+z" holds the first."""
    actions = []
    for key in keys:
        chord = key.split("+") if len(key) > 1 else [key]
        actions += [{"type": "keyDown", "value": value} for value in chord]
        actions += [{"type": "keyUp", "value": value} for value in reversed(chord)]
    perform(browser, [{"type": "key", "id": "keyboard", "actions": actions}])


def dispatch(browser: WebDriver, events: Sequence[Event]) -> None:
    """Send pointer events that no driver makes, at points of their widget's canvas."""
    browser.execute_script(_DISPATCH, list(events))


def line(points: Sequence[tuple[float, float]], **common: object) -> list[Event]:
    """Return the events of a pointer that goes down, moves and is not lifted."""
    kinds = ["pointerdown", *["pointermove"] * (len(points) - 1)]
    return [
        {"type": kind, "x": x, "y": y, **common} for kind, (x, y) in zip(kinds, points, strict=True)
    ]


def lifted(**common: object) -> Event:
    """Return the event of a pointer that is lifted."""
    return {"type": "pointerup", "x": 0, "y": 0, "buttons": 0, **common}


def inked(browser: WebDriver, points: Sequence[tuple[float, float]]) -> list[bool]:
    """Return whether there is ink at points of the widget's canvas."""
    return [alpha > 127 for alpha in on_widget(browser, _ALPHAS, list(points))]


def note(browser: WebDriver, *names: str) -> None:
    """Begin to note events of these names."""
    browser.execute_script(_NOTE, names)


def noted(browser: WebDriver) -> list[Event]:
    """Return what was noted since the last call."""
    found: list[Event] = browser.execute_script("return noted.splice(0)")
    return found


def drawn(browser: WebDriver, widget: str = "one") -> list[list[list[float]]]:
    """Return the strokes once the widget shows them."""
    return state(browser, widget).strokes


def to_the_pad(browser: WebDriver) -> None:
    """Bring the focus to the canvas by the Tab key."""
    browser.find_element(By.ID, "before").send_keys(Keys.TAB)


def listen(browser: WebDriver) -> None:
    """Hear what a screen reader is told from now on."""
    on_widget(browser, _SAID)


def said(browser: WebDriver, words: str) -> list[str]:
    """Wait until something was said; return all that was said since the last call."""
    WebDriverWait(browser, 5).until(
        lambda _: browser.execute_script("return said.some((said) => said === arguments[0])", words)
    )
    found: list[str] = browser.execute_script("return said.splice(0)")
    return found


def has_styles(browser: WebDriver) -> bool:
    """Return whether the widget has its styles on a strict page too."""
    found: bool = browser.execute_script("return 'adoptedStyleSheets' in Document.prototype")
    return found


def styled(browser: WebDriver) -> None:
    """Skip where a strict page keeps the widget's styles out."""
    if not has_styles(browser):
        pytest.skip("Safari before 16.4: a strict page keeps the widget's own styles out")
