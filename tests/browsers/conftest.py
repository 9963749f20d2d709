"""What every browser test has: a browser, and a server whose pages and requests are known."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.demo import demo_resources
from mnist_checker.model import Model
from mnist_checker.models import released
from mnist_checker.serve import Resource, listen, resource
from tests.browsers import drivers

PAGES: Final = Path(__file__).parent / "pages"
OUTCOMES: Final = pytest.StashKey[dict[str, str]]()


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

    def open(self, browser: WebDriver, page: str = "calm.html") -> None:
        """Load a page anew."""
        self.requested.paths.clear()
        browser.get(self.address + page)


@pytest.fixture(scope="session")
def site() -> Iterator[Site]:
    pages = {
        f"/{page.name}": resource(page.name, page.read_text("utf-8")) for page in PAGES.iterdir()
    }
    requested = Requested(demo_resources() | pages)
    with listen(requested, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield Site(server.address, requested)
        server.shutdown()
        thread.join()


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
    except drivers.MissingError as missing:
        outcomes[browser_name] = f"left out: {missing}"
        if request.config.getoption("--require-browsers"):
            pytest.fail(f"{browser_name} is required: {missing}", pytrace=False)
        pytest.skip(f"{browser_name} left out: {missing}")


@pytest.fixture(scope="session")
def model() -> Model:
    """The network that the widget on the pages has."""
    return released("dense")


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    outcomes = config.stash.get(OUTCOMES, {})
    if outcomes:
        terminalreporter.section("browsers")
        for name, outcome in outcomes.items():
            terminalreporter.line(f"{name} {outcome}")
