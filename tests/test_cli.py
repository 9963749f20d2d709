import os
import subprocess
import sys
from pathlib import Path
from typing import Final

import pytest

from tests.command_line import refusal, run

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
    assert (done.returncode, done.stderr) == (2, "mnist-checker: No space left on device\n")


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
