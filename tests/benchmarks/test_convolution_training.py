from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import convolution_training
from benchmarks.command import Options
from benchmarks.convolution_training import PEER, _result, kept
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


def test_there_is_no_ratio_where_a_training_of_ours_did_not_come_so_far() -> None:
    far, near = [(2.0, 0.98), (2.0, 0.992)], [(1.0, 0.98), (1.0, 0.9905)]
    slow = [(5.0, 0.97), (5.0, 0.98), (5.0, 0.985), (5.0, 0.9895)]
    rounds = [{"ours": [far, near], PEER: [slow]}]
    result = _result(rounds, Options())
    (ratio,) = result.ratios
    assert ratio.quantity == "convolution, training to 98.9 %"
    assert ratio.ratio == pytest.approx(20.0 / 3.0)
    assert not ratio.note
    assert {row.quantity for row in result.rows if row.contender == "ours"} == {
        row.quantity for row in result.rows if row.contender == PEER
    }


def test_a_peer_that_did_not_come_so_far_is_told() -> None:
    rounds = [{"ours": [[(2.0, 0.994)]], PEER: [[(5.0, 0.99), (5.0, 0.991)]]}]
    (*_, ratio) = _result(rounds, Options()).ratios
    assert ratio.ratio == pytest.approx(5.0)
    assert ratio.note.startswith("1 of its 1 trainings did not come so far")
