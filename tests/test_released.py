"""What is released keeps to what is said of it."""

import json
import math
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest

from mnist_checker.card import nonsense_kinds
from mnist_checker.constants import THRESHOLD
from mnist_checker.convolution.presets import PRESETS as CONVOLUTION
from mnist_checker.datasets.examples import Examples, drawing_examples, mnist_examples
from mnist_checker.evaluation.evaluate import as_json, measure
from mnist_checker.model_file import model_bytes
from mnist_checker.models import released, released_names
from mnist_checker.network.presets import PRESETS as DENSE
from mnist_checker.training.settings_file import settings_values
from mnist_checker.widget import element_script, sizes
from tests.browsers.options import OPTIONS
from tools import certainty, results, results_page, robustness_part, shift_curve
from tools.paths import DRAWINGS, TYPEFACES
from tools.scans import scan_examples

FIGURES = json.loads(files("mnist_checker.static").joinpath("figures.json").read_text("utf-8"))

LEAST_RIGHT = {"dense": 9_950, "convolution": 9_960}
"""Of MNIST's 10,000 test images."""
LEAST_DRAWN = {
    "dense": results_page.WANTED["dense"][results_page.DRAWINGS],
    "convolution": 0.98,
}
"""Of the pen drawings of pendigits' test writers."""
MOST_BYTES = {"dense": 120_000, "convolution": 60_000}
"""Of the script, with brotli."""
MISSED = {"dense": {"strays", "letters"}, "convolution": {"strays"}}
"""Kinds of nonsense that are called a digit too often, which docs/results.md reports as missed."""


@pytest.mark.parametrize("name", released_names())
def test_accuracy_on_mnist(name: str, mnist_folder: Path) -> None:
    found: Any = as_json(
        measure(released(name), mnist_examples("test", mnist_folder)), name, "MNIST"
    )
    told = figures_of(name, results_page.MNIST)
    assert found["correct"] >= LEAST_RIGHT[name]
    # More than any network has read is a leak of the test set.
    assert found["correct"] < 9_990
    assert found["correct"] == told["correct"]
    assert found["surest"]["correct"] == told["surest"]["correct"]
    assert found["calibration_error"] == pytest.approx(told["calibration_error"], abs=1e-9)


@pytest.mark.parametrize("name", released_names())
@pytest.mark.parametrize(
    ("title", "examples"),
    [
        (results_page.TYPEFACES, lambda: drawing_examples(TYPEFACES)),
        (results_page.SCANS, scan_examples),
    ],
)
def test_accuracy_on_what_no_network_learnt_from(
    name: str, title: str, examples: Callable[[], Examples]
) -> None:
    found = measure(released(name), examples()).score
    told = figures_of(name, title)
    assert (found.n, found.correct) == (told["n"], told["correct"])


def figures_of(name: str, title: str) -> dict[str, Any]:
    """Return what figures.json says of a network and a set."""
    (told,) = (each for each in FIGURES["networks"][name]["sets"] if each["set"] == title)
    return dict(told)


def test_the_dense_network_learnt_from_the_released_convolution_one() -> None:
    teacher = released("convolution")
    as_trained = replace(teacher, card={k: v for k, v in teacher.card.items() if k != "test"})
    taught_by = released("dense").card["taught_by"]
    assert isinstance(taught_by, dict)
    assert sha256(model_bytes(as_trained)).hexdigest() == taught_by["sha256"]


@pytest.mark.parametrize("name", released_names())
def test_the_preset_is_what_it_was_made_with(name: str) -> None:
    preset = (DENSE if name == "dense" else CONVOLUTION)["release"]
    made_with = json.loads(json.dumps(released(name).card["settings"]))
    drawings = made_with["drawings"].pop("sha256")
    assert drawings == sha256(DRAWINGS.read_bytes()).hexdigest()
    made_with["teaching"].pop("sha256")
    assert_within(made_with, json.loads(json.dumps(settings_values(preset))))


def assert_within(some: dict[str, Any], all_: dict[str, Any]) -> None:
    """Make sure that what a card has, settings have; they may have come to have more."""
    for name, value in some.items():
        if isinstance(value, dict):
            assert_within(value, all_[name])
        else:
            assert value == all_[name], name


@pytest.mark.parametrize("name", released_names())
def test_they_are_as_sure_as_they_are_right(name: str) -> None:
    mnist_test, *drawn = FIGURES["networks"][name]["sets"]
    assert mnist_test["calibration_error"] < 0.01
    for drawings in drawn:
        assert drawings["calibration_error"] < 0.02, drawings["set"]


@pytest.mark.parametrize("name", released_names())
def test_they_read_what_people_draw(name: str) -> None:
    drawn = figures_of(name, results_page.DRAWINGS)
    assert drawn["accuracy"] >= LEAST_DRAWN[name]


@pytest.mark.parametrize("name", released_names())
def test_they_know_when_they_do_not_know(name: str) -> None:
    for one in FIGURES["networks"][name]["sets"]:
        surest = one["surest"]
        assert surest["n"] == round(0.99 * one["n"])
        assert surest["correct"] / surest["n"] > one["accuracy"], one["set"]
    nonsense = FIGURES["nonsense"]
    learnt = nonsense_kinds(released(name).card)
    kinds = {kind.split(" not learnt ")[0]: kind for kind in nonsense["sure"][name]}
    assert set(learnt) <= set(kinds)
    for kind in learnt:
        count, unsure = (nonsense[called][name][kinds[kind]] for called in ("sure", "unsure"))
        knows = count < certainty.MOST_SURE * nonsense["n"] and unsure > 4 * count
        assert knows == (kind not in MISSED[name]), kind
    assert nonsense["threshold"] == THRESHOLD
    assert [usual for name, _, usual, *_ in OPTIONS if name == "threshold"] == [THRESHOLD]


@pytest.mark.parametrize("name", released_names())
def test_the_threshold_leaves_99_of_100_validation_images_answered(
    name: str, mnist_folder: Path
) -> None:
    found = measure(released(name), mnist_examples("validation", mnist_folder))
    (at,) = (each for each in found.answered if math.isclose(each.threshold, THRESHOLD))
    assert at.n >= 0.99 * found.score.n


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
    tables = {results.README: results_page.table, results.EMBEDDING: results_page.sizes_table}
    for path, made in tables.items():
        page = path.read_text("utf-8")
        assert results.with_table(page, made(FIGURES)) == page, path
    assert results.RESULTS.read_text("utf-8") == results_page.results_page(FIGURES)


def test_plots_show_the_figures() -> None:
    plots = {
        "shift-curve": shift_curve.plot(FIGURES["shift"]),
        "robustness": robustness_part.plot(FIGURES["robustness"]),
        "answered": certainty.plot(FIGURES["networks"]),
    }
    for name, made in plots.items():
        assert (results.IMAGES / f"{name}.svg").read_bytes() == made, f"{name}: run `make element`"


@pytest.mark.parametrize("name", released_names())
def test_a_shift_costs_next_to_nothing_once_normalised(name: str) -> None:
    curve = FIGURES["shift"][name]
    at_rest = curve["as they are"][0]
    assert curve["n"] == 10_000
    assert min(curve["normalised"]) >= at_rest - 0.002 * curve["n"]
