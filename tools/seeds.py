"""How much a seed matters: the same training from three seeds: `make seeds`.

The convolution network's preset keras-example as it is, whose mean is to be compared with the
99.3 % that Keras names; the dense network's release for 20 epochs and without a teacher. Runs are
kept in runs/seeds; one that was interrupted goes on. Writes docs/seeds.json, which docs/results.md
shows.
"""

import json
from typing import Any, Final

from mnist_checker.datasets.examples import mnist_examples
from mnist_checker.files import write_atomically
from tools import command
from tools.paths import ROOT
from tools.training import RELEASE, RUNS, reached, taken, train

SEEDS: Final = (0, 1, 2)
FIGURES: Final = ROOT / "docs" / "seeds.json"
TRAININGS: Final[dict[str, tuple[str, ...]]] = {
    "keras-example": ("convolution", "--preset", "keras-example"),
    "release-dense": ("dense", *RELEASE, "--epochs", "20"),
}


def main() -> None:
    """Train, measure and write."""
    runs = RUNS / "seeds"
    runs.mkdir(parents=True, exist_ok=True)
    examples = mnist_examples("test")
    figures = {
        name: [
            reached(train(runs / f"{name}-seed{seed}", *options, "--seed", str(seed)), examples)
            for seed in SEEDS
        ]
        for name, options in TRAININGS.items()
    }
    write_atomically(FIGURES, (json.dumps(figures, indent=1) + "\n").encode())


def table(figures: dict[str, list[dict[str, Any]]]) -> str:
    """Return the figures as Markdown, in per cent."""
    seeds = " | ".join(f"seed {seed}" for seed in SEEDS)
    lines = [
        f"| training | epochs | {seeds} | mean | n of each | time of the epochs |",
        "| --- | ---: |" + " ---: |" * (len(SEEDS) + 2) + " --- |",
    ]
    for name, runs in figures.items():
        shares = [100 * run["correct"] / run["n"] for run in runs]
        cells = [*(f"{share:.2f}" for share in shares), f"{sum(shares) / len(shares):.2f}"]
        facts = [f"{runs[0]['n']:,}", taken(runs)]
        lines.append(f"| {name} | {runs[0]['epochs']} | {' | '.join([*cells, *facts])} |")
    return "\n".join(lines)


if __name__ == "__main__":
    command.run(main)
