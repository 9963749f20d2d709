"""Measure the released networks and write the figures everywhere: `make results`.

Writes src/mnist_checker/static/figures.json (which the demo page shows), docs/results.md with its
plots, and the tables between the marks in README.md and docs/embed.md. Nothing else writes a figure
there.
"""

import argparse
import io
import json
import platform
from dataclasses import asdict
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Final

from mnist_checker.datasets.examples import Examples, drawing_examples, mnist_examples
from mnist_checker.errors import InputError
from mnist_checker.evaluation import robustness
from mnist_checker.evaluation.evaluate import Evaluation, as_json, measure
from mnist_checker.files import write_atomically
from mnist_checker.models import released, released_names
from mnist_checker.report.page import mistakes_sheet
from mnist_checker.widget import TAGS, element_script, sizes, widget_script
from tools import ancestor, certainty, command, results_page, robustness_part, shift_curve
from tools.network_part import mistakes_picture
from tools.paths import ROOT, TYPEFACES
from tools.results_page import Figures, sizes_table, table
from tools.scans import scan_examples

FIGURES: Final = ROOT / "src" / "mnist_checker" / "static" / "figures.json"
README: Final = ROOT / "README.md"
EMBEDDING: Final = ROOT / "docs" / "embed.md"
RESULTS: Final = ROOT / "docs" / "results.md"
IMAGES: Final = ROOT / "docs" / "images"
MARKS: Final = ("<!-- figures: made by `make results` -->", "<!-- end of figures -->")


def main() -> None:
    """Measure, then write."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument(
        "--drawings",
        type=Path,
        help="the pendigits test writers; without it only the scripts' bytes are measured anew",
    )
    drawings = parser.parse_args().drawings
    made: dict[Path, bytes] = {}
    if drawings:
        sets = read_sets(drawings)
        evaluations = {
            name: {title: measure(released(name), each) for title, each in sets.items()}
            for name in networks()
        }
        figures = measured(drawings, sets, evaluations)
        made |= mistakes(sets, evaluations)
    else:
        figures = json.loads(FIGURES.read_text("utf-8"))
    figures |= bytes_of_scripts() | {"ancestor": ancestor.figures()}
    # All is made before the first file is written: figures and pages stay of one measuring.
    made |= {
        FIGURES: (json.dumps(figures, indent=1) + "\n").encode(),
        IMAGES / "shift-curve.svg": shift_curve.plot(figures["shift"]),
        IMAGES / "robustness.svg": robustness_part.plot(figures["robustness"]),
        IMAGES / "answered.svg": certainty.plot(figures["networks"]),
        RESULTS: results_page.results_page(figures).encode(),
        README: with_table(README.read_text("utf-8"), table(figures)).encode(),
        EMBEDDING: with_table(EMBEDDING.read_text("utf-8"), sizes_table(figures)).encode(),
    }
    for path, contents in made.items():
        write_atomically(path, contents)


def read_sets(drawings: Path) -> dict[str, Examples]:
    """Return what the networks are measured on, by its title.

    Raises:
        InputError: The file of drawings is missing or damaged, or MNIST is.
    """
    if not drawings.exists():
        raise InputError(
            f"{drawings} is not there: make it of UCI's pendigits-orig.tes.Z, as CONTRIBUTING.md "
            "says, and name it by make results DRAWINGS=FILE"
        )
    return {
        results_page.MNIST: mnist_examples("test"),
        results_page.DRAWINGS: drawing_examples(drawings),
        results_page.TYPEFACES: drawing_examples(TYPEFACES),
        results_page.SCANS: scan_examples(),
    }


def measured(
    drawings: Path, sets: dict[str, Examples], evaluations: dict[str, dict[str, Evaluation]]
) -> Figures:
    """Return what every released network reads rightly.

    Args:
        drawings: The file of those that stand among the sets.
        sets: By their titles.
        evaluations: Of each network on each of them.
    """
    return {
        "date": datetime.now(UTC).date().isoformat(),
        "versions": {
            name: version(name) for name in ("mnist-checker", "numpy", "pillow", "safetensors")
        }
        | {"python": platform.python_version()},
        "networks": {name: network_figures(name, each) for name, each in evaluations.items()},
        "shift": shift_curve.measured(networks()),
        "robustness": {
            what: asdict(curve)
            for what, curve in robustness.measured(
                {name: released(name) for name in networks()}, sets[results_page.DRAWINGS]
            ).items()
        },
        "nonsense": certainty.nonsense_read(drawings, networks()),
        "unlearnt": certainty.unlearnt_read(networks()),
    }


def networks() -> list[str]:
    """Return the names of the released networks, in the order in which they are shown."""
    return [name for name in TAGS if name in released_names()]


def network_figures(name: str, evaluations: dict[str, Evaluation]) -> Figures:
    """Return one network's figures on each set."""
    model = released(name)
    return {
        "card": model.card,
        "parameters": model.parameters,
        "sets": [as_json(each, name, title) for title, each in evaluations.items()],
    }


def mistakes(
    sets: dict[str, Examples], evaluations: dict[str, dict[str, Evaluation]]
) -> dict[Path, bytes]:
    """Return a picture of each network's mistakes on each set, by where it goes."""
    pictures: dict[Path, bytes] = {}
    for name, by_set in evaluations.items():
        for title, evaluation in by_set.items():
            sheet = io.BytesIO()
            mistakes_sheet(evaluation, sets[title]).save(sheet, "PNG", optimize=True)
            pictures[IMAGES / mistakes_picture(name, title)] = sheet.getvalue()
    return pictures


def bytes_of_scripts() -> Figures:
    """Return what each network's script weighs, and the element's without a network."""
    scripts = {name: widget_script(released(name), TAGS[name]) for name in networks()}
    scripts["the element alone"] = element_script()
    return {"bytes": {name: sizes(script)._asdict() for name, script in scripts.items()}}


def with_table(page: str, made: str) -> str:
    """Return a page with the table between its marks made anew."""
    before, rest = page.split(MARKS[0])
    _, after = rest.split(MARKS[1])
    return f"{before}{MARKS[0]}\n{made}\n{MARKS[1]}{after}"


if __name__ == "__main__":
    command.run(main)
