"""The command line: parse, call, print, and nothing else.

Each command is a file of this folder. Bad input gets one line on standard error and status 2.
"""

import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Final

import typer

from mnist_checker.errors import InputError

COMMANDS: Final = ("data", "evaluate", "predict", "serve", "train", "widget")


def command_line(commands: Iterable[str] = COMMANDS) -> typer.Typer:
    """Return the command line with these commands; nothing is imported for others."""
    app = typer.Typer(
        name="mnist-checker",
        help="Networks that read handwritten digits: train, measure, embed.",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        rich_markup_mode="rich",
        add_completion=False,
        callback=lambda: None,  # without it, a command that is alone is not asked for by name
    )
    for name in commands:
        command = getattr(import_module(f"{__name__}.{name}"), name)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command()(command)
    return app


def main() -> None:
    """Run the command line."""
    asked_for = [name for name in sys.argv[1:2] if name in COMMANDS]
    try:
        sys.exit(command_line(asked_for or COMMANDS)(standalone_mode=False))
    except typer.Abort:
        sys.exit(130)
    except InputError as error:
        _end(str(error))
    except typer.TyperException as error:
        _end(error.format_message())
    except OSError as error:
        _end(f"{error.filename}: {error.strerror}" if error.filename else str(error))


def _end(message: str) -> None:
    if message:  # none where the help was shown in place of a missing command
        print(f"mnist-checker: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(2)
