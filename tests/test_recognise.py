import numpy as np
import pytest

from mnist_checker.drawing import Drawing, check_drawing
from mnist_checker.engine import probabilities
from mnist_checker.model_file import load_model
from mnist_checker.recognise import recognise
from tests.vectors import VECTORS, Case, case_name, cases, field_of

MODEL = load_model(VECTORS / "models" / "dense.safetensors")


def test_a_blank_drawing_has_no_answer() -> None:
    assert recognise(MODEL, Drawing(((),))) is None


@pytest.mark.parametrize("case", cases("normalise.json"), ids=case_name)
def test_a_drawing_is_read_by_way_of_its_field(case: Case) -> None:
    answer = recognise(MODEL, check_drawing(case))
    expected = probabilities(MODEL, field_of(case["field"]))
    assert expected.shape == (10,)
    assert answer is not None
    np.testing.assert_array_equal(answer, expected)
