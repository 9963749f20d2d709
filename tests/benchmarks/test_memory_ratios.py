import pytest

from benchmarks.browser_cold import NOTHING, memory_above, memory_ratios, said_of, without_more

HELD = {
    "an empty page": [1.0, 1.0, 1.0],
    "ours": [12.0, 12.0, 13.0],
    "onnx_runtime": [30.0, 30.0, 31.0],
    "tensorflow_wasm": [10.0, 9.0, 11.0],
    NOTHING: [10.0, 10.0, 11.0],
}


def test_memory_that_is_no_more_than_no_engine_s_is_said_to_be_left_out() -> None:
    above = memory_above(HELD)
    assert {each.against: each.ratio for each in memory_ratios("memory", above)} == {
        "ONNX Runtime Web": pytest.approx(10.0)
    }
    assert without_more(above) == ["TensorFlow.js wasm"]
    assert "ours in memory, dense, Firefox" in said_of(["ours in memory, dense, Firefox"])


def test_where_ours_holds_no_more_there_is_no_ratio() -> None:
    above = memory_above(HELD | {"ours": [9.0, 10.0, 10.0]})
    assert memory_ratios("memory", above) == []
    assert without_more(above) == ["ours", "TensorFlow.js wasm"]


def test_where_no_one_tells_nothing_is_left_out() -> None:
    above = memory_above({name: [0.0, 0.0] for name in HELD})
    assert memory_ratios("memory", above) == []
    assert without_more(above) == []
    assert said_of([]) == ""
