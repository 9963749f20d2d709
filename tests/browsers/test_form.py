"""The element as a field of a form."""

import re
from typing import Any, Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from mnist_checker.demo.server import resource
from mnist_checker.widget import TAGS
from tests.browsers.conftest import Site
from tests.browsers.embed_page import PAGE
from tests.browsers.pointer import SEVEN, draw_on, state, wait
from tests.browsers.widget import dispatch, line, note, noted, on_widget, part
from tools.paths import ROOT

PLAIN: Final = ROOT / "docs" / "frameworks" / "plain"
RESTORES: Final = ("chromium", "firefox")
"""The browsers that bring a drawing back to a page that is loaded anew."""

_IN_A_FORM: Final = """
  const form = document.createElement("form");
  form.innerHTML = "<fieldset></fieldset>";
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    form.dataset.sent = "yes";
  });
  widget.before(form);
  form.firstChild.append(widget);
  widget.name = "digit";
"""
_DEEP_IN_IT: Final = """
  const label = document.createElement("label");
  widget.before(label);
  label.append(widget);
"""
_IN_ITS_LEGEND: Final = """
  const legend = document.createElement("legend");
  widget.before(legend);
  legend.append(widget);
  legend.parentNode.disabled = true;
"""
_NO_FORMS: Final = "delete window.ElementInternals?.prototype.setFormValue"
"""As Firefox 93 to 97."""
_UNLOADED: Final = "<!doctype html><meta charset=utf-8><script src=unload.js></script>"
_DEFERRED: Final = f"""
<script src={TAGS["dense"]}.js defer></script>
<script src=hear.js defer></script>
<{TAGS["dense"]} id=one></{TAGS["dense"]}>
"""
_AFTER_IT: Final = f"""
<{TAGS["dense"]} id=one></{TAGS["dense"]}>
<script src={TAGS["dense"]}.js></script>
<script src=hear.js></script>
"""
_HEAR: Final = """
  window.heard = [];
  const hear = ({ type, detail }) =>
    heard.push([type, type === "prediction" ? detail.digit : detail.strokes]);
  one.addEventListener("prediction", hear);
  one.addEventListener("strokechange", hear);
"""
_MAKE: Final = f"""
  const two = document.createElement("{TAGS["dense"]}");
  two.id = "two";
  document.body.append(two);
"""
_SENT: Final = """
  return [...new FormData(document.querySelector("form"))];
"""


@pytest.fixture(autouse=True)
def _page(browser: WebDriver, site: Site) -> None:
    site.open(browser)
    on_widget(browser, _IN_A_FORM)


@pytest.fixture
def _associated(browser: WebDriver) -> None:
    if not browser.execute_script("return 'attachInternals' in HTMLElement.prototype"):
        pytest.skip("Safari before 16.4 has no form-associated elements")


def sent(browser: WebDriver) -> Any:
    """Return what the form would send."""
    return browser.execute_script(_SENT)


def submitted(browser: WebDriver) -> bool:
    """Ask the form to be sent, and return whether it was."""
    script = "const form = document.querySelector('form'); form.requestSubmit();"
    found: bool = browser.execute_script(f"{script} return form.dataset.sent === 'yes'")
    return found


def test_the_value_is_the_digit_as_text(browser: WebDriver) -> None:
    assert on_widget(browser, "return widget.value") == ""
    draw_on(browser, SEVEN)
    assert on_widget(browser, "return widget.value") == str(state(browser).digit)


@pytest.mark.usefixtures("_associated")
def test_in_mid_stroke_the_form_has_the_digit_that_is_seen(browser: WebDriver) -> None:
    dispatch(browser, line([(120, 40), (120, 90), (120, 200)]))
    upright = state(browser).digit
    assert sent(browser) == [["digit", str(upright)]]
    curve = [(120, 200), (60, 190), (40, 150), (70, 120), (120, 130), (150, 160), (120, 200)]
    dispatch(browser, [{"type": "pointermove", "x": x, "y": y} for x, y in curve])
    assert state(browser).digit != upright
    assert sent(browser) == [["digit", str(state(browser).digit)]]


