"""A whole network: by hand, by central differences, and against PyTorch."""

import numpy as np
import pytest
import torch

from mnist_checker.inputs import as_inputs
from mnist_checker.network.batch_normalisation import BatchNormalisation
from mnist_checker.network.layers import Array, Dense, Dropout, Layer, Relu, Sigmoid, Softmax
from mnist_checker.network.losses import LOSSES, CrossEntropy, Quadratic
from mnist_checker.network.network import INITIALISATIONS, Network, build
from mnist_checker.network.optimisers import GradientDescent
from tests.network.differences import gradient


def test_one_step_of_one_neuron_by_hand() -> None:
    # z = 1 · ln 3 + 2 · 0 + 0 = ln 3, so a = 3/4. The target is 0.
    # BP1: δ = (3/4 − 0) · 3/4 · 1/4 = 9/64. BP4: ∂C/∂w = δ · (1, 2). BP3: ∂C/∂b = δ.
    layer = Dense(np.array([[np.log(3.0), 0.0]]), np.array([0.0]))
    network = Network([layer, Sigmoid()])
    outputs = network.forward(np.array([[1.0, 2.0]]))
    network.backward(Quadratic().error(outputs, np.array([[0.0]])))
    GradientDescent(network.parameters).step(0.5)
    np.testing.assert_allclose(layer.weights.value, [[np.log(3.0) - 9 / 128, -9 / 64]], rtol=1e-12)
    np.testing.assert_allclose(layer.biases.value, [-9 / 128], rtol=1e-12)


def test_backward_through_two_layers_by_hand() -> None:
    # Hidden: z = (3, −1), a = (3, 0). Output: z = 3 · ln 3 / 3 = ln 3, a = 3/4. Target 1.
    # δ = 3/4 − 1 = −1/4; BP4: (−3/4, 0). BP2: wᵀ δ = (−ln 3 / 12, −5/4), and the slope of
    # max(0, z) is (1, 0), so the hidden δ = (−ln 3 / 12, 0).
    hidden = Dense(np.array([[1.0, 1.0], [1.0, -1.0]]), np.zeros(2))
    last = Dense(np.array([[np.log(3.0) / 3.0, 5.0]]), np.zeros(1))
    network = Network([hidden, Relu(), last, Sigmoid()])
    outputs = network.forward(np.array([[1.0, 2.0]]))
    np.testing.assert_allclose(outputs, [[0.75]], rtol=1e-12)
    network.backward(CrossEntropy().error(outputs, np.array([[1.0]])))
    error = -np.log(3.0) / 12.0
    np.testing.assert_allclose(last.weights.gradient, [[-0.75, 0.0]], rtol=1e-12)
    np.testing.assert_allclose(last.biases.gradient, [-0.25], rtol=1e-12)
    np.testing.assert_allclose(
        hidden.weights.gradient, [[error, 2 * error], [0.0, 0.0]], rtol=1e-12
    )
    np.testing.assert_allclose(hidden.biases.gradient, [error, 0.0], rtol=1e-12)


@pytest.mark.parametrize("name", LOSSES)
@pytest.mark.parametrize("activation", [Sigmoid, Relu])
def test_every_gradient(name: str, activation: type[Sigmoid] | type[Relu]) -> None:
    generator = np.random.default_rng(1)
    loss = LOSSES[name]

    def dense(inputs: int, outputs: int) -> Dense:
        return Dense(generator.normal(size=(outputs, inputs)), generator.normal(size=outputs))

    network = Network(
        [dense(5, 4), activation(), dense(4, 4), activation(), dense(4, 3), loss.output_layer()]
    )
    inputs, targets = generator.normal(size=(6, 5)), generator.dirichlet(np.ones(3), size=6)

    network.backward(loss.error(network.forward(inputs), targets))

    for parameter in network.parameters:
        expected = gradient(lambda: loss.cost(network.forward(inputs), targets), parameter.value)
        np.testing.assert_allclose(parameter.gradient, expected, rtol=1e-5, atol=1e-9)


def test_layers_that_work_in_place_write_over_nothing_else() -> None:
    generator = np.random.default_rng(3)
    loss = LOSSES["log-likelihood"]

    def dense(inputs: int, outputs: int) -> Dense:
        return Dense(generator.normal(size=(outputs, inputs)), generator.normal(size=outputs))

    def hidden() -> tuple[Layer, ...]:
        return BatchNormalisation(6, np.dtype(np.float64)), Relu(), Dropout(0.3)

    network = Network([dense(5, 6), *hidden(), dense(6, 6), *hidden(), dense(6, 3), Softmax()])
    inputs, targets = generator.normal(size=(8, 5)), generator.dirichlet(np.ones(3), size=8)

    def outputs() -> Array:
        return network.forward_in_training(inputs, np.random.default_rng(7))

    first = outputs()
    error = loss.error(first, targets)
    before = [each.copy() for each in (inputs, first, error)]
    network.backward(error)
    found = [each.gradient.copy() for each in network.parameters]

    for parameter, computed in zip(network.parameters, found, strict=True):
        expected = gradient(lambda: loss.cost(outputs(), targets), parameter.value)
        np.testing.assert_allclose(computed, expected, rtol=1e-5, atol=1e-8)
    for now, then in zip((inputs, first, error), before, strict=True):
        np.testing.assert_array_equal(now, then)


