"""Going on from a checkpoint comes to the same network, bit for bit."""

import json
from dataclasses import replace
from itertools import islice
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from mnist_checker.convolution.presets import QUICK
from mnist_checker.errors import InputError
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.settings import Settings
from mnist_checker.runs import RunFolder
from mnist_checker.training.checkpoint import check_resumable, resume, settings_of
from mnist_checker.training.loop import Learner
from mnist_checker.training.run import Outcome, finish, run
from mnist_checker.training.settings_file import settings_values
from tests.toy import DATA, SETTINGS


def go_on(folder: RunFolder, learner: Learner, settings: Settings, epochs: int | None) -> None:
    for _ in islice(run(folder, learner, settings, DATA, 2, lambda *_: None), epochs):
        pass


def begun(path: Path, settings: Settings = SETTINGS, epochs: int | None = 2) -> RunFolder:
    folder = RunFolder(path)
    folder.make()
    go_on(folder, DenseLearner(settings, 300), settings, epochs)
    return folder


def resumed(folder: RunFolder, settings: Settings) -> Learner:
    learner = DenseLearner(settings, 300)
    resume(folder, learner, settings)
    return learner


@pytest.mark.parametrize("optimiser", ["gradient descent", "momentum", "nesterov", "adam"])
def test_resumed_equals_uninterrupted(tmp_path: Path, optimiser: str) -> None:
    settings = replace(SETTINGS, optimiser=optimiser)
    whole = begun(tmp_path / "whole", settings, None).load()

    parts = begun(tmp_path / "parts", settings, 2)
    for _ in range(2):
        go_on(parts, resumed(parts, settings), settings, 2)

    last = parts.load()
    assert last.arrays.keys() == whole.arrays.keys()
    for name, array in whole.arrays.items():
        np.testing.assert_array_equal(last.arrays[name], array, err_msg=name)
    assert last.state["generator"] == whole.state["generator"]
    assert without_seconds(last.state["history"]) == without_seconds(whole.state["history"])
    assert len(whole.state["history"]) == settings.epochs


def without_seconds(history: list[dict[str, float]]) -> list[dict[str, float]]:
    return [{k: v for k, v in epoch.items() if k != "seconds"} for epoch in history]


def test_early_stopping_counts_on_after_resuming(tmp_path: Path) -> None:
    settings = replace(SETTINGS, learning_rate=0.0, patience=2, epochs=20)
    folder = begun(tmp_path, settings, 2)
    go_on(folder, resumed(folder, settings), settings, None)
    assert len(folder.load().state["history"]) == 3


def test_a_finished_run_has_nothing_left_to_do(tmp_path: Path) -> None:
    folder = begun(tmp_path, epochs=None)
    before = folder.checkpoint.read_bytes()
    go_on(folder, resumed(folder, SETTINGS), SETTINGS, None)
    assert folder.checkpoint.read_bytes() == before


def test_finished_models_are_equal_too(tmp_path: Path) -> None:
    outcomes: list[Outcome] = []
    files: list[bytes] = []
    for name in ("one", "two"):
        folder = begun(tmp_path / name, epochs=None)
        outcomes.append(finish(folder, resumed(folder, SETTINGS), SETTINGS, DATA))
        arrays = safetensors.numpy.load(folder.model.read_bytes())
        files.append(b"".join(arrays[key].tobytes() for key in sorted(arrays)))
    assert outcomes[0] == outcomes[1]
    assert files[0] == files[1]


def test_settings_of_a_run(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    assert settings_of(folder, Settings) == SETTINGS
    folder.settings.unlink()
    assert settings_of(folder, Settings) == SETTINGS


def test_a_run_whose_settings_had_other_names_goes_on(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    checkpoint = folder.load()
    settings = checkpoint.state["settings"]
    settings["friction"] = settings.pop("momentum")
    folder.save(checkpoint)
    assert settings_of(folder, Settings) == SETTINGS
    assert len(resumed(folder, settings_of(folder, Settings)).history) == 2


def test_other_settings_are_refused_and_named(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    with pytest.raises(InputError, match=r"was started with batch_size 32, not 64: .*--output"):
        resumed(folder, replace(SETTINGS, batch_size=64))


def test_a_run_of_the_other_network_is_named(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    told = r"is a run of `train dense`.* another --output"
    with pytest.raises(InputError, match=told):
        settings_of(folder, type(QUICK))
    with pytest.raises(InputError, match=told):
        check_resumable(folder, QUICK)


def test_settings_edited_in_the_folder_are_refused_and_kept(tmp_path: Path) -> None:
    folder = begun(tmp_path)
    edited = json.dumps(settings_values(replace(SETTINGS, epochs=9)))
    folder.settings.write_text(edited)
    with pytest.raises(
        InputError, match=r"was started with epochs 5, not 9: .*--preset RUN --start RUN"
    ):
        resumed(folder, settings_of(folder, Settings))
    assert folder.settings.read_text() == edited


def test_nothing_to_go_on_from(tmp_path: Path) -> None:
    for folder in (RunFolder(tmp_path), RunFolder(tmp_path / "nowhere")):
        for attempt in (
            lambda f=folder: resumed(f, SETTINGS),
            lambda f=folder: settings_of(f, Settings),
        ):
            with pytest.raises(InputError, match=r"checkpoint\.safetensors is missing.*without"):
                attempt()


@pytest.mark.parametrize("damage", ["array gone", "array of another shape", "history", "generator"])
def test_a_checkpoint_that_does_not_fit(tmp_path: Path, damage: str) -> None:
    folder = begun(tmp_path)
    checkpoint = folder.load()
    if damage == "array gone":
        del checkpoint.arrays["optimiser.gradients.0"]
    elif damage == "array of another shape":
        checkpoint.arrays["best.1"] = np.zeros(3, dtype=np.float32)
    elif damage == "history":
        checkpoint.state["history"] = [{"epoch": 1}]
    else:
        checkpoint.state["generator"] = {"bit_generator": "MT19937"}
    folder.save(checkpoint)
    with pytest.raises(InputError, match=r"checkpoint\.safetensors: it does not fit its settings"):
        resumed(folder, SETTINGS)


def test_settings_values_are_what_a_file_gives_back() -> None:
    values = settings_values(SETTINGS)
    assert values["hidden"] == [16, 12]
    assert values["augmentation"]["shift"] == 1.0
