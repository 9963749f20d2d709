"""The page that `mnist-checker serve` shows."""

from collections.abc import Mapping
from itertools import product
from pathlib import Path
from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.demo.server import resource
from mnist_checker.widget import TAGS
from tests.browsers.clipboard import copied
from tests.browsers.conftest import Site, name_widgets
from tests.browsers.pointer import SEVEN, draw_on, state, wait, watched
from tools.drivers import preferring

SCREENSHOTS: Final = Path(__file__).parents[2] / "build" / "screenshots"

_SIZE: Final = """
  const { scrollWidth, clientWidth, scrollHeight } = document.documentElement;
  return [scrollWidth, clientWidth, scrollHeight];
"""
_LOOKS: Final = """
  return [...document.querySelectorAll(".network > :last-child")].map((widget) =>
    getComputedStyle(widget.shadowRoot.querySelector("[part=card]")).display);
"""
_TOP: Final = "return document.querySelector('.network').offsetTop"
_SAY: Final = "document.querySelector('.verdict').textContent = arguments[0]"
_PAPER: Final = "return getComputedStyle(document.body).backgroundColor"
_WITHOUT_CLIPBOARD: Final = """
  const done = arguments[0];
  const script = Object.assign(document.createElement("script"), { src: "no-clipboard.js" });
  script.addEventListener("load", () => done());
  document.head.append(script);
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open_demo(browser)


def test_its_own_files_are_all_it_needs(browser: WebDriver, site: Site) -> None:
    site.open(browser, "")
    scripts = {f"/{tag}.js" for tag in TAGS.values()}
    own = {"/", "/page.css", "/page.js", "/playground.js"} | scripts
    assert own <= set(site.requested.paths) <= own | {"/icon.svg", "/favicon.ico"}


def test_its_policy_lets_every_browser_style_the_widgets(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    assert set(browser.execute_script(_LOOKS)) == {"flex"}
    assert watched(browser)["violations"] == []
    assert watched(browser)["errors"] == []


@pytest.mark.parametrize("clipboard", [True, False], ids=["clipboard", "no clipboard"])
def test_each_snippet_can_be_copied_by_keyboard(
    browser: WebDriver, network: str, clipboard: bool
) -> None:
    if not clipboard:
        browser.execute_async_script(_WITHOUT_CLIPBOARD)
    button = browser.find_element(By.CSS_SELECTOR, f"[data-copies=snippet-{network}]")
    assert button.text == "Copy"
    tag = TAGS[network]
    assert copied(browser, button) == f'<script src="{tag}.js"></script>\n<{tag}></{tag}>'
    WebDriverWait(browser, 5).until(lambda _: button.text == "Copy")


def test_shows_the_measured_figures(browser: WebDriver) -> None:
    heads = browser.find_elements(By.CSS_SELECTOR, "thead th")
    assert [head.text for head in heads] == ["Dense", "Convolution"]
    rows = browser.find_elements(By.CSS_SELECTOR, "tbody tr")
    assert len(rows) >= 2
    for row in rows:
        title, *figures = (cell.text for cell in row.find_elements(By.XPATH, "*"))
        assert "n = " in title
        assert len(figures) == len(heads)
        assert all("%" in figure for figure in figures)


def test_it_has_the_drawing_and_its_answers_again_after_back(
    browser: WebDriver, browser_name: str, site: Site
) -> None:
    if browser_name not in ("chromium", "firefox"):
        pytest.skip(f"{browser_name} keeps the whole page in memory, or restores no forms")
    demo = site.requested["/demo.html"].bodies["identity"].decode()
    unloaded = demo.replace("<script", '<script src="unload.js"></script>\n<script', 1)
    site.requested["/demo-again.html"] = resource("demo-again.html", unloaded)
    site.open(browser, "demo-again.html")
    name_widgets(browser)
    draw_on(browser, SEVEN)
    seven = state(browser).strokes
    site.open(browser)
    browser.back()
    verdict = "return document.querySelector('.verdict')?.textContent"
    WebDriverWait(browser, 10).until(lambda _: browser.execute_script(verdict) == "Both read 7.")
    wait(browser, 300)  # Chromium brings the playground's drawing last.
    name_widgets(browser)
    assert state(browser, "one").strokes == state(browser, "two").strokes == seven
    assert browser.execute_script(verdict) == "Both read 7."


def test_fits_a_desktop(browser: WebDriver, browser_name: str) -> None:
    browser.set_window_size(1280, 1000)
    draw_on(browser, SEVEN)
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
        with preferring(browser, "prefers-color-scheme", scheme):
            set_viewport(browser, width, 1000)
            site.open_demo(browser)
            before = browser.execute_script(_TOP)
            browser.execute_script(_SAY, "Dense: 0. Convolution: 0.")
            assert browser.execute_script(_TOP) == before, "a pad that moves under the pen"
            draw_on(browser, SEVEN)
            needed, given, height = browser.execute_script(_SIZE)
            assert needed <= given <= width
            papers.add(browser.execute_script(_PAPER))
            set_viewport(browser, width, height)
            save_screenshot(browser, f"{browser_name}-{width}-{scheme}.png")
    command(browser, "Emulation.clearDeviceMetricsOverride", {})
    assert len(papers) == 2, "light and dark"


def set_viewport(browser: WebDriver, width: int, height: int) -> None:
    size = {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}
    command(browser, "Emulation.setDeviceMetricsOverride", size)


def command(browser: WebDriver, name: str, parameters: Mapping[str, object]) -> None:
    """Send a command of Chromium's own protocol."""
    browser.execute("executeCdpCommand", {"cmd": name, "params": parameters})


def save_screenshot(browser: WebDriver, name: str) -> None:
    wait(browser, 300)  # The bars take their time to grow.
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    assert browser.save_screenshot(str(SCREENSHOTS / name))