def test_without_form_association_it_still_works(browser: WebDriver) -> None:
    if browser.execute_script("return 'attachInternals' in HTMLElement.prototype"):
        pytest.skip("this browser has form-associated elements")
    draw_on(browser, SEVEN)
    assert state(browser).digit is not None
    assert on_widget(browser, "return [widget.form, widget.checkValidity()]") == [None, True]


@pytest.mark.usefixtures("_associated")
def test_the_form_sends_the_digit(browser: WebDriver) -> None:
    state(browser)
    assert sent(browser) == []
    draw_on(browser, SEVEN)
    digit = state(browser).digit
    assert sent(browser) == [["digit", str(digit)]]
    assert on_widget(browser, "return widget.form === document.querySelector('form')")
    on_widget(browser, "widget.clear()")
    assert sent(browser) == [], "at once"


@pytest.mark.usefixtures("_associated")
def test_a_required_drawing_is_asked_for(browser: WebDriver) -> None:
    on_widget(browser, "widget.required = true")
    state(browser)
    assert not submitted(browser)
    assert not on_widget(browser, "return widget.checkValidity()")
    assert on_widget(browser, "return widget.matches(':invalid')")
    assert browser.execute_script("return document.activeElement.id") == "one"
    draw_on(browser, SEVEN)
    state(browser)
    assert on_widget(browser, "return widget.reportValidity()")
    assert submitted(browser)


@pytest.mark.usefixtures("_associated")
@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("{widget}<label for=one> Your digit </label>", "Your digit"),
        ("<label>Your digit {widget}</label>", "Your digit"),
        ("{widget}<label for=one>An old browser</label>", "An old browser"),
        ("<label for=one> </label>{widget}<label for=one></label>", "Digit reader"),
    ],
)
def test_a_label_names_it(browser: WebDriver, site: Site, form: str, name: str) -> None:
    tag = TAGS["dense"]
    widget = f"<{tag} id=one>{'An old browser' if 'old' in form else ' '}</{tag}>"
    page = f"<!doctype html><script src={tag}.js></script>{form.format(widget=widget)}"
    site.requested["/labelled.html"] = resource("labelled.html", page)
    site.open(browser, "labelled.html")
    WebDriverWait(browser, 10).until(
        lambda _: part(browser, "[role=group]").get_attribute("aria-label") == name
    )


def test_internals_that_know_of_no_form_are_left_alone(browser: WebDriver, site: Site) -> None:
    tag = TAGS["dense"]
    scripts = "".join(f"<script src={name}.js></script>" for name in ("no-forms", tag))
    page = f"<!doctype html>{scripts}<{tag} id=one></{tag}>"
    site.requested["/no-forms.js"] = resource("no-forms.js", _NO_FORMS)
    site.requested["/no-forms.html"] = resource("no-forms.html", page)
    site.open(browser, "no-forms.html")
    draw_on(browser, SEVEN)
    assert state(browser).shown == "7"
    assert on_widget(browser, "return [widget.form, widget.checkValidity()]") == [None, True]


@pytest.mark.usefixtures("_associated")
def test_it_tells_of_its_validity_as_other_fields_do(browser: WebDriver) -> None:
    tells = "return [widget.willValidate, widget.validity.valueMissing, widget.validationMessage]"
    assert on_widget(browser, tells) == [True, False, ""]
    on_widget(browser, "widget.required = true")
    state(browser)
    assert on_widget(browser, tells) == [True, True, "Please draw a digit."]
    invalid = (
        "return [...document.forms[0].elements].filter(({ validity }) => !validity.valid).length"
    )
    assert browser.execute_script(invalid) == 1


@pytest.mark.usefixtures("_associated")
def test_what_is_required_counts_at_once(browser: WebDriver) -> None:
    ask = "widget.required = {}; return widget.checkValidity()"
    state(browser)
    assert on_widget(browser, ask.format("true")) is False
    assert on_widget(browser, ask.format("false")) is True
    assert (
        on_widget(browser, "widget.setAttribute('required', ''); return widget.matches(':valid')")
        is False
    )


