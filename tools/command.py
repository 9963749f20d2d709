"""How a tool ends: done, or with one line that says why not."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from mnist_checker.cli import INTERRUPTED, end
from mnist_checker.errors import InputError
from tools.errors import MissingError


def run(main: Callable[[], None]) -> None:
    """Run a tool's main function; end with status 2, or with Ctrl-C's, where it cannot go on."""
    try:
        main()
    except (InputError, MissingError) as error:
        end(str(error))
    except FileNotFoundError as error:
        end(f"{error.filename or error} is not there: install it, or make it first")
    except subprocess.CalledProcessError as error:
        program = Path(error.cmd[0]).name
        if program in ("mnist-checker", Path(sys.executable).name):  # ours, which has said why
            sys.exit(error.returncode)
        end(f"{program} ended with status {error.returncode}: what it says is above")
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
