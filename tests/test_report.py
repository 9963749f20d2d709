import errno
import os
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
from PIL import Image

from mnist_checker.datasets.examples import Examples
from mnist_checker.errors import InputError
from mnist_checker.evaluation.evaluate import evaluate
from mnist_checker.evaluation.robustness import Curve
from mnist_checker.evaluation.score import Score, interval_over_writers
from mnist_checker.report.folder import check_report_folder, write_report
from mnist_checker.report.page import Report, report_page


def measured(name: str = "dense") -> Report:
    """Return a report of 60 examples, some wrong, one blank, by three writers."""
    generator = np.random.default_rng(7)
    shares = generator.dirichlet(np.ones(10), 60)
    shares[5] = np.nan
    labels = [*(int(row.argmax()) for row in np.nan_to_num(shares)[:50]), *[4] * 10]
    examples = Examples(
        name="<drawings> & more",
        fields=generator.integers(0, 256, (60, 28, 28)).astype(np.uint8),
        blank=np.arange(60) == 5,
        labels=labels,
        writers=["<ann>", r"$\bad$", "字"] * 20,
    )
    curve = Curve(40, (-20, 0, 20), {name: (10, 40, 30)})
    return Report(
        model=name,
        made={"trained on": "<MNIST>, n = 50,000"},
        examples=examples,
        evaluation=evaluate(shares, examples.labels, examples.writers),
        curves={"turned, degrees": curve, "moved, pixels": curve, "size, times": curve},
    )


def test_the_page_holds_the_figures_and_asks_for_nothing() -> None:
    report = measured()
    evaluation, page = report.evaluation, report_page(report)
    low, high = evaluation.score.interval or (0.0, 0.0)
    assert "dense on &lt;drawings&gt; &amp; more" in page
    assert f"{100 * (evaluation.score.accuracy or 0.0):.2f} %" in page
    assert f"interval {100 * low:.2f} to {100 * high:.2f} %" in page
    assert f"{evaluation.score.correct} of 60 right" in page
    assert "1 of them blank" in page
    assert page.count("<figure>") == len(evaluation.mistakes) > 0
    assert "<ann>" not in page
    assert "<dt>trained on</dt><dd>&lt;MNIST&gt;, n = 50,000</dd>" in page
    assert "read as they then are; right in per cent, of 40 at each point" in page
    for digit in range(10):
        row = re.search(rf'<tr><th scope="row">{digit}</th>(.*)</tr>', page)
        assert row is not None
        counts = [int(cell) for cell in re.findall(r">([0-9]+)</td>", row[1])]
        assert counts == [count for count in evaluation.confusion[digit] if count]
    # Every address in it is within it, but for the names of SVG's own vocabulary.
    assert not re.findall(r'(?:src|href)="(?!data:|#)', page)
    assert "url(http" not in page


def test_the_page_is_well_formed_and_its_plots_take_the_pages_colours() -> None:
    page = report_page(measured())
    open_tags: list[str] = []

    class Parser(HTMLParser):
        def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
            del attrs
            if tag not in {"meta", "img", "br"}:
                open_tags.append(tag)

        def handle_endtag(self, tag: str) -> None:
            assert open_tags.pop() == tag

    Parser().feed(page)
    assert open_tags == []
    plots = re.findall(r"<svg.*?</svg>", page, re.DOTALL)
    assert len(plots) == 3
    for plot in plots:
        ElementTree.fromstring(plot)
        assert "var(--accent)" in plot
        assert "#010101" not in plot
    digits = re.findall(r">([0-9])</text>", plots[0])
    assert [digit for digit in "0123456789" if digit not in digits] == []


def test_without_writers_and_mistakes_there_is_a_page_too() -> None:
    evaluation = evaluate(np.eye(10), list(range(10)), [None] * 10)
    blank = np.zeros(10, np.bool_)
    fields = np.zeros((10, 28, 28), np.uint8)
    examples = Examples("s", fields, blank, range(10), [None] * 10)
    page = report_page(Report("dense", {}, examples, evaluation, {}))
    for left_out in ("By writer", "How it was made", "What they may suffer"):
        assert left_out not in page
    assert "100.00 %" in page