@pytest.mark.parametrize("associated", [True, False])
def test_a_hidden_field_stands_in_where_the_form_does_not_know_it(
    browser: WebDriver, site: Site, associated: bool
) -> None:
    tag = TAGS["dense"]
    recipe = re.search(r"```js\n((?:(?!```).)*hidden(?:(?!```).)*)```", PAGE, re.DOTALL)
    assert recipe
    site.requested["/no-forms.js"] = resource("no-forms.js", "" if associated else _NO_FORMS)
    site.requested["/recipe.js"] = resource("recipe.js", recipe[1])
    scripts = "".join(f"<script src={name}.js></script>" for name in ("no-forms", tag))
    form = f"<form><{tag} id=one name=digit></{tag}></form><script src=recipe.js></script>"
    site.requested["/hidden.html"] = resource("hidden.html", f"<!doctype html>{scripts}{form}")
    site.open(browser, "hidden.html")
    draw_on(browser, SEVEN)
    assert state(browser).shown == "7"
    assert sent(browser) == [["digit", "7"]]


@pytest.mark.usefixtures("_associated")
def test_reset_clears_it(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    state(browser)
    note(browser, "prediction", "strokechange")
    for told in (["prediction", "strokechange"], []):
        browser.execute_script("document.querySelector('form').reset()")
        assert state(browser).strokes == []
        assert sent(browser) == []
        assert [event["type"] for event in noted(browser)] == told, "and nothing of a blank one"


@pytest.mark.usefixtures("_associated")
@pytest.mark.parametrize("place", ["", _DEEP_IN_IT])
def test_a_fieldset_disables_it(browser: WebDriver, place: str) -> None:
    on_widget(browser, place)
    draw_on(browser, SEVEN)
    seven = state(browser)
    browser.execute_script("document.querySelector('fieldset').disabled = true")
    state(browser)
    assert sent(browser) == []
    draw_on(browser, SEVEN)
    assert state(browser) == seven
    browser.execute_script("document.querySelector('fieldset').disabled = false")
    state(browser)
    draw_on(browser, SEVEN)
    assert len(state(browser).strokes) == 2


@pytest.mark.usefixtures("_associated")
def test_the_legend_of_a_disabled_fieldset_is_not_disabled(browser: WebDriver) -> None:
    on_widget(browser, _IN_ITS_LEGEND)
    draw_on(browser, SEVEN)
    seven = state(browser)
    assert seven.digit is not None
    assert sent(browser) == [["digit", str(seven.digit)]]


@pytest.mark.usefixtures("_associated")
def test_a_disabled_field_is_not_sent(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    on_widget(browser, "widget.disabled = true")
    state(browser)
    assert sent(browser) == []


def test_what_was_drawn_comes_back_with_the_page(browser: WebDriver) -> None:
    draw_on(browser, SEVEN)
    kept = on_widget(browser, "return JSON.stringify(widget)")
    on_widget(browser, "widget.clear(); widget.style.width = '200px'")
    state(browser)
    note(browser, "prediction", "strokechange")
    on_widget(browser, "widget.formStateRestoreCallback(arguments[0], 'restore')", kept)
    now = state(browser)
    assert [event["type"] for event in noted(browser)] == ["prediction", "strokechange"]
    # As text: Firefox' driver rounds numbers on their way here.
    again = on_widget(browser, "return JSON.stringify(widget)")
    assert again == kept, "all of it, and it fits the smaller pad"
    assert now.shown == str(now.digit)


@pytest.mark.parametrize("kept", ["7", "null", "{", '{"strokes": 7}', "", None])
def test_what_is_no_drawing_does_not_come_back(browser: WebDriver, kept: str | None) -> None:
    draw_on(browser, SEVEN)
    seven = state(browser)
    note(browser, "prediction", "strokechange")
    on_widget(browser, "widget.formStateRestoreCallback(arguments[0], 'autocomplete')", kept)
    assert state(browser) == seven
    assert noted(browser) == []


@pytest.fixture
def _restores(browser_name: str) -> None:
    if browser_name not in RESTORES:
        pytest.skip(f"{browser_name} keeps the whole page in memory, or restores no forms")


def come_back(browser: WebDriver, site: Site) -> None:
    """Go to another page and back; the page listens for its end, so that it is loaded anew."""
    browser.get(site.address)
    browser.back()


@pytest.mark.usefixtures("_restores")
def test_the_browser_brings_the_drawing_back(browser: WebDriver, site: Site) -> None:
    site.open(browser, "form.html")
    draw_on(browser, SEVEN)
    seven = state(browser).strokes
    come_back(browser, site)
    assert state(browser).strokes == seven


@pytest.mark.usefixtures("_restores")
@pytest.mark.parametrize("scripts", [_DEFERRED, _AFTER_IT], ids=["deferred", "after it"])
def test_a_page_hears_of_the_drawing_that_comes_back(
    browser: WebDriver, site: Site, scripts: str
) -> None:
    site.requested["/hear.js"] = resource("hear.js", _HEAR)
    site.requested["/back.html"] = resource("back.html", _UNLOADED + scripts)
    site.open(browser, "back.html")
    draw_on(browser, SEVEN)
    seven = state(browser)
    come_back(browser, site)
    heard = "return window.heard ?? []"
    WebDriverWait(browser, 10).until(lambda _: len(browser.execute_script(heard)) >= 2)
    assert state(browser) == seven
    told = [["prediction", seven.digit], ["strokechange", seven.strokes]]
    assert browser.execute_script(heard) == told, "once"


@pytest.mark.usefixtures("_restores")
@pytest.mark.parametrize(
    ("change", "told"),
    [("strokes = []", []), ("clear()", [["prediction", None], ["strokechange", []]])],
)
def test_a_page_hears_nothing_more_of_a_drawing_that_it_took_away(
    browser: WebDriver, site: Site, change: str, told: list[object]
) -> None:
    script = f"addEventListener('DOMContentLoaded', () => {{ one.{change}; }});"
    site.requested["/change.js"] = resource("change.js", script)
    site.requested["/hear.js"] = resource("hear.js", _HEAR)
    page = f"{_UNLOADED}{_AFTER_IT}<script src=change.js></script>"
    site.requested["/back.html"] = resource("back.html", page)
    site.open(browser, "back.html")
    draw_on(browser, SEVEN)
    state(browser)
    come_back(browser, site)
    assert state(browser).strokes == []
    assert browser.execute_script("return heard") == told


@pytest.mark.usefixtures("_restores")
def test_the_plain_page_says_the_digit_that_comes_back(browser: WebDriver, site: Site) -> None:
    page = (PLAIN / "index.html").read_text("utf-8").replace("<script", f"{_UNLOADED}<script", 1)
    page = page.replace(f"<{TAGS['dense']} ", f"<{TAGS['dense']} id=one ")
    site.requested["/plain.html"] = resource("plain.html", page)
    site.requested["/main.js"] = resource("main.js", (PLAIN / "main.js").read_text("utf-8"))
    site.open(browser, "plain.html")
    draw_on(browser, SEVEN)
    assert state(browser).shown == "7"
    come_back(browser, site)
    output = "return document.querySelector('output')?.textContent"
    WebDriverWait(browser, 10).until(lambda _: browser.execute_script(output) == "7")


@pytest.mark.usefixtures("_restores")
@pytest.mark.parametrize("drawn", [("one",), ("one", "two"), ("two",)])
def test_a_widget_gets_no_drawing_of_one_that_a_script_made(
    browser: WebDriver, site: Site, drawn: tuple[str, ...]
) -> None:
    site.requested["/make.js"] = resource("make.js", _MAKE)
    page = f"{_UNLOADED}{_DEFERRED}<script src=make.js defer></script>"
    site.requested["/made.html"] = resource("made.html", page)
    site.open(browser, "made.html")
    for name in drawn:
        draw_on(browser, SEVEN if name == "one" else [[(50, 10), (50, 90)]], widget=name)
    first = state(browser, "one").strokes
    state(browser, "two")
    come_back(browser, site)
    wait(browser, 300)  # Chromium brings that of the other last.
    assert state(browser).strokes == first
