"""How long the dense network takes to 98.2 % of the validation images, beside scikit-learn.

scikit-learn's classifier has the same layers and is otherwise as it comes: Adam at a constant
rate of 0.001 with mini-batches of 200. Ours has a rate and a mini-batch chosen for this, and
PyTorch the same network, optimiser, rates and mini-batches as ours.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from itertools import chain, count, islice
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks import command, record
from benchmarks.command import Options
from benchmarks.dense_training import SETTINGS, SHAPE, SIZES
from benchmarks.isolated import REST, Isolated
from mnist_checker.datasets import mnist
from mnist_checker.inputs import as_inputs
from mnist_checker.network.learner import DenseLearner
from mnist_checker.training.batches import labelled
from mnist_checker.training.loop import train
from mnist_checker.training.schedules import SCHEDULES, factor

WANTED: Final = 0.982
OURS: Final = replace(
    SETTINGS, batch_size=256, learning_rate=0.004, schedule="cosine", warm_up=0.2, epochs=7
)
MOST_EPOCHS: Final = 100
ROUNDS: Final = 9

Training = Callable[[float], tuple[float, int]]
"""Trains up to that accuracy; returns the seconds and the epochs that it took."""


def measured(options: Options) -> record.Result:
    """Return time and memory of each."""
    contenders = {"ours": ours, "PyTorch, fused Adam": pytorch, "scikit-learn": theirs}
    wanted = 0.9 if options.quick else WANTED
    generator = np.random.default_rng(options.seed)
    seconds: dict[str, list[float]] = {name: [] for name in contenders}
    epochs: dict[str, list[float]] = {name: [] for name in contenders}
    memory: dict[str, list[float]] = {name: [] for name in contenders}
    an_image: dict[str, list[float]] = {name: [] for name in contenders}
    learnt = len(mnist.load("train", options.data_dir)[0])
    # None of the seeds that the rate was chosen with, and room for trainings that begin anew.
    seeds = 10 * generator.choice(np.arange(1, 1000), options.count(ROUNDS), replace=False)
    for seed in seeds:
        for name in generator.permutation(list(contenders)):
            make, threads = contenders[name], options.threads
            with Isolated(make, int(seed), options.data_dir, threads=threads) as training:
                time.sleep(REST)
                taken, done = training(wanted)
                memory[name].append(training.peak_memory())
            seconds[name].append(taken)
            epochs[name].append(done)
            an_image[name].append(taken / (done * learnt))
    quantity = f"dense, training to {100 * wanted:.1f} %"
    return record.Result(
        name="time_to_accuracy",
        title="Training the dense network to an accuracy",
        how=f"{SHAPE}, ReLU, until {100 * wanted:.1f} % of MNIST's {mnist.VALIDATION_IMAGES:,} "
        f"validation images are answered rightly after an epoch; {options.cores}. Ours: "
        f"mini-batches of {OURS.batch_size}, a rate of {OURS.learning_rate} that falls to 0 in "
        f"{OURS.epochs} epochs, chosen with seeds 1 to 4. PyTorch: the same, from weights drawn "
        "alike, its images floats in memory and each epoch's order drawn at once. A training that "
        "ends before begins anew with the next seed, and its time counts. scikit-learn: "
        "MLPClassifier, all but the layers as it comes; of the ratio to it, what is not speed is "
        "ours having rates and mini-batches chosen for this. Each of the n trainings has another "
        f"seed, drawn by seed {options.seed}, and a process of its own. The time is from images in "
        "memory to the last validation; the memory is all that the process ever held, Python, "
        "libraries and data included.",
        rows=[
            row
            for name in contenders
            for row in (
                record.times(name, quantity, seconds[name]),
                record.amounts(name, f"{quantity}, epochs", "epochs", epochs[name]),
                record.amounts(name, f"{quantity}, peak memory", "MB", memory[name]),
                record.rates(name, f"{quantity}, speed", "images/s", 1, an_image[name]),
            )
        ],
        ratios=[
            ratio
            for name in contenders
            if name != "ours"
            for ratio in (
                record.Ratio(
                    quantity,
                    name,
                    record.times_better(seconds["ours"], seconds[name]),
                    wanted=5.0 if name == "scikit-learn" else None,
                ),
                record.Ratio(
                    f"{quantity}, peak memory",
                    name,
                    record.times_better(memory["ours"], memory[name]),
                ),
                record.Ratio(
                    f"{quantity}, speed",
                    name,
                    record.times_better(an_image["ours"], an_image[name]),
                ),
            )
        ],
    )


def ours(seed: int, data_dir: Path | None) -> Training:
    """Train as the command does."""
    training = labelled(*mnist.load("train", data_dir))
    validation = labelled(*mnist.load("validation", data_dir))

    def epochs(seed: int) -> Iterator[float]:
        settings = replace(OURS, seed=seed)
        learner = DenseLearner(settings, len(training))
        for epoch in train(learner, settings, training, validation):
            yield epoch.accuracy

    return partial(_until, epochs, seed)


def pytorch(seed: int, data_dir: Path | None) -> Training:
    """Train the same network by the same rates in PyTorch."""
    import torch
    from torch import nn

    from benchmarks.plain_pytorch import perceptron

    images, labels = mnist.load("train", data_dir)
    validation_images, validation_labels = mnist.load("validation", data_dir)
    inputs, validation = (torch.from_numpy(as_inputs(each)) for each in (images, validation_images))
    targets = torch.from_numpy(labels.astype(np.int64))
    right = torch.from_numpy(validation_labels.astype(np.int64))
    batch = OURS.batch_size
    steps = OURS.epochs * -(-len(inputs) // batch)
    schedule = SCHEDULES[OURS.schedule]

    def epochs(seed: int) -> Iterator[float]:
        torch.manual_seed(seed)
        network = perceptron(SIZES)
        optimiser = torch.optim.Adam(network.parameters(), fused=True)
        step = 0
        for _ in range(OURS.epochs):
            order = torch.randperm(len(inputs))
            for begin in range(0, len(order), batch):
                chosen = order[begin : begin + batch]
                step += 1
                rate = OURS.learning_rate * factor(schedule, OURS.warm_up, step / (steps + 1))
                for group in optimiser.param_groups:
                    group["lr"] = rate
                optimiser.zero_grad()
                cost = nn.functional.cross_entropy(network(inputs[chosen]), targets[chosen])
                cost.backward()  # type: ignore[no-untyped-call]
                optimiser.step()
            with torch.inference_mode():
                answers = network(validation).argmax(1)
            yield (answers == right).float().mean().item()

    return partial(_until, epochs, seed)


def theirs(seed: int, data_dir: Path | None) -> Training:
    """Train scikit-learn's classifier an epoch at a time."""
    from sklearn.neural_network import MLPClassifier

    images, labels = mnist.load("train", data_dir)
    validation_images, validation_labels = mnist.load("validation", data_dir)
    inputs, validation = as_inputs(images), as_inputs(validation_images)

    def epochs(seed: int) -> Iterator[float]:
        network = MLPClassifier(SETTINGS.hidden, random_state=seed)
        for _ in range(MOST_EPOCHS):
            network.partial_fit(inputs, labels, classes=range(10))
            yield network.score(validation, validation_labels)

    return partial(_until, epochs, seed)


def _until(epochs: Callable[[int], Iterator[float]], seed: int, wanted: float) -> tuple[float, int]:
    """Train until an accuracy is reached, anew with the next seed where a training ends before.

    Args:
        epochs: Trains with a seed; yields the accuracy after each epoch.
        seed: Of the first training.
        wanted: The accuracy.

    Returns:
        The seconds and the epochs that it took.

    Raises:
        RuntimeError: It was not reached in MOST_EPOCHS.
    """
    start = time.perf_counter()
    trainings = chain.from_iterable(epochs(seed + nth) for nth in count())
    for done, accuracy in enumerate(islice(trainings, MOST_EPOCHS), 1):
        if accuracy >= wanted:
            return time.perf_counter() - start, done
    raise RuntimeError(f"seed {seed} does not get to {wanted}")


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "scikit-learn", "torch"])
