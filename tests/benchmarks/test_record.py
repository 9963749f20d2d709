import json
from pathlib import Path

import pytest

from benchmarks import record


def test_times_and_rates_put_the_slow_tail_into_p95() -> None:
    seconds = [0.001 * at for at in range(1, 102)]
    row = record.times("ours", "step", seconds)
    assert row.n == 101
    assert [row.median, row.p95] == pytest.approx([51, 96])
    row = record.rates("ours", "step", "images/s", 510, seconds)
    assert [row.median, row.p95] == pytest.approx([10_000, 510 / 0.096])


def test_times_better_compares_within_each_round() -> None:
    assert record.times_better([1.0, 2.0, 4.0], [2.0, 6.0, 4.0]) == 2.0


@pytest.mark.parametrize("power", [1.0, 0.5, 0.0])
def test_a_slope_is_the_power(power: float) -> None:
    points = [(x, 3.0 * x**power) for x in (10.0, 100.0, 1000.0)]
    assert record.line("ours", "images", "s", points).slope == pytest.approx(power)


def test_what_is_written_holds_the_machine_and_the_versions(tmp_path: Path) -> None:
    result = record.Result("name", "Title", "How.", rows=[record.times("ours", "step", [1.0])])
    record.write(result, ["numpy"], 0.5, tmp_path)
    written = json.loads((tmp_path / "name.json").read_text("utf-8"))
    assert written["made"].keys() == {"date", "machine", "load", "versions"}
    assert written["made"]["versions"].keys() == {"python", "numpy"}
    assert written["rows"][0]["median"] == 1000.0


@pytest.mark.parametrize(
    ("ratio", "wanted", "note"), [(0.9, 1.0, "Tried."), (1.0, 1.0, ""), (0.9, None, "")]
)
def test_a_note_is_of_what_is_not_reached(ratio: float, wanted: float | None, note: str) -> None:
    assert record.wanted_ratio("step", "other", ratio, wanted, "Tried.").note == note
