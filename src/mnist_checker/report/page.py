"""A report's page, which stands alone, and its sheet of mistakes."""

import base64
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from importlib.resources import files
from string import Template
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from mnist_checker.datasets.examples import Examples
from mnist_checker.evaluation.calibration import Answered
from mnist_checker.evaluation.evaluate import Evaluation, Mistake
from mnist_checker.evaluation.robustness import Curve
from mnist_checker.evaluation.score import Score
from mnist_checker.percent import percent, percent_span
from mnist_checker.report.plots import curves_plot, scores_plot

MOST_MISTAKES: Final = 48
_MOST_WRITERS: Final = 40
SIGNATURE: Final = '<meta name="generator" content="mnist-checker evaluate">'


@dataclass(frozen=True, eq=False)
class Report:
    """What a report is of.

    Attributes:
        model: What the network was called.
        made: How the network was made, by what is said of it (`card.card_rows`).
        examples: What it read.
        evaluation: Its figures on them.
        curves: What they may suffer, by what is done to them; its answers under `model`.
    """

    model: str
    made: Mapping[str, str]
    examples: Examples
    evaluation: Evaluation
    curves: Mapping[str, Curve]


def report_page(report: Report) -> str:
    """Return the report as an HTML page that asks for nothing else."""
    evaluation, examples = report.evaluation, report.examples
    score = evaluation.score
    worst = evaluation.mistakes[:MOST_MISTAKES]
    blank = sum(
        answer is None and label is not None
        for answer, label in zip(evaluation.answers, examples.labels, strict=True)
    )
    template = Template(files("mnist_checker.report").joinpath("page.html").read_text("utf-8"))
    return template.substitute(
        model=escape(report.model),
        set=escape(examples.name),
        accuracy=_percent(score.accuracy),
        correct=f"{score.correct:,}",
        n=f"{score.n:,}",
        interval=interval_text(score),
        of_others="".join(f"<p>{line}</p>" for line in of_others(evaluation)),
        blank=f"{blank:,} of them blank: without an answer, and counted as wrong" if blank else "",
        per_digit=scores_plot({str(digit): one for digit, one in enumerate(evaluation.per_digit)}),
        per_writer=_writers_section(evaluation.per_writer),
        confusion=_confusion_table(evaluation.confusion),
        curves=_curves_section(report),
        made=_made_section(report.made),
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
    return f"{percent_span(score.interval)} %"


def of_others(evaluation: Evaluation) -> list[str]:
    """Return a line on the accuracy of people in general, where there are enough writers."""
    interval = evaluation.interval_over_writers
    if interval is None:
        return []
    writers = f"{len(evaluation.per_writer):,} writers"
    return [f"Of people in general, as far as {writers} tell: 95 % {percent_span(interval)} %"]


def _percent(share: float | None) -> str:
    return "–" if share is None else f"{percent(share)} %"


def _sureness(mistake: Mistake) -> str:
    return f"{100 * mistake.confidence:.0f} %"


def _writers_section(scores: Mapping[str, Score]) -> str:
    if not scores:
        return ""
    hardest = sorted(scores, key=lambda name: scores[name].accuracy or 0.0)[:_MOST_WRITERS]
    shown = {name: score for name, score in scores.items() if name in hardest}
    note = "" if len(shown) == len(scores) else f"; the {len(shown)} hardest of {len(scores):,}"
    return (
        "<section>\n<h2>By writer</h2>\n"
        f'<p class="soft">As above, for each writer{note}</p>\n{scores_plot(shown)}\n</section>'
    )


def _curves_section(report: Report) -> str:
    if not report.curves:
        return ""
    n = next(iter(report.curves.values())).n
    how = (
        "Images changed alike, and read as they then are"
        if report.examples.drawings is None
        else "Drawings changed alike before they are normalised"
    )
    return (
        "<section>\n<h2>What they may suffer</h2>\n"
        f'<p class="soft">{how}; right in per cent, of {n:,} at each point</p>\n'
        f"{curves_plot(report.curves, report.model)}\n</section>"
    )


def _made_section(made: Mapping[str, str]) -> str:
    if not made:
        return ""
    rows = "\n".join(
        f"<dt>{escape(what)}</dt><dd>{escape(said)}</dd>" for what, said in made.items()
    )
    return f"<section>\n<h2>How it was made</h2>\n<dl>\n{rows}\n</dl>\n</section>"


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
