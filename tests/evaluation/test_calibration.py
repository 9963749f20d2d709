"""Temperatures and the expected calibration error."""

import tracemalloc
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.evaluation.calibration import (
    Answered,
    answered,
    calibrated,
    calibration_error,
    surest,
)
from mnist_checker.model import Dense, Flatten, Model, Sigmoid, Softmax
from mnist_checker.models import released


def network(sureness: float) -> Model:
    """Return a network whose logits are `sureness` for the digit's own pixel, else 0."""
    weights = np.zeros((10, 784), np.int8)
    weights[np.arange(10), np.arange(10)] = 1
    dense = Dense(weights, np.full(10, sureness, np.float32), np.zeros(10, np.float32))
    return Model((Flatten(), dense, Softmax()))


def fields(answers: list[int]) -> np.ndarray[tuple[int, int, int], np.dtype[np.uint8]]:
    images = np.zeros((len(answers), 28, 28), np.uint8)
    images[np.arange(len(answers)), 0, answers] = 255
    return images


def test_the_error_worked_out_by_hand() -> None:
    # Bins are a fifteenth wide: 0.95 and 0.96 share the last, 0.5 stands by itself.
    confidence = np.array([0.95, 0.96, 0.5, 1.0])
    right = np.array([True, False, True, True])
    last = abs((0.95 + 0.96 + 1.0) - 2.0)
    assert calibration_error(confidence, right) == pytest.approx((last + 0.5) / 4)
    assert calibration_error(np.ones(5), np.ones(5, np.bool_)) == 0.0


def test_a_network_that_is_right_four_times_in_five_becomes_that_sure() -> None:
    answers = [digit for digit in range(10) for _ in range(5)]
    labels = np.array([answer if n % 5 else (answer + 1) % 10 for n, answer in enumerate(answers)])
    model, temperature = calibrated(network(12.0), fields(answers), labels)
    shares = probabilities(model, fields(answers))
    assert shares.max(axis=1) == pytest.approx(0.8, abs=1e-6)
    assert shares.argmax(axis=1).tolist() == answers
    # e^(12/T) / (e^(12/T) + 9) is 0.8.
    assert temperature == pytest.approx(12.0 / np.log(36.0), rel=1e-6)


def test_a_calibrated_network_stays() -> None:
    answers = list(range(10)) * 5
    labels = np.array([(answer + (n < 10)) % 10 for n, answer in enumerate(answers)])
    once, _ = calibrated(network(5.0), fields(answers), labels)
    _, temperature = calibrated(once, fields(answers), labels)
    assert temperature == pytest.approx(1.0, abs=1e-6)


def test_calibrating_takes_no_memory_for_what_layers_put_out(mnist_folder: Path) -> None:
    images, labels = mnist.load("validation", mnist_folder)
    tracemalloc.start()
    calibrated(released("convolution"), images[:400], labels[:400])
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 100e6, "of 400 images, all layers put out 180 MB"


def test_a_network_without_softmax_is_left_alone() -> None:
    model = network(3.0)
    sigmoid = replace(model, layers=(*model.layers[:-1], Sigmoid()))
    assert calibrated(sigmoid, fields([1]), np.array([1])) == (sigmoid, 1.0)


def test_lists_of_labels_are_digits_too() -> None:
    _, temperature = calibrated(network(5.0), fields([1, 2, 3]), np.array([1, 2, 4]))
    assert calibrated(network(5.0), list(fields([1, 2, 3])), [1, 2, 4])[1] == temperature


@pytest.mark.parametrize(
    ("labels", "words"),
    [
        ([1, 2], "one for each of (n, 28, 28) fields, n at least 1: these are int64, (2,), of 3"),
        ([1, 2, -1], "labels are digits, 0 to 9: one of these is -1"),
        ([1, 10, 3], "labels are digits, 0 to 9: one of these is 10"),
        ([1.0, 2.0, 3.0], "these are float64, (3,)"),
        (np.eye(10, dtype=np.int64)[[1, 2, 3]], "these are int64, (3, 10)"),
        ([[1], 2, 3], "the labels cannot become an array"),
    ],
)
def test_labels_that_are_no_digits_of_the_fields_are_refused(labels: Any, words: str) -> None:
    with pytest.raises(InputError) as refused:
        calibrated(network(5.0), fields([1, 2, 3]), labels)
    assert words in str(refused.value)


@pytest.mark.parametrize("few", [fields([]), fields([1])[0]])
def test_there_must_be_fields_to_calibrate_on(few: Any) -> None:
    with pytest.raises(InputError, match=r"n at least 1: .* of 0 fields"):
        calibrated(network(5.0), few, np.array([], np.int64))


def test_thresholds_leave_what_is_at_least_as_sure() -> None:
    confidence, right = np.array([0.5, 0.9, 0.9, 0.4]), np.array([False, True, False, True])
    assert answered(confidence, right, (0.0, 0.5, 0.9, 0.95)) == (
        Answered(0.0, 4, 2),
        Answered(0.5, 3, 1),
        Answered(0.9, 2, 1),
        Answered(0.95, 0, 0),
    )


def test_the_surest_answers_are_the_last_to_be_left_out() -> None:
    confidence = np.array([0.6, 0.9, 0.99, 0.3])
    right = np.array([True, False, True, False])
    assert surest(confidence, right, 0.75) == Answered(0.6, 3, 2)
    assert surest(confidence, right, 1.0) == Answered(0.3, 4, 2)
    assert surest(confidence, right, 0.0) == Answered(0.99, 1, 1)
