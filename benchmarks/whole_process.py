"""Runs Python to its end and prints what that took: seconds, processor's seconds, megabytes.

A program of its own, that imports little: a process is charged with the memory of whoever started
it.
"""

import os
import sys
import time


def main() -> None:
    """Run Python with this program's arguments, its output thrown away."""
    start = time.perf_counter()
    process = os.posix_spawn(
        sys.executable,
        [sys.executable, *sys.argv[1:]],
        os.environ,
        file_actions=[(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)],
    )
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - start
    if status:
        sys.exit(f"ended with {status}: {sys.argv[1:]}")
    unit = 1e6 if sys.platform == "darwin" else 1e3
    print(seconds, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / unit)


if __name__ == "__main__":
    main()
