"""The commands as Typer has them."""

import sys
from collections.abc import Iterable
from importlib import import_module
from typing import Final

import typer

from mnist_checker.cli import INTERRUPTED, end

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
        command = getattr(import_module(f"mnist_checker.cli.{name}"), name)
        if isinstance(command, typer.Typer):
            app.add_typer(command, name=name)
        else:
            app.command()(command)
    return app


def run(command: str) -> None:
    """Run this process's command line, of which `command` is the first argument."""
    commands = [command] if command in COMMANDS else COMMANDS
    try:
        sys.exit(command_line(commands)(standalone_mode=False))
    except typer.Abort:
        sys.exit(INTERRUPTED)
    except typer.TyperException as error:
        end(error.format_message())  # nothing where the help was shown in place of a command
