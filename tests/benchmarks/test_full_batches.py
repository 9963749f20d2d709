"""A step that is timed has learnt from as many images as its rate counts."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from benchmarks import dense_profile, dense_training, plain_pytorch
from mnist_checker.network.layers import Array
from mnist_checker.network.learner import DenseLearner

BATCH = 2048
STEPS = 2 * 50_000 // BATCH
"""More than an epoch, whose last mini-batch of 50,000 images has 848."""

Learnt = list[int]
"""Images of each step."""


@pytest.fixture
def learnt(monkeypatch: pytest.MonkeyPatch) -> Learnt:
    found: Learnt = []

    def learn(_: DenseLearner, inputs: Array, targets: Array, rate: float) -> float:
        assert len(inputs) == len(targets)
        found.append(len(inputs))
        return rate

    monkeypatch.setattr(DenseLearner, "learn", learn)
    return found


def test_a_profile_is_of_full_mini_batches(learnt: Learnt, mnist_folder: Path) -> None:
    settings = replace(dense_training.SETTINGS, batch_size=BATCH)
    dense_profile.steps(settings, 1, 1, mnist_folder)(STEPS)
    assert learnt[-STEPS:] == [BATCH] * STEPS


def test_ours_learns_from_full_mini_batches(learnt: Learnt, mnist_folder: Path) -> None:
    dense_training.ours(BATCH, 1, mnist_folder)(STEPS)
    assert learnt == [BATCH] * STEPS


def test_pytorch_learns_from_full_mini_batches(
    monkeypatch: pytest.MonkeyPatch, mnist_folder: Path
) -> None:
    given: list[int] = []

    def steps(*arguments: object) -> Iterator[float]:
        *_, images, labels, batch = arguments
        assert isinstance(images, np.ndarray)
        assert isinstance(labels, np.ndarray)
        assert batch == BATCH
        assert len(images) == len(labels)
        given.append(len(images))
        return iter(())

    monkeypatch.setattr(plain_pytorch, "steps", steps)
    dense_training.plain(BATCH, 1, mnist_folder)
    assert given == [50_000 // BATCH * BATCH]
