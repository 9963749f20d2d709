"""How people are read who were not learnt from: leave one group of writers out: `make groups`.

The thirty writers of data/pendigits-train.ndjson.gz are parted into three groups; the dense
network's release learns from all but one group, for 20 epochs and without a teacher, who has seen
them all, and reads that group. Nothing is chosen by what it reads. Runs are kept in runs/groups;
one that was interrupted goes on. Writes docs/groups.json, which docs/results.md shows.
"""

import gzip
import json
from itertools import compress
from pathlib import Path
from typing import Any, Final

from mnist_checker.datasets.examples import drawing_examples
from mnist_checker.evaluation.score import Score, interval_over_writers
from mnist_checker.files import write_atomically
from mnist_checker.percent import percent, percent_span
from tools import command
from tools.paths import DRAWINGS, ROOT
from tools.training import RUNS, reached, taken, train

GROUPS: Final = tuple(tuple(range(first, first + 10)) for first in range(1, 31, 10))
"""The numbers of the writers in each group."""
FIGURES: Final = ROOT / "docs" / "groups.json"
TRAINING: Final = ("dense", "--preset", "release", "--epochs", "20")


def main() -> None:
    """Train, measure and write."""
    runs = RUNS / "groups"
    runs.mkdir(parents=True, exist_ok=True)
    figures = [read_unlearnt(runs, group) for group in GROUPS]
    write_atomically(FIGURES, (json.dumps(figures, indent=1) + "\n").encode())


def read_unlearnt(runs: Path, group: tuple[int, ...]) -> dict[str, Any]:
    """Train without a group of writers and return how their drawings are read."""
    writers = f"writers {group[0]} to {group[-1]}"
    lines = gzip.decompress(DRAWINGS.read_bytes()).splitlines(keepends=True)
    left_out = [int(json.loads(line)["writer"]) in group for line in lines]
    learnt, read = (runs / f"{which} {writers}.ndjson" for which in ("without", "only"))
    write_atomically(learnt, b"".join(compress(lines, [not out for out in left_out])))
    write_atomically(read, b"".join(compress(lines, left_out)))
    file = train(runs / writers, *TRAINING, "--drawings", str(learnt))
    return {"left_out": writers} | reached(file, drawing_examples(read))


def table(figures: list[dict[str, Any]]) -> str:
    """Return the figures as Markdown."""
    scores = {
        each["left_out"]: [Score(*counts) for counts in each["per_writer"].values()]
        for each in figures
    }
    scores["all"] = [score for group in scores.values() for score in group]
    lines = [
        "| left out, then read | n | right | 95 % interval | over writers |",
        "| --- | ---: | ---: | --- | --- |",
    ]
    for name, group in scores.items():
        total = Score(sum(each.n for each in group), sum(each.correct for each in group))
        others = interval_over_writers(group)
        assert total.accuracy is not None
        assert total.interval is not None
        assert others is not None
        spans = f"{percent_span(total.interval)} | {percent_span(others)}"
        lines.append(f"| {name} | {total.n:,} | {percent(total.accuracy)} % | {spans} |")
    return "\n".join([*lines, "", f"The epochs took {taken(figures)}."])


if __name__ == "__main__":
    command.run(main)
