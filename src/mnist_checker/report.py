"""A report: an evaluation's figures as one page that stands alone, beside a sheet of mistakes."""

import base64
import io
import tempfile
import warnings
from collections.abc import Mapping, Sequence
from html import escape
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from string import Template
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from mnist_checker.calibration import Answered
from mnist_checker.datasets.examples import Examples
from mnist_checker.errors import InputError
from mnist_checker.evaluate import Evaluation, Mistake, Score

MOST_MISTAKES: Final = 48
_MOST_WRITERS: Final = 40
_SIGNATURE: Final = '<meta name="generator" content="mnist-checker evaluate">'
_FILES: Final = {"index.html", "mistakes.png"}

# Colours that a plot is drawn with, to be replaced by those of the page, light or dark.
_COLOURS: Final = {"#010101": "var(--ink)", "#020202": "var(--accent)", "#030303": "var(--line)"}
_INK, _ACCENT, _LINE = _COLOURS


def check_report_folder(folder: Path) -> None:
    """Make sure that a report can be written to a folder, which is new, empty or a report.

    Raises:
        InputError: Something else is there, or matplotlib is not installed.
    """
    if find_spec("matplotlib") is None:
        raise InputError('a report needs matplotlib: pip install "mnist-checker[train]"')
    if not folder.exists():
        return
    if not folder.is_dir():
        raise InputError(f"{folder} is a file: name a folder for the report")
    if folder.samefile(Path.cwd()):
        raise InputError(f"{folder} is the folder that you are in: name one within it")
    names = {entry.name for entry in folder.iterdir()}
    page = folder / "index.html"
    if names and not (
        names <= _FILES and page.is_file() and _SIGNATURE.encode() in page.read_bytes()
    ):
        raise InputError(f"{folder} holds other files than a report: name a new or empty folder")


def write_report(folder: Path, evaluation: Evaluation, examples: Examples, model: str) -> None:
    """Write `index.html` and `mistakes.png` into a folder, which is replaced as a whole.

    Raises:
        InputError: Something else than a report is there, or matplotlib is not installed.
        OSError: The folder cannot be written to.
    """
    check_report_folder(folder)
    folder = folder.resolve()
    page = report_page(evaluation, examples, model)
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as temporary:
        new, old = Path(temporary, "new"), Path(temporary, "old")
        new.mkdir()
        (new / "index.html").write_text(page, "utf-8")
        mistakes_sheet(evaluation, examples).save(new / "mistakes.png")
        if folder.exists():
            folder.rename(old)
        new.rename(folder)


def report_page(evaluation: Evaluation, examples: Examples, model: str) -> str:
    """Return the report as an HTML page that asks for nothing else."""
    score = evaluation.score
    worst = evaluation.mistakes[:MOST_MISTAKES]
    blank = sum(
        answer is None and label is not None
        for answer, label in zip(evaluation.answers, examples.labels, strict=True)
    )
    template = Template(files("mnist_checker").joinpath("report.html").read_text("utf-8"))
    return template.substitute(
        model=escape(model),
        set=escape(examples.name),
        accuracy=_percent(score.accuracy),
        correct=f"{score.correct:,}",
        n=f"{score.n:,}",
        interval=interval_text(score),
        blank=f"{blank:,} of them blank: without an answer, and counted as wrong" if blank else "",
        per_digit=_plot({str(digit): one for digit, one in enumerate(evaluation.per_digit)}),
        per_writer=_writers_section(evaluation.per_writer),
        confusion=_confusion_table(evaluation.confusion),
        calibration_error=_percent(evaluation.calibration_error),
        answered=_answered_table(evaluation.answered),
        mistakes_note=f"The first {len(worst):,} of {len(evaluation.mistakes):,}, "
        "as the network saw them, how sure it was, and their numbers in the set, from 1",
        mistakes="\n".join(_mistake_figure(mistake, examples) for mistake in worst),
    )


