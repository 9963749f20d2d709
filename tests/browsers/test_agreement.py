"""Real drawings, in real browsers: what the page answers is what Python answers."""

from itertools import cycle
from typing import Final

import numpy as np
import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.drawing import Drawing
from mnist_checker.model import Model
from tests.browsers.answers import python_s_answer, python_s_answers, real_drawings
from tests.browsers.conftest import Site
from tests.browsers.pointer import Points, draw_on, state, watched
from tools import drivers

SIDE: Final = 500
"""Of the box that they were all drawn in."""
BATCH: Final = 100
SOURCES: Final = ["vectors", "shared"]

_PREDICT: Final = """
  const widget = document.getElementById("one");
  return arguments[0].map((strokes) => widget.predict(strokes));
"""


def spread(drawings: list[Drawing], most: int) -> list[Drawing]:
    """Return drawings that are each another digit or another writer's, where these are known."""
    kinds = {(drawing.label, drawing.writer or at): drawing for at, drawing in enumerate(drawings)}
    return list(kinds.values())[:most]


@pytest.mark.parametrize("source", SOURCES)
def test_a_replayed_drawing_is_read_as_python_reads_it(
    browser: WebDriver, browser_name: str, site: Site, network: str, model: Model, source: str
) -> None:
    replayed = spread(real_drawings(source), most=105)
    assert {drawing.label for drawing in replayed} == set(range(10))
    assert len(replayed) == 105 or source == "vectors"
    site.open(browser, f"{network}.html")
    kinds = drivers.POINTERS[browser_name]
    for drawing, kind in zip(replayed, cycle(kinds), strict=False):
        sent = draw_on(browser, drawing.strokes, SIDE, kind)
        page = state(browser)
        assert_received(page.strokes, sent)
        expected = python_s_answer(model, page.strokes)
        assert page.digit == expected.argmax()
        assert page.shown == str(expected.argmax())
        assert page.probabilities == pytest.approx(expected, abs=1e-5)
        browser.execute_script("document.getElementById('one').clear()")
    noted = watched(browser)
    assert set(noted["pointers"]) == set(kinds)
    assert noted["errors"] == []


def assert_received(received: list[list[list[float]]], sent: list[Points]) -> None:
    """Assert that every point sent arrived, in its stroke and within half a pixel."""
    assert len(received) == len(sent)
    for came, went in zip(received, sent, strict=True):
        apart = np.abs(np.array(came)[:, None] - np.array(went)).max(axis=2)
        assert apart.min(axis=0).max() <= 0.5


@pytest.mark.parametrize("source", SOURCES)
def test_predict_answers_as_python_does(
    browser: WebDriver, site: Site, network: str, source: str
) -> None:
    expected = python_s_answers(network, source)
    drawings = [drawing.strokes for drawing in real_drawings(source)[: len(expected)]]
    assert len(drawings) == 1000 or source == "vectors"
    site.open(browser, f"{network}.html")
    drawn = [[[10, 10], [20, 30]]]
    browser.execute_script("document.getElementById('one').strokes = arguments[0]", drawn)
    before = state(browser)
    for start in range(0, len(drawings), BATCH):
        batch = slice(start, start + BATCH)
        answers = browser.execute_script(_PREDICT, drawings[batch])
        for answer, probabilities in zip(answers, expected[batch], strict=True):
            assert answer["digit"] == probabilities.argmax()
            assert answer["probabilities"] == pytest.approx(probabilities, abs=1e-5)
    assert state(browser) == before
    assert before.strokes == drawn
    assert watched(browser)["predictions"] == [], "predicting for strokes is no event"
