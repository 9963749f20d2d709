import subprocess
from pathlib import Path

import pytest

from mnist_checker.errors import InputError
from tools.command import run
from tools.errors import MissingError


@pytest.mark.parametrize(
    ("error", "status", "line"),
    [
        (InputError("no such digits"), 2, "mnist-checker: no such digits\n"),
        (MissingError("no browser"), 2, "mnist-checker: no browser\n"),
        (FileNotFoundError(2, "No such file", "npm"), 2, "mnist-checker: npm is not there:"),
        (subprocess.CalledProcessError(1, [Path("/bin/npm")]), 2, "mnist-checker: npm ended with"),
        (subprocess.CalledProcessError(2, ["mnist-checker"]), 2, ""),
        (subprocess.CalledProcessError(130, ["mnist-checker"]), 130, ""),
        (KeyboardInterrupt(), 130, ""),
    ],
)
def test_what_stops_a_tool_is_one_line(
    error: BaseException, status: int, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    def main() -> None:
        raise error

    with pytest.raises(SystemExit) as ended:
        run(main)
    assert ended.value.code == status
    told = capsys.readouterr().err
    assert told.startswith(line)
    assert told.count("\n") == (1 if line else 0)


def test_a_tool_that_is_done_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    run(lambda: None)
    assert capsys.readouterr().err == ""
