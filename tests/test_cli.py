import os
import signal
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Final

import pytest

from mnist_checker.datasets import mnist
from tests.command_line import refusal, run
from tools.paths import ROOT

SEVEN: Final = Path(__file__).parent.parent / "docs" / "images" / "seven.png"


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (["draw"], "draw"),
        (["widget"], "model"),
        (["evaluate", "dense", "--split", "dev"], "--split"),
        (["serve", "--port", "80000"], "--port"),
        (["data", "--data-dir"], "--data-dir"),
        (["predict", "--model"], "--model"),
    ],
    ids=" ".join,
)
def test_misuse_is_one_line_that_names_it(arguments: list[str], named: str) -> None:
    assert named in refusal(*arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            "train dense --drawings missing",
            "missing cannot be read: No such file or directory: name one that is there",
        ),
        (
            "evaluate dense --drawings missing",
            "missing cannot be read: No such file or directory: name one that is there",
        ),
        ("train dense --drawings .", ". cannot be read: Is a directory: name a file"),
        ("evaluate dense --drawings .", ". cannot be read: Is a directory: name a file"),
        ("predict missing", "missing cannot be read: No such file or directory: name one that"),
        ("predict FILE", "FILE is not a PNG or JPEG picture: save it as one"),
        ("train dense --output FILE/x", "FILE: Not a directory: name a folder, or a path within"),
        ("evaluate dense --report FILE/x", "FILE: Not a directory: name a folder, or a path"),
        ("widget dense -o FILE/x.js", "FILE/x.js: Not a directory: name a folder, or a path"),
        ("widget dense -o none/x.js", "none: No such file or directory: name one that is there"),
        ("evaluate dense --data-dir FILE", "FILE is no folder: name MNIST's, or a new one, with"),
        ("train dense --output=", ". is the folder that you are in: name one within it with"),
        ("evaluate dense --report=", ". is the folder that you are in: name one within it"),
        ("widget dense --output=", ". is a folder: name a file, such as"),
    ],
)
def test_files_that_cannot_be_used_are_named_with_the_cure(
    arguments: str,
    said: str,
    mnist_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(mnist, "default_folder", lambda: mnist_folder)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "FILE").write_text("mine")
    assert said in refusal(*arguments.split())
    assert [path.name for path in tmp_path.iterdir()] == ["FILE"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
@pytest.mark.parametrize("options", [(), ("--json",)])
def test_output_that_cannot_be_written_is_one_line(options: tuple[str, ...]) -> None:
    program = "from mnist_checker.cli import main; main()"
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-c", program, "predict", SEVEN, *options],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            env=environment,
            check=False,
        )
    assert (done.returncode, done.stderr) == (
        2,
        "mnist-checker: No space left on device: make room, or name another place\n",
    )


def test_ctrl_c_while_the_package_is_imported_is_quiet(tmp_path: Path) -> None:
    (tmp_path / "numpy.py").write_text("import time\nprint('here', flush=True)\ntime.sleep(60)\n")
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    module, function = project["scripts"]["mnist-checker"].split(":")
    program = f"from {module} import {function}; {function}()"
    path = os.pathsep.join([str(tmp_path), *sys.path])
    process = subprocess.Popen(
        [sys.executable, "-c", program, "widget"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | {"PYTHONPATH": path},
    )
    assert process.stdout
    assert process.stdout.readline() == "here\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=30)
    assert (process.returncode, errors) == (130, "")


def test_help_where_there_is_no_command() -> None:
    done = run()
    assert done.status == 2
    assert "mnist-checker [OPTIONS] COMMAND" in done.output
    assert done.errors == ""


@pytest.mark.parametrize(
    "command",
    ["data", "evaluate", "predict", "serve", "widget", "train dense", "train convolution"],
)
def test_every_help_has_an_example(command: str) -> None:
    done = run(*command.split(), "--help")
    assert done.status == 0
    assert f"Example: mnist-checker {command}" in " ".join(done.output.split())


def test_a_command_does_not_wait_for_what_others_import() -> None:
    imported = imported_by("predict", SEVEN, "--json")
    assert "mnist_checker.cli.predict" in imported
    assert not {"mnist_checker.cli.train", "mnist_checker.report", "rich.progress"} & imported


def test_pictures_without_options_wait_for_nothing_but_what_reads_them() -> None:
    imported = imported_by("predict", SEVEN)
    assert "mnist_checker.pictures.ink" in imported
    assert not {"typer", "rich", "numpy.ma", "brotli", "hashlib", "importlib.resources"} & imported


def test_the_dense_network_learns_without_pytorch() -> None:
    imported = imported_by("train", "dense", "--preset", "none")
    assert "mnist_checker.training.teaching" in imported
    assert "torch" not in imported


def imported_by(*arguments: object) -> set[str]:
    program = (
        "import sys\n"
        "from mnist_checker.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print(*sys.modules)\n"
    )
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())
