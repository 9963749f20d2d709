"""`mnist-checker train convolution`, as a person runs it: in a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import safetensors.numpy

from mnist_checker.model_file import load_model

QUICK = "--preset", "keras-example", "--subset", "1000"
Run = subprocess.CompletedProcess[str]


def command(mnist_folder: Path, *arguments: str | Path) -> list[str]:
    program = "from mnist_checker.cli import main; main()"
    wanted = ["train", "convolution", "--device", "cpu", "--data-dir", mnist_folder, *arguments]
    return [sys.executable, "-c", program, *map(str, wanted)]


def train(mnist_folder: Path, *arguments: str | Path) -> Run:
    # One thread: sums come in one order, and results can be compared bit for bit.
    return subprocess.run(
        command(mnist_folder, *arguments),
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )


@pytest.mark.parametrize(("preset", "network"), [("quick", "compact"), ("release", "wide")])
def test_a_quick_try_reaches_a_sane_accuracy(
    mnist_folder: Path, tmp_path: Path, preset: str, network: str
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
    assert "Before quantising" in run.stdout
    assert "Epoch 3 of 3: loss " in run.stderr
    names = {path.name.partition(".")[0] for path in folder.iterdir()}
    assert names == {"model", "history", "settings", "curve", "checkpoint"}


def test_ctrl_c_keeps_the_best_and_resuming_comes_to_the_same(
    mnist_folder: Path, tmp_path: Path
) -> None:
    options = *QUICK, "--epochs", "2", "--device", "cpu"
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train(mnist_folder, *options, "--output", whole).returncode == 0

    process = subprocess.Popen(
        command(mnist_folder, *options, "--output", parts),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    until = time.monotonic() + 60
    while not (parts / "checkpoint.safetensors").exists() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)

    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    assert f"mnist-checker train convolution --output {parts} --resume --device cpu" in output
    assert len(json.loads((parts / "history.json").read_text())) == 1

    assert train(mnist_folder, "--output", parts, "--resume").returncode == 0
    for name in ("model.safetensors", "checkpoint.safetensors"):
        one, other = (safetensors.numpy.load_file(run / name) for run in (whole, parts))
        assert one.keys() == other.keys()
        assert all(one[key].tobytes() == other[key].tobytes() for key in one), name


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--preset", "book"), "neither a settings file nor one of keras-example, quick, release"),
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
    assert run.returncode == 2, run.stderr
    assert len(run.stderr.splitlines()) == 1, run.stderr
    assert words in run.stderr
    assert not (tmp_path / "run").exists()


def test_settings_of_the_dense_network_are_refused(mnist_folder: Path, tmp_path: Path) -> None:
    settings = tmp_path / "dense.json"
    settings.write_text(json.dumps({"name": "mine", "hidden": [30]}))
    run = train(mnist_folder, "--preset", settings, "--output", tmp_path / "run")
    assert run.returncode == 2
    assert "dense.json: hidden is not a setting" in run.stderr
