import itertools
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch

from mnist_checker.convolution.learner import ConvolutionLearner
from mnist_checker.convolution.processes import Processes
from mnist_checker.convolution.settings import Settings
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.inputs import as_inputs
from mnist_checker.model import Convolution, Model
from mnist_checker.runs import RunFolder
from mnist_checker.training.checkpoint import resume, to_checkpoint
from mnist_checker.training.gather import augmenting
from mnist_checker.training.loop import best_epoch, train
from mnist_checker.training.schedules import pruning_so_far
from mnist_checker.training.settings_file import settings_values
from tests.convolution.toy import ALONE, KERAS, PRUNED, SETTINGS, SHORT
from tests.toy import examples

EVERY = (SETTINGS, SHORT, PRUNED, KERAS)


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Sums in one order, so that results are compared bit for bit."""
    torch.set_num_threads(1)


def new(settings: Settings) -> ConvolutionLearner:
    return ConvolutionLearner(settings, ALONE)


def train_on(learner: ConvolutionLearner, settings: Settings, n: int, epochs: int) -> None:
    augment = augmenting(settings.augmentation)
    stream = train(learner, settings, examples(n, 1), examples(200, 2), augment, threads=2)
    for _ in itertools.islice(stream, epochs):
        pass


def same(one: ConvolutionLearner, other: ConvolutionLearner) -> bool:
    arrays, others = one.arrays(), other.arrays()
    return arrays.keys() == others.keys() and all(
        np.array_equal(arrays[name], others[name]) for name in arrays
    )


def test_a_network_that_ends_before_its_time_is_pruned_as_far_as_it_learnt() -> None:
    settings = replace(PRUNED, epochs=20)
    learner = new(settings)
    train_on(learner, settings, 300, 1)
    assert learner.best_accuracy(examples(200, 2)) == learner.history[0].accuracy
    hidden = [each for each in learner.best_layers() if isinstance(each, Convolution)][1:]
    zeros = sum(int(np.sum(each.weights == 0)) for each in hidden)
    share = zeros / sum(each.weights.size for each in hidden)
    assert share == pytest.approx(pruning_so_far(0.9, 1 / 20), abs=0.02)


@pytest.mark.parametrize("settings", EVERY, ids=lambda settings: settings.name)
def test_learns_what_can_be_learnt_and_no_more(settings: Settings) -> None:
    learner = new(settings)
    train_on(learner, settings, 1000, 4)
    accuracy = best_epoch(learner.history).accuracy
    assert 0.85 < accuracy < 0.95, "one in ten is mislabelled, so more would be suspicious"
    assert learner.history[-1].loss < learner.history[0].loss


@pytest.mark.parametrize("settings", EVERY, ids=lambda settings: settings.name)
def test_the_same_seed_gives_the_same_network(settings: Settings) -> None:
    learners = [new(replace(settings, seed=seed)) for seed in (3, 3, 4)]
    for learner in learners:
        train_on(learner, settings, 200, 1)
    first, again, other = learners
    assert same(first, again)
    assert not same(first, other)


@pytest.mark.parametrize("settings", EVERY, ids=lambda settings: settings.name)
def test_going_on_comes_to_the_same(settings: Settings, tmp_path: Path) -> None:
    whole, begun, gone_on = new(settings), new(settings), new(settings)
    train_on(whole, settings, 200, 3)
    train_on(begun, settings, 200, 2)
    folder = RunFolder(tmp_path / "run")
    folder.make()
    folder.save(to_checkpoint(begun, settings))

    resume(folder, gone_on, settings)
    assert same(begun, gone_on)
    train_on(gone_on, settings, 200, 1)

    assert same(whole, gone_on)
    assert [replace(epoch, seconds=0.0) for epoch in whole.history] == [
        replace(epoch, seconds=0.0) for epoch in gone_on.history
    ]


def test_a_checkpoint_of_another_network_is_refused(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path / "run")
    folder.make()
    checkpoint = to_checkpoint(new(KERAS), KERAS)
    checkpoint.state["settings"] = settings_values(SETTINGS)
    folder.save(checkpoint)
    with pytest.raises(InputError, match="does not fit its settings"):
        resume(folder, new(SETTINGS), SETTINGS)


def test_training_leaves_the_global_generator_alone() -> None:
    torch.manual_seed(1)
    expected = torch.rand(1)
    torch.manual_seed(1)
    train_on(new(KERAS), KERAS, 64, 1)
    assert torch.rand(1) == expected


def test_the_model_is_the_best_epochs_network() -> None:
    learner, validation = new(SETTINGS), examples(200, 2)
    train_on(learner, replace(SETTINGS, learning_rate=0.2), 300, 3)
    model = Model(learner.best_layers())
    answers = probabilities(model, validation.images).argmax(axis=1)
    accuracy = np.mean(answers == validation.targets.argmax(axis=1))
    assert accuracy == best_epoch(learner.history).accuracy


def test_cost_and_step_against_plain_pytorch() -> None:
    settings = replace(KERAS, network="compact", optimiser="nesterov", smoothing=0.2, decay=0.01)
    learner = new(settings)
    generator = np.random.default_rng(1)
    inputs = generator.random((16, 784), dtype=np.float32)
    targets = np.eye(10, dtype=np.float32)[generator.integers(10, size=16)]
    plain = new(settings).network
    weight, bias = plain.get_parameter("0.weight"), plain.get_parameter("2.bias")
    answers = plain(torch.from_numpy(inputs).view(-1, 1, 28, 28))
    soft = torch.from_numpy(targets) * 0.8 + 0.02
    cost = -(soft * answers.log_softmax(dim=1)).sum(dim=1).mean()
    cost.backward()
    assert weight.grad is not None
    assert bias.grad is not None
    # Nesterov's first step is (1 + 0.9) gradients; decay acts on weights only.
    expected_weight = weight - 0.1 * 1.9 * (weight.grad + 0.01 * weight)
    expected_bias = bias - 0.1 * 1.9 * bias.grad

    assert learner.learn(inputs, targets, 0.1) == pytest.approx(cost.item(), rel=1e-5)

    moved = learner.network
    torch.testing.assert_close(moved.get_parameter("0.weight"), expected_weight)
    torch.testing.assert_close(moved.get_parameter("2.bias"), expected_bias)


@pytest.mark.parametrize("processor_can", [True, False])
def test_in_bfloat16_a_step_is_nearly_the_same_and_weights_stay_float32(
    processor_can: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("torch.cpu.get_capabilities", lambda: {"avx512_bf16": processor_can})
    generator = np.random.default_rng(1)
    inputs = generator.random((64, 784), dtype=np.float32)
    targets = np.eye(10, dtype=np.float32)[generator.integers(10, size=64)]
    long, short = new(SETTINGS), new(SHORT)
    costs = [learner.learn(inputs, targets, 0.1) for learner in (long, short)]
    assert (costs[0] != costs[1]) == processor_can
    assert costs[0] == pytest.approx(costs[1], rel=0.01)
    assert {each.dtype for each in short.network.parameters()} == {torch.float32}


def test_a_pruned_network_is_the_model_and_loses_nothing_on_the_way() -> None:
    learner = new(PRUNED)
    train_on(learner, PRUNED, 1000, 4)
    many = examples(1000, 3)
    hidden = [each for each in learner.best_layers() if isinstance(each, Convolution)][1:]
    assert all(set(np.unique(layer.weights)) == {-1, 0, 1} for layer in hidden)
    weights = np.concatenate([layer.weights.ravel() for layer in hidden])
    assert np.mean(weights == 0) == pytest.approx(0.9, abs=0.001)
    answers = probabilities(Model(learner.best_layers()), many.images).argmax(axis=1)
    assert np.mean(answers == many.targets.argmax(axis=1)) == learner.best_accuracy(many) > 0.8


def test_a_process_that_has_no_image_to_answer_has_none_right(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(Processes, "agree", lambda *_: None)
    monkeypatch.setattr(Processes, "sum", lambda _, value: value)
    learner = ConvolutionLearner(SETTINGS, Processes(1, 2, ALONE.device))
    assert learner.accuracy(examples(1, 2)) == 0.0


def test_it_settles_on_the_means_of_images_as_they_are() -> None:
    learner = new(SETTINGS)
    train_on(learner, SETTINGS, 100, 1)
    before = {name: value.clone() for name, value in learner.network.state_dict().items()}
    images = examples(1000, 2).images
    learner.settle(images)

    convolution, pooling, normalisation, *_ = learner.best.children()
    with torch.no_grad():
        sums = pooling(convolution(torch.from_numpy(as_inputs(images)).view(-1, 1, 28, 28)))
    settled = normalisation.get_buffer("running_mean")
    np.testing.assert_allclose(settled, sums.mean(dim=(0, 2, 3)), atol=1e-5)
    assert all(torch.equal(before[name], now) for name, now in learner.network.state_dict().items())
