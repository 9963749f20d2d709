"""Train the released networks from nothing and put them into the package: `make release-models`.

Runs are kept in runs/; one that was interrupted goes on from its last epoch. A wide convolution
network learns first, and teaches both of those that are released. A model file in the package is
the run's own, with the figures on MNIST's test images on its card.
"""

from dataclasses import replace
from pathlib import Path
from typing import Final

from mnist_checker.datasets.examples import mnist_examples
from mnist_checker.evaluate import measure
from mnist_checker.model_file import load_model, save_model
from tools.training import DRAWINGS, ROOT, RUNS, train

MODELS: Final = ROOT / "src" / "mnist_checker" / "models"


def main() -> None:
    """Train and publish each network."""
    drawings = ("--drawings", str(DRAWINGS))
    teacher = train(RUNS / "teacher", "convolution", "--preset", "teacher", *drawings)
    for network in ("convolution", "dense"):
        options = ("--preset", "release", *drawings, "--teacher", str(teacher))
        trained = train(RUNS / f"release-{network}", network, *options)
        publish(trained, MODELS / f"{network}.safetensors")


def publish(trained: Path, target: Path) -> None:
    """Measure a model file on the test images and write it, figures and all, to `target`."""
    model = load_model(trained)
    examples = mnist_examples("test")
    score = measure(model, examples).score
    figures = {"set": examples.name, "n": score.n, "correct": score.correct}
    save_model(replace(model, card={**model.card, "test": figures}), target)
    print(f"{target}: {score.correct:,} of {score.n:,} test images right")


if __name__ == "__main__":
    main()
