"""The whole release, without its training."""

import json
from pathlib import Path

import pytest

from tools import release


@pytest.fixture
def trained(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """What is trained, and how; nothing is."""
    asked: list[tuple[str, ...]] = []

    def train(run: Path, network: str, *options: str) -> Path:
        asked.append((run.name, network, *options))
        return run / "model.safetensors"

    def publish(trained: Path, target: Path) -> None:
        target.write_text(str(trained))

    monkeypatch.setattr(release, "train", train)
    monkeypatch.setattr(release, "publish", publish)
    monkeypatch.setattr(release, "RUNS", tmp_path / "runs")
    monkeypatch.setattr(release, "MODELS", tmp_path)
    monkeypatch.setattr(release, "FIGURES", tmp_path / "release.json")
    return asked


def test_the_convolution_network_learns_first_and_teaches(
    trained: list[tuple[str, ...]], tmp_path: Path
) -> None:
    release.main()
    (first, *_, drawings), (second, *_, teacher) = trained
    assert (first, second) == ("release-convolution", "release-dense")
    assert drawings.endswith("pendigits-train.ndjson.gz")
    assert teacher == str(tmp_path / "runs" / "release-convolution" / "model.safetensors")
    assert (tmp_path / "convolution.safetensors").read_text() == teacher


@pytest.mark.parametrize("begun", ["release-convolution", "release-dense"])
def test_the_time_is_written_where_all_was_made_in_one_go(
    trained: list[tuple[str, ...]], tmp_path: Path, begun: str
) -> None:
    (tmp_path / "runs" / begun).mkdir(parents=True)
    release.main()
    assert len(trained) == 2
    assert not release.FIGURES.exists()
    (tmp_path / "runs" / begun).rmdir()
    release.main()
    took = json.loads(release.FIGURES.read_text())
    assert took["sha256"] == release.hashes()
    assert set(took["sha256"]) == {"convolution", "dense"}
    assert 0 <= took["seconds"] < 600
    assert "missed" not in release.whole_time(took)
