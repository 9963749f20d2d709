"""docs/benchmarks.md, made from the results: `python -m benchmarks.page`."""

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from benchmarks import plot
from benchmarks.record import RESULTS
from mnist_checker.files import write_atomically

DOCS: Final = Path(__file__).parent.parent / "docs"

Result = dict[str, Any]
"""As `record.Result`, with `made`: date, machine, load and versions."""

ORDER: Final = (
    "browser",
    "browser_cold",
    "browser_bytes",
    "browser_growth",
    "frames",
    "dense_training",
    "time_to_accuracy",
    "dense_profile",
    "convolution_training",
    "training_step",
    "python_predict",
    "cold_start",
    "growth",
)
"""Of the sections; a result that is not named here comes last."""

_MANY: Final = 4
"""Contenders that have a column each."""

_HEAD: Final = (
    "# Benchmarks\n"
    "Made by `make bench`: each section by a command of its own, `python -m benchmarks.NAME`, its "
    "figures in `benchmarks/results/NAME.json`. Sections may be of different days and machines, as "
    "each says: figures compare within a section. Contenders take turns in random order within one "
    "run, with the same threads; pages without a contender come before or after. n counts "
    "measurements; 95 of 100 are no worse than the p95, which lies between the worst two where n "
    "is less than 20. A ratio says how many times better ours is, above 1 faster or smaller: "
    "against a peer, the median of the rounds' own ratios, where its section says no other; "
    "against a limit, as its section says."
)


def main() -> None:
    """Write the page."""
    write()


def write(results: Path = RESULTS, docs: Path = DOCS) -> None:
    """Write benchmarks.md and its plots from a folder of results."""
    (docs / "images").mkdir(parents=True, exist_ok=True)
    found = sorted((read(path) for path in results.glob("*.json")), key=_place)
    for result in found:
        if drawn := plot.plot(result):
            write_atomically(docs / "images" / _plot_name(result), drawn)
    parts = [_HEAD, wanted_table(found), *(section(each) for each in found)]
    write_atomically(docs / "benchmarks.md", ("\n\n".join(parts) + "\n").encode())


def read(path: Path) -> Result:
    """Return a result as it was written."""
    result: Result = json.loads(path.read_text("utf-8"))
    return {"rows": [], "ratios": [], "lines": [], **result}


def section(result: Result) -> str:
    """Return the part of the page about one result."""
    made = result["made"]
    versions = ", ".join(f"{name} {number}" for name, number in made["versions"].items())
    load = f", load {made['load']} before" if "load" in made else ""
    parts = [
        f"## {result['title']}",
        result["how"],
        f"{made['date']}, {made['machine']}{load}; {versions}. Again: `{command(result)}`.",
    ]
    if result["rows"]:
        parts.append(row_table(result))
    if result["ratios"]:
        parts.append(ratio_table(result))
    if result["lines"]:
        parts.append(line_table(result))
    if plot.is_plotted(result):
        parts.append(f"![{result['title']}](images/{_plot_name(result)})")
    return "\n\n".join(parts)


def wanted_table(results: list[Result]) -> str:
    """Return every ratio that something is wanted of, and whether it is reached."""
    return _ratio_rows(each for result in results for each in result["ratios"] if each["wanted"])


def command(result: Result) -> str:
    """Return what makes a result again."""
    return f"python -m benchmarks.{result['name']}"


def row_table(result: Result) -> str:
    """Return the measurements as a table: a row each, or a column for each of many contenders."""
    contenders = list(dict.fromkeys(row["contender"] for row in result["rows"]))
    if len(contenders) >= _MANY:
        cells = {(row["quantity"], row["contender"]): _median(row) for row in result["rows"]}
        facts = {
            row["quantity"]: (row["unit"], _counts(row["quantity"], result))
            for row in result["rows"]
        }
        heads = ("quantity: median (p95)", "unit", "n")
        return _grid(heads, facts, contenders, cells)
    lines = [
        "| quantity | contender | median | p95 | unit | n |",
        "| --- | --- | ---: | ---: | --- | ---: |",
    ]
    lines += [
        f"| {row['quantity']} | {row['contender']} | {number(row['median'])} | "
        f"{number(row['p95'])} | {row['unit']} | {row['n']:,} |"
        for row in result["rows"]
    ]
    return "\n".join(lines)