def mistakes_sheet(evaluation: Evaluation, examples: Examples) -> Image.Image:
    """Return the most confident mistakes as one picture, eight in a row."""
    columns, side, line, gap = 8, 112, 22, 8
    worst = evaluation.mistakes[:MOST_MISTAKES]
    rows = max(1, -(-len(worst) // columns))
    size = gap + columns * (side + gap), gap + rows * (side + line + gap)
    sheet = Image.new("L", size, 255)
    draw, font = ImageDraw.Draw(sheet), ImageFont.load_default(14)
    for at, mistake in enumerate(worst):
        left = gap + at % columns * (side + gap)
        top = gap + at // columns * (side + line + gap)
        field = Image.fromarray(examples.fields[mistake.index])
        sheet.paste(field.resize((side, side), Image.Resampling.NEAREST), (left, top))
        text = f"{mistake.label} read as {mistake.answer}, {_sureness(mistake)}"
        draw.text((left, top + side + 3), text, fill=0, font=font)
    return sheet


def interval_text(score: Score) -> str:
    """Return a score's 95 % interval in per cent."""
    if score.interval is None:
        return "none"
    low, high = score.interval
    return f"{100 * low:.2f} to {100 * high:.2f} %"


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{100 * share:.2f} %"


def _sureness(mistake: Mistake) -> str:
    return f"{100 * mistake.confidence:.0f} %"


def _plot(scores: Mapping[str, Score]) -> str:
    """Return an SVG of each name's accuracy and interval, in the page's own colours."""
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    known = {name: score for name, score in scores.items() if score.interval is not None}
    with rc_context({"svg.fonttype": "none", "svg.hashsalt": "mnist-checker", "font.size": 9}):
        figure = Figure(figsize=(4.8, 0.7 + 0.26 * len(known)), layout="constrained")
        axes = figure.add_subplot()
        for at, score in enumerate(known.values()):
            low, high = score.interval or (0.0, 0.0)
            axes.plot([100 * low, 100 * high], [at, at], color=_ACCENT, linewidth=2, alpha=0.5)
            axes.plot(100 * (score.accuracy or 0.0), at, "o", color=_ACCENT, markersize=6)
            axes.annotate(
                f"{score.n:,}",
                (1.01, at),
                xycoords=("axes fraction", "data"),
                va="center",
                color=_INK,
                alpha=0.7,
            )
        axes.set_yticks(range(len(known)), list(known), parse_math=False)
        axes.set_ylim(len(known) - 0.5, -0.5)
        axes.set_xlim(right=100.4)
        axes.tick_params(colors=_INK, length=0)
        axes.grid(axis="x", color=_LINE, linewidth=0.8)
        axes.spines[:].set_visible(False)
        stream = io.StringIO()
        with warnings.catch_warnings():
            # Of letters that matplotlib's typeface lacks: the page's reader has another.
            warnings.simplefilter("ignore", UserWarning)
            figure.savefig(stream, format="svg", transparent=True, metadata={"Date": None})
    svg = stream.getvalue()
    for drawn, shown in _COLOURS.items():
        svg = svg.replace(drawn, shown)
    return svg[svg.index("<svg") :]


def _writers_section(scores: Mapping[str, Score]) -> str:
    if not scores:
        return ""
    hardest = sorted(scores, key=lambda name: scores[name].accuracy or 0.0)[:_MOST_WRITERS]
    shown = {name: score for name, score in scores.items() if name in hardest}
    note = "" if len(shown) == len(scores) else f"; the {len(shown)} hardest of {len(scores):,}"
    return (
        "<section>\n<h2>By writer</h2>\n"
        f'<p class="soft">As above, for each writer{note}</p>\n{_plot(shown)}\n</section>'
    )


def _confusion_table(confusion: NDArray[np.int64]) -> str:
    """Return the matrix as a table, a cell the darker the larger its share of the row."""
    head = "".join(f'<th scope="col">{digit}</th>' for digit in range(10))
    rows = []
    for digit, row in enumerate(confusion):
        total = max(int(row.sum()), 1)
        cells = "".join(
            _cell(int(count), int(count) / total, digit == answer)
            for answer, count in enumerate(row)
        )
        rows.append(f'<tr><th scope="row">{digit}</th>{cells}</tr>')
    body = "\n".join(rows)
    return f"<table>\n<thead><tr><td></td>{head}</tr></thead>\n<tbody>\n{body}\n</tbody>\n</table>"


def _answered_table(answered: Sequence[Answered]) -> str:
    """Return what each threshold leaves as a table; the first, which leaves all, is 0."""
    total = answered[0].n
    rows = "\n".join(
        f'<tr><th scope="row">{100 * each.threshold:.0f} %</th>'
        f"<td>{_percent(each.n / total)}</td><td>{_percent(each.correct / each.n)}</td></tr>"
        for each in answered
        if each.n
    )
    heads = "".join(f'<th scope="col">{head}</th>' for head in ("at least", "answered", "right"))
    return f"<table>\n<thead><tr>{heads}</tr></thead>\n<tbody>\n{rows}\n</tbody>\n</table>"


def _cell(count: int, share: float, right: bool) -> str:
    if not count:
        return '<td class="none">·</td>'
    # The root brings out the few among the many.
    colour, strength = ("--right", 0.45 * share) if right else ("--wrong", 0.15 + share**0.5)
    return f'<td style="background: rgba(var({colour}), {min(strength, 0.8):.2f})">{count}</td>'


def _mistake_figure(mistake: Mistake, examples: Examples) -> str:
    stream = io.BytesIO()
    Image.fromarray(examples.fields[mistake.index]).save(stream, "PNG", optimize=True)
    data = base64.b64encode(stream.getvalue()).decode()
    words = f"{mistake.label} read as {mistake.answer}"
    return (
        f'<figure><img alt="A {words}" src="data:image/png;base64,{data}">'
        f"<figcaption><b>{words}</b><br>{_sureness(mistake)} sure<br>no. {mistake.index + 1:,}"
        "</figcaption></figure>"
    )
