"""PyTorch, the NumPy engine and the TypeScript one answer alike on MNIST's test images."""

import json
import subprocess
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from mnist_checker import torch_engine
from mnist_checker.datasets import mnist
from mnist_checker.engine import layer_outputs, probabilities
from mnist_checker.model import Dense, Flatten, Model, Relu, Softmax
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


@pytest.mark.parametrize("seed", range(5))
def test_in_32_bits_as_spec_model_md_says(seed: int, fields: NDArray[np.uint8]) -> None:
    generator = np.random.default_rng(seed)
    *hidden, last = (dense(generator, *shape) for shape in ((784, 300), (300, 100), (100, 10)))
    layers = Flatten(), hidden[0], Relu(), hidden[1], Relu()
    few = fields[:100]
    *_, sums, _ = layer_outputs(Model((*layers, last, Softmax())), few)
    factor = np.float32(50.0 / np.abs(sums).max())
    last = replace(last, scale=last.scale * factor, biases=last.biases * factor)
    model = Model((*layers, last, Softmax()))
    assert_alike(torch_engine.probabilities(model, few), probabilities(model, few), 1e-5)


def dense(generator: np.random.Generator, inputs: int, outputs: int) -> Dense:
    """Return a layer of random weights."""
    return Dense(
        generator.integers(-127, 128, (outputs, inputs)).astype(np.int8),
        (generator.uniform(0.01, 0.03, outputs) / np.sqrt(inputs)).astype(np.float32),
        generator.standard_normal(outputs).astype(np.float32),
    )


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
