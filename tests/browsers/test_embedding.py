"""The widget on pages that are strict, rude or crowded."""

from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.demo.server import resource
from mnist_checker.models import released
from mnist_checker.widget import TAGS, element_script, integrity, widget_script
from tests.browsers.conftest import MISSING, Site
from tests.browsers.pointer import SEVEN, draw_on, state, watched
from tests.browsers.widget import correct, has_styles, on_widget

PAGES: Final = {
    "dense.html": ["one"],
    "convolution.html": ["one"],
    "crowded.html": ["one", "two", "three", "four"],
}
"""The test pages, and the widgets on each."""
BY_THEMSELVES: Final = {"/favicon.ico"}
"""What browsers ask for unasked."""

_LOOKS: Final = """
  const widget = document.getElementById("one");
  return [...widget.shadowRoot.querySelectorAll("*")].map((node) => {
    const { width, height } = node.getBoundingClientRect();
    const style = getComputedStyle(node);
    const names = ["display", "color", "background-color", "border-radius", "cursor", "direction",
      "font-family", "font-size", "font-style", "letter-spacing", "line-height", "opacity",
      "text-align", "text-transform", "touch-action", "transform", "word-spacing"];
    const look = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
    return [node.localName, Math.round(width), Math.round(height), ...look];
  });
"""


