"""What is released keeps to what is said of it."""

import json
import math
from importlib.resources import files
from pathlib import Path

import pytest

from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.models import released, released_names
from mnist_checker.widget import element_script, sizes
from tests.browsers.options import OPTIONS
from tools import results
from tools.paths import TYPEFACES

FIGURES = json.loads(files("mnist_checker.static").joinpath("figures.json").read_text("utf-8"))

LEAST_RIGHT = {"dense": 9_930, "convolution": 9_960}
"""Of MNIST's 10,000 test images: for the dense network, what no sound training falls below."""
LEAST_DRAWN = 0.98
"""Of the pen drawings of pendigits' test writers, likewise."""
MOST_SURE = 0.2
"""Of what is no digit, called one with 99 % certainty."""
MOST_BYTES = {"dense": 120_000, "convolution": 60_000}
"""Of the script, with brotli."""


@pytest.mark.parametrize("name", released_names())
def test_accuracy_on_mnist(name: str, mnist_folder: Path) -> None:
    images, labels = mnist.load("test", mnist_folder)
    right = int((probabilities(released(name), images).argmax(axis=1) == labels).sum())
    assert right >= LEAST_RIGHT[name]
    # More than any network has read is a leak of the test set.
    assert right < 9_990
    assert right == FIGURES["networks"][name]["sets"][0]["correct"]


@pytest.mark.parametrize("name", released_names())
def test_they_are_as_sure_as_they_are_right(name: str) -> None:
    mnist_test, *drawn = FIGURES["networks"][name]["sets"]
    assert mnist_test["calibration_error"] < 0.01
    for drawings in drawn:
        assert drawings["calibration_error"] < 0.02, drawings["set"]


@pytest.mark.parametrize("name", released_names())
def test_they_read_what_people_draw(name: str) -> None:
    _, drawn, _ = FIGURES["networks"][name]["sets"]
    assert drawn["set"] == results.DRAWINGS
    assert drawn["accuracy"] >= LEAST_DRAWN


@pytest.mark.parametrize("name", released_names())
def test_they_know_when_they_do_not_know(name: str) -> None:
    for one in FIGURES["networks"][name]["sets"]:
        surest = one["surest"]
        assert surest["n"] == round(0.99 * one["n"])
        assert surest["correct"] / surest["n"] > one["accuracy"], one["set"]
    nonsense = FIGURES["nonsense"]
    for kind, count in nonsense["sure"][name].items():
        assert count < MOST_SURE * nonsense["n"], kind
    assert [nonsense["threshold"]] == [
        usual for name, _, usual, *_ in OPTIONS if name == "threshold"
    ]
    sure, unsure = (sum(nonsense[which][name].values()) for which in ("sure", "unsure"))
    assert unsure > 10 * sure


@pytest.mark.parametrize("name", released_names())
def test_what_they_are_measured_on_they_have_not_learnt(name: str) -> None:
    learnt = json.dumps(released(name).card)
    assert "pendigits-train.ndjson.gz, 30 writers" in learnt
    assert TYPEFACES.name not in learnt


@pytest.mark.parametrize("name", released_names())
def test_bytes(name: str) -> None:
    assert FIGURES["bytes"][name]["brotli"] <= MOST_BYTES[name]


def test_bytes_of_the_element() -> None:
    assert sizes(element_script()).brotli <= 30_000


@pytest.mark.parametrize("name", released_names())
def test_figures_are_of_this_model(name: str) -> None:
    network = FIGURES["networks"][name]
    assert network["card"] == released(name).card
    assert network["parameters"] == released(name).parameters
    for one in network["sets"]:
        assert one["n"] == sum(digit["n"] for digit in one["per_digit"])
        assert math.isclose(one["accuracy"], one["correct"] / one["n"])


def test_figures_are_of_these_scripts() -> None:
    assert FIGURES["bytes"] == results.bytes_of_scripts()["bytes"], "run `make element`"


def test_documents_hold_the_figures() -> None:
    tables = {results.README: results.table, results.EMBEDDING: results.sizes_table}
    for path, made in tables.items():
        page = path.read_text("utf-8")
        assert results.with_table(page, made(FIGURES)) == page, path
    assert results.RESULTS.read_text("utf-8") == results.results_page(FIGURES)


@pytest.mark.parametrize("name", released_names())
def test_a_shift_costs_next_to_nothing_once_normalised(name: str) -> None:
    curve = FIGURES["shift"][name]
    at_rest = curve["as they are"][0]
    assert curve["n"] == 10_000
    assert min(curve["normalised"]) >= at_rest - 0.002 * curve["n"]
