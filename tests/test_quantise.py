from typing import Any

import numpy as np
import pytest
import torch

from mnist_checker.errors import InputError
from mnist_checker.quantise import prune, quantise, shorten


@pytest.mark.parametrize("levels", [7, 31, 127])
def test_no_weight_moves_by_more_than_half_a_step(levels: int) -> None:
    weights = np.random.default_rng(2).normal(size=(5, 3, 3, 4)).astype(np.float32)
    multiples, scale = quantise(weights, levels)
    assert multiples.dtype == np.int8
    assert scale.dtype == np.float32
    assert multiples.shape == weights.shape
    assert (np.abs(multiples).reshape(5, -1).max(axis=1) == levels).all()
    error = np.abs(multiples * scale[:, None, None, None] - weights)
    assert (error <= scale[:, None, None, None] * 0.5001).all()


def test_a_row_by_hand() -> None:
    multiples, scale = quantise(np.array([[1.27, -0.5, 0.004, 0.0]]))
    assert scale == pytest.approx([0.01])
    assert multiples.tolist() == [[127, -50, 0, 0]]


def test_a_channel_of_zeros() -> None:
    multiples, scale = quantise(np.zeros((2, 3)))
    assert not multiples.any()
    assert not scale.any()


def test_lists_tensors_and_whole_numbers_are_rounded_alike() -> None:
    rows = [[127, -64], [-128, 1]]
    expected = [[127, -64], [-127, 1]]
    arrays = np.array(rows, np.int8), torch.tensor(rows, dtype=torch.float32)
    for weights in (rows, *arrays):
        multiples, scale = quantise(weights)
        assert multiples.tolist() == expected
        assert scale == pytest.approx([1.0, 128 / 127])


@pytest.mark.parametrize(
    ("weights", "words"),
    [
        (torch.nn.Parameter(torch.ones(2, 2)), "of a tensor tensor.detach().cpu().numpy()"),
        ([[1.0, 2.0], [3.0]], "the weights cannot become an array: give rows of equal length"),
        ([["a"]], "weights are numbers, (outputs, …): these are <U1, (1, 1)"),
        ([1.0, 2.0], "these are float64, (2,)"),
        (np.zeros((0, 3)), "these are float64, (0, 3)"),
        ([[1.0, np.nan]], "weights are finite numbers: among these is NaN or infinity"),
        ([[1.0, np.inf]], "weights are finite numbers: among these is NaN or infinity"),
    ],
)
def test_what_are_no_weights_is_refused(weights: Any, words: str) -> None:
    with pytest.raises(InputError) as refused:
        quantise(weights)
    assert words in str(refused.value)


@pytest.mark.parametrize("levels", [0, 128, 1.5, -1, None])
def test_levels_that_int8_lacks_are_refused(levels: Any) -> None:
    with pytest.raises(InputError, match=f"levels are a whole number from 1 to 127, not {levels}"):
        quantise([[1.0]], levels)


def test_pruning_by_hand() -> None:
    weights = np.array([[0.1, -0.9, 0.5], [0.3, 0.2, -0.4], [0.05, 0.0, -0.1]])
    multiples, scale = prune(weights, 5 / 9)
    assert multiples.tolist() == [[0, -1, 1], [1, 0, -1], [0, 0, 0]]
    assert multiples.dtype == np.int8
    assert scale == pytest.approx([0.7, 0.35, 0.0])
    assert scale.dtype == np.float32


@pytest.mark.parametrize("zeros", [0.0, 0.8, 0.83])
def test_weights_that_are_0_already_do_not_count_in_the_scale(zeros: float) -> None:
    weights = np.zeros((1, 100))
    weights[0, :17] = 0.1
    multiples, scale = prune(weights, zeros)
    assert multiples.tolist() == [[1] * 17 + [0] * 83]
    assert scale == pytest.approx([0.1])


def test_what_is_left_is_as_near_as_signs_can_be() -> None:
    weights = np.random.default_rng(3).normal(size=(4, 3, 3, 5)).astype(np.float32)
    multiples, scale = prune(weights, 0.8)
    assert multiples.shape == weights.shape
    assert np.mean(multiples == 0) == pytest.approx(0.8, abs=0.01)
    rows, signs = weights.reshape(4, -1), multiples.reshape(4, -1)
    for nudge in (0.99, 1.01):
        here, there = (
            np.square(rows - signs * each[:, None]).sum(axis=1) for each in (scale, scale * nudge)
        )
        assert (here <= there).all()


def test_shortened_numbers_are_near_and_have_two_bytes_that_are_0() -> None:
    exact = np.array([0.0, 1.0, -1.0, 0.1, 3.14159, -2.5e-20, 1.00390625, 1.01171875], np.float32)
    short = shorten(exact)
    assert short.dtype == np.float32
    np.testing.assert_allclose(short, exact, rtol=2.0**-8)
    assert not short.view(np.uint8).reshape(-1, 4)[:, :2].any()
    # Half way between two neighbours it is the even one, as IEEE 754 has it.
    assert short[-2:].tolist() == [1.0, 1.015625]
    assert shorten(short).tolist() == short.tolist()
