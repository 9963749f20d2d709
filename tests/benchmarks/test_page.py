import json
from pathlib import Path

import pytest

from benchmarks import page
from benchmarks.__main__ import BENCHMARKS
from benchmarks.record import RESULTS, Ratio, Result, Row, line, write


@pytest.fixture
def results(tmp_path: Path) -> Path:
    rows = [Row("ours", "step", "ms", 5, 1.234, 2.0), Row("PyTorch", "step", "ms", 5, 2500.0, 3e3)]
    ratios = [
        Ratio("step", "PyTorch", 2.0, wanted=1.0),
        Ratio("step", "other", 0.5, wanted=3.0, note="Tried this."),
        Ratio("hop", "other", 0.9867, wanted=0.99),
        Ratio("leap", "other", 0.6, wanted=3.0, note="Tried this."),
    ]
    write(Result("one", "First", "How.", rows, ratios), ["numpy"], 0.1, tmp_path)
    lines = [line("ours", "images", "s", [(1.0, 2.0), (10.0, 20.0)])]
    write(Result("growth", "Second", "How.", lines=lines), ["numpy"], 0.1, tmp_path)
    return tmp_path


def test_every_benchmark_has_its_place() -> None:
    assert set(page.ORDER) == set(BENCHMARKS)


def test_the_page_shows_every_figure(results: Path, tmp_path: Path) -> None:
    page.write(results, tmp_path)
    text = (tmp_path / "benchmarks.md").read_text("utf-8")
    assert "| step | ours | 1.23 | 2 | ms | 5 |" in text
    assert "| step | PyTorch | 2,500 | 3,000 | ms | 5 |" in text
    assert "| step | PyTorch | 2.00 | 1 | reached |" in text
    assert "| hop | other | 0.9867 | 0.99 | not reached |" in text
    assert "| step | other | 0.50 | 3 | not reached |" in text
    assert "\nstep against other; leap against other: Tried this.\n" in text
    assert "| ours | 2 s (images: 1) | 20 s (images: 10) | 1.00 |" in text
    assert text.index("## Second") < text.index("## First")
    for name in ("benchmark-one.svg", "benchmark-growth.svg"):
        assert f"(images/{name})" in text
        assert (tmp_path / "images" / name).read_bytes().startswith(b"<?xml")


def test_a_result_that_another_language_wrote_needs_no_lines(tmp_path: Path) -> None:
    made = {"date": "2000-01-01", "machine": "one", "versions": {"node": "20"}}
    value = {"name": "b", "title": "B", "made": made, "how": "How.", "rows": [], "ratios": []}
    (tmp_path / "b.json").write_text(json.dumps(value))
    assert "## B" in page.section(page.read(tmp_path / "b.json"))


def test_the_page_is_what_the_results_make(tmp_path: Path) -> None:
    page.write(RESULTS, tmp_path)
    made = (tmp_path / "benchmarks.md").read_text("utf-8")
    assert made == (page.DOCS / "benchmarks.md").read_text("utf-8"), "run python -m benchmarks.page"


@pytest.mark.parametrize("path", sorted(RESULTS.glob("*.json")), ids=lambda path: path.stem)
def test_what_is_not_reached_says_what_was_tried(path: Path) -> None:
    missed = [each for each in page.read(path)["ratios"] if each["ratio"] < (each["wanted"] or 0)]
    assert [each["quantity"] for each in missed if not each["note"]] == []
