import json
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

import mnist_checker.training.run
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.model_file import load_model
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.settings import Settings
from mnist_checker.runs import RunFolder
from mnist_checker.training.checkpoint import resume
from mnist_checker.training.run import finish, finished_after, run
from mnist_checker.training.settings_file import load_settings
from tests.toy import DATA, SETTINGS


def whole_run(path: Path, settings: Settings) -> RunFolder:
    return run_of(path, DenseLearner(settings, 300), settings)


def run_of(path: Path, learner: DenseLearner, settings: Settings) -> RunFolder:
    folder = RunFolder(path)
    folder.make()
    for _ in run(folder, learner, settings, DATA, 1, lambda *_: None):
        pass
    finish(folder, learner, settings, DATA)
    return folder


def test_what_a_run_leaves(tmp_path: Path) -> None:
    folder = whole_run(tmp_path / "run", SETTINGS)
    names = {path.name for path in folder.path.iterdir()}
    assert names == {
        "model.safetensors",
        "history.json",
        "settings.json",
        "curve.png",
        "checkpoint.safetensors",
    }
    assert load_settings(folder.settings, Settings) == SETTINGS
    history = json.loads(folder.history.read_text())
    assert [epoch["epoch"] for epoch in history] == [1, 2, 3, 4, 5]
    assert folder.curve.read_bytes().startswith(b"\x89PNG")


def test_card_holds_the_figures_of_the_quantised_network(tmp_path: Path) -> None:
    settings = replace(SETTINGS, levels=1)
    learner = DenseLearner(settings, 300)
    folder = run_of(tmp_path, learner, settings)
    model = load_model(folder.model)
    labels = DATA.validation.targets.argmax(axis=1)
    answers = probabilities(model, DATA.validation.images).argmax(axis=1)

    figures = model.card["validation"]
    assert isinstance(figures, dict)
    assert figures["set"] == "more toy bars"
    assert figures["n"] == 200
    assert figures["correct"] == int((answers == labels).sum())
    assert figures["accuracy"] == figures["correct"] / 200
    best = learner.best_accuracy(DATA.validation)
    assert figures["accuracy_before_quantising"] == best
    history = json.loads(folder.history.read_text())
    # The best network settled after its epoch.
    assert best != max(epoch["accuracy"] for epoch in history)
    # Three levels are too few to lose nothing: the two figures are not of the same network.
    assert figures["accuracy"] != best

    assert model.card["trained_on"] == {"set": "toy bars", "n": 300}
    assert model.card["parameters"] == model.parameters
    assert model.card["seed"] == SETTINGS.seed
    assert re.fullmatch(r"\d{4}-\d\d-\d\d", str(model.card["date"]))
    versions = model.card["versions"]
    assert isinstance(versions, dict)
    assert versions["numpy"] == np.__version__


def test_finishing_writes_what_an_interruption_left_out(tmp_path: Path) -> None:
    folder, learner = whole_run(tmp_path, SETTINGS), DenseLearner(SETTINGS, 300)
    before = folder.load()
    for path in (folder.settings, folder.history, folder.model, folder.curve):
        path.unlink()
    resume(folder, learner, SETTINGS)
    finish(folder, learner, SETTINGS, DATA)
    assert len(list(tmp_path.iterdir())) == 5
    after = folder.load()
    assert after.state == before.state
    assert all(np.array_equal(array, after.arrays[name]) for name, array in before.arrays.items())


def test_a_loss_beyond_all_bounds_is_refused_with_its_cure(tmp_path: Path) -> None:
    settings = replace(
        SETTINGS,
        optimiser="gradient descent",
        decay=1000.0,
        learning_rate=900.0,
        normalisation=False,
    )
    with pytest.raises(InputError, match="take a smaller learning_rate"):
        whole_run(tmp_path, settings)
    assert not list(tmp_path.iterdir())


def test_a_run_whose_curve_could_not_be_written_is_not_finished(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> bytes:
        raise OSError("no space left on device")

    with monkeypatch.context() as failing:
        failing.setattr(mnist_checker.training.run, "curve", full)
        with pytest.raises(OSError, match="no space left"):
            whole_run(tmp_path, SETTINGS)
    folder = RunFolder(tmp_path)
    assert finished_after(folder, SETTINGS) is None
    learner = DenseLearner(SETTINGS, 300)
    resume(folder, learner, SETTINGS)
    finish(folder, learner, SETTINGS, DATA)
    assert finished_after(folder, SETTINGS) == SETTINGS.epochs
    assert folder.curve.exists()
