import json
from typing import Any

import pytest

from mnist_checker.convolution.network import NETWORKS, keras_example
from mnist_checker.convolution.presets import PRESETS
from mnist_checker.convolution.settings import Settings
from mnist_checker.errors import InputError
from mnist_checker.training.settings_file import parse_settings, settings_values
from tests.convolution.toy import SETTINGS


@pytest.mark.parametrize("settings", [*PRESETS.values(), SETTINGS])
def test_reads_back_what_it_wrote(settings: Settings) -> None:
    assert parse_settings(json.dumps(settings_values(settings)), Settings) == settings


def test_presets_go_by_their_names() -> None:
    names = "keras-example", "quick", "release", "further"
    assert {name: preset.name for name, preset in PRESETS.items()} == dict(
        zip(names, names, strict=True)
    )


def test_keras_example_differs_in_its_learning_rate_and_epochs_only() -> None:
    preset = PRESETS["keras-example"]
    assert NETWORKS[preset.network] is keras_example
    assert (preset.optimiser, preset.batch_size) == ("adam", 128)
    assert (preset.initialisation, preset.patience) == ("glorot", 0)
    assert (preset.decay, preset.smoothing) == (0.0, 0.0)
    assert not preset.augmentation.any
    assert not preset.rounding


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("network", "resnet", "network is not one of keras-example, compact, wide"),
        ("initialisation", "zero", "initialisation is not one of glorot, he"),
        ("optimiser", "momentum", "optimiser is not one of adam, nesterov"),
        ("decay", -1, "decay is not a number from 0"),
        ("smoothing", 1, "smoothing is not a number from 0 to below 1"),
        ("precision", "float16", "precision is not one of float32, bfloat16"),
        ("pruning", 1, "pruning is not a number from 0 to below 1"),
        ("rounding", 1, "rounding is not true or false"),
        ("epochs", 0, "epochs is not a whole number from 1"),
        ("hidden", [30], "hidden is not a setting"),
    ],
)
def test_refuses_by_name(name: str, value: Any, message: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_settings(json.dumps({**settings_values(SETTINGS), name: value}), Settings)
    assert str(refused.value).startswith(message)
