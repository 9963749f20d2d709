"""The pages of docs/frameworks, type-checked, built with the packed package, and drawn on."""

import json
import re
import shutil
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.demo.server import listen, resource
from mnist_checker.widget import TAG
from tests import npm
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import on_widget
from tools.paths import ROOT

PAGES: Final = ("plain", "react", "vue", "svelte")

_FIND: Final = """
  const widget = document.querySelector(arguments[0]);
  if (widget?.updateComplete) {
    widget.id = "one";
    return [widget.layout, widget.penWidth];
  }
"""
_SERVER: Final = """
import { renderToString } from "react-dom/server";
import { render } from "svelte/server";
import { createSSRApp } from "vue";
import { renderToString as renderVue } from "vue/server-renderer";
import { App } from "./react/App";
import SvelteApp from "./svelte/App.svelte";
import VueApp from "./vue/App.vue";

const vue = await renderVue(createSSRApp(VueApp));
console.log(JSON.stringify([renderToString(<App />), vue, render(SvelteApp).body]));
"""
"""Prints the pages as a server without a DOM renders them."""


@pytest.fixture(scope="module")
def project(npm_package: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """docs/frameworks, installed as its page says."""
    folder = tmp_path_factory.mktemp("frameworks") / "project"
    leave = shutil.ignore_patterns("node_modules", "dist")
    shutil.copytree(ROOT / "docs" / "frameworks", folder, ignore=leave)
    npm.run(folder, "npm", "ci", "--no-audit", "--no-fund")
    npm.install(folder, npm_package)
    return folder


@pytest.fixture(scope="module")
def address(project: Path) -> Iterator[str]:
    """The address of a server of the built pages, with the demo page's strict policy."""
    npm.run(project, "npm", "run", "build")
    built = project / "dist"
    shutil.copytree(project / "plain", built / "plain")
    script = f"{TAG}.js"
    shutil.copy(project / "node_modules" / "mnist-checker" / script, built / "plain")
    files = [path for path in built.rglob("*") if path.is_file()]
    table = {
        f"/{path.relative_to(built).as_posix()}": resource(path.name, path.read_text("utf-8"))
        for path in files
    }
    with listen(table, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield server.address
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("page", PAGES)
def test_the_page_s_state_follows_the_drawing(browser: WebDriver, address: str, page: str) -> None:
    browser.get(f"{address}{page}/index.html")
    wait = WebDriverWait(browser, 10)
    assert wait.until(lambda _: browser.execute_script(_FIND, TAG)) == ["column", 8]
    output = browser.find_element(By.TAG_NAME, "output")
    assert output.text == "nothing"
    draw_on(browser, SEVEN)
    drawn = state(browser)
    assert drawn.digit is not None
    wait.until(lambda _: output.text == str(drawn.digit))
    draw_on(browser, [[(20, 50), (70, 50)]])
    assert len(state(browser).strokes) == 2
    on_widget(browser, "widget.undo()")
    assert state(browser).strokes == drawn.strokes, "what the page sets is what it was told"
    why = "return !!document.getElementById('one').shadowRoot.querySelector('[part~=why]')"
    assert not browser.execute_script(why), "bound to false"
    browser.find_element(By.TAG_NAME, "input").click()
    wait.until(lambda _: browser.execute_script(why))
    browser.find_element(By.TAG_NAME, "input").click()
    wait.until(lambda _: not browser.execute_script(why))
    browser.find_element(By.TAG_NAME, "button").click()
    wait.until(lambda _: output.text == "nothing")
    assert state(browser).strokes == []


def test_react_s_page_is_type_checked(project: Path) -> None:
    npm.run(project, "npm", "run", "check")


@pytest.mark.parametrize(("right", "wrong"), [('"column"', '"round"'), ("{8}", "{true}")])
def test_what_is_wrong_in_react_s_page_is_refused(project: Path, right: str, wrong: str) -> None:
    page = project / "react" / "App.tsx"
    text = page.read_text("utf-8")
    page.write_text(text.replace(right, wrong), "utf-8")
    with pytest.raises(AssertionError, match=r"App\.tsx\(\d+,\d+\): error TS2322"):
        npm.run(project, "npm", "run", "check")
    page.write_text(text, "utf-8")


def test_a_server_renders_the_pages(project: Path) -> None:
    (project / "server.jsx").write_text(_SERVER, "utf-8")
    npm.run(project, "npx", "vite", "build", "--ssr", "server.jsx", "--outDir", "server")
    pages = json.loads(npm.run(project, "node", "server/server.js"))
    assert len(pages) == len(PAGES) - 1
    for page in pages:
        written = r' layout="column" pen-width="8"( with-why="false")?'
        assert re.search(f"<{TAG}{written}></{TAG}>", page)
