"""Every layer's backward pass, against central differences in float64."""

import numpy as np
import pytest

from mnist_checker.network.batch_normalisation import BatchNormalisation
from mnist_checker.network.layers import Array, Dense, Dropout, Layer, Relu, Sigmoid, Softmax
from tests.network.differences import gradient

SAMPLES, INPUTS, OUTPUTS = 4, 6, 3


def dense(generator: np.random.Generator) -> Dense:
    return Dense(generator.normal(size=(OUTPUTS, INPUTS)), generator.normal(size=OUTPUTS))


@pytest.mark.parametrize("kind", ["dense", "sigmoid", "relu"])
def test_error_of_the_inputs_is_the_gradient(kind: str) -> None:
    generator = np.random.default_rng(1)
    layers: dict[str, Layer] = {
        "dense": dense(generator),
        "sigmoid": Sigmoid(),
        "relu": Relu(),
    }
    layer = layers[kind]
    inputs = generator.normal(size=(SAMPLES, INPUTS))
    # Any smooth cost does: here Σ share · output, whose error is `share`.
    share = generator.normal(size=layer.forward(inputs).shape)

    layer.forward(inputs)
    error = layer.backward(share.copy())

    expected = gradient(lambda: float((share * layer.forward(inputs)).sum()), inputs)
    np.testing.assert_allclose(error, expected, rtol=1e-6, atol=1e-9)


def test_gradients_through_batch_normalisation() -> None:
    generator = np.random.default_rng(4)
    layer = BatchNormalisation(INPUTS, np.dtype(np.float64))
    layer.offsets.value += generator.normal(size=INPUTS)
    inputs = generator.normal(2.0, 3.0, size=(SAMPLES, INPUTS))
    share = generator.normal(size=inputs.shape)

    def cost() -> float:
        return float((share * layer.forward_in_training(inputs.copy(), generator)).sum())

    cost()
    layer.set_gradients(share)
    error = layer.backward(share.copy())
    for array, found in ((inputs, error), (layer.offsets.value, layer.offsets.gradient)):
        np.testing.assert_allclose(found, gradient(cost, array), rtol=1e-5, atol=1e-9)


@pytest.mark.parametrize("layer", [Relu(), BatchNormalisation(INPUTS, np.dtype(np.float64))])
def test_activations_and_normalisation_take_no_new_array_for_the_error(layer: Layer) -> None:
    generator = np.random.default_rng(6)
    inputs, error = generator.normal(size=(2, SAMPLES, INPUTS))
    layer.forward_in_training(inputs, generator)
    assert layer.backward(error) is error


def test_relu_works_in_place_in_training_only() -> None:
    generator = np.random.default_rng(7)
    inputs = generator.normal(size=(SAMPLES, INPUTS))
    before = inputs.copy()
    outputs = Relu().forward(inputs)
    np.testing.assert_array_equal(inputs, before)
    assert Relu().forward_in_training(inputs, generator) is inputs
    np.testing.assert_array_equal(inputs, outputs)


def test_batch_normalisation_answers_as_it_has_learnt() -> None:
    generator = np.random.default_rng(5)
    layer = BatchNormalisation(INPUTS, np.dtype(np.float64))
    layer.offsets.value += 0.5
    for _ in range(200):
        learnt = layer.forward_in_training(generator.normal(2.0, 3.0, (500, INPUTS)), generator)
    np.testing.assert_allclose(learnt.mean(axis=0), 0.5)
    np.testing.assert_allclose(learnt.std(axis=0), 1.0, atol=1e-5)
    # What it was not to learn from leaves it as it is, and so does one sample, without spread.
    before = [each.copy() for each in layer.statistics]
    layer.forward_in_training(np.full((1, INPUTS), 9.0), generator)
    np.testing.assert_allclose(layer.forward(np.full((1, INPUTS), 2.0)), 0.5, atol=0.1)
    np.testing.assert_allclose(layer.forward(np.full((1, INPUTS), 5.0)), 1.5, atol=0.1)
    for now, then in zip(layer.statistics, before, strict=True):
        np.testing.assert_array_equal(now, then)


def test_gradients_of_weights_and_biases() -> None:
    generator = np.random.default_rng(2)
    layer = dense(generator)
    inputs = generator.normal(size=(SAMPLES, INPUTS))
    share = generator.normal(size=(SAMPLES, OUTPUTS))

    layer.forward(inputs)
    layer.set_gradients(share)

    for parameter in layer.parameters:
        expected = gradient(lambda: float((share * layer.forward(inputs)).sum()), parameter.value)
        np.testing.assert_allclose(parameter.gradient, expected, rtol=1e-6, atol=1e-9)


def test_gradient_through_dropout_with_the_same_units_left_out() -> None:
    generator = np.random.default_rng(3)
    layer = Dropout(0.4)
    inputs = generator.normal(size=(SAMPLES, INPUTS))
    share = generator.normal(size=inputs.shape)

    def cost() -> float:
        outputs = layer.forward_in_training(inputs, np.random.default_rng(7))
        return float((share * outputs).sum())

    cost()
    error = layer.backward(share)

    np.testing.assert_allclose(error, gradient(cost, inputs), rtol=1e-6, atol=1e-9)
    assert (error == 0.0).any()


def test_dense_by_hand() -> None:
    layer = Dense(np.array([[1.0, 2.0], [3.0, -1.0]]), np.array([0.5, 0.0]))
    np.testing.assert_array_equal(layer.forward(np.array([[2.0, 1.0]])), [[4.5, 5.0]])
    layer.set_gradients(np.array([[1.0, 10.0]]))
    np.testing.assert_array_equal(layer.weights.gradient, [[2.0, 1.0], [20.0, 10.0]])
    np.testing.assert_array_equal(layer.biases.gradient, [1.0, 10.0])
    np.testing.assert_array_equal(layer.backward(np.array([[1.0, 10.0]])), [[31.0, -8.0]])


def test_activations_by_hand() -> None:
    inputs = np.array([[-np.log(3.0), 0.0, np.log(3.0)]])
    np.testing.assert_allclose(Sigmoid().forward(inputs), [[0.25, 0.5, 0.75]], rtol=1e-12)
    np.testing.assert_array_equal(Relu().forward(np.array([[-2.0, 0.0, 2.0]])), [[0.0, 0.0, 2.0]])
    shares = Softmax().forward(np.log(np.array([[1.0, 2.0, 5.0]])))
    np.testing.assert_allclose(shares, [[0.125, 0.25, 0.625]], rtol=1e-12)


@pytest.mark.parametrize("layer", [Sigmoid(), Softmax()])
def test_extremes_do_not_overflow(layer: Layer) -> None:
    inputs: Array = np.array([[-1e30, 0.0, 1e30]], dtype=np.float32)
    outputs = layer.forward(inputs)
    assert outputs.dtype == np.float32
    assert np.isfinite(outputs).all()
    assert outputs[0, 0] == 0.0
    assert outputs[0, 2] == 1.0


def test_dropout_leaves_out_its_share_and_keeps_the_mean() -> None:
    inputs = np.ones((1000, 100), dtype=np.float32)
    layer = Dropout(0.25)
    outputs = layer.forward_in_training(inputs, np.random.default_rng(4))
    assert (outputs == 0.0).mean() == pytest.approx(0.25, abs=0.01)
    assert outputs.mean() == pytest.approx(1.0, abs=0.01)
    assert outputs.dtype == np.float32
    assert layer.forward(inputs) is inputs
