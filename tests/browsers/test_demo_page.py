"""The page that `mnist-checker serve` shows."""

from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.conftest import Site
from tests.browsers.pointer import SEVEN

SCREENSHOTS: Final = Path(__file__).parents[2] / "build" / "screenshots"
SNIPPET: Final = (
    '<script src="mnist-checker-widget.js"></script>\n<mnist-checker-widget></mnist-checker-widget>'
)

_DRAW: Final = """
  const [strokes, done] = arguments;
  const widget = document.querySelector("mnist-checker-widget");
  const side = widget.shadowRoot.querySelector("canvas").getBoundingClientRect().width / 100;
  widget.strokes = strokes.map((stroke) => stroke.map(([x, y]) => [x * side, y * side]));
  // The bars take their time to grow.
  setTimeout(done, 300);
"""
_SIZE: Final = """
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
  return [scrollWidth, clientWidth, scrollHeight];
"""
_PAPER: Final = "return getComputedStyle(document.body).backgroundColor"
_WITHOUT_CLIPBOARD: Final = """
  const done = arguments[0];
  const script = Object.assign(document.createElement("script"), { src: "no-clipboard.js" });
  script.addEventListener("load", () => done());
  document.head.append(script);
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser, "")


def test_its_own_files_are_all_it_needs(browser: WebDriver, site: Site) -> None:
    assert browser.execute_script("return !!customElements.get('mnist-checker-widget')")
    own = {"/", "/page.css", "/page.js", "/mnist-checker-widget.js"}
    assert own <= set(site.requested.paths) <= own | {"/icon.svg", "/favicon.ico"}


@pytest.mark.parametrize("clipboard", [True, False], ids=["clipboard", "no clipboard"])
def test_the_snippet_can_be_copied_by_keyboard(browser: WebDriver, clipboard: bool) -> None:
    if not clipboard:
        browser.execute_async_script(_WITHOUT_CLIPBOARD)
    button = browser.find_element(By.CSS_SELECTOR, "button[data-copies]")
    assert button.text == "Copy"
    button.send_keys(Keys.ENTER)
    WebDriverWait(browser, 5).until(lambda _: button.text in ("Copied", "Selected"))
    if not clipboard:
        assert browser.execute_script("return getSelection().toString().trim()") == SNIPPET
    WebDriverWait(browser, 5).until(lambda _: button.text == "Copy")


def test_shows_the_measured_figures(browser: WebDriver) -> None:
    rows = browser.find_elements(By.CSS_SELECTOR, "tbody tr")
    assert rows
    for row in rows:
        name, count, right = (cell.text for cell in row.find_elements(By.XPATH, "*"))
        assert name
        assert int(count.replace(",", "")) > 0
        assert "%" in right


def test_fits_a_desktop(browser: WebDriver, browser_name: str) -> None:
    browser.set_window_size(1280, 1000)
    browser.execute_async_script(_DRAW, SEVEN)
    needed, given, _ = browser.execute_script(_SIZE)
    assert needed <= given
    save_screenshot(browser, f"{browser_name}.png")


def test_fits_a_phone_and_a_desktop_in_light_and_dark(
    browser: WebDriver, browser_name: str, site: Site
) -> None:
    if browser_name != "chromium":
        pytest.skip(f"{browser_name}'s driver sets neither a phone's width nor a colour scheme")
    papers = set()
    for width, scheme in product((360, 1280), ("light", "dark")):
        media = {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
        command(browser, "Emulation.setEmulatedMedia", media)
        set_viewport(browser, width, 1000)
        site.open(browser, "")
        browser.execute_async_script(_DRAW, SEVEN)
        needed, given, height = browser.execute_script(_SIZE)
        assert needed <= given <= width
        papers.add(browser.execute_script(_PAPER))
        set_viewport(browser, width, height)
        save_screenshot(browser, f"{browser_name}-{width}-{scheme}.png")
    command(browser, "Emulation.clearDeviceMetricsOverride", {})
    command(browser, "Emulation.setEmulatedMedia", {"features": []})
    assert len(papers) == 2, "light and dark"


def set_viewport(browser: WebDriver, width: int, height: int) -> None:
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    command(browser, "Emulation.setDeviceMetricsOverride", size)


def command(browser: WebDriver, name: str, parameters: Mapping[str, object]) -> None:
    """Send a command of Chromium's own protocol."""
    browser.execute("executeCdpCommand", {"cmd": name, "params": parameters})


def save_screenshot(browser: WebDriver, name: str) -> None:
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert browser.save_screenshot(str(SCREENSHOTS / name))
