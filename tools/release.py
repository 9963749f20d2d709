"""Train the released networks from nothing and put them into the package: `make release-models`.

Runs are kept in runs/release-NAME; one that was interrupted goes on from its last epoch. The
model file in the package is the run's own, with the figures on MNIST's test images on its card.
"""

import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Final

from mnist_checker.datasets.examples import mnist_examples
from mnist_checker.evaluate import measure
from mnist_checker.model_file import load_model, save_model

ROOT: Final = Path(__file__).parent.parent
MODELS: Final = ROOT / "src" / "mnist_checker" / "models"
NETWORKS: Final = ("dense", "convolution")
DRAWINGS: Final = {"dense": ROOT / "data" / "pendigits-train.ndjson.gz"}
"""What networks learn from beside MNIST."""


def main() -> None:
    """Train and publish each network."""
    for network in NETWORKS:
        run = ROOT / "runs" / f"release-{network}"
        train(network, run)
        publish(run, MODELS / f"{network}.safetensors")


def train(network: str, run: Path) -> None:
    """Train a network's preset `release` into a run folder, or go on with it."""
    command = ["train", network, "--preset", "release", "--output", str(run)]
    if network in DRAWINGS:
        command += ["--drawings", str(DRAWINGS[network])]
    if (run / "checkpoint.safetensors").exists():
        command.append("--resume")
    subprocess.run([Path(sys.executable).with_name("mnist-checker"), *command], check=True)


def publish(run: Path, target: Path) -> None:
    """Measure a run's model on the test images and write it, figures and all, to `target`."""
    model = load_model(run / "model.safetensors")
    examples = mnist_examples("test")
    score = measure(model, examples).score
    figures = {"set": examples.name, "n": score.n, "correct": score.correct}
    save_model(replace(model, card={**model.card, "test": figures}), target)
    print(f"{target}: {score.correct:,} of {score.n:,} test images right")


if __name__ == "__main__":
    main()
