"""The command line: parse, call, print, and nothing else.

Each command is a file of this folder. Bad input gets one line on standard error and status 2.
"""

import sys

import typer

from mnist_checker.cli import data, evaluate, predict, serve, train, widget
from mnist_checker.errors import InputError

app = typer.Typer(
    name="mnist-checker",
    help="Networks that read handwritten digits: train, measure, embed.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    add_completion=False,
)
for command in (data.data, evaluate.evaluate, predict.predict, serve.serve, widget.widget):
    app.command()(command)
app.add_typer(train.train_app, name="train")


def main() -> None:
    """Run the command line."""
    try:
        sys.exit(app(standalone_mode=False))
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
