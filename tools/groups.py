"""How hands are read that were not learnt from: leave one group of them out: `make groups`.

The thirty writers of data/pendigits-train.ndjson.gz and the typefaces of data/typefaces.ndjson.gz
are parted into groups; the dense network's release learns from all but one group, for 20 epochs and
without a teacher, who has seen them all, and reads that group. Nothing is chosen by what it reads.
Runs are kept in runs/groups; one that was interrupted goes on. Writes docs/groups.json, which
docs/results.md shows.
"""

import gzip
import json
from collections.abc import Iterable
from itertools import compress
from pathlib import Path
from typing import Any, Final

from mnist_checker.datasets.examples import drawing_examples
from mnist_checker.evaluate import Score
from mnist_checker.files import write_atomically
from mnist_checker.percent import percent, percent_span
from tools.paths import ROOT
from tools.training import DRAWINGS, RUNS, TYPEFACES, reached, train

FIGURES: Final = ROOT / "docs" / "groups.json"
TRAINING: Final = ("dense", "--preset", "release", "--epochs", "20")
SCHOOLS: Final = "playwrite-"
"""What the names of typefaces begin with that schools teach."""


def main() -> None:
    """Train, measure and write."""
    runs = RUNS / "groups"
    runs.mkdir(parents=True, exist_ok=True)
    typefaces = _lines(TYPEFACES)
    lines = _lines(DRAWINGS) + typefaces
    groups = groups_of_people() | groups_of_typefaces(typefaces)
    figures = [
        {"left_out": name} | read_unlearnt(runs / name, lines, writers)
        for name, writers in groups.items()
    ]
    write_atomically(FIGURES, (json.dumps(figures, indent=1) + "\n").encode())


def groups_of_people() -> dict[str, set[str]]:
    """Return the numbers of the writers of each group, by its name."""
    return {
        f"writers {first} to {first + 9}": {str(number) for number in range(first, first + 10)}
        for first in range(1, 31, 10)
    }


def groups_of_typefaces(lines: Iterable[bytes]) -> dict[str, set[str]]:
    """Return the names of the typefaces of each group, by its name."""
    names = sorted({_writer(line) for line in lines})
    schools = {name for name in names if name.startswith(SCHOOLS)}
    others = [name for name in names if name not in schools]
    half = len(others) // 2
    return {
        "typefaces of schools": schools,
        f"other typefaces up to {others[half - 1]}": set(others[:half]),
        f"other typefaces from {others[half]} on": set(others[half:]),
    }


def read_unlearnt(run: Path, lines: list[bytes], writers: set[str]) -> dict[str, Any]:
    """Train without a group of writers and return how their drawings are read."""
    left_out = [_writer(line) in writers for line in lines]
    learnt, read = (run.with_name(f"{run.name}, {which}.ndjson") for which in ("without", "only"))
    write_atomically(learnt, b"".join(compress(lines, [not out for out in left_out])))
    write_atomically(read, b"".join(compress(lines, left_out)))
    return reached(train(run, *TRAINING, "--drawings", str(learnt)), drawing_examples(read))


def table(figures: list[dict[str, Any]]) -> str:
    """Return the figures as Markdown."""
    lines = ["| left out, then read | n | right | 95 % interval |", "| --- | ---: | ---: | --- |"]
    known = groups_of_people()
    people = [each for each in figures if each["left_out"] in known]
    typefaces = [each for each in figures if each["left_out"] not in known]
    for hands, groups in (("people", people), ("typefaces", typefaces)):
        lines += [_row(each["left_out"], Score(each["n"], each["correct"])) for each in groups]
        if groups:
            n, correct = (sum(each[key] for each in groups) for key in ("n", "correct"))
            lines.append(_row(f"all {hands}", Score(n, correct)))
    return "\n".join(lines)


def _row(name: str, score: Score) -> str:
    assert score.accuracy is not None
    assert score.interval is not None
    right, span = percent(score.accuracy), percent_span(score.interval)
    return f"| {name} | {score.n:,} | {right} % | {span} |"


def _lines(path: Path) -> list[bytes]:
    return gzip.decompress(path.read_bytes()).splitlines(keepends=True)


def _writer(line: bytes) -> str:
    return str(json.loads(line)["writer"])


if __name__ == "__main__":
    main()
