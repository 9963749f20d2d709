"""docs/benchmarks.md, made from the results: `python -m benchmarks.page`."""

import json
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

_HEAD: Final = (
    "# Benchmarks\n"
    "Made by `make bench`: each section by a command of its own, `python -m benchmarks.NAME`, its "
    "figures in `benchmarks/results/NAME.json`. Contenders take turns in random order within one "
    "run, with the same threads. n counts measurements; 95 of 100 are no worse than the p95. A "
    "ratio says how many times better ours is, above 1 faster or smaller: the median of the "
    "rounds' own ratios."
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
    lines = [
        "| ours is better by | against | ratio | wanted | |",
        "| --- | --- | ---: | ---: | --- |",
    ]
    lines += [
        f"| {each['quantity']} | {each['against']} | {_ratio(each)} | {_wanted(each)} |"
        for result in results
        for each in result["ratios"]
        if each["wanted"]
    ]
    return "\n".join(lines)


def command(result: Result) -> str:
    """Return what makes a result again."""
    return f"python -m benchmarks.{result['name']}"


def row_table(result: Result) -> str:
    """Return the measurements as a table."""
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


def ratio_table(result: Result) -> str:
    """Return the ratios, and under the table what was tried where one is not reached."""
    lines = [
        "| ours is better by | against | ratio | wanted | |",
        "| --- | --- | ---: | ---: | --- |",
    ]
    notes = []
    for each in result["ratios"]:
        lines.append(
            f"| {each['quantity']} | {each['against']} | {_ratio(each)} | {_wanted(each)} |"
        )
        if each.get("note"):
            notes.append(f"{each['quantity']} against {each['against']}: {each['note']}")
    return "\n".join(lines) + "".join(f"\n\n{note}" for note in notes)


def line_table(result: Result) -> str:
    """Return what grows with what, and with which slope."""
    lines = ["| | from | to | slope of the logarithms |", "| --- | --- | --- | ---: |"]
    for line in result["lines"]:
        ends = [
            f"{number(line['points'][at][1])} {line['y']} at {number(line['points'][at][0])} "
            f"{line['x']}"
            for at in (0, -1)
        ]
        lines.append(f"| {line['name']} | {ends[0]} | {ends[1]} | {line['slope']:.2f} |")
    return "\n".join(lines)


def number(value: float) -> str:
    """Return a figure with three significant digits, or all before the point."""
    if abs(value) >= 100 or value == int(value):
        return f"{value:,.0f}"
    return f"{value:.3g}"


def _ratio(ratio: dict[str, Any]) -> str:
    return f"{ratio['ratio']:.2f}"


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