def _counts(quantity: str, result: Result) -> str:
    """Return how many measurements each contender has of a quantity, the least to the most."""
    counts = sorted({row["n"] for row in result["rows"] if row["quantity"] == quantity})
    return " to ".join(f"{n:,}" for n in dict.fromkeys((counts[0], counts[-1])))


def ratio_table(result: Result) -> str:
    """Return the ratios, and under the table what was tried where one is not reached."""
    notes = _notes(result["ratios"])
    peers = list(dict.fromkeys(each["against"] for each in result["ratios"]))
    if len(peers) >= _MANY:
        cells = {
            (each["quantity"], each["against"]): _ratio(each)
            + (f" of {each['wanted']:g}" if each["wanted"] else "")
            for each in result["ratios"]
        }
        facts: dict[str, tuple[str, ...]] = {each["quantity"]: () for each in result["ratios"]}
        return _grid(("times as good as",), facts, peers, cells) + notes
    return _ratio_rows(result["ratios"]) + notes


def _ratio_rows(ratios: Iterable[dict[str, Any]]) -> str:
    lines = [
        "| ours is better by | against | ratio | wanted | |",
        "| --- | --- | ---: | ---: | --- |",
    ]
    lines += [
        f"| {each['quantity']} | {each['against']} | {_ratio(each)} | {_wanted(each)} |"
        for each in ratios
    ]
    return "\n".join(lines)


def _notes(ratios: Sequence[Mapping[str, Any]]) -> str:
    """Return what was tried, once for all the ratios that it is said of."""
    said_of: dict[str, list[str]] = {}
    for each in ratios:
        if each.get("note"):
            said_of.setdefault(each["note"], []).append(
                f"{each['quantity']} against {each['against']}"
            )
    return "".join(f"\n\n{'; '.join(names)}: {note}" for note, names in said_of.items())


def _grid(
    heads: Sequence[str],
    facts: Mapping[str, Sequence[str]],
    columns: Sequence[str],
    cells: Mapping[tuple[str, str], str],
) -> str:
    """Return a table with a row for each quantity, its facts and then its cells."""
    lines = [
        f"| {' | '.join([*heads, *columns])} |",
        f"| --- |{' ---: |' * (len(heads) - 1 + len(columns))}",
    ]
    for quantity, known in facts.items():
        row = [quantity, *known, *(cells.get((quantity, column), "") for column in columns)]
        lines.append(f"| {' | '.join(row)} |")
    return "\n".join(lines)


def line_table(result: Result) -> str:
    """Return what grows with what, and with which slope."""
    lines = ["| | from | to | slope of the logarithms |", "| --- | --- | --- | ---: |"]
    for line in result["lines"]:
        ends = [
            f"{number(y)} {line['y']} ({line['x']}: {number(x)})"
            for x, y in (line["points"][0], line["points"][-1])
        ]
        lines.append(f"| {line['name']} | {ends[0]} | {ends[1]} | {line['slope']:.2f} |")
    return "\n".join(lines)


def number(value: float) -> str:
    """Return a figure with three significant digits, or all before the point."""
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _median(row: dict[str, Any]) -> str:
    p95 = f" ({number(row['p95'])})" if row["n"] > 1 else ""
    return f"{number(row['median'])}{p95}"


def _ratio(ratio: dict[str, Any]) -> str:
    text = f"{ratio['ratio']:.2f}"
    is_short = ratio["wanted"] and ratio["ratio"] < ratio["wanted"] <= float(text)
    return f"{ratio['ratio']:.4f}" if is_short else text


def _wanted(ratio: dict[str, Any]) -> str:
    wanted = ratio["wanted"]
    if not wanted:
        return " | "
    return f"{wanted:g} | {'reached' if ratio['ratio'] >= wanted else 'not reached'}"


def _plot_name(result: Result) -> str:
    return f"benchmark-{result['name'].replace('_', '-')}.svg"


def _place(result: Result) -> tuple[int, str]:
    name = result["name"]
    return ORDER.index(name) if name in ORDER else len(ORDER), name


if __name__ == "__main__":
    main()
