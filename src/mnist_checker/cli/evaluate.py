"""`mnist-checker evaluate`: a network's figures on MNIST or on drawings."""

import json
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer
from rich.columns import Columns
from rich.console import Console, Group
from rich.markup import escape
from rich.table import Table

from mnist_checker.card import card_rows
from mnist_checker.cli.half_blocks import half_blocks
from mnist_checker.datasets.examples import Examples, drawing_examples, mnist_examples
from mnist_checker.errors import InputError
from mnist_checker.evaluation.evaluate import Evaluation, as_json, measure
from mnist_checker.evaluation.robustness import measured
from mnist_checker.evaluation.score import Score
from mnist_checker.find_model import find_model
from mnist_checker.percent import percent
from mnist_checker.report.folder import check_report_folder, write_report
from mnist_checker.report.page import Report, interval_text, of_others

_SHOWN_MISTAKES = 6
_MOST_CHANGED = 1000
"""Digits that a report changes in each way and has read again."""


class MeasuredSplit(StrEnum):
    """The parts of MNIST that a network is measured on."""

    test = "test"
    validation = "validation"


def evaluate(
    model: Annotated[
        str, typer.Argument(help="`dense`, `convolution`, a model file or a run folder.")
    ],
    drawings: Annotated[
        Path | None,
        typer.Option(help="Measure on this file: .ndjson, .ndjson.gz or UNIPEN text."),
    ] = None,
    split: Annotated[
        MeasuredSplit | None,
        typer.Option(help="Measure on this part of MNIST; test unless told otherwise."),
    ] = None,
    as_object: Annotated[
        bool, typer.Option("--json", help="Print one JSON object and nothing else.")
    ] = False,
    answers: Annotated[
        bool, typer.Option("--answers", help="Add every answer to the JSON; null for blank.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(help="Write a page with plots, curves and mistakes into this folder."),
    ] = None,
    data_dir: Annotated[
        Path | None, typer.Option(help="MNIST's folder, in place of the user's cache folder.")
    ] = None,
) -> None:
    """Measure a network: accuracy with its 95 % interval, per digit, what is taken for what.

    Where every drawing names its writer, and they are five or more, another interval is of people
    in general.

    In the JSON, `per_digit` is ten objects with digit, n, correct, accuracy and interval (null
    when n is 0).

    `confusion` has a row for each digit meant and a column for each digit answered.

    A blank drawing has no answer: it counts as wrong, and is not in the confusion matrix.

    Drawings without a label count for no figure, but stand among the answers.

    Example: mnist-checker evaluate dense --drawings drawings.ndjson --report report
    """
    if drawings is not None and split is not None:
        raise InputError("--split is of MNIST and --drawings is a file: give one of them")
    if drawings is not None and data_dir is not None:
        raise InputError("--data-dir is of MNIST and --drawings is a file: give one of them")
    if answers and not as_object:
        raise InputError("--answers adds to the JSON object: give --json too")
    if report is not None:
        check_report_folder(report)
    network = find_model(model)
    examples = (
        mnist_examples((split or MeasuredSplit.test).value, data_dir)
        if drawings is None
        else drawing_examples(drawings)
    )
    evaluation = measure(network, examples)
    if report is not None:
        with Console(stderr=True).status("Changing what it reads, for the report"):
            curves = measured({model: network}, examples, _MOST_CHANGED)
        made = card_rows(network.card, network.parameters)
        write_report(report, Report(model, made, examples, evaluation, curves))
    if as_object:
        value = as_json(evaluation, model, examples.name)
        print(json.dumps(value | ({"answers": evaluation.answers} if answers else {})))
        return
    _show(evaluation, examples, model)
    if report is not None:
        print(f"Report: {report / 'index.html'}")


def _show(evaluation: Evaluation, examples: Examples, model: str) -> None:
    """Print the figures for people."""
    score = evaluation.score
    Console(highlight=False, emoji=False).print(
        f"[bold]{escape(model)}[/bold] on {escape(examples.name)}: "
        f"[bold]{percent(score.correct / score.n)} %[/bold] right "
        f"({score.correct:,} of {score.n:,}; 95 % interval {interval_text(score)})",
        *of_others(evaluation),
        *_certainty(evaluation),
        _score_table("digit", {str(at): one for at, one in enumerate(evaluation.per_digit)}),
        *([_score_table("writer", evaluation.per_writer)] if evaluation.per_writer else []),
        _confusion_table(evaluation),
        *([_mistakes(evaluation, examples)] if evaluation.mistakes else []),
        sep="\n",
    )


def _certainty(evaluation: Evaluation) -> list[str]:
    """Return how far the network's certainty is from how often it is right, where it answered."""
    if evaluation.calibration_error is None:
        return []
    return [f"Expected calibration error {percent(evaluation.calibration_error)} %"]


def _score_table(what: str, scores: dict[str, Score]) -> Table:
    table = Table(title=f"By {what}", title_justify="left")
    table.add_column(what)
    for heading in ("n", "right", "accuracy", "95 % interval"):
        table.add_column(heading, justify="right")
    for name, score in scores.items():
        accuracy = "" if score.accuracy is None else f"{percent(score.accuracy)} %"
        table.add_row(
            escape(name), f"{score.n:,}", f"{score.correct:,}", accuracy, interval_text(score)
        )
    return table


def _confusion_table(evaluation: Evaluation) -> Table:
    table = Table("meant", title="What was answered for what", title_justify="left")
    for digit in range(10):
        table.add_column(str(digit), justify="right")
    for digit, row in enumerate(evaluation.confusion):
        cells = [
            f"[bold]{count}[/bold]" if digit == answer else str(count or "·")
            for answer, count in enumerate(row)
        ]
        table.add_row(str(digit), *cells)
    return table


def _mistakes(evaluation: Evaluation, examples: Examples) -> Group:
    pictures = [
        f"{half_blocks(examples.fields[mistake.index])}\n"
        f"{mistake.label} read as {mistake.answer}, {100 * mistake.confidence:.0f} % sure"
        for mistake in evaluation.mistakes[:_SHOWN_MISTAKES]
    ]
    return Group("The most confident mistakes", Columns(pictures, padding=(1, 3)))
