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
    assert line.endswith("before, by its day: first (2026-11-30).")
    assert results_page.older({"second": runs["second"]}) == []


def test_of_the_whole_release_the_time_is_said_and_whether_it_made_what_is_released() -> None:
    took: results_page.Figures = {"seconds": 6_300, "sha256": release.hashes()}
    assert release.whole_time(took) == "All of it, in one go, took 1 h 45 min: kept."
    took["seconds"] = release.MOST_SECONDS
    assert release.whole_time(took).endswith("took 2 h 0 min: kept.")
    took["seconds"] += 1
    assert release.whole_time(took).endswith("took 2 h 0 min: missed.")
    took["sha256"] = {**release.hashes(), "dense": "0" * 64}
    assert release.whole_time(took).endswith(" It made another dense network than is released.")
    took["sha256"] = {}
    assert " made another convolution and another dense network " in release.whole_time(took)


def test_nonsense_that_is_taken_for_digits_stands_among_what_is_missed() -> None:
    figures = json.loads(results.FIGURES.read_text("utf-8"))
    figures["unlearnt"]["sure"]["dense"]["random walks"] = 432
    figures["nonsense"]["sure"]["dense"]["zigzags"] = 234
    page = results_page.results_page(figures)
    assert "dense, random walks: 43.2 %" in page
    assert "dense, zigzags: 23.4 %" in page
    for read in ("nonsense", "unlearnt"):
        for counts in figures[read]["sure"].values():
            counts.update(dict.fromkeys(counts, 0))
    assert "That is missed for" not in results_page.results_page(figures)


def test_what_stands_in_for_people_never_seen_is_held_to_what_is_wanted_of_them() -> None:
    figures = json.loads(results.FIGURES.read_text("utf-8"))
    for accuracy, said in ((0.97999, "missed"), (0.98, "reached")):
        for one in figures["networks"]["dense"]["sets"]:
            one["accuracy"] = accuracy
        rows = results_page.wanted_table(figures).splitlines()
        dense = {row.split(" | ")[1]: row.split(" | ")[-1] for row in rows if "| dense" in row}
        assert dense[results_page.SCANS] == dense[results_page.TYPEFACES] == f"{said} |"
        assert dense[results_page.DRAWINGS] == "missed |"