def test_a_report_is_written_and_written_again(tmp_path: Path) -> None:
    folder = tmp_path / "new" / "report"
    write_report(folder, measured("first"))
    write_report(folder, measured("second"))
    assert {entry.name for entry in folder.iterdir()} == {"index.html", "mistakes.png"}
    assert "second on" in (folder / "index.html").read_text("utf-8")
    with Image.open(folder / "mistakes.png") as sheet:
        assert sheet.width > 900
    assert list(folder.parent.iterdir()) == [folder]


def test_a_failure_leaves_the_old_report(tmp_path: Path) -> None:
    folder = tmp_path / "report"
    write_report(folder, measured("first"))
    before = (folder / "index.html").read_bytes()
    with (
        mock.patch("PIL.Image.Image.save", side_effect=OSError(28, "No space left on device")),
        pytest.raises(OSError, match="No space left"),
    ):
        write_report(folder, measured("second"))
    assert (folder / "index.html").read_bytes() == before
    assert list(tmp_path.iterdir()) == [folder]


@pytest.mark.parametrize("failure", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_a_failure_while_reports_change_places_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, failure: BaseException
) -> None:
    folder = tmp_path / "report"
    write_report(folder, measured("first"))
    before = (folder / "index.html").read_bytes()
    rename = Path.rename

    def renamed(path: Path, target: Path) -> Path:
        if path.name == "new":
            raise failure
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", renamed)
    with pytest.raises(type(failure)):
        write_report(folder, measured("second"))
    assert (folder / "index.html").read_bytes() == before
    assert list(tmp_path.iterdir()) == [folder]


def test_other_things_are_never_replaced(tmp_path: Path) -> None:
    check_report_folder(tmp_path)
    check_report_folder(tmp_path / "new")
    page = tmp_path / "index.html"
    page.write_text("<title>My site</title>")
    with pytest.raises(InputError, match=f"{tmp_path} holds other files than a report"):
        check_report_folder(tmp_path)
    with pytest.raises(InputError, match=f"{page} is a file"):
        check_report_folder(page)
    folder = tmp_path / "report"
    write_report(folder, measured())
    check_report_folder(folder)
    (folder / "notes.txt").write_text("mine")
    with pytest.raises(InputError, match=f"{folder} holds other files"):
        write_report(folder, measured())
    assert (folder / "notes.txt").read_text() == "mine"


def test_without_matplotlib_the_cure_is_named(tmp_path: Path) -> None:
    with (
        mock.patch("mnist_checker.report.folder.find_spec", return_value=None),
        pytest.raises(InputError, match=r'pip install "mnist-checker\[train\]"'),
    ):
        check_report_folder(tmp_path)


def test_a_link_to_a_report_stays_and_what_is_no_report_is_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "real").mkdir()
    link = tmp_path / "link"
    link.symlink_to(tmp_path / "real")
    write_report(link, measured())
    assert link.is_symlink()
    assert (tmp_path / "real" / "index.html").exists()
    (tmp_path / "real" / "index.html").write_bytes(b"caf\xe9")
    with pytest.raises(InputError, match="other files than a report"):
        check_report_folder(link)
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(InputError, match="the folder that you are in"):
        check_report_folder(Path())


def test_names_that_are_no_text_stop_no_report(tmp_path: Path) -> None:
    write_report(tmp_path / "report", measured("dr\udcff.ndjson"))
    assert "dr?.ndjson" in (tmp_path / "report" / "index.html").read_text("utf-8")


def test_a_folder_that_cannot_be_written_is_named_by_its_own_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> int:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(OSError, match="No space left") as failure:
        write_report(tmp_path / "report", measured())
    assert failure.value.filename == str(tmp_path / "report")
    assert list(tmp_path.iterdir()) == []


def test_a_report_tells_of_people_in_general_where_writers_are_many() -> None:
    report = measured()
    assert "people in general" not in report_page(report), "three writers"
    scores = {name: Score(20, 20 - at) for at, name in enumerate("abcde")}
    many = replace(report.evaluation, per_writer=scores, score=Score(100, 90))
    low, high = interval_over_writers(scores.values()) or (0.0, 0.0)
    span = f"{100 * low:.2f} to {100 * high:.2f} %"
    said = f"Of people in general, as far as 5 writers tell: 95 % {span}"
    assert said in report_page(replace(report, evaluation=many))
