"""The part of docs/results.md about one network: its card, and its figures on each set."""

import json
import re
from typing import Any, Final

from mnist_checker.card import card_rows
from mnist_checker.percent import percent, percent_span

Figures = dict[str, Any]

_WRITERS: Final = 20
"""So many writers are shown of each set: those read worst."""


def card_table(network: Figures) -> str:
    """Return how a network was made, as its card says."""
    rows = card_rows(network["card"], network["parameters"])
    lines = [f"| {what} | {said} |" for what, said in rows.items()]
    settings = json.dumps(network["card"]["settings"])
    return "\n".join(["| | |", "| --- | --- |", *lines, f"| settings | `{settings}` |"])


def mistakes_picture(network: str, title: str) -> str:
    """Return the name of the picture of a network's worst mistakes on a set."""
    return f"mistakes-{network}-{re.sub('[^a-z0-9]+', '-', title.lower()).strip('-')}.png"


def set_part(network: str, one: Figures) -> list[str]:
    """Return a set's figures by digit and by writer, its confusion matrix and worst mistakes."""
    digits = " | ".join(str(digit) for digit in range(10))
    by_digit = " | ".join(percent(each["accuracy"]) for each in one["per_digit"])
    intervals = " | ".join(percent_span(each["interval"]) for each in one["per_digit"])
    counts = " | ".join(str(each["n"]) for each in one["per_digit"])
    matrix = "\n".join(
        f"| **{digit}** | " + " | ".join(str(count or "·") for count in row) + " |"
        for digit, row in enumerate(one["confusion"])
    )
    rule = "| --- |" + " ---: |" * 10
    parts = [
        f"### {one['set']}",
        f"{one['correct']:,} of {one['n']:,} right.",
        f"| digit | {digits} |\n{rule}\n| right, % | {by_digit} |\n"
        f"| 95 % interval | {intervals} |\n| n | {counts} |",
        f"Rows are the digits meant, columns those answered.\n\n| | {digits} |\n{rule}\n{matrix}",
    ]
    if "per_writer" in one:
        worst = sorted(one["per_writer"], key=lambda each: each["accuracy"])[:_WRITERS]
        rows = [
            f"| {each['writer']} | {each['n']} | {percent(each['accuracy'])} "
            f"| {percent_span(each['interval'])} |"
            for each in worst
        ]
        heads = "| writer | n | right, % | 95 % interval |\n| --- | ---: | ---: | --- |"
        if len(rows) < len(one["per_writer"]):
            parts.append(f"Of {len(one['per_writer'])} writers the {_WRITERS} read worst:")
        parts.append("\n".join([heads, *rows]))
    parts += [
        "The surest of the wrong answers, as the network saw them, and how sure it was:",
        f"![Mistakes](images/{mistakes_picture(network, one['set'])})",
    ]
    return parts
