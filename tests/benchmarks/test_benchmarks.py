import importlib
import math
from pathlib import Path

import pytest
from threadpoolctl import threadpool_limits

from benchmarks.__main__ import BENCHMARKS
from benchmarks.command import Options
from tools.errors import MissingError


@pytest.mark.parametrize("name", BENCHMARKS)
def test_each_runs_and_measures_something(name: str, mnist_folder: Path) -> None:
    benchmark = importlib.import_module(f"benchmarks.{name}")
    try:
        with threadpool_limits(1):
            result = benchmark.measured(Options(threads=1, quick=True, data_dir=mnist_folder))
    except MissingError as missing:
        pytest.skip(f"{name} left out: {missing}")
    assert result.name == name
    assert result.rows or result.lines
    for row in result.rows:
        assert row.n > 0
        assert math.isfinite(row.median)
        assert row.median > 0
    for line in result.lines:
        assert len(line.points) > 1
    assert all(math.isfinite(ratio.ratio) and ratio.ratio > 0 for ratio in result.ratios)
