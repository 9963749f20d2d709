from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks import convolution_training
from benchmarks.convolution_training import kept
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
