"""Trainings as the command line runs them, each into a folder of runs/."""

import subprocess
import sys
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
RUNS: Final = ROOT / "runs"
DRAWINGS: Final = ROOT / "data" / "pendigits-train.ndjson.gz"


def train(run: Path, network: str, *options: str) -> Path:
    """Train a network into a run folder, or go on with it; return its model file.

    Args:
        run: The run folder.
        network: `dense` or `convolution`.
        options: As `mnist-checker train` has them, but for --output and --resume.
    """
    command = ["train", network, *options, "--output", str(run)]
    if (run / "checkpoint.safetensors").exists():
        command.append("--resume")
    subprocess.run([Path(sys.executable).with_name("mnist-checker"), *command], check=True)
    return run / "model.safetensors"
