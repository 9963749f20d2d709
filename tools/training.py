"""Trainings as the command line runs them, each into a folder of runs/."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from mnist_checker.datasets.examples import Examples
from mnist_checker.evaluation.evaluate import measure
from mnist_checker.model_file import load_model
from mnist_checker.runs import RunFolder
from tools.paths import DRAWINGS, ROOT

RUNS: Final = ROOT / "runs"
RELEASE: Final = ("--preset", "release", "--drawings", str(DRAWINGS))
"""How released networks learn, without a teacher."""


def train(run: Path, network: str, *options: str) -> Path:
    """Train a network into a run folder, or go on with it; return its model file.

    Args:
        run: The run folder.
        network: `dense` or `convolution`.
        options: As `mnist-checker train` has them, but for --output and --resume.
    """
    command = ["train", network, *options, "--output", str(run)]
    folder = RunFolder(run)
    if folder.checkpoint.exists():
        command.append("--resume")
    subprocess.run([Path(sys.executable).with_name("mnist-checker"), *command], check=True)
    return folder.model


def reached(file: Path, examples: Examples) -> dict[str, Any]:
    """Return what a network that was trained reads rightly, and how that was done.

    `per_writer`, only where writers are named, has each one's n and how many are right.
    """
    model = load_model(file)
    evaluation = measure(model, examples)
    score, writers = evaluation.score, evaluation.per_writer
    card = ("seed", "epochs", "seconds", "machine", "date", "versions")
    figures = {"n": score.n, "correct": score.correct} | {key: model.card[key] for key in card}
    if writers:
        figures["per_writer"] = {name: [each.n, each.correct] for name, each in writers.items()}
    return figures


def taken(runs: Sequence[dict[str, Any]]) -> str:
    """Return how long the epochs of trainings that are alike took, on which machines."""
    seconds = ", ".join(f"{run['seconds']:,}" for run in runs)
    return f"{seconds} s on {' and '.join(sorted({run['machine'] for run in runs}))}"
