"""Train toy examples alone, or as one of the processes that torchrun starts with this program.

    torchrun shared_training.py CASE FOLDER

Every process writes its learner's arrays and history to FOLDER as RANK.safetensors and RANK.json,
and the names of the threads before and after they part as RANK.threads.json.
"""

import json
import sys
from contextlib import suppress
from dataclasses import asdict, replace
from pathlib import Path

import safetensors.numpy
import torch
from torch import nn

from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.processes import Processes, join_processes
from mnist_checker.training.gather import augmenting
from mnist_checker.training.loop import train
from tests.convolution.toy import KERAS, SETTINGS
from tests.toy import examples

CASES = {
    # Nothing in it depends on how a mini-batch is parted; few steps, since rounding errors grow.
    "exact": (replace(KERAS, optimiser="nesterov", learning_rate=0.02, epochs=2), 64),
    # Statistics and distortions differ between the processes.
    "whole": (SETTINGS, 1000),
}


def learner(case: str, processes: Processes) -> ConvolutionLearner:
    """Return a learner that has been through the case's training."""
    torch.set_num_threads(1)
    settings, n = CASES[case]
    result = ConvolutionLearner(settings, processes)
    for layer in result.network:
        if isinstance(layer, nn.Dropout):
            layer.p = 0.0
    augment = augmenting(settings.augmentation)
    for _ in train(result, settings, examples(n, 1), examples(401, 2), augment):
        pass
    return result


def main() -> None:
    """Train and write."""
    case, folder = sys.argv[1], Path(sys.argv[2])
    with join_processes("cpu") as processes:
        train_and_write(case, folder, processes)
        together = threads()
    names = {"together": together, "apart": threads()}
    (folder / f"{processes.rank}.threads.json").write_text(json.dumps(names))


def threads() -> list[str]:
    """Return the names of this process's threads."""
    names = []
    for path in Path("/proc/self/task").glob("*/comm"):
        with suppress(OSError):  # It has just ended.
            names.append(path.read_text().strip())
    return names


def train_and_write(case: str, folder: Path, processes: Processes) -> None:
    """Train, and write what was learnt."""
    done = learner(case, processes)
    safetensors.numpy.save_file(done.arrays(), folder / f"{processes.rank}.safetensors")
    history = [asdict(epoch) for epoch in done.history]
    (folder / f"{processes.rank}.json").write_text(json.dumps(history))


if __name__ == "__main__":
    main()
