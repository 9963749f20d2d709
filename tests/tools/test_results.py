import json
import subprocess
import sys

from tools import release, results, results_page
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


def test_that_training_has_changed_is_said_of_what_learnt_before_alone() -> None:
    runs = {
        "first": [{"date": "2026-11-30"}, {"date": "2026-12-24"}],
        "second": [{"date": "2026-12-01"}],
    }
    (line,) = results_page.older(runs)
    assert line.endswith("before that: first.")
    assert results_page.older({"second": runs["second"]}) == []


def test_the_whole_release_is_timed_for_the_files_that_it_made() -> None:
    took = {"seconds": 6_300, "sha256": release.hashes()}
    assert release.whole_time(took) == "All of it, in one go, took 1 h 45 min."
    others = {"seconds": 6_300, "sha256": dict.fromkeys(release.hashes(), "0" * 64)}
    assert release.whole_time(others) == "These files were not made in one go."


def test_nonsense_that_is_taken_for_digits_stands_among_what_is_missed() -> None:
    figures = json.loads(results.FIGURES.read_text("utf-8"))
    figures["unlearnt"]["sure"]["dense"]["random walks"] = 432
    assert "dense, random walks: 43.2 %" in results_page.results_page(figures)
    for counts in figures["unlearnt"]["sure"].values():
        counts.update(dict.fromkeys(counts, 0))
    assert "That is kept for" not in results_page.results_page(figures)
