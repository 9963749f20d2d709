"""PyTorch, the NumPy engine and the TypeScript one answer alike on MNIST's test images."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from mnist_checker import torch_engine
from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.model_file import save_model
from mnist_checker.models import released, released_names

WEB = Path(__file__).parent.parent / "web"


@pytest.fixture(scope="module")
def fields(mnist_folder: Path) -> NDArray[np.uint8]:
    return mnist.load("test", mnist_folder)[0][:1000]


def assert_alike(
    answers: NDArray[np.floating], expected: NDArray[np.floating], tolerance: float
) -> None:
    np.testing.assert_allclose(answers, expected, rtol=0.0, atol=tolerance)
    np.testing.assert_array_equal(answers.argmax(axis=1), expected.argmax(axis=1))


@pytest.mark.parametrize("name", released_names())
def test_pytorch(name: str, fields: NDArray[np.uint8]) -> None:
    model = released(name)
    answers = torch_engine.probabilities(model, fields)
    assert answers.dtype == np.float32
    assert_alike(answers, probabilities(model, fields), 1e-4)


@pytest.mark.parametrize("engine", ["javascript", "webassembly"])
@pytest.mark.parametrize("name", released_names())
def test_typescript(name: str, engine: str, fields: NDArray[np.uint8], tmp_path: Path) -> None:
    if not (WEB / "node_modules").exists():
        pytest.skip("npm ci has not been run in web/")
    model = released(name)
    save_model(model, tmp_path / "model.safetensors")
    (tmp_path / "fields").write_bytes(fields.tobytes())
    files = tmp_path / "model.safetensors", tmp_path / "fields"
    printed = subprocess.run(
        ["node", str(WEB / "test" / "answers.mjs"), engine, *map(str, files)],
        check=True,
        capture_output=True,
        text=True,
    )
    answers = np.array(json.loads(printed.stdout))
    assert_alike(answers, probabilities(model, fields), 1e-5)
