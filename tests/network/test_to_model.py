import numpy as np

from mnist_checker import model
from mnist_checker.engine import probabilities
from mnist_checker.inputs import as_inputs
from mnist_checker.network.losses import LOSSES
from mnist_checker.network.network import build
from mnist_checker.network.rounding import Rounding, rounded
from mnist_checker.network.to_model import model_layers


def test_layers_chain_and_dropout_is_gone() -> None:
    network = build((8, 6), "relu", LOSSES["log-likelihood"], "he", 0.3, np.random.default_rng(1))
    made = model.Model(model_layers(network, Rounding(31)))
    kinds = [type(layer) for layer in made.layers]
    dense, relu = model.Dense, model.Relu
    assert kinds == [model.Flatten, dense, relu, dense, relu, dense, model.Softmax]
    first = made.layers[1]
    assert isinstance(first, model.Dense)
    assert np.abs(first.weights).max() == 31
    assert made.parameters == 784 * 8 + 8 + 8 * 6 + 6 + 6 * 10 + 10


def test_the_model_answers_as_the_network_does() -> None:
    generator = np.random.default_rng(2)
    images = generator.integers(0, 256, size=(50, 28, 28), dtype=np.uint8)
    for activation, name in (("relu", "log-likelihood"), ("sigmoid", "cross-entropy")):
        network = build((20, 12), activation, LOSSES[name], "chapter 3", 0.0, generator)
        ours = probabilities(model.Model(model_layers(network, Rounding(127))), images)
        answers = network.answers(images)
        theirs = answers / answers.sum(axis=1, keepdims=True)
        np.testing.assert_allclose(ours, theirs, atol=0.02)


def test_batch_normalisation_is_folded_away() -> None:
    generator = np.random.default_rng(3)
    images = generator.integers(0, 256, size=(50, 28, 28), dtype=np.uint8)
    loss = LOSSES["log-likelihood"]
    network = build((20, 12), "relu", loss, "he", 0.0, generator, normalisation=True)
    for _ in range(100):
        network.forward_in_training(as_inputs(images), generator)
    for rounding in (Rounding(127), Rounding(127, pruning=0.5)):
        made = model.Model(model_layers(network, rounding))
        dense, relu = model.Dense, model.Relu
        kinds = [type(layer) for layer in made.layers]
        assert kinds == [model.Flatten, dense, relu, dense, relu, dense, model.Softmax]
        with rounded(network, rounding):
            answers = network.answers(images)
        np.testing.assert_allclose(probabilities(made, images), answers, atol=1e-5)
