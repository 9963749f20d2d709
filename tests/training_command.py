"""Running `mnist-checker train` as a person does: in a process of its own."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import safetensors.numpy

OPTIONS = {"dense": (), "convolution": ("--device", "cpu")}
# One thread: sums come in one order, and results can be compared bit for bit.
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1"}

Run = subprocess.CompletedProcess[str]


def command(network: str, mnist_folder: Path, *arguments: str | Path) -> list[str]:
    program = "from mnist_checker.cli import main; main()"
    wanted = ["train", network, *OPTIONS[network], "--data-dir", mnist_folder, *arguments]
    return [sys.executable, "-c", program, *map(str, wanted)]


def train(network: str, mnist_folder: Path, *arguments: str | Path, cwd: Path | None = None) -> Run:
    return subprocess.run(
        command(network, mnist_folder, *arguments),
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env=ENVIRONMENT,
    )


def started(network: str, mnist_folder: Path, *arguments: str | Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command(network, mnist_folder, *arguments),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=ENVIRONMENT,
    )


def interrupt(process: subprocess.Popen[str], once: Path | None = None) -> tuple[str, str]:
    """Press Ctrl-C, once a path is there; return what was printed, and the errors."""
    until = time.monotonic() + 60
    while once and not once.exists() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    return output, errors


def assert_refused(run: Run, *words: str) -> None:
    assert run.returncode == 2, run.stderr
    assert len(run.stderr.splitlines()) == 1, run.stderr
    for word in words:
        assert word in run.stderr


def assert_same_arrays(one: Path, other: Path) -> None:
    first, second = (safetensors.numpy.load(path.read_bytes()) for path in (one, other))
    assert first.keys() == second.keys()
    for name, array in first.items():
        assert array.tobytes() == second[name].tobytes(), name
