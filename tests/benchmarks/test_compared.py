import pytest

from benchmarks.browser import compared


def test_what_is_wanted_is_wanted_of_the_least_ratio() -> None:
    milliseconds = {
        "ours": [1.0, 2.0, 3.0],
        "ours_typescript": [1.0, 1.0, 1.0],
        "tensorflow_wasm": [4.0, 4.0, 4.0],
        "tensorflow_cpu": [1.5, 5.0, 5.0],
    }
    found = {each.against: each for each in compared("an answer", milliseconds, 1.8, "Tried.")}
    wasm, cpu = found["TensorFlow.js wasm"], found["TensorFlow.js cpu"]
    assert [wasm.ratio, cpu.ratio] == pytest.approx([2.0, 5 / 3])
    assert (wasm.wanted, wasm.note) == (None, "")
    assert (cpu.wanted, cpu.note) == (1.8, "Tried.")
    assert len(found) == 2
