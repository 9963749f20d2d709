"""What a page can style: every part and custom property that docs/embed.md lists, and no other."""

from typing import Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.support.wait import WebDriverWait

from tests.browsers.embed_page import PAGE, listed
from tests.browsers.options import OPTIONS
from tests.browsers.pointer import SEVEN, draw_on, state
from tests.browsers.widget import CHOOSE, ask_why, click, dispatch, lifted, line, on_widget, styled
from tools.drivers import PREFERRED, preferring

_EVERYTHING: Final = """
  for (const [name, value] of Object.entries(arguments[0])) {
    widget.setAttribute(name, value);
  }
"""
_PARTS: Final = """
  return [...widget.shadowRoot.querySelectorAll("[part]")].flatMap((node) => [...node.part]);
"""
_STYLE: Final = """
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(arguments[0]);
  document.adoptedStyleSheets = [sheet];
"""
_OFFSETS: Final = """
  return [...widget.shadowRoot.querySelectorAll(`[part~="${arguments[0]}"]`)]
    .map((node) => getComputedStyle(node).outlineOffset);
"""
_PSEUDO: Final = """
  const node = widget.shadowRoot.querySelector(`[part~="${arguments[0]}"]`);
  return getComputedStyle(node, arguments[1]).outlineOffset;
"""
_COLOUR: Final = """
  return getComputedStyle(widget.shadowRoot.querySelector(arguments[0])).color;
"""
_COMPUTED: Final = """
  const node = widget.shadowRoot.querySelector(arguments[0]);
  return getComputedStyle(node).getPropertyValue(arguments[1]);
"""
_SIDES: Final = ("width", "height")
_PIXEL: Final = """
  const canvas = widget.shadowRoot.querySelector("canvas");
  const scale = canvas.width / canvas.clientWidth;
  return [...canvas.getContext("2d").getImageData(60 * scale, 20 * scale, 1, 1).data];
"""
_DURATIONS: Final = """
  return [".fill", ".hint"].map((selector) =>
    getComputedStyle(widget.shadowRoot.querySelector(selector)).transitionDuration);
"""
_BUTTONS: Final = """
  return [...widget.shadowRoot.querySelectorAll("button")].map((button) => {
    let opacity = 1;
    for (let node = button; node; node = node.parentElement) {
      opacity *= getComputedStyle(node).opacity;
    }
    return [opacity, getComputedStyle(button).cursor];
  });
"""
"""How opaque each button is, and the mouse's cursor on it."""
_PEN: Final = "widget.style.setProperty('--mnist-checker-pen', 'rgb(1, 2, 3)')"


pytestmark = pytest.mark.usefixtures("calm_page")


def show_everything(browser: WebDriver) -> None:
    """Bring up all that there is to see before the visitor corrects the answer."""
    wanted = {attribute: "" for attribute in listed("attributes") if attribute.startswith("with-")}
    on_widget(browser, _EVERYTHING, wanted | {"threshold": "1.1"})
    draw_on(browser, SEVEN)
    click(browser, "field")
    ask_why(browser)
    state(browser)


def ask(browser: WebDriver) -> None:
    click(browser, "wrong")
    state(browser)


def choose(browser: WebDriver) -> None:
    on_widget(browser, CHOOSE, 4)
    state(browser)


LOOKS: Final = (show_everything, ask, choose)
"""One after the other they show every part."""


def parts(browser: WebDriver) -> set[str]:
    return set(on_widget(browser, _PARTS))


def test_every_part_that_is_seen_is_listed(browser: WebDriver) -> None:
    seen: set[str] = set()
    for look in LOOKS:
        look(browser)
        seen |= parts(browser)
    assert seen == set(listed("parts"))


def test_every_part_that_is_listed_can_be_styled(browser: WebDriver) -> None:
    styled(browser)
    names = listed("parts")
    rules = [f"#one::part({name}) {{ outline-offset: {at}px }}" for at, name in enumerate(names, 7)]
    seen = set()
    for look in LOOKS:
        look(browser)
        for at, (name, rule) in enumerate(zip(names, rules, strict=True), 7):
            browser.execute_script(_STYLE, rule)
            offsets = on_widget(browser, _OFFSETS, name)
            assert set(offsets) <= {f"{at}px"}, name
            seen |= {name} if offsets else set()
    assert seen == set(names)


@pytest.mark.parametrize(
    ("name", "pseudo"),
    [("card", "::before"), ("frame", "::before"), ("frame", "::after"), ("track", "::before")],
)
def test_tints_and_edges_are_reached_through_their_parts(
    browser: WebDriver, name: str, pseudo: str
) -> None:
    styled(browser)
    assert on_widget(browser, _PSEUDO, name, pseudo) != "7px"
    browser.execute_script(_STYLE, f"#one::part({name}){pseudo} {{ outline-offset: 7px }}")
    assert on_widget(browser, _PSEUDO, name, pseudo) == "7px"


