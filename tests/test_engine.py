import numpy as np
import pytest
import torch

from mnist_checker.engine import layer_outputs, probabilities
from mnist_checker.errors import InputError
from mnist_checker.evaluation.calibration import calibrated
from mnist_checker.model import Convolution, Dense, Flatten, MaxPooling, Model, Sigmoid, Softmax
from mnist_checker.model_file import load_model
from mnist_checker.quantise import quantise
from tests.vectors import VECTORS, Case, cases, field_of


@pytest.mark.parametrize("case", cases("models/outputs.json"), ids=lambda case: case["model"])
def test_vectors(case: Case) -> None:
    model = load_model(VECTORS / "models" / case["model"])
    for one in case["cases"]:
        field = field_of(one["field"])
        for outputs, expected in zip(
            layer_outputs(model, field[None]), one["outputs"], strict=True
        ):
            assert outputs.ravel() == pytest.approx(expected, abs=1e-5)
        assert probabilities(model, field) == pytest.approx(one["probabilities"], abs=1e-6)


@pytest.mark.parametrize("padding", ["valid", "same"])
def test_convolution_and_pooling_against_torch(padding: str) -> None:
    rng = np.random.default_rng(3)
    weights, scale = quantise(rng.normal(size=(6, 5, 3, 1)))
    biases = rng.normal(size=6).astype(np.float32)
    side = {"valid": (8, 8), "same": (9, 9)}[padding]
    head, head_scale = quantise(rng.normal(size=(10, 6 * side[0] * side[1])))
    model = Model(
        (
            Convolution(weights, scale, biases, "same" if padding == "same" else "valid"),
            MaxPooling(3),
            Flatten(),
            Dense(head, head_scale, np.zeros(10, np.float32)),
            Softmax(),
        )
    )
    fields = rng.integers(0, 256, (4, 28, 28), dtype=np.uint8)
    kernel = torch.from_numpy((weights * scale[:, None, None, None]).astype(np.float64))
    images = torch.from_numpy(fields[:, None] / 255.0)
    expected = torch.nn.functional.conv2d(
        images, kernel.permute(0, 3, 1, 2), torch.from_numpy(biases.astype(np.float64)), 1, padding
    )
    pooled = torch.nn.functional.max_pool2d(expected, 3)
    convolved, maxima, *_ = layer_outputs(model, fields)
    assert np.allclose(convolved, expected.permute(0, 2, 3, 1).numpy(), atol=1e-5)
    assert np.allclose(maxima, pooled.permute(0, 2, 3, 1).numpy(), atol=1e-5)


def dense_model(biases: list[float], end: Sigmoid | Softmax) -> Model:
    weights = np.zeros((10, 784), np.int8)
    layer = Dense(weights, np.zeros(10, np.float32), np.array(biases, np.float32))
    return Model((Flatten(), layer, end))


def test_ten_sigmoid_units_are_divided_by_their_sum() -> None:
    model = dense_model([0.0] * 9 + [np.log(9.0)], Sigmoid())
    answer = probabilities(model, np.zeros((28, 28), np.uint8))
    assert answer == pytest.approx([0.5 / 5.4] * 9 + [0.9 / 5.4])


@pytest.mark.parametrize("end", [Sigmoid(), Softmax()])
def test_large_sums_neither_overflow_nor_divide_by_nothing(end: Sigmoid | Softmax) -> None:
    for bias in (-1e6, 1e6):
        answer = probabilities(dense_model([bias] * 10, end), np.zeros((28, 28), np.uint8))
        assert answer == pytest.approx([0.1] * 10)


def test_batches_give_what_single_fields_give() -> None:
    model = load_model(VECTORS / "models" / "convolution.safetensors")
    fields = np.random.default_rng(5).integers(0, 256, (300, 28, 28), dtype=np.uint8)
    together = probabilities(model, fields)
    assert together.shape == (300, 10)
    alone = [probabilities(model, field) for field in fields]
    np.testing.assert_allclose(together, alone, rtol=0.0, atol=1e-12)
    assert probabilities(model, fields[:0]).shape == (0, 10)


@pytest.mark.parametrize(
    "fields",
    [
        np.zeros((2, 28, 28), np.float32),
        np.zeros((2, 784), np.uint8),
        np.zeros((2, 28, 28, 1), np.uint8),
        np.zeros((28, 28), np.int64),
    ],
)
def test_what_is_no_field_is_refused(fields: np.ndarray) -> None:
    model = load_model(VECTORS / "models" / "dense.safetensors")
    with pytest.raises(InputError, match="uint8, 0 for paper") as refused:
        probabilities(model, fields)
    assert str(refused.value).endswith(f"these are {fields.dtype}, {fields.shape}")
    with pytest.raises(InputError, match="uint8, 0 for paper"):
        calibrated(model, fields, np.zeros(len(fields), np.int64))


def test_lists_and_tensors_of_fields_are_read() -> None:
    model = load_model(VECTORS / "models" / "dense.safetensors")
    fields = np.random.default_rng(6).integers(0, 256, (3, 28, 28), dtype=np.uint8)
    expected = probabilities(model, fields)
    for given in (list(fields), torch.from_numpy(fields)):
        np.testing.assert_array_equal(probabilities(model, given), expected)
    with pytest.raises(InputError, match=r"uint8, 0 for paper.*these are int64"):
        probabilities(model, fields.tolist())
    with pytest.raises(InputError, match="the fields cannot become an array"):
        probabilities(model, [fields[0].tolist(), [1]])
