"""The command line: parse, call, print, and nothing else.

Each command is a file of this folder. Bad input gets one line on standard error and status 2.
"""

import io
import os
import sys
from pathlib import Path
from typing import Final, NoReturn

from mnist_checker.errors import InputError, told

INTERRUPTED: Final = 130
"""The exit status after Ctrl-C, as shells have it."""


def main() -> None:
    """Run the command line."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        # What the terminal's encoding lacks becomes a question mark.
        sys.stdout.reconfigure(errors="replace")
    try:
        try:
            _run(sys.argv[1:])
        finally:
            _flush()
    except InputError as error:
        end(str(error))
    except OSError as error:
        end(f"{error.filename}: {told(error)}" if error.filename else told(error))
    except MemoryError:
        end("not enough memory: give it less at once, such as settings with fewer passes")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


def end(message: str) -> NoReturn:
    """End with status 2, and one line that says why unless it is empty."""
    if message:
        print(f"mnist-checker: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(2)


def _flush() -> None:
    """Write what was printed while a failure can still be told.

    Raises:
        OSError: It cannot be written.
    """
    if sys.stdout is None:
        return
    try:
        sys.stdout.flush()
    except OSError:
        # Python would try again at its end, and say so in many lines.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


def _run(arguments: list[str]) -> None:
    command, *rest = arguments or [""]
    if command == "predict" and rest and not any(each.startswith("-") for each in rest):
        # Nothing to parse. Typer takes longer to start than all the rest (decision 016).
        from mnist_checker.cli.reading import read

        read(map(Path, rest))
    else:
        from mnist_checker.cli.command_line import run

        run(command)
