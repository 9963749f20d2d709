import numpy as np

from mnist_checker.drawing import Drawing
from mnist_checker.model_file import load_model
from mnist_checker.normalise import normalise
from mnist_checker.recognise import recognise
from tests.vectors import VECTORS

MODEL = load_model(VECTORS / "models" / "dense.safetensors")


def test_a_blank_drawing_has_no_answer() -> None:
    assert recognise(MODEL, Drawing(((),))) is None


def test_ten_probabilities() -> None:
    drawing = Drawing((((0.0, 0.0), (3.0, 9.0)),))
    answer = recognise(MODEL, drawing)
    assert answer is not None
    assert answer.shape == (10,)
    assert np.isclose(answer.sum(), 1.0)
    assert normalise(drawing).any()
