"""Whether a network is right as often as it is sure, and making it so.

C. Guo, G. Pleiss, Y. Sun and K. Weinberger, "On calibration of modern neural networks", ICML 2017.
"""

from collections import deque
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mnist_checker.arrays import Floats, as_array
from mnist_checker.engine import as_fields, layer_outputs, parts
from mnist_checker.errors import InputError
from mnist_checker.model import Dense, Model, Softmax

BINS: Final = 15
"""As in the paper."""

TEMPERATURES: Final = (0.05, 20.0)
"""The least and the greatest that outputs are divided by."""
_STEPS: Final = 60


@dataclass(frozen=True)
class Answered:
    """What is left when answers below a threshold do not count.

    Attributes:
        threshold: The least probability that counts.
        n: How many answers are left.
        correct: How many of those are right.
    """

    threshold: float
    n: int
    correct: int


def calibration_error(confidence: Floats, right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error, 0 to 1 (section 2, equation 3).

    The mean, over bins of equal width, of how far the share of right answers is from the mean
    confidence, each bin counting as much as it has answers.

    Args:
        confidence: (n,) each answer's probability, n at least 1.
        right: (n,) whether it is right.
    """
    bins = np.minimum((confidence * BINS).astype(np.int64), BINS - 1)
    gaps = np.bincount(bins, right - confidence, BINS)
    return float(np.abs(gaps).sum() / len(confidence))


def answered(
    confidence: Floats, right: NDArray[np.bool_], thresholds: tuple[float, ...]
) -> tuple[Answered, ...]:
    """Return what each threshold leaves of n answers."""
    return tuple(
        Answered(threshold, int(left.sum()), int(right[left].sum()))
        for threshold, left in ((each, confidence >= each) for each in thresholds)
    )


def surest(confidence: Floats, right: NDArray[np.bool_], share: float) -> Answered:
    """Return what is left when that share of n answers counts, 0 to 1: the surest, at least one.

    Args:
        confidence: (n,) each answer's probability, n at least 1.
        right: (n,) whether it is right.
        share: Of the answers; the threshold is the least probability among them.
    """
    n = max(1, round(share * len(confidence)))
    kept = np.argsort(-confidence, kind="stable")[:n]
    return Answered(float(confidence[kept[-1]]), n, int(right[kept].sum()))


def calibrated(model: Model, fields: ArrayLike, labels: ArrayLike) -> tuple[Model, float]:
    """Return a model whose outputs are divided by its temperature, and the temperature.

    That is the one at which these labels are likeliest (section 4.2). No answer changes. A model
    that does not end in a dense layer and softmax is returned as it is, with a temperature of 1.

    Args:
        model: What to calibrate.
        fields: (n, 28, 28), n at least 1, which it has not learnt from.
        labels: (n,) their digits, whole numbers.

    Raises:
        InputError: The fields are of another dtype or shape, or the labels are no such digits.
    """
    images = as_fields(fields)
    digits = _as_digits(labels, len(images) if images.ndim == 3 else 0)
    *before, last, end = model.layers
    if not isinstance(last, Dense) or not isinstance(end, Softmax):
        return model, 1.0
    logits = [deque(layer_outputs(model, part), maxlen=2)[0] for part in parts(model, images)]
    temperature = _likeliest(np.concatenate(logits), digits)
    factor = np.float32(1.0 / temperature)
    cooled = replace(last, scale=last.scale * factor, biases=last.biases * factor)
    return replace(model, layers=(*before, cooled, end)), temperature


def _as_digits(labels: ArrayLike, n: int) -> NDArray[np.integer]:
    """Return one digit for each of n fields.

    Raises:
        InputError: They are others, or n is 0.
    """
    array = as_array(labels, "labels")
    if not n or array.dtype.kind not in "iu" or array.shape != (n,):
        raise InputError(
            "labels are whole numbers, one for each of (n, 28, 28) fields, n at least 1: "
            f"these are {array.dtype}, {array.shape}, of {n} fields"
        )
    if array.min() < 0 or array.max() > 9:
        wrong = array[(array < 0) | (array > 9)][0]
        raise InputError(f"labels are digits, 0 to 9: one of these is {wrong}")
    return array


def _likeliest(logits: Floats, labels: NDArray[np.integer]) -> float:
    """Return the temperature with the least cost, which has one minimum: by golden section."""
    low, high = np.log(TEMPERATURES)
    shrink = (np.sqrt(5.0) - 1.0) / 2.0
    for _ in range(_STEPS):
        left, right = high - shrink * (high - low), low + shrink * (high - low)
        if _cost(logits / np.exp(left), labels) < _cost(logits / np.exp(right), labels):
            high = right
        else:
            low = left
    return float(np.exp((low + high) / 2.0))


def _cost(logits: Floats, labels: NDArray[np.integer]) -> float:
    """Return the mean negative log-likelihood of the labels."""
    logits = logits - logits.max(axis=1, keepdims=True)
    logs = logits - np.log(np.exp(logits).sum(axis=1, keepdims=True))
    return -float(logs[np.arange(len(labels)), labels].mean())
