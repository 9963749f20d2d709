"""`mnist-checker train dense`, as a person runs it: what it writes, and what it refuses."""

import json
import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from threadpoolctl import threadpool_info, threadpool_limits

from mnist_checker.augmentation.images import Amounts
from mnist_checker.model_file import load_model
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.presets import PRESETS
from mnist_checker.network.settings import Settings
from mnist_checker.training import session
from mnist_checker.training.settings_file import settings_values
from tests import command_line
from tests.network.training import BOOK, train
from tests.training_command import assert_refused


def test_a_quick_try_reaches_a_sane_accuracy(mnist_folder: Path, tmp_path: Path) -> None:
    run = train(
        mnist_folder, "--preset", "release", "--subset", "4000", "--epochs", "4",
        "--output", tmp_path / "run",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    card = load_model(tmp_path / "run" / "model.safetensors").card
    figures = card["validation"]
    assert isinstance(figures, dict)
    assert figures["n"] == 10_000
    assert 0.85 < figures["accuracy"] < 0.97, "4,000 images cannot teach more"
    assert card["trained_on"] == {"set": "MNIST, the first 4,000 training images", "n": 4000}
    assert f"{figures['accuracy']:.2%} of 10,000 validation images" in run.stdout
    assert "% before calibration and shortening: " in run.stdout
    assert "Epoch 4 of 4: loss " in run.stderr


def test_default_output_is_named_by_the_preset(mnist_folder: Path, tmp_path: Path) -> None:
    run = train(mnist_folder, *BOOK, "--epochs", "1", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "runs" / "dense-book" / "model.safetensors").exists()


def test_settings_of_a_run_train_another(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    settings = json.loads((finished / "settings.json").read_text())
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps({**settings, "name": "mine", "hidden": [12]}))
    run = train(mnist_folder, "--preset", mine, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    made = load_model(tmp_path / "runs" / "dense-mine" / "model.safetensors")
    assert made.parameters == 784 * 12 + 12 + 12 * 10 + 10
    assert made.card["seed"] == 5


def test_a_run_folder_names_its_settings(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    run = train(mnist_folder, "--preset", finished, "--epochs", "1", "--output", tmp_path / "run")
    assert run.returncode == 0, run.stderr
    again, before = (
        json.loads((folder / "settings.json").read_text())
        for folder in (tmp_path / "run", finished)
    )
    assert again == {**before, "epochs": 1}
    refused = train(mnist_folder, "--preset", tmp_path, "--output", tmp_path / "other")
    assert_refused(refused, f"--preset {tmp_path} holds no settings.json: name a run folder")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (
            ("--preset", "nobody"),
            "no settings file, no run folder and none of book, original, release",
        ),
        (("--epochs", "0"), "epochs is not a whole number"),
        (("--seed", "-1"), "seed is not a whole number"),
        (("--subset", "50001"), "subset is more than the 50,000 training images"),
        (("--epochs", "many"), "valid integer"),
    ],
)
def test_bad_options(
    mnist_folder: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    run = train(mnist_folder, "--output", tmp_path / "run", *arguments)
    assert_refused(run, words)
    assert not (tmp_path / "run").exists()


def test_damaged_settings_are_named(mnist_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"name": "mine"')
    assert_refused(train(mnist_folder, "--preset", path), "mine.json: not a JSON object")


def test_whole_numbers_of_thousands_of_digits_are_no_settings(
    mnist_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"name": "mine", "seed": ' + "9" * 5000 + "}")
    assert_refused(train(mnist_folder, "--preset", path), "mine.json: not a JSON object")


def diverging(folder: Path, decay: float) -> Path:
    """Write settings whose loss grows beyond all bounds, the sooner the larger the decay."""
    settings = replace(
        PRESETS["book"],
        name="diverging",
        activation="relu",
        loss="log-likelihood",
        learning_rate=0.1,
        decay=decay,
        subset=200,
    )
    path = folder / "diverging.json"
    path.write_text(json.dumps(settings_values(settings)), "utf-8-sig")
    return path


def test_a_run_that_diverges_keeps_its_best_network(mnist_folder: Path, tmp_path: Path) -> None:
    preset, folder = diverging(tmp_path, 6000.0), tmp_path / "run"
    done = command_line.run(
        "train", "dense", "--data-dir", mnist_folder, "--preset", preset, "--output", folder
    )
    assert done.status == 2
    assert "take a smaller learning_rate, and another --output" in done.errors
    history = json.loads((folder / "history.json").read_text())
    card = load_model(folder / "model.safetensors").card
    assert card["epochs"] == len(history) >= 1


def test_a_run_that_diverges_at_once_leaves_no_folder(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    run = train(mnist_folder, "--preset", diverging(tmp_path, 1e6), "--output", folder)
    assert run.returncode == 2
    assert "after epoch 1" in run.stderr.splitlines()[-1]
    assert not folder.exists()


def test_missing_data_names_the_cure(tmp_path: Path) -> None:
    run = train(tmp_path / "nothing", *BOOK, "--output", tmp_path / "run")
    assert_refused(run, "train-images-idx3-ubyte is missing", "mnist-checker data")
    assert not (tmp_path / "run").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_output_that_cannot_be_written(mnist_folder: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert_refused(train(mnist_folder, *BOOK, "--output", tmp_path / "run"), "Permission denied")


def test_an_output_that_is_a_file(mnist_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("mine")
    assert_refused(train(mnist_folder, *BOOK, "--output", path), "is not a folder")
    assert path.read_text() == "mine"


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (replace(PRESETS["original"], batch_size=512), {1}),
        (replace(PRESETS["original"], batch_size=512, augmentation=Amounts()), {2}),
        (replace(PRESETS["original"], batch_size=64, augmentation=Amounts()), {1}),
    ],
    ids=["distorted", "large", "small"],
)
def test_products_have_the_cores_that_are_left_where_they_gain_from_them(
    settings: Settings,
    expected: set[int],
    mnist_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: set[int] = set()
    learn = DenseLearner.learn

    def watched(*arguments: Any) -> float:
        numpys = [each for each in threadpool_info() if "numpy" in each["filepath"]]
        seen.update(each["num_threads"] for each in numpys)
        return learn(*arguments)

    monkeypatch.setattr(DenseLearner, "learn", watched)
    monkeypatch.setattr(session, "usable_cores", lambda: 2)
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(settings_values(settings)))
    with threadpool_limits(2, user_api="blas"):
        done = command_line.run(
            "train", "dense", "--preset", file, "--subset", "50", "--epochs", "1",
            "--data-dir", mnist_folder, "--output", tmp_path / "run",
        )  # fmt: skip
    assert done.status == 0, done.errors
    assert seen == expected
