"""Figures: how often a network is right, on what, and where it errs.

What has no label counts for no figure. What is blank has no answer: with a label it counts as
wrong, and it stands in no cell of the confusion matrix.
"""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray

from mnist_checker import engine
from mnist_checker.datasets.examples import Examples
from mnist_checker.errors import InputError
from mnist_checker.evaluation.calibration import Answered, answered, calibration_error, surest
from mnist_checker.evaluation.score import Interval, Score, interval_over_writers
from mnist_checker.model import Model

Key = TypeVar("Key")

THRESHOLDS: Final = (0.0, *(round(0.05 * step, 2) for step in range(4, 20)), 0.97, 0.98, 0.99)
"""Probabilities below which an answer may be left out."""

SUREST: Final = 0.99
"""The share of answers that is left where the least sure ones are not given."""


@dataclass(frozen=True)
class Mistake:
    """A wrong answer.

    Attributes:
        index: Which example, counted from 0.
        label: The digit that it is.
        answer: The digit that was answered.
        confidence: The probability given to that answer.
    """

    index: int
    label: int
    answer: int
    confidence: float


@dataclass(frozen=True, eq=False)
class Evaluation:
    """A network's figures on a set of examples.

    Attributes:
        score: Over all examples with a label.
        per_digit: Over those of each digit, 0 to 9.
        per_writer: Over those of each writer who is named, in the order of their names.
        confusion: (10, 10) int64; row is the digit that it is, column the one answered.
        calibration_error: Expected, of the answers to examples with a label; None of none.
        answered: What thresholds leave of those answers.
        surest: What is left where the surest 99 % of them are given; None of none.
        answers: The digit answered for every example, None for a blank one.
        mistakes: The wrong answers, the most confident first.
    """

    score: Score
    per_digit: tuple[Score, ...]
    per_writer: dict[str, Score]
    confusion: NDArray[np.int64]
    calibration_error: float | None
    answered: tuple[Answered, ...]
    surest: Answered | None
    answers: tuple[int | None, ...]
    mistakes: tuple[Mistake, ...]

    @property
    def interval_over_writers(self) -> Interval | None:
        """The 95 % interval of people in general; None where writers are few, or not all named."""
        scores = self.per_writer.values()
        all_named = sum(each.n for each in scores) == self.score.n
        return interval_over_writers(scores) if all_named else None


def measure(model: Model, examples: Examples) -> Evaluation:
    """Return a network's figures on examples.

    Raises:
        InputError: No example has a label.
    """
    probabilities = engine.probabilities(model, examples.fields)
    probabilities[examples.blank] = np.nan
    return evaluate(probabilities, examples.labels, examples.writers)


def evaluate(
    probabilities: NDArray[np.float64], labels: Sequence[int | None], writers: Sequence[str | None]
) -> Evaluation:
    """Return the figures of answers.

    Args:
        probabilities: (n, 10) float64, each digit's probability; a row of NaN is a blank drawing.
        labels: The digit that each is, or None.
        writers: Who wrote each, or None.

    Raises:
        InputError: Nothing has a label.
    """
    answers = tuple(None if np.isnan(row).any() else int(row.argmax()) for row in probabilities)
    known = [
        (index, label, answers[index]) for index, label in enumerate(labels) if label is not None
    ]
    if not known:
        raise InputError("nothing has a label: there is nothing to measure on")
    confusion = np.zeros((10, 10), dtype=np.int64)
    for _, label, answer in known:
        if answer is not None:
            confusion[label, answer] += 1
    mistakes = [
        Mistake(index, label, answer, float(probabilities[index, answer]))
        for index, label, answer in known
        if answer is not None and answer != label
    ]
    given = [
        (probabilities[index, answer], answer == label)
        for index, label, answer in known
        if answer is not None
    ]
    confidence = np.array([share for share, _ in given])
    is_right = np.array([good for _, good in given], dtype=np.bool_)
    right = [(label == answer, label, writers[index]) for index, label, answer in known]
    per_digit = _scores((digit, good) for good, digit, _ in right)
    per_writer = _scores((writer, good) for good, _, writer in right if writer is not None)
    return Evaluation(
        score=Score(n=len(right), correct=sum(good for good, _, _ in right)),
        per_digit=tuple(per_digit.get(digit, Score(0, 0)) for digit in range(10)),
        per_writer={name: per_writer[name] for name in sorted(per_writer, key=_by_number)},
        confusion=confusion,
        calibration_error=calibration_error(confidence, is_right) if given else None,
        answered=answered(confidence, is_right, THRESHOLDS),
        surest=surest(confidence, is_right, SUREST) if given else None,
        answers=answers,
        mistakes=tuple(sorted(mistakes, key=lambda mistake: -mistake.confidence)),
    )


def as_json(evaluation: Evaluation, model: str, set_name: str) -> dict[str, object]:
    """Return the figures as one JSON object's value, without the answers.

    `per_digit` is a list of ten objects with `digit`, `n`, `correct`, `accuracy` and its 95 %
    `interval` (both null when n is 0); `per_writer`, only where writers are named, the same with
    `writer`, and with it `interval_over_writers`, that of people in general, as far as these tell
    (null of fewer than five, or where not all are named); `confusion` is ten rows, one for each
    digit that was meant, of how often each digit was answered; `calibration_error` is the expected
    one, 0 to 1; `answered` is a list of objects with `threshold`, and `n` and `correct` of the
    answers that are at least as probable; `surest` is such an object of the surest 99 %.
    """
    value: dict[str, object] = {"model": model, "set": set_name} | _score_json(evaluation.score)
    value |= {
        "per_digit": [
            {"digit": digit} | _score_json(one) for digit, one in enumerate(evaluation.per_digit)
        ],
        "confusion": evaluation.confusion.tolist(),
        "calibration_error": evaluation.calibration_error,
        "answered": [asdict(each) for each in evaluation.answered],
        "surest": asdict(evaluation.surest) if evaluation.surest else None,
    }
    if evaluation.per_writer:
        value["per_writer"] = [
            {"writer": writer} | _score_json(one) for writer, one in evaluation.per_writer.items()
        ]
        value["interval_over_writers"] = evaluation.interval_over_writers
    return value


def _scores(right: Iterable[tuple[Key, bool]]) -> dict[Key, Score]:
    """Count what is right for each key."""
    counts: dict[Key, tuple[int, int]] = {}
    for key, good in right:
        n, correct = counts.get(key, (0, 0))
        counts[key] = n + 1, correct + good
    return {key: Score(n, correct) for key, (n, correct) in counts.items()}


def _score_json(score: Score) -> dict[str, object]:
    return {
        "n": score.n,
        "correct": score.correct,
        "accuracy": score.accuracy,
        "interval": score.interval,
    }


def _by_number(name: str) -> tuple[bool, int, str]:
    """Sort numbers by their value, before names."""
    return not name.isdecimal(), len(name) if name.isdecimal() else 0, name
