import os
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from benchmarks import cold_start
from benchmarks.isolated import Isolated
from mnist_checker.errors import InputError


def told(name: str) -> Callable[[], tuple[int, str | None]]:
    return lambda: (os.getpid(), os.environ.get(name))


def holding(megabytes: int) -> Callable[[], None]:
    kept = np.ones(megabytes * 1_000_000, dtype=np.uint8)
    return lambda: kept.fill(2)


def failing() -> Callable[[], None]:
    return lambda: [][0]


def refused() -> Callable[[], None]:
    raise InputError("no such digits")


def refusing() -> Callable[[], None]:
    def refuse() -> None:
        raise InputError("no such digits")

    return refuse


@pytest.mark.parametrize("make", [refused, refusing])
def test_bad_input_there_is_bad_input_here(make: Callable[[], Callable[[], None]]) -> None:
    with (
        Isolated(make, threads=1) as contender,
        pytest.raises(InputError, match="no such digits"),
    ):
        contender()


def test_it_is_another_process_with_so_many_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OMP_NUM_THREADS", "7")
    with Isolated(told, "OMP_NUM_THREADS", threads=1) as contender:
        process, threads = contender()
    assert process != os.getpid()
    assert threads == "1"
    assert os.environ["OMP_NUM_THREADS"] == "7"


def test_libraries_choose_what_suits_the_processor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENBLAS_CORETYPE", "Haswell")
    with Isolated(told, "OPENBLAS_CORETYPE", threads=1) as contender:
        assert contender()[1] is None


def test_memory_is_the_contenders_own() -> None:
    here = np.ones(300_000_000, dtype=np.uint8)
    with Isolated(holding, 10, threads=1) as small, Isolated(holding, 110, threads=1) as large:
        difference = large.peak_memory() - small.peak_memory()
        assert small.peak_memory() < here.nbytes / 1e6
    assert 90 < difference < 110


def test_what_fails_there_fails_here(capfd: pytest.CaptureFixture[str]) -> None:
    with Isolated(failing, threads=1) as contender, pytest.raises(EOFError):
        contender()
    assert "IndexError" in capfd.readouterr().err


def test_a_whole_process_is_charged_with_its_own_memory(tmp_path: Path) -> None:
    kept = np.ones(300_000_000, dtype=np.uint8)
    seconds, processor, memory = cold_start.run(["b = bytearray(50_000_000)"], 1, tmp_path)
    assert seconds > 0.0
    assert processor > 0.0
    assert 50 < memory < kept.nbytes / 1e6
