"""Two processes share a training, over gloo on this machine."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
import torch
from numpy.typing import NDArray

from mnist_checker.cli.training import Kind
from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.processes import Processes, join_processes
from mnist_checker.convolution.settings import Settings
from mnist_checker.errors import InputError
from mnist_checker.model_file import load_model
from tests.convolution.shared_training import learner
from tests.convolution.toy import ALONE

ROOT = Path(__file__).parents[2]
Result = tuple[dict[str, NDArray[Any]], list[dict[str, float]]]


def torchrun(*arguments: str | Path) -> str:
    """Run a Python program in two processes; return what they wrote to standard error."""
    command = [
        sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", "2",
        *map(str, arguments),
    ]  # fmt: skip
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    run = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": path, "OMP_NUM_THREADS": "1"},
    )
    assert run.returncode == 0, run.stderr
    return run.stderr


def trained_by_two(case: str, folder: Path) -> list[Result]:
    torchrun(ROOT / "tests" / "convolution" / "shared_training.py", case, folder)
    return [
        (
            safetensors.numpy.load_file(folder / f"{rank}.safetensors"),
            json.loads((folder / f"{rank}.json").read_text()),
        )
        for rank in (0, 1)
    ]


def test_two_processes_take_the_same_steps_as_one(tmp_path: Path) -> None:
    (first, history), (second, _) = trained_by_two("exact", tmp_path)
    alone = learner("exact", ALONE)
    for name, array in alone.arrays().items():
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)
        np.testing.assert_allclose(first[name], array, atol=1e-5, err_msg=name)
    for epoch, expected in zip(history, alone.history, strict=True):
        assert epoch["loss"] == pytest.approx(expected.loss, rel=1e-5)
        assert epoch["accuracy"] == expected.accuracy


@pytest.mark.skipif(sys.platform != "linux", reason="threads are looked up in /proc")
def test_no_thread_that_they_talk_by_is_left(tmp_path: Path) -> None:
    """One that is, while Python ends, now and then aborts the process."""
    trained_by_two("exact", tmp_path)
    for rank in (0, 1):
        names = json.loads((tmp_path / f"{rank}.threads.json").read_text())
        assert [name for name in names["together"] if "gloo" in name]
        assert not [name for name in names["apart"] if "gloo" in name]


def test_two_processes_train_to_the_same_accuracy_as_one(tmp_path: Path) -> None:
    (first, history), (second, others) = trained_by_two("whole", tmp_path)
    alone = learner("whole", ALONE).history
    best, expected = (
        max(epoch["accuracy"] for epoch in history),
        max(epoch.accuracy for epoch in alone),
    )
    assert 0.85 < best < 0.95
    assert best == pytest.approx(expected, abs=0.03)
    for epoch, other in zip(history, others, strict=True):
        assert (epoch["loss"], epoch["accuracy"]) == (other["loss"], other["accuracy"])
    learnt = [name for name in first if "running" not in name]
    assert all(np.array_equal(first[name], second[name]) for name in learnt)


def test_process_0_alone_writes_and_shows(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    program = tmp_path / "program.py"
    program.write_text("from mnist_checker.cli import main; main()")
    shown = torchrun(
        program, "train", "convolution", "--preset", "keras-example", "--subset", "2000",
        "--epochs", "2", "--device", "cpu", "--data-dir", mnist_folder, "--output", folder,
    )  # fmt: skip
    assert shown.count("Epoch 1 of 2: loss") == 1
    card = load_model(folder / "model.safetensors").card
    assert card["processes"] == 2
    figures = card["validation"]
    assert isinstance(figures, dict)
    assert 0.7 < figures["accuracy"] < 0.95


def test_alone_without_torchrun() -> None:
    with join_processes("cpu") as processes:
        assert processes == ALONE
        assert processes.is_first
        assert processes.sum(2.5) == 2.5


@pytest.mark.parametrize(
    ("device", "found", "expected"),
    [
        ("auto", 0, "cpu"),
        ("auto", 1, "cpu"),
        ("auto", 2, "cuda:1"),
        ("cuda", 2, "cuda:1"),
        ("cpu", 2, "cpu"),
    ],
)
def test_each_process_has_a_device_of_its_own(
    monkeypatch: pytest.MonkeyPatch, device: str, found: int, expected: str
) -> None:
    monkeypatch.setenv("LOCAL_RANK", "1")
    monkeypatch.setenv("LOCAL_WORLD_SIZE", "2")
    monkeypatch.setattr(torch.cuda, "device_count", lambda: found)
    with join_processes(device) as processes:
        assert processes.device == torch.device(expected)


@pytest.mark.parametrize(
    ("device", "words"),
    [
        ("tpu", "--device tpu is none of auto, cpu, cuda"),
        ("cuda", "--device cuda needs 1 of them here, and PyTorch finds 0"),
    ],
)
def test_devices_that_are_not_there(
    monkeypatch: pytest.MonkeyPatch, device: str, words: str
) -> None:
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    with pytest.raises(InputError, match=words), join_processes(device):
        pass


def test_processes_of_one_share_nothing() -> None:
    network = torch.nn.Linear(2, 2)
    assert Processes(0, 1, torch.device("cpu")).share(network) is network


def test_going_on_is_shared_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["bin/mnist-checker", "train", "convolution"])

    def new(settings: Settings, _: int) -> ConvolutionLearner:
        return ConvolutionLearner(settings, ALONE)

    def command(processes: int) -> str:
        return " ".join(Kind(Settings, {}, new, processes=processes).command)

    assert command(1) == "mnist-checker train convolution"
    assert command(2) == (
        "torchrun --standalone --nproc-per-node 2 bin/mnist-checker train convolution"
    )
