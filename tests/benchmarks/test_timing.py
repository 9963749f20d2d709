import time

import numpy as np

from benchmarks.timing import interleaved


def test_each_takes_its_turn_in_every_round_in_changing_order() -> None:
    turns: list[str] = []
    contenders = {name: (lambda name=name: turns.append(name)) for name in "abc"}
    seconds = interleaved(contenders, 20, np.random.default_rng(1), warm_up=2)
    rounds = ["".join(turns[at : at + 3]) for at in range(0, len(turns), 3)]
    assert len(rounds) == 22
    assert all(sorted(each) == ["a", "b", "c"] for each in rounds)
    assert len(set(rounds)) > 3
    assert all(len(taken) == 20 for taken in seconds.values())


def test_the_warm_up_is_not_counted() -> None:
    calls = iter([0.05, 0.0, 0.0])
    seconds = interleaved({"a": lambda: time.sleep(next(calls))}, 2, np.random.default_rng(1))
    assert max(seconds["a"]) < 0.05