def test_float32_gradients_against_pytorch() -> None:
    generator = np.random.default_rng(2)
    loss = LOSSES["log-likelihood"]
    network = build((32, 16), "relu", loss, "he", 0.0, generator)
    images = generator.integers(0, 256, size=(20, 28, 28), dtype=np.uint8)
    labels = generator.integers(10, size=20)
    theirs = [torch.tensor(each.value, requires_grad=True) for each in network.parameters]
    outputs = torch.tensor(images, dtype=torch.float32).flatten(1) / 255.0
    for index in range(0, len(theirs), 2):
        outputs = torch.nn.functional.linear(outputs, theirs[index], theirs[index + 1])
        if index + 2 < len(theirs):
            outputs = outputs.relu()
    torch.nn.functional.cross_entropy(outputs, torch.tensor(labels)).backward()  # type: ignore[no-untyped-call]

    targets = np.eye(10, dtype=np.float32)[labels]
    network.backward(loss.error(network.forward(as_inputs(images)), targets))

    for parameter, tensor in zip(network.parameters, theirs, strict=True):
        assert parameter.gradient.dtype == np.float32
        assert tensor.grad is not None
        np.testing.assert_allclose(parameter.gradient, tensor.grad.numpy(), rtol=1e-4, atol=1e-6)


def test_inputs_run_from_paper_0_to_ink_1() -> None:
    images = np.zeros((2, 28, 28), dtype=np.uint8)
    images[1, 0, 1] = 255
    inputs = as_inputs(images)
    assert inputs.dtype == np.float32
    assert inputs.shape == (2, 784)
    assert inputs[1, 1] == 1.0
    assert inputs.sum() == 1.0


def test_answers_are_the_same_in_parts_and_together() -> None:
    generator = np.random.default_rng(3)
    network = build((8,), "sigmoid", LOSSES["quadratic"], "chapter 3", 0.5, generator)
    images = generator.integers(0, 256, size=(1201, 28, 28), dtype=np.uint8)
    together = network.forward(as_inputs(images))
    np.testing.assert_allclose(network.answers(images), together, rtol=1e-5)


@pytest.mark.parametrize("n", [1000, 1001, 1600])
def test_settled_statistics_are_the_means_over_images(n: int) -> None:
    generator = np.random.default_rng(6)
    loss = LOSSES["log-likelihood"]
    network = build((8,), "relu", loss, "he", 0.0, generator, normalisation=True)
    images = generator.integers(0, 256, size=(n, 28, 28), dtype=np.uint8)
    network.settle(images)
    weighted = network.layers[0].forward(as_inputs(images))
    mean, variance = network.layers[1].statistics
    np.testing.assert_allclose(mean, weighted.mean(axis=0), rtol=1e-3, atol=1e-4)
    np.testing.assert_allclose(variance, weighted.var(axis=0), rtol=0.02)


def test_layers_of_a_built_network() -> None:
    network = build((8, 6), "relu", LOSSES["log-likelihood"], "he", 0.2, np.random.default_rng(4))
    kinds = [type(layer) for layer in network.layers]
    assert kinds == [Dense, Relu, Dropout, Dense, Relu, Dropout, Dense, Softmax]
    shapes = [parameter.value.shape for parameter in network.parameters]
    assert shapes == [(8, 784), (8,), (6, 8), (6,), (10, 6), (10,)]


@pytest.mark.parametrize(
    ("initialisation", "weights", "biases"),
    [("chapter 1", 1.0, 1.0), ("chapter 3", 784**-0.5, 1.0), ("he", (2 / 784) ** 0.5, 0.0)],
)
def test_initial_spread(initialisation: str, weights: float, biases: float) -> None:
    assert initialisation in INITIALISATIONS
    network = build(
        (400,), "relu", LOSSES["quadratic"], initialisation, 0.0, np.random.default_rng(5)
    )
    first = network.layers[0]
    assert isinstance(first, Dense)
    assert first.weights.value.std() == pytest.approx(weights, rel=0.02)
    assert first.biases.value.std() == pytest.approx(biases, rel=0.15)
    assert first.weights.value.dtype == first.biases.value.dtype == np.float32
