import numpy as np
import pytest

from mnist_checker.errors import InputError
from mnist_checker.evaluation.evaluate import THRESHOLDS, Mistake, as_json, evaluate
from mnist_checker.evaluation.score import Score, interval_over_writers


def shares(*answers: tuple[int, float] | None) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Return rows that answer a digit with a probability, or that are blank."""
    rows = np.full((len(answers), 10), np.nan)
    for row, answer in zip(rows, answers, strict=True):
        if answer is not None:
            digit, share = answer
            row[:] = (1.0 - share) / 9.0
            row[digit] = share
    return rows


def test_figures_worked_out_by_hand() -> None:
    evaluation = evaluate(
        shares((3, 0.9), (5, 0.6), None, (7, 0.99), (7, 0.8), (1, 0.7), None),
        labels=[3, 3, 3, None, 9, 1, None],
        writers=["10", "ann", "10", "2", "2", None, None],
    )
    assert evaluation.answers == (3, 5, None, 7, 7, 1, None)
    assert evaluation.score == Score(n=5, correct=2)
    assert evaluation.per_digit[3] == Score(n=3, correct=1)
    assert evaluation.per_digit[9] == Score(n=1, correct=0)
    assert evaluation.per_digit[1] == Score(n=1, correct=1)
    assert sum(score.n for score in evaluation.per_digit) == 5
    # The unlabelled drawing of writer 2 counts for nothing; numbers come in order, then names.
    assert list(evaluation.per_writer.items()) == [
        ("2", Score(1, 0)),
        ("10", Score(2, 1)),
        ("ann", Score(1, 0)),
    ]
    cells = {(3, 3): 1, (3, 5): 1, (9, 7): 1, (1, 1): 1}
    expected = [[cells.get((row, column), 0) for column in range(10)] for row in range(10)]
    assert evaluation.confusion.tolist() == expected
    assert evaluation.mistakes == (
        Mistake(index=4, label=9, answer=7, confidence=0.8),
        Mistake(index=1, label=3, answer=5, confidence=0.6),
    )


def test_the_json_object() -> None:
    evaluation = evaluate(shares((3, 0.9), (5, 0.6)), [3, 3], [None, None])
    value = as_json(evaluation, "dense", "MNIST test")
    interval = value.pop("interval")
    assert interval == Score(2, 1).interval
    nothing = {"n": 0, "correct": 0, "accuracy": None, "interval": None}
    half = {"n": 2, "correct": 1, "accuracy": 0.5, "interval": interval}
    assert value == {
        "model": "dense",
        "set": "MNIST test",
        "n": 2,
        "correct": 1,
        "accuracy": 0.5,
        "per_digit": [{"digit": digit} | (half if digit == 3 else nothing) for digit in range(10)],
        "confusion": evaluation.confusion.tolist(),
        # 0.9 and right, 0.6 and wrong.
        "calibration_error": pytest.approx((0.1 + 0.6) / 2),
        "answered": [
            {"threshold": threshold, "n": n, "correct": min(n, 1)}
            for threshold in THRESHOLDS
            for n in [(threshold <= 0.9) + (threshold <= 0.6)]
        ],
        "surest": {"threshold": 0.6, "n": 2, "correct": 1},
    }
    named = as_json(evaluate(shares((3, 0.9)), [3], ["ann"]), "dense", "file")
    ann = {"n": 1, "correct": 1, "accuracy": 1.0, "interval": Score(1, 1).interval}
    assert named["per_writer"] == [{"writer": "ann"} | ann]
    assert named["interval_over_writers"] is None
    five = as_json(evaluate(shares(*[(3, 0.9)] * 5), [3] * 5, list("abcde")), "dense", "file")
    assert five["interval_over_writers"] == interval_over_writers([Score(1, 1)] * 5)
    unnamed = evaluate(shares(*[(3, 0.9)] * 6), [3] * 6, [*"abcde", None])
    assert unnamed.interval_over_writers is None


def test_without_any_label_there_is_nothing_to_measure() -> None:
    with pytest.raises(InputError, match="nothing has a label"):
        evaluate(shares((3, 0.9)), [None], [None])
