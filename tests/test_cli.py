import subprocess
import sys

import pytest

from tests.command_line import refusal, run


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


def test_help_where_there_is_no_command() -> None:
    done = run()
    assert done.status == 2
    assert "mnist-checker [OPTIONS] COMMAND" in done.output
    assert done.errors == ""


@pytest.mark.parametrize(
    "command",
    [["data"], ["evaluate"], ["predict"], ["serve"], ["widget"], ["train", "dense"]],
    ids=" ".join,
)
def test_every_help_has_an_example(command: list[str]) -> None:
    done = run(*command, "--help")
    assert done.status == 0
    assert f"Example: mnist-checker {' '.join(command)}" in " ".join(done.output.split())


def test_a_command_does_not_wait_for_what_others_import() -> None:
    program = (
        "import sys\n"
        "from mnist_checker.cli import main\n"
        "sys.argv = ['mnist-checker', 'predict', 'nothing.png']\n"
        "try: main()\n"
        "except SystemExit: print(*sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    imported = done.stdout.split()
    assert "mnist_checker.cli.predict" in imported
    assert not {"mnist_checker.cli.train", "mnist_checker.report", "rich.progress"} & set(imported)