@pytest.fixture(params=list(PAGES))
def page(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


def test_a_strict_page_gets_no_global_and_no_error(
    browser: WebDriver, site: Site, page: str
) -> None:
    site.open(browser, page)
    browser.execute_script("document.getElementById('one').strokes = arguments[0]", SEVEN)
    assert state(browser).digit is not None
    noted = watched(browser)
    assert noted["errors"] == []
    assert noted["added"] == []


def test_a_strict_page_shows_no_violation_but_old_safari_s(
    browser: WebDriver, site: Site, page: str
) -> None:
    site.open(browser, page)
    widgets = PAGES[page]
    for widget in widgets:
        state(browser, widget)
    violations = [found for found in watched(browser)["violations"] if "/favicon.ico" not in found]
    kinds = [" ".join(found.split()[:2]) for found in violations]
    one_each = [] if has_styles(browser) else ["style-src-elem: inline"] * len(widgets)
    assert kinds == one_each


def test_asks_for_nothing_beyond_its_script(browser: WebDriver, site: Site, network: str) -> None:
    site.open(browser, f"{network}.html")
    draw_on(browser, SEVEN)
    assert state(browser).digit is not None
    on_widget(browser, "widget.withCorrection = true")
    state(browser)
    correct(browser, 3)
    noted = watched(browser)
    assert noted["errors"] == []
    # What went elsewhere would be against the page's policy, which tells.
    assert not [
        found
        for found in noted["violations"]
        if not found.startswith("style-src") and "/favicon.ico" not in found
    ]
    own = {f"/{network}.html", "/watch.js", "/compare.js", f"/{TAGS[network]}.js"}
    assert own <= set(site.requested.paths) <= own | BY_THEMSELVES


def test_stores_nothing(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    draw_on(browser, SEVEN)
    on_widget(browser, "widget.withCorrection = true")
    state(browser)
    correct(browser, 3)
    stored = """
      const [done] = arguments;
      const counted = [indexedDB.databases?.() ?? [], window.caches?.keys() ?? []];
      Promise.all(counted).then((found) => done([
        document.cookie, localStorage.length, sessionStorage.length,
        ...found.map(({ length }) => length),
      ]));
    """
    assert browser.execute_async_script(stored) == ["", 0, 0, 0, 0]


@pytest.mark.parametrize("altered", [False, True])
def test_a_page_takes_the_script_by_its_hash_alone(
    browser: WebDriver, site: Site, altered: bool
) -> None:
    script = widget_script(released("dense"))
    hash_ = integrity(script + "\n" if altered else script)
    page = f'<!doctype html><script src="{TAGS["dense"]}.js" integrity="{hash_}"></script>'
    site.requested["/integrity.html"] = resource("integrity.html", page)
    site.open(browser, "integrity.html")
    defined = "return Boolean(customElements.get(arguments[0]))"
    assert browser.execute_script(defined, TAGS["dense"]) is not altered


def test_the_script_may_come_when_it_likes(browser: WebDriver, site: Site) -> None:
    tag = TAGS["dense"]
    page = f"<!doctype html><script async src={tag}.js></script><{tag} id=one></{tag}>"
    site.requested["/async.html"] = resource("async.html", page)
    site.open(browser, "async.html")
    defined = "customElements.whenDefined(arguments[0]).then(() => arguments[1]())"
    browser.execute_async_script(defined, tag)
    draw_on(browser, SEVEN)
    assert state(browser).digit is not None


def test_widgets_do_not_touch_one_another(browser: WebDriver, site: Site) -> None:
    site.open(browser, "crowded.html")
    widgets = PAGES["crowded.html"]
    expected = {widget: state(browser, widget) for widget in widgets}
    for drawn in widgets:
        draw_on(browser, SEVEN, widget=drawn)
        found = {widget: state(browser, widget) for widget in widgets}
        assert found[drawn].digit is not None
        assert len(found[drawn].strokes) == 1
        assert found == expected | {drawn: found[drawn]}
        expected = found
    assert {event["id"] for event in watched(browser)["predictions"]} == set(widgets)
    browser.execute_script("document.getElementById('three').clear()")
    found = {widget: state(browser, widget) for widget in widgets}
    assert found["three"].strokes == []
    assert found == expected | {"three": found["three"]}


def test_the_page_s_styles_do_not_reach_in(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    if not has_styles(browser):
        pytest.skip("Safari before 16.4: a strict page keeps the widget's own styles out too")
    state(browser)
    calm = browser.execute_script(_LOOKS)
    site.open(browser, "crowded.html")
    state(browser)
    rude = browser.execute_script(_LOOKS)
    assert len(calm) > 10
    for expected, found in zip(calm, rude, strict=True):
        assert found == expected


@pytest.mark.parametrize("missing", MISSING)
def test_an_old_browser_shows_the_element_s_own_content(
    browser: WebDriver, site: Site, missing: str
) -> None:
    site.open(browser, f"without-{missing}.html")
    assert browser.execute_script("return typeof window[arguments[0]]", missing) == "undefined"
    shown, shadow, height = browser.execute_script(
        """
        const widget = document.getElementById("one");
        const { height } = widget.firstElementChild.getBoundingClientRect();
        return [widget.innerText, widget.shadowRoot !== null, height];
        """
    )
    assert shown.strip() == "Your browser is too old to draw here."
    assert not shadow
    assert height > 0
    assert watched(browser)["errors"] == []


def test_a_page_that_trusts_no_text_can_have_two_scripts(browser: WebDriver, site: Site) -> None:
    site.open(browser, "trusted.html")
    for widget in ("one", "two"):
        draw_on(browser, SEVEN, widget=widget)
        assert state(browser, widget).digit is not None
    noted = watched(browser)
    assert noted["errors"] == []
    assert not [found for found in noted["violations"] if "trusted" in found]


@pytest.mark.parametrize("other", [False, True])
def test_a_tag_of_another_network_is_named(browser: WebDriver, site: Site, other: bool) -> None:
    tag = TAGS["dense"]
    note = "window.warned = []; console.warn = (text) => warned.push(text);"
    site.requested["/warned.js"] = resource("warned.js", note)
    again = widget_script(released("convolution" if other else "dense"), tag)
    site.requested["/again.js"] = resource("again.js", again)
    scripts = "".join(f"<script src={name}.js></script>" for name in ("warned", tag, "again"))
    site.requested["/taken.html"] = resource("taken.html", f"<!doctype html>{scripts}")
    site.open(browser, "taken.html")
    warning = f"<{tag}> is defined with another network: give this one another tag"
    assert browser.execute_script("return warned") == [warning] * other


@pytest.mark.parametrize("network", ["", "{}", "'./mine.safetensors'"])
def test_what_is_no_network_is_named(browser: WebDriver, site: Site, network: str) -> None:
    define = f"mnistChecker.define('my-digits', {network})"
    site.requested["/define.js"] = resource("define.js", f"{element_script()};{define}")
    scripts = "<script src=watch.js></script><script src=define.js></script>"
    page = f"<!doctype html>{scripts}<my-digits id=one></my-digits>"
    site.requested["/define.html"] = resource("define.html", page)
    site.open(browser, "define.html")
    WebDriverWait(browser, 10).until(lambda _: watched(browser)["errors"])
    told = "the network is no text" if "mine" not in network else "truncated or not a safetensors"
    assert all(f"<my-digits>: {told}" in error for error in watched(browser)["errors"])


def test_bad_strokes_that_are_set_before_the_script_comes_do_not_break_it(
    browser: WebDriver, site: Site
) -> None:
    site.open(browser)
    digit, canvases = browser.execute_async_script(
        """
        const [strokes, done] = arguments;
        const early = document.createElement("mnist-checker-widget");
        const late = document.createElement("late-failure");
        late.strokes = 5;
        const Early = customElements.get(early.localName);
        customElements.define("late-failure", class extends Early {});
        document.body.append(late);
        setTimeout(() => {
          late.strokes = strokes;
          done([late.digit, late.shadowRoot.querySelectorAll("canvas").length]);
        }, 100);
        """,
        SEVEN,
    )
    assert digit in range(10)
    assert canvases == 1
    assert watched(browser)["errors"] == ["TypeError: strokes is not a list"]
