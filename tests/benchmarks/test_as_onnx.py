import numpy as np
import onnxruntime
import pytest

from benchmarks.as_onnx import INPUT, onnx_bytes
from mnist_checker.engine import layer_outputs
from mnist_checker.model import Model
from mnist_checker.model_file import load_model
from mnist_checker.models import released
from tests.vectors import VECTORS

MODELS = {path.stem: path for path in (VECTORS / "models").glob("*.safetensors")}


@pytest.mark.parametrize("name", MODELS)
def test_models_of_the_specification_answer_alike(name: str) -> None:
    check(load_model(MODELS[name]))


@pytest.mark.parametrize("name", ["dense", "convolution"])
def test_released_networks_answer_alike(name: str) -> None:
    check(released(name))


def check(model: Model) -> None:
    fields = np.random.default_rng(6).integers(0, 256, (20, 28, 28), np.uint8)
    *_, expected = layer_outputs(model, fields)
    session = onnxruntime.InferenceSession(onnx_bytes(model))
    (answers,) = session.run(None, {INPUT: fields[:, None] / np.float32(255)})
    np.testing.assert_allclose(answers, expected, atol=1e-5)
