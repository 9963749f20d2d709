import json
import subprocess
import sys

from tools import results, results_page
from tools.paths import ROOT


def test_without_its_drawings_it_is_one_line_that_names_the_cure() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.results", "--drawings", "nope.tes"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.splitlines()
    assert "nope.tes is not there" in line
    assert "make results DRAWINGS=FILE" in line


def test_that_training_has_changed_is_said_of_older_networks_alone() -> None:
    figures = json.loads(results.FIGURES.read_text("utf-8"))
    assert "not quite these" in results_page.results_page(figures)
    for network in figures["networks"].values():
        network["card"]["date"] = "2026-12-24"
    assert "not quite these" not in results_page.results_page(figures)


def test_nonsense_that_is_taken_for_digits_stands_among_what_is_missed() -> None:
    figures = json.loads(results.FIGURES.read_text("utf-8"))
    figures["unlearnt"]["sure"]["dense"]["random walks"] = 432
    assert "dense, random walks: 43.2 %" in results_page.results_page(figures)
    for counts in figures["unlearnt"]["sure"].values():
        counts.update(dict.fromkeys(counts, 0))
    assert "That is kept for" not in results_page.results_page(figures)
