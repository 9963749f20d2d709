"""What every browser test has: a browser, and a server whose pages and requests are known."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from string import Template
from typing import Final, NoReturn

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.demo.page import demo_resources
from mnist_checker.demo.server import Resource, listen, resource
from mnist_checker.model import Model
from mnist_checker.models import released
from mnist_checker.widget import TAGS
from tests.browsers.pointer import state, watched
from tests.browsers.widget import styled
from tools import drivers
from tools.errors import MissingError

PAGES: Final = Path(__file__).parent / "pages"
DEMO_WIDGETS: Final = ("one", "two")
"""The widgets of the demo page, by the names that its tests give them."""
MISSING: Final = ("customElements", "PointerEvent", "ResizeObserver")
"""What the browsers of the old pages lack, one on each."""
OUTCOMES: Final = pytest.StashKey[dict[str, str]]()

_NAME: Final = """
  document.querySelectorAll(".network > :last-child").forEach((widget, at) => {
    widget.id = arguments[at];
  });
"""


class Requested(dict[str, Resource]):
    """A server's table that remembers the paths it was asked for."""

    def __init__(self, resources: dict[str, Resource]):
        super().__init__(resources)
        self.paths: list[str] = []

    def get(self, path: str, default: object = None) -> Resource | None:  # type: ignore[override]  # noqa: ARG002
        self.paths.append(path)
        return super().get(path)


@dataclass(frozen=True)
class Site:
    """The demo page and the test pages on a real server."""

    address: str
    requested: Requested = field(repr=False)

    def open(self, browser: WebDriver, page: str = "dense.html") -> None:
        """Load a page anew."""
        self.requested.paths.clear()
        browser.get(self.address + page)

    def open_demo(self, browser: WebDriver) -> None:
        """Load the demo page anew, watched, with names for its widgets."""
        self.open(browser, "demo.html")
        name_widgets(browser)


def name_widgets(browser: WebDriver) -> None:
    """Give the widgets of the demo page the names that its tests know."""
    browser.execute_script(_NAME, *DEMO_WIDGETS)


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    demo = demo_resources()
    requested = Requested(demo | pages_for_tests(demo["/"].bodies["identity"].decode()))
    with listen(requested, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield Site(server.address, requested)
        server.shutdown()
        thread.join()


def pages_for_tests(demo: str) -> dict[str, Resource]:
    """Return the files in pages/, the calm and the old one filled in, and the demo page watched."""
    texts = {page.name: page.read_text("utf-8") for page in PAGES.iterdir()}
    calm = Template(texts.pop("calm.html"))
    texts |= {f"{network}.html": calm.substitute(tag=tag) for network, tag in TAGS.items()}
    old = Template(texts.pop("old.html"))
    texts |= {f"without-{missing}.html": old.substitute(missing=missing) for missing in MISSING}
    texts["demo.html"] = demo.replace("<script", '<script src="watch.js"></script>\n<script', 1)
    return {f"/{name}": resource(name, text) for name, text in texts.items()}


@pytest.fixture(scope="session")
def display() -> Iterator[None]:
    with drivers.display():
        yield


@pytest.fixture(scope="session", params=list(drivers.BROWSERS))
def browser_name(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


@pytest.fixture(scope="session")
def browser(
    browser_name: str,
    display: None,  # noqa: ARG001
    request: pytest.FixtureRequest,
) -> Iterator[WebDriver]:
    outcomes = request.config.stash.setdefault(OUTCOMES, {})
    try:
        with drivers.running(browser_name) as driver:
            outcomes[browser_name] = f"ran, version {driver.capabilities['browserVersion']}"
            yield driver
    except MissingError as missing:
        outcomes[browser_name] = f"left out: {missing}"
        leave_out(request.config, f"{browser_name}: {missing}")


def leave_out(config: pytest.Config, missing: str) -> NoReturn:
    """End a test that needs what this machine lacks: it fails where every browser is required."""
    if config.getoption("--require-browsers"):
        pytest.fail(f"required for {missing}", pytrace=False)
    pytest.skip(f"left out, {missing}")


@pytest.fixture
def calm_page(browser: WebDriver, site: Site) -> Iterator[None]:
    """The page of one widget, on which nothing fails before the test ends."""
    site.open(browser)
    state(browser)
    yield
    assert watched(browser)["errors"] == []


@pytest.fixture
def _styled(browser: WebDriver) -> None:
    styled(browser)


@pytest.fixture(params=list(TAGS))
def network(request: pytest.FixtureRequest) -> str:
    """The network of the widget on a calm page."""
    name: str = request.param
    return name


@pytest.fixture
def model(network: str) -> Model:
    return released(network)


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    outcomes = config.stash.get(OUTCOMES, {})
    if outcomes:
        terminalreporter.section("browsers")
        for name, outcome in outcomes.items():
            terminalreporter.line(f"{name} {outcome}")
