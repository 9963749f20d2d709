"""How long the convolution network takes to an accuracy, beside the Keras example's settings.

Ours is the preset `quick` as `mnist-checker train` has it. The other is Keras' "Simple MNIST
convnet" in PyTorch, learning as its page says: Adam at 0.001, mini-batches of 128, half of the
last layer's inputs left out, 15 epochs. Ours has 3, so that it learns anew until the other is
done: neither ever works while the other has gone.

A round that is done is kept in `build/` until all are: what was interrupted goes on there, as
long as settings, sources and packages are the same.
"""

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import asdict, replace
from hashlib import sha256
from importlib.metadata import version
from itertools import chain, count
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import nn

import mnist_checker
from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.isolated import REST, Isolated
from benchmarks.training_step import plain_network
from mnist_checker.constants import FIELD
from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.presets import QUICK
from mnist_checker.convolution.processes import join_processes
from mnist_checker.datasets import mnist
from mnist_checker.files import write_atomically
from mnist_checker.inputs import as_inputs
from mnist_checker.training.batches import Examples, labelled
from mnist_checker.training.gather import augmenting
from mnist_checker.training.loop import train

LEVELS: Final = (0.989, 0.991, 0.993)
WANTED: Final = {0.993: 3.0}
EPOCHS: Final = 15
"""Of the peer, as Keras' page has it."""
ROUNDS: Final = 3
FIRST_SEED: Final = 3
"""Of the first round: with 0 to 2 the preset was chosen (docs/decisions/017)."""
IMAGES: Final = 50_000
FEW_IMAGES: Final = 1_000

KEPT: Final = Path(__file__).parent.parent / "build" / "convolution_training"
SOURCES: Final = tuple(
    source
    for folder in (Path(__file__).parent, Path(mnist_checker.__file__).parent)
    for source in sorted(folder.rglob("*.py"))
)
"""Of what learns, and what measures it."""
PACKAGES: Final = ("mnist-checker", "numpy", "torch")
PEER: Final = "PyTorch, Keras' settings"
_MISSED: Final = (
    "{} trainings of ours and {} of the peer's ended before. The time of such a one counts for the "
    "next, or by itself where there is none: where only the peer's did, the ratio is at least what "
    "is shown."
)

Epoch = tuple[float, float]
"""What it took in seconds, and the validation accuracy then."""

Training = list[Epoch]
Round = dict[str, list[Training]]
"""The trainings of each contender."""


def measured(options: Options) -> record.Result:
    """Return the time of each to each accuracy."""
    images, peer_epochs = (FEW_IMAGES, QUICK.epochs) if options.quick else (IMAGES, EPOCHS)
    rounds: list[Round] = []
    seeds = range(FIRST_SEED, FIRST_SEED + options.count(ROUNDS))
    files = [kept(seed, images, peer_epochs, options.threads) for seed in seeds]
    for seed, file in zip(seeds, files, strict=True):
        if not file.exists():
            file.parent.mkdir(parents=True, exist_ok=True)
            trainings = _round(seed, images, peer_epochs, options)
            write_atomically(file, json.dumps(trainings).encode())
        rounds.append(json.loads(file.read_text()))
    for file in files:
        file.unlink()
    return _result(rounds, options)


def kept(seed: int, images: int, peer_epochs: int, threads: int) -> Path:
    """Return where a round is kept: under another name for whatever may change its times."""
    packages = {package: version(package) for package in PACKAGES}
    learnt = json.dumps([asdict(QUICK), peer_epochs, packages])
    digest = sha256(learnt.encode())
    for source in SOURCES:
        digest.update(source.read_bytes())
    return KEPT / f"{seed}-{images}-{threads}-{digest.hexdigest()[:16]}.json"


def _round(seed: int, images: int, peer_epochs: int, options: Options) -> Round:
    """Let both learn, an epoch a turn in random order, until the peer is done."""
    generator = np.random.default_rng(seed)
    epochs: dict[str, Training] = {"ours": [], PEER: []}
    with ExitStack() as stack:
        learning = {
            name: stack.enter_context(
                Isolated(
                    make,
                    int(generator.integers(2**31)),
                    images,
                    options.data_dir,
                    threads=options.threads,
                )
            )
            for name, make in (("ours", ours), (PEER, theirs))
        }
        while len(epochs[PEER]) < peer_epochs:
            for name in generator.permutation(list(learning)):
                time.sleep(REST)
                epochs[name].append(learning[name]())
                seconds, accuracy = epochs[name][-1]
                print(f"seed {seed}, {name}: {seconds:.1f} s, {100 * accuracy:.2f} %", flush=True)
    ends = range(QUICK.epochs, peer_epochs + 1, QUICK.epochs)
    return {
        "ours": [epochs["ours"][end - QUICK.epochs : end] for end in ends],
        PEER: [epochs[PEER]],
    }


