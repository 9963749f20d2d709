"""axe-core: what a machine can tell of how accessible a page is."""

from pathlib import Path
from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

AXE: Final = Path(__file__).parents[2] / "web" / "node_modules" / "axe-core" / "axe.min.js"

_RUN: Final = """
  const [selector, done] = arguments;
  axe.run(document.querySelector(selector)).then(({ violations, passes }) => done([
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), passes.length,
  ]));
"""


def assert_axe_finds_nothing(browser: WebDriver, selector: str) -> None:
    """Run it on a part of the page; skip where it is not installed."""
    if not AXE.exists():
        pytest.skip("axe-core is not installed: run npm ci in web/")
    browser.execute_script(AXE.read_text("utf-8"))
    violations, passes = browser.execute_async_script(_RUN, selector)
    assert violations == []
    assert passes > 5
