"""Running a command within the test's process: fast, and what a test replaces stays replaced."""

import io
import sys
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass
from unittest import mock

from mnist_checker.cli import main


@dataclass(frozen=True)
class Done:
    status: int
    output: str
    errors: str


def run(*arguments: object) -> Done:
    """Run `mnist-checker` with these arguments."""
    output, errors = io.StringIO(), io.StringIO()
    argv = ["mnist-checker", *map(str, arguments)]
    with mock.patch.object(sys, "argv", argv), redirect_stdout(output), redirect_stderr(errors):
        try:
            main()
            status = 0
        except SystemExit as end:
            status = int(end.code or 0)
    return Done(status, output.getvalue(), errors.getvalue())


def refusal(*arguments: object) -> str:
    """Run a command that is refused, and return its one line."""
    done = run(*arguments)
    assert done.status == 2
    assert done.output == ""
    assert done.errors.startswith("mnist-checker: ")
    assert done.errors.count("\n") == 1, done.errors
    return done.errors
