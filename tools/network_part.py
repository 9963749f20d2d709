"""The part of docs/results.md about one network: its card, and its figures on each set."""

import json
import re
from typing import Any

Figures = dict[str, Any]


def card_table(network: Figures) -> str:
    """Return how a network was made, as its card says."""
    card = network["card"]
    rows = {
        "parameters": f"{network['parameters']:,}",
        "trained on": f"{card['trained_on']['set']}, n = {card['trained_on']['n']:,}",
        **drawn_rows(card),
        **taught_rows(card),
        "seed": card["seed"],
        "epochs": f"{card['epochs']}, the best was {card['best_epoch']}",
        "time": f"{card['seconds']:,} s" + (f" on {card['machine']}" if "machine" in card else ""),
        "date": card["date"],
        "versions": ", ".join(f"{name} {number}" for name, number in card["versions"].items()),
        "validation": f"{percent(card['validation']['accuracy'])} %, "
        f"n = {card['validation']['n']:,}; before quantising "
        f"{percent(card['validation']['accuracy_before_quantising'])} %",
    }
    lines = [f"| {key} | {value} |" for key, value in rows.items()]
    settings = json.dumps(card["settings"])
    return "\n".join(["| | |", "| --- | --- |", *lines, f"| settings | `{settings}` |"])


def drawn_rows(card: dict[str, Any]) -> dict[str, str]:
    """Return what strokes a network learnt from and was chosen by, where it did."""
    rows = {}
    if traced := card.get("trained_on_traced"):
        rows["and on the same"] = f"traced as strokes, {percent(traced['share'])} % of each epoch"
    if learnt := card.get("trained_on_drawings"):
        share = f"{percent(learnt['share'])} % of each epoch"
        rows["and on drawings"] = f"{learnt['set']}, n = {learnt['n']:,}, {share}"
    if held_out := card.get("validation_drawings"):
        accuracy = percent(held_out["accuracy"])
        rows["validation on drawings"] = f"{accuracy} %, {held_out['set']}, n = {held_out['n']:,}"
    return rows


def taught_rows(card: dict[str, Any]) -> dict[str, str]:
    """Return who taught a network, where anyone did."""
    if not (teaching := card.get("taught_by")):
        return {}
    weight = percent(teaching["weight"])
    return {"taught by": f"{teaching['name']}, whose answers are {weight} % of each target"}


def mistakes_picture(network: str, title: str) -> str:
    """Return the name of the picture of a network's worst mistakes on a set."""
    return f"mistakes-{network}-{re.sub('[^a-z0-9]+', '-', title.lower()).strip('-')}.png"


def set_part(network: str, one: Figures) -> list[str]:
    """Return a set's figures by digit and by writer, its confusion matrix and worst mistakes."""
    digits = " | ".join(str(digit) for digit in range(10))
    by_digit = " | ".join(percent(each["accuracy"]) for each in one["per_digit"])
    counts = " | ".join(str(each["n"]) for each in one["per_digit"])
    matrix = "\n".join(
        f"| **{digit}** | " + " | ".join(str(count or "·") for count in row) + " |"
        for digit, row in enumerate(one["confusion"])
    )
    rule = "| --- |" + " ---: |" * 10
    parts = [
        f"### {one['set']}",
        f"{one['correct']:,} of {one['n']:,} right.",
        f"| digit | {digits} |\n{rule}\n| right, % | {by_digit} |\n| n | {counts} |",
        f"Rows are the digits meant, columns those answered.\n\n| | {digits} |\n{rule}\n{matrix}",
    ]
    if "per_writer" in one:
        worst = sorted(one["per_writer"], key=lambda each: each["accuracy"])
        writers = ", ".join(
            f"{each['writer']}: {percent(each['accuracy'])} % of {each['n']}" for each in worst
        )
        parts.append(f"By writer, the hardest first: {writers}.")
    parts += [
        "The surest of the wrong answers, as the network saw them, and how sure it was:",
        f"![Mistakes](images/{mistakes_picture(network, one['set'])})",
    ]
    return parts


def percent(share: float) -> str:
    """Return a share as per cent with two decimals."""
    return f"{100 * share:.2f}"
