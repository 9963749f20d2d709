from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import convolution_training
from benchmarks.command import Options
from benchmarks.convolution_training import PEER, _result, _times_to, kept
from mnist_checker.convolution.presets import QUICK


def test_what_was_learnt_otherwise_is_kept_elsewhere(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    paths = {kept(0, 1000, 15, 2), kept(1, 1000, 15, 2), kept(0, 1000, 2, 2), kept(0, 1000, 15, 1)}
    assert len(paths) == 4
    assert kept(0, 1000, 15, 2) in paths

    quick = replace(QUICK, learning_rate=0.123)
    with monkeypatch.context() as changed:
        changed.setattr(convolution_training, "QUICK", quick)
        paths.add(kept(0, 1000, 15, 2))
    with monkeypatch.context() as changed:
        changed.setattr(convolution_training, "version", lambda _: "1.2.3")
        paths.add(kept(0, 1000, 15, 2))
    source = tmp_path / "learner.py"
    source.write_text("changed = True")
    with monkeypatch.context() as changed:
        changed.setattr(convolution_training, "SOURCES", (source,))
        paths.add(kept(0, 1000, 15, 2))
    assert len(paths) == 7


def test_the_time_of_a_training_that_ended_before_counts_for_another() -> None:
    short, long = [(2.0, 0.98)], [(1.0, 0.98), (3.0, 0.991), (5.0, 0.992)]
    assert _times_to(0.99, [long, long]) == ([4.0, 4.0], 0)
    assert _times_to(0.99, [short, long]) == ([6.0], 1)
    assert _times_to(0.99, [long, short]) == ([6.0], 1)
    assert _times_to(0.99, [short, short]) == ([4.0], 2)


def test_a_ratio_says_who_ended_before() -> None:
    rounds = [
        {"ours": [[(2.0, 0.994)]], PEER: [[(5.0, 0.99), (5.0, 0.991)]]},
        {"ours": [[(1.0, 0.99)], [(2.0, 0.994)]], PEER: [[(9.0, 0.994), (5.0, 0.991)]]},
    ]
    result = _result(rounds, Options())
    first, *_, last = result.ratios
    assert first.ratio == pytest.approx((5.0 / 2.0 + 9.0 / 1.5) / 2.0)
    assert not first.note
    assert last.ratio == pytest.approx((10.0 / 2.0 + 9.0 / 3.0) / 2.0)
    assert last.note.startswith("1 trainings of ours and 1 of the peer's ended before.")
    assert {row.quantity for row in result.rows if row.contender == "ours"} == {
        row.quantity for row in result.rows if row.contender == PEER
    }
