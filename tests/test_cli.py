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
