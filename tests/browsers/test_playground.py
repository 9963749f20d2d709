"""The playground of the demo page: options to choose, a widget that has them, a snippet to copy."""

from typing import Final

import pytest
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.widget import TAG, TAGS
from tests.browsers.axe import assert_axe_finds_nothing
from tests.browsers.clipboard import copied
from tests.browsers.conftest import Site
from tests.browsers.embed_page import listed
from tests.browsers.pointer import SEVEN, draw_on, state, watched

PLAIN: Final = f'<script src="{TAG}.js"></script>\n<{TAG}></{TAG}>'
CHOICES: Final = [
    ("layout", "compact", 'layout="compact"'),
    ("theme", "dark", 'theme="dark"'),
    ("language", "ja", 'language="ja"'),
    ("threshold", "0.75", 'threshold="0.75"'),
    ("pen-width", "9.5", 'pen-width="9.5"'),
    ("name", '5 < 6 & "7"', 'name="5 < 6 &amp; &quot;7&quot;"'),
    ("readonly", True, "readonly"),
]

_NAME: Final = "document.querySelector('.bench > *').id = 'bench'"
_CHOOSE: Final = """
  const [name, value] = arguments;
  const control = document.querySelector(`.playground [name="${name}"]`);
  control[control.type === "checkbox" ? "checked" : "value"] = value;
  control.dispatchEvent(new Event("input", { bubbles: true }));
"""
_NAMES: Final = """
  return [...document.querySelectorAll(".playground form [name]")].map(({ name }) => name);
"""
_WIDGET: Final = """
  const widget = document.querySelector(".bench > *");
  const attributes = [...widget.attributes].filter(({ name }) => name !== "style");
  return [widget.localName, Object.fromEntries(attributes.map(({ name, value }) => [name, value]))];
"""
_SNIPPET: Final = "return document.getElementById('snippet-playground').textContent"
_READ_SNIPPET: Final = """
  const text = document.getElementById("snippet-playground").textContent;
  const { body } = new DOMParser().parseFromString(`<body>${text}`, "text/html");
  const { localName, attributes } = body.lastElementChild;
  return [localName, Object.fromEntries([...attributes].map(({ name, value }) => [name, value]))];
"""
_STYLE: Final = """
  const widget = document.querySelector(".bench > *");
  const { borderRadius, color } = getComputedStyle(widget.shadowRoot.querySelector(arguments[0]));
  return [borderRadius, color];
"""
_SHARES: Final = """
  const { strokes, width } = document.querySelector(".bench > *").toJSON();
  return strokes.map((stroke) => stroke.map(([x, y]) => [x / width, y / width]));
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open_demo(browser)
    browser.execute_script(_NAME)


def choose(browser: WebDriver, name: str, value: str | bool) -> None:
    browser.execute_script(_CHOOSE, name, value)


def snippet(browser: WebDriver) -> str:
    text: str = browser.execute_script(_SNIPPET)
    return text


def test_has_a_control_for_every_attribute(browser: WebDriver) -> None:
    names = browser.execute_script(_NAMES)
    styles = {name for name in names if name.startswith("--")}
    assert len(names) == len(set(names))
    # No form of the page is for its widget.
    assert set(names) - styles == {"tag", *listed("attributes")} - {"form"}
    assert styles <= set(listed("custom properties"))
    assert styles


def test_nothing_chosen_is_the_widget_as_it_comes(browser: WebDriver) -> None:
    assert snippet(browser) == PLAIN
    tag, attributes = browser.execute_script(_WIDGET)
    assert (tag, attributes) == (TAG, {"id": "bench"})


@pytest.mark.parametrize(("name", "value", "written"), CHOICES)
def test_a_choice_is_seen_and_written_at_once(
    browser: WebDriver, name: str, value: str | bool, written: str
) -> None:
    choose(browser, name, value)
    assert snippet(browser) == PLAIN.replace(f"<{TAG}>", f"<{TAG} {written}>")
    tag, attributes = browser.execute_script(_WIDGET)
    assert attributes == {"id": "bench", name: "" if value is True else value}
    del attributes["id"]
    assert browser.execute_script(_READ_SNIPPET) == [tag, attributes]


def test_looks_are_written_as_styles(browser: WebDriver) -> None:
    draw_on(browser, SEVEN, widget="bench")
    choose(browser, "--mnist-checker-radius", "30")
    choose(browser, "--mnist-checker-accent", "#010203")
    state(browser, "bench")
    radius, _ = browser.execute_script(_STYLE, "[part=card]")
    _, accent = browser.execute_script(_STYLE, "[part=digit]")
    assert (radius, accent) == ("30px", "rgb(1, 2, 3)")
    rules = "    --mnist-checker-radius: 30px;\n    --mnist-checker-accent: #010203;\n"
    assert f"<style>\n  {TAG} {{\n{rules}  }}\n</style>\n<{TAG}>" in snippet(browser)
    assert watched(browser)["violations"] == []


def test_choices_add_up_and_are_taken_back(browser: WebDriver) -> None:
    flag = browser.find_element(By.CSS_SELECTOR, ".playground [name=with-field]")
    flag.send_keys(Keys.SPACE)
    choose(browser, "layout", "row")
    assert f'<{TAG} layout="row" with-field>' in snippet(browser)
    flag.send_keys(Keys.SPACE)
    assert f'<{TAG} layout="row">' in snippet(browser)
    choose(browser, "--mnist-checker-radius", "3")
    browser.find_element(By.CSS_SELECTOR, ".playground [type=reset]").click()
    WebDriverWait(browser, 5).until(lambda _: snippet(browser) == PLAIN)
    assert browser.execute_script(_WIDGET) == [TAG, {"id": "bench"}]
    assert browser.execute_script("return document.querySelector('.bench > *').style.length") == 0


def test_another_network_takes_over_the_drawing_and_the_choices(browser: WebDriver) -> None:
    choose(browser, "theme", "dark")
    draw_on(browser, SEVEN, widget="bench")
    before = browser.execute_script(_SHARES)
    choose(browser, "layout", "compact")
    choose(browser, "tag", TAGS["convolution"])
    browser.execute_script(_NAME)
    assert state(browser, "bench").digit is not None
    tag, attributes = browser.execute_script(_WIDGET)
    assert tag == TAGS["convolution"]
    assert attributes == {"id": "bench", "theme": "dark", "layout": "compact"}
    assert snippet(browser).count(TAGS["convolution"]) == 3
    for found, expected in zip(browser.execute_script(_SHARES), before, strict=True):
        for point, meant in zip(found, expected, strict=True):
            assert point == pytest.approx(meant, abs=0.01)


def test_the_snippet_can_be_copied(browser: WebDriver) -> None:
    button = browser.find_element(By.CSS_SELECTOR, "[data-copies=snippet-playground]")
    assert copied(browser, button) == snippet(browser)


def test_it_leaves_the_other_widgets_alone(browser: WebDriver) -> None:
    draw_on(browser, SEVEN, widget="bench")
    assert state(browser, "bench").digit is not None
    assert state(browser, "one").strokes == []
    draw_on(browser, SEVEN, widget="one")
    assert len(state(browser, "bench").strokes) == 1


def test_axe_finds_nothing(browser: WebDriver) -> None:
    assert_axe_finds_nothing(browser, ".playground")
