"""Train the released networks from nothing and put them into the package: `make release-models`.

Runs are kept in runs/; one that was interrupted goes on from its last epoch. The convolution
network learns first, and teaches the dense one. The model file in the package is the run's own,
with the figures on MNIST's test images on its card. Where nothing was there to go on from, the time
that all of it took is written to docs/release.json, which docs/results.md shows.
"""

import json
from dataclasses import replace
from pathlib import Path
from time import monotonic
from typing import Any, Final

from mnist_checker.datasets.examples import mnist_examples
from mnist_checker.evaluation.evaluate import measure
from mnist_checker.files import sha256_of, write_atomically
from mnist_checker.model_file import load_model, save_model
from tools import command
from tools.paths import ROOT
from tools.training import RELEASE, RUNS, train

MODELS: Final = ROOT / "src" / "mnist_checker" / "models"
FIGURES: Final = ROOT / "docs" / "release.json"
MOST_SECONDS: Final = 7_200
"""What both are to be trained in, on two cores."""


def main() -> None:
    """Train and publish each network."""
    runs = {name: RUNS / f"release-{name}" for name in ("convolution", "dense")}
    from_nothing = not any(run.exists() for run in runs.values())
    start = monotonic()
    teacher = train(runs["convolution"], "convolution", *RELEASE)
    publish(teacher, MODELS / "convolution.safetensors")
    taught = train(runs["dense"], "dense", *RELEASE, "--teacher", str(teacher))
    publish(taught, MODELS / "dense.safetensors")
    if from_nothing:
        took = {"seconds": round(monotonic() - start), "sha256": hashes()}
        write_atomically(FIGURES, (json.dumps(took, indent=1) + "\n").encode())


def hashes() -> dict[str, str]:
    """Return the SHA-256 of each released model file."""
    return {path.stem: sha256_of(path) for path in sorted(MODELS.glob("*.safetensors"))}


def whole_time(took: dict[str, Any]) -> str:
    """Say how long all of it took, and which of the released model files it did not make."""
    hours, minutes = divmod(round(took["seconds"] / 60), 60)
    kept = "kept" if took["seconds"] <= MOST_SECONDS else "missed"
    others = [name for name, sha256 in hashes().items() if took["sha256"].get(name) != sha256]
    said = f"All of it, in one go, took {hours} h {minutes} min: {kept}."
    if not others:
        return said
    return f"{said} It made another {' and another '.join(others)} network than is released."


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
