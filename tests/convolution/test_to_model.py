import numpy as np
import pytest
import torch
from torch import nn

from mnist_checker.convolution.network import build
from mnist_checker.convolution.to_model import fold, model_layers
from mnist_checker.engine import probabilities
from mnist_checker.model import Convolution, Dense, Flatten, MaxPooling, Model, Relu, Softmax
from mnist_checker.quantise import quantise
from tests.toy import examples


def seen(name: str, levels: int, seed: int, pruning: float = 0.0) -> nn.Sequential:
    """Return a network whose statistics, offsets and weights are as if it had learnt."""
    generator = torch.Generator().manual_seed(seed)
    network = build(name, "he", levels, generator, pruning)
    for layer in network:
        if isinstance(layer, nn.BatchNorm2d):
            assert layer.running_mean is not None
            assert layer.running_var is not None
            nn.init.normal_(layer.running_mean, generator=generator)
            nn.init.uniform_(layer.running_var, 0.2, 5.0, generator=generator)
            nn.init.normal_(layer.bias, generator=generator)
    return network.eval()


def images(n: int) -> tuple[np.ndarray, torch.Tensor]:
    fields = examples(n, 1).images
    return fields, torch.from_numpy(fields[:, None] / np.float32(255))


@pytest.mark.parametrize("name", ["keras-example", "compact", "wide"])
@pytest.mark.parametrize(("levels", "pruning"), [(0, 0.0), (7, 0.0), (7, 0.8)])
def test_folding_changes_no_answer(name: str, levels: int, pruning: float) -> None:
    network, (_, inputs) = seen(name, levels, 1, pruning), images(50)
    folded = fold(network)
    with torch.no_grad():
        torch.testing.assert_close(folded(inputs), network(inputs), atol=1e-5, rtol=1e-5)
    kinds = {type(layer).__name__ for layer in folded}
    assert kinds == {"Conv2d", "ReLU", "MaxPool2d", "Flatten", "Linear"}


def test_folding_scales_and_existing_biases() -> None:
    generator = torch.Generator().manual_seed(2)
    normalisation = nn.BatchNorm2d(4)
    nn.init.normal_(normalisation.weight, generator=generator)
    nn.init.normal_(normalisation.bias, generator=generator)
    network = nn.Sequential(nn.Conv2d(2, 4, 3), normalisation).eval()
    inputs = torch.randn(3, 2, 6, 6, generator=generator)
    with torch.no_grad():
        torch.testing.assert_close(fold(network)(inputs), network(inputs), atol=1e-5, rtol=1e-5)


def test_folding_leaves_the_network_alone() -> None:
    network = seen("compact", 7, 1)
    before = {name: tensor.clone() for name, tensor in network.state_dict().items()}
    fold(network)
    network(images(1)[1])
    assert all(torch.equal(before[name], each) for name, each in network.state_dict().items())


def test_a_factor_below_0_does_not_fold_through_max_pooling() -> None:
    normalisation = nn.BatchNorm2d(2)
    network = nn.Sequential(nn.Conv2d(1, 2, 3), nn.MaxPool2d(2), normalisation)
    fold(network)
    nn.init.constant_(normalisation.weight, -1.0)
    with pytest.raises(TypeError, match="does not fold"):
        fold(network)


def test_a_layer_that_models_do_not_have() -> None:
    with pytest.raises(TypeError, match="no layer for Tanh"):
        model_layers(nn.Sequential(nn.Tanh()), 127)


def test_layers_and_the_order_of_weights() -> None:
    network = seen("keras-example", 0, 3)
    layers = model_layers(network, 127)
    kinds = [Convolution, MaxPooling, Relu, Convolution, MaxPooling, Relu, Flatten, Dense, Softmax]
    assert [type(layer) for layer in layers] == kinds
    second = layers[3]
    assert isinstance(second, Convolution)
    assert second.weights.shape == (64, 3, 3, 32)
    expected, scale = quantise(network.state_dict()["3.weight"].numpy(), 127)
    np.testing.assert_array_equal(second.weights, expected.transpose(0, 2, 3, 1))
    np.testing.assert_array_equal(second.scale, scale)


def test_rounded_multiples_survive_folding() -> None:
    network = seen("compact", 7, 4)
    first = model_layers(network, 7)[0]
    assert isinstance(first, Convolution)
    original = network.state_dict()["0.parametrizations.weight.original"]
    multiples, _ = quantise(original.numpy(), 7)
    np.testing.assert_array_equal(first.weights, multiples.transpose(0, 2, 3, 1))


@pytest.mark.parametrize("pruning", [0.0, 0.8])
def test_pytorch_and_the_engine_answer_alike(pruning: float) -> None:
    network, (fields, inputs) = seen("compact", 7, 5, pruning), images(1000)
    model = Model(model_layers(network, 7))
    with torch.inference_mode():
        expected = network(inputs).softmax(dim=1).numpy()
    answers = probabilities(model, fields)
    np.testing.assert_allclose(answers, expected, atol=1e-4)
    np.testing.assert_array_equal(answers.argmax(axis=1), expected.argmax(axis=1))
