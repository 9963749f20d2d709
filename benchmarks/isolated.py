"""A contender in a process of its own.

Two libraries in one process get in each other's way: threads that have nothing to do keep spinning
for a while, on the cores that the next contender needs. And what a process of its own takes of
memory is the contender's.
"""

import multiprocessing
import os
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any, Final, Generic, Self, TypeVar

from mnist_checker.errors import InputError

Answer = TypeVar("Answer")

REST: Final = 0.05
"""Seconds after which idle threads sleep, more or less."""

_THREADS: Final = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
_OVERRULING: Final = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
"""Variables that keep a library from choosing what suits the processor."""


class Isolated(Generic[Answer]):
    """What `make(*arguments)` returns, to be called, but in another process.

    Args:
        make: At the top of its module; it runs in that process.
        arguments: Of `make`.
        threads: Of all arithmetic there.
    """

    def __init__(
        self, make: Callable[..., Callable[..., Answer]], *arguments: object, threads: int
    ) -> None:
        context = multiprocessing.get_context("spawn")
        self._connection, theirs = context.Pipe()
        self._process = context.Process(target=_serve, args=(theirs, make, arguments), daemon=True)
        with _environment(threads):
            self._process.start()
        theirs.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.close()
        self._process.join()

    def __call__(self, *arguments: object) -> Answer:
        """Call it with these arguments, and wait for what it returns.

        Raises:
            InputError: Its own.
            EOFError: It failed, and has said on standard error why.
        """
        self._connection.send(arguments)
        answer: Answer | InputError = self._connection.recv()
        if isinstance(answer, InputError):
            raise answer
        return answer

    def peak_memory(self) -> float:
        """Return the most memory that the process has held so far, in MB."""
        self._connection.send(None)
        return float(self._connection.recv())


def peak_memory() -> float:
    """Return the most memory that this process has held so far, in MB."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss counts what the process that started this one held
        (line,) = (each for each in status.read_text().splitlines() if each.startswith("VmHWM"))
        return int(line.split()[1]) / 1e3
    unit = 1e6 if sys.platform == "darwin" else 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit


def environment(threads: int) -> dict[str, str]:
    """Return this process's environment, with so many threads for all arithmetic."""
    kept = {name: value for name, value in os.environ.items() if name not in _OVERRULING}
    return kept | dict.fromkeys(_THREADS, str(threads))


@contextmanager
def _environment(threads: int) -> Iterator[None]:
    before = dict(os.environ)
    os.environ.clear()
    os.environ.update(environment(threads))
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


def _serve(
    connection: Connection, make: Callable[..., Callable[..., Any]], arguments: tuple[object, ...]
) -> None:
    """Answer calls until the other end is closed."""
    try:
        function = make(*arguments)
    except InputError as error:
        function = partial(_refuse, error)
    while True:
        try:
            called = connection.recv()
        except EOFError:
            return
        if called is None:
            connection.send(peak_memory())
            continue
        try:
            connection.send(function(*called))
        except InputError as error:
            connection.send(error)


def _refuse(error: InputError, *_: object) -> None:
    raise error