def test_the_pen_has_a_colour_of_its_own(browser: WebDriver) -> None:
    styled(browser)
    text = on_widget(browser, _COLOUR, "[part=card]")
    assert on_widget(browser, _COLOUR, "canvas") == text
    on_widget(browser, _PEN)
    state(browser)
    assert on_widget(browser, _COLOUR, "canvas") == "rgb(1, 2, 3)"
    assert on_widget(browser, _COLOUR, "[part=card]") == text


@pytest.mark.parametrize(
    ("name", "value", "selector", "style"),
    [
        ("paper", "rgb(1, 2, 3)", ".card", "background-color"),
        ("ink", "rgb(1, 2, 3)", ".card", "color"),
        ("accent", "rgb(1, 2, 3)", "[part~=digit]", "color"),
        ("font", "monospace", ".card", "font-family"),
        ("text-size", "31px", ".card", "font-size"),
        ("radius", "3px", ".card", "border-top-left-radius"),
        ("field-size", "28px", "[part=picture]", "width"),
    ],
)
def test_a_page_sets_what_is_its_own(
    browser: WebDriver, name: str, value: str, selector: str, style: str
) -> None:
    styled(browser)
    show_everything(browser)
    on_widget(browser, "widget.threshold = 0")
    on_widget(browser, "widget.style.setProperty(...arguments)", f"--mnist-checker-{name}", value)
    state(browser)
    assert on_widget(browser, _COMPUTED, selector, style) == value
    width, height = (on_widget(browser, _COMPUTED, "[part=picture]", at) for at in _SIDES)
    assert width == height, "the picture of the field is square"


def test_a_page_sizes_the_picture_of_the_field(browser: WebDriver) -> None:
    styled(browser)
    show_everything(browser)
    browser.execute_script(_STYLE, "#one::part(picture) { width: 40px !important }")
    assert on_widget(browser, _COMPUTED, "[part=picture]", "width") == "40px"


def test_the_canvas_is_painted_in_a_new_colour(browser: WebDriver) -> None:
    styled(browser)
    dispatch(browser, [*line([(20, 20), (120, 20)]), lifted()])
    state(browser)
    on_widget(browser, _PEN)
    WebDriverWait(browser, 10).until(lambda _: on_widget(browser, _PIXEL) == [1, 2, 3, 255])


@pytest.mark.usefixtures("_styled")
def test_what_is_disabled_looks_so(browser: WebDriver) -> None:
    on_widget(browser, "widget.withCorrection = true; widget.strokes = arguments[0]", SEVEN)
    state(browser)
    ask(browser)
    assert on_widget(browser, _BUTTONS)[-11:] == [[1, "pointer"]] * 11
    on_widget(browser, "widget.disabled = true")
    state(browser)
    assert on_widget(browser, _BUTTONS) == [[0.5, "default"]] * 15
    on_widget(browser, "widget.strokes = []")
    state(browser)
    assert on_widget(browser, _BUTTONS) == [[0.5, "default"]] * 5


def test_every_attribute_is_listed_with_its_property_and_default() -> None:
    # Set to an id, `form` is read as an element, and so is no option.
    assert sorted(listed("attributes")) == sorted(["form", *(each for each, *_ in OPTIONS)])
    for attribute, name, default, *_ in OPTIONS:
        usual = f"`{default}` " if default else ""
        assert f"| `{attribute}` | `{name}` | {usual}| " in PAGE


def test_bars_follow_at_once_while_someone_draws_and_glide_otherwise(browser: WebDriver) -> None:
    styled(browser)
    assert durations(browser) == ["0.15s", "0.15s"]
    dispatch(browser, line([(120, 40), (120, 200)]))
    state(browser)
    assert durations(browser) == ["0s", "0.15s"]
    dispatch(browser, [lifted()])
    state(browser)
    assert durations(browser) == ["0.15s", "0.15s"]


def test_nothing_glides_where_less_motion_is_asked_for(
    browser: WebDriver, browser_name: str
) -> None:
    if browser_name not in PREFERRED:
        pytest.skip(f"{browser_name}'s driver cannot ask for less motion")
    with preferring(browser, "prefers-reduced-motion", "reduce"):
        assert set(durations(browser)) == {"0s"}


def durations(browser: WebDriver) -> list[str]:
    """Return how long a bar takes to grow, and the hint to go."""
    found: list[str] = on_widget(browser, _DURATIONS)
    return found


@pytest.mark.usefixtures("_styled")
def test_it_is_printed_in_its_colours(browser: WebDriver) -> None:
    look = """
      const style = getComputedStyle(widget.shadowRoot.querySelector(".fill"));
      return style.printColorAdjust ?? style.webkitPrintColorAdjust;
    """
    assert on_widget(browser, look) == "exact"


@pytest.mark.usefixtures("_styled")
def test_a_background_that_is_no_colour_leaves_those_of_the_ink(browser: WebDriver) -> None:
    gradient = "linear-gradient(red, blue)"
    on_widget(browser, "widget.style.setProperty('--mnist-checker-paper', arguments[0])", gradient)
    state(browser)
    tints = """
      const style = getComputedStyle(widget.shadowRoot.querySelector("canvas"));
      return [style.borderTopColor, style.borderBottomColor];
    """
    assert on_widget(browser, tints) == ["rgb(47, 111, 237)", "rgb(213, 94, 0)"]
