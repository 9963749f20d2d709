import numpy as np
import pytest

from mnist_checker.quantise import quantise


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
