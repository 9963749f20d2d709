"""`mnist-checker train convolution`, as a person runs it: in a process of its own."""

import json
from functools import partial
from pathlib import Path

import pytest

from mnist_checker.model_file import load_model
from mnist_checker.models import released
from tests import training_command
from tests.training_command import assert_refused, assert_same_arrays, interrupt, started

QUICK = "--preset", "keras-example", "--subset", "1000"
train = partial(training_command.train, "convolution")


@pytest.mark.parametrize(
    ("preset", "network", "before"),
    [
        ("quick", "compact", "% before quantising: "),
        ("release", "wide", "% before calibration and shortening: "),
    ],
)
def test_a_quick_try_reaches_a_sane_accuracy(
    mnist_folder: Path, tmp_path: Path, preset: str, network: str, before: str
) -> None:
    folder = tmp_path / "run"
    run = train(
        mnist_folder, "--preset", preset, "--subset", "5000", "--epochs", "3",
        "--output", folder,
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    card = load_model(folder / "model.safetensors").card
    figures, settings = card["validation"], card["settings"]
    assert isinstance(figures, dict)
    assert isinstance(settings, dict)
    assert figures["n"] == 10_000
    assert 0.9 < figures["accuracy"] < 0.985, "5,000 images cannot teach more"
    assert abs(figures["accuracy"] - figures["accuracy_before_quantising"]) <= 0.0005
    assert card["name"] == f"convolution-{preset}"
    assert settings["network"] == network
    assert before in run.stdout
    assert "Epoch 3 of 3: loss " in run.stderr
    names = {path.name.partition(".")[0] for path in folder.iterdir()}
    assert names == {"model", "history", "settings", "curve", "checkpoint"}


def test_the_released_network_learns_on_and_knows_what_it_knew(
    mnist_folder: Path, tmp_path: Path
) -> None:
    strokes = [[[50, 10], [50, 90]]], [[[20, 10], [80, 10], [40, 90]]]
    lines = [{"label": 6 * n + 1, "strokes": each} for n, each in enumerate(strokes)]
    drawings, output = tmp_path / "drawings.ndjson", tmp_path / "run"
    drawings.write_text("".join(json.dumps(line) + "\n" for line in lines))
    options = "--preset", "further", "--subset", "1000", "--epochs", "1", "--output", output
    assert_refused(train(mnist_folder, *options), "name the network to start from with --start")
    sources = "--drawings", drawings, "--start", "convolution", "--teacher", "convolution"
    run = train(mnist_folder, *options, *sources)
    assert run.returncode == 0, run.stderr
    assert "Asking the teacher about 4,000 images" in run.stderr, "of MNIST's, and no drawings"
    card = load_model(output / "model.safetensors").card
    figures, start = card["validation"], card["started_from"]
    assert isinstance(figures, dict)
    assert isinstance(start, dict)
    assert figures["accuracy"] > 0.99, "1,000 images cannot teach that"
    assert start == released("convolution").card


def test_ctrl_c_keeps_the_best_and_resuming_comes_to_the_same(
    mnist_folder: Path, tmp_path: Path
) -> None:
    options = *QUICK, "--epochs", "2"
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train(mnist_folder, *options, "--output", whole).returncode == 0

    process = started("convolution", mnist_folder, *options, "--output", parts)
    output, _ = interrupt(process, once=parts / "checkpoint.safetensors")
    assert f"mnist-checker train convolution --output {parts} --resume --device cpu" in output
    assert len(json.loads((parts / "history.json").read_text())) == 1

    assert train(mnist_folder, "--output", parts, "--resume").returncode == 0
    for name in ("model.safetensors", "checkpoint.safetensors"):
        assert_same_arrays(whole / name, parts / name)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--preset", "book"), "no run folder and none of keras-example, quick, release, further"),
        (("--device", "tpu"), "--device tpu is none of auto, cpu, cuda"),
        (("--epochs", "0"), "epochs is not a whole number"),
        (("--subset", "50001"), "subset is more than the 50,000 training images"),
        (("--resume",), "checkpoint.safetensors is missing"),
    ],
)
def test_bad_options(
    mnist_folder: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    run = train(mnist_folder, "--output", tmp_path / "run", *arguments)
    assert_refused(run, words)
    assert not (tmp_path / "run").exists()


def test_settings_of_the_dense_network_are_refused(mnist_folder: Path, tmp_path: Path) -> None:
    settings = tmp_path / "dense.json"
    settings.write_text(json.dumps({"name": "mine", "hidden": [30]}))
    run = train(mnist_folder, "--preset", settings, "--output", tmp_path / "run")
    assert_refused(run, "dense.json: hidden is not a setting of train convolution")
