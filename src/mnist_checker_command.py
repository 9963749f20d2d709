"""What starts `mnist-checker`: outside the package, whose imports take a third of a second.

Ctrl-C ends it without a traceback from the first moment on.
"""

import sys


def main() -> None:
    """Run the command line."""
    try:
        from mnist_checker.cli import main as run

        run()
    except KeyboardInterrupt:
        # `cli.INTERRUPTED`, which is perhaps not imported yet.
        sys.exit(130)
