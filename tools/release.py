"""Train the released networks from nothing and put them into the package: `make release-models`.

Runs are kept in runs/; one that was interrupted goes on from its last epoch. The convolution
network learns first, and teaches the dense one. The model file in the package is the run's own,
with the figures on MNIST's test images on its card.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final

from mnist_checker.datasets.examples import mnist_examples
from mnist_checker.evaluation.evaluate import measure
from mnist_checker.model_file import load_model, save_model
from tools import command
from tools.paths import ROOT
from tools.training import RELEASE, RUNS, train

MODELS: Final = ROOT / "src" / "mnist_checker" / "models"


def main() -> None:
    """Train and publish each network."""
    teacher = train(RUNS / "release-convolution", "convolution", *RELEASE)
    publish(teacher, MODELS / "convolution.safetensors")
    taught = train(RUNS / "release-dense", "dense", *RELEASE, "--teacher", str(teacher))
    publish(taught, MODELS / "dense.safetensors")


def publish(trained: Path, target: Path) -> None:
    """Measure a model file on the test images and write it, figures and all, to `target`."""
    model = load_model(trained)
    examples = mnist_examples("test")
    score = measure(model, examples).score
    figures = {"set": examples.name, "n": score.n, "correct": score.correct}
    save_model(replace(model, card={**model.card, "test": figures}), target)
    print(f"{target}: {score.correct:,} of {score.n:,} test images right")


if __name__ == "__main__":
    command.run(main)