def _result(rounds: Sequence[Round], options: Options) -> record.Result:
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    for level in LEVELS:
        quantity = f"convolution, training to {100 * level:.1f} %"
        medians: dict[str, list[float]] = {}
        missed: dict[str, int] = {}
        for name in ("ours", PEER):
            taken = [_times_to(level, each[name]) for each in rounds]
            rows.append(record.times(name, quantity, list(chain(*(times for times, _ in taken)))))
            medians[name] = [float(np.median(times)) for times, _ in taken]
            missed[name] = sum(ended for _, ended in taken)
        times = record.times_better(medians["ours"], medians[PEER])
        note = _MISSED.format(missed["ours"], missed[PEER]) if any(missed.values()) else ""
        ratios.append(record.Ratio(quantity, PEER, times, WANTED.get(level), note))
    for name in ("ours", PEER):
        trainings = chain(*(each[name] for each in rounds))
        wrong = [100 * (1 - max(accuracy for _, accuracy in training)) for training in trainings]
        rows.append(record.amounts(name, "convolution, wrong after the best epoch", "%", wrong))
    return record.Result(
        name="convolution_training",
        title="Training the convolution network to an accuracy",
        how=f"Until so many of MNIST's {mnist.VALIDATION_IMAGES:,} validation images are answered "
        f"rightly after an epoch over {IMAGES:,} others, validation included; the two take turns, "
        f"an epoch each, in random order; {options.cores}; every training has a seed of its own, "
        f"drawn by {FIRST_SEED} to {FIRST_SEED + len(rounds) - 1} and none that the preset was "
        f"chosen with. Ours: the preset `quick`, {QUICK.epochs} epochs, another network and recipe "
        f"than Keras', anew until the peer is done. The peer has the {EPOCHS} epochs of Keras' "
        "page. A ratio is the median over rounds of one's median by the other's.",
        rows=rows,
        ratios=ratios,
    )


def _times_to(level: float, trainings: Sequence[Training]) -> tuple[list[float], int]:
    """Return the seconds to that accuracy, again and again, and how many ended before it."""
    times: list[float] = []
    spent, ended = 0.0, 0
    for training in trainings:
        accuracies = [accuracy for _, accuracy in training]
        there = next((at for at, each in enumerate(accuracies, 1) if each >= level), None)
        spent += sum(seconds for seconds, _ in training[:there])
        if there:
            times.append(spent)
            spent = 0.0
        else:
            ended += 1
    if times:
        times[-1] += spent
    return times or [spent], ended


def ours(seed: int, images: int, data_dir: Path | None) -> Callable[[], Epoch]:
    """Train as the command does, again and again."""
    training, validation = _data(images, data_dir)
    threads = torch.get_num_threads()

    def epochs() -> Iterator[Epoch]:
        augment = augmenting(QUICK.augmentation)
        with join_processes("cpu") as processes:
            for each in count(seed):
                settings = replace(QUICK, seed=each)
                learner = ConvolutionLearner(settings, processes)
                for epoch in train(learner, settings, training, validation, augment, threads):
                    yield epoch.seconds, epoch.accuracy

    return epochs().__next__


def theirs(seed: int, images: int, data_dir: Path | None) -> Callable[[], Epoch]:
    """Train with what Keras' page says."""
    torch.manual_seed(seed)
    training, validation = map(_tensors, _data(images, data_dir))
    network = plain_network()
    for layer in network:
        if isinstance(layer, nn.Conv2d | nn.Linear):
            nn.init.xavier_uniform_(layer.weight)
            layer.register_parameter("bias", nn.Parameter(torch.zeros(len(layer.weight))))
    optimiser = torch.optim.Adam(network.parameters(), lr=0.001, eps=1e-7)

    def epoch() -> Epoch:
        start = time.perf_counter()
        network.train()
        for chosen in torch.split(torch.randperm(images), 128):
            optimiser.zero_grad()
            answers = network(training[0][chosen])
            nn.functional.cross_entropy(answers, training[1][chosen]).backward()  # type: ignore[no-untyped-call]
            optimiser.step()
        network.eval()
        with torch.inference_mode():
            right = [
                (network(inputs).argmax(dim=1) == labels).float()
                for inputs, labels in zip(
                    *(torch.split(part, 500) for part in validation), strict=True
                )
            ]
        accuracy = float(torch.cat(right).mean())
        return time.perf_counter() - start, accuracy

    return epoch


def _data(images: int, data_dir: Path | None) -> tuple[Examples, Examples]:
    """Return so many images to learn from, and those to validate on, no more of them."""
    found, labels = mnist.load("train", data_dir)
    training = labelled(found[:images], labels[:images])
    found, labels = mnist.load("validation", data_dir)
    return training, labelled(found[:images], labels[:images])


def _tensors(examples: Examples) -> tuple[torch.Tensor, torch.Tensor]:
    """Return (n, 1, 28, 28) inputs and (n,) labels."""
    inputs = torch.from_numpy(as_inputs(examples.images)).view(-1, 1, FIELD, FIELD)
    return inputs, torch.from_numpy(examples.targets.argmax(axis=1))


if __name__ == "__main__":
    command.main(measured, PACKAGES)
