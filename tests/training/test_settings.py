import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mnist_checker.errors import InputError
from mnist_checker.network.presets import PRESETS
from mnist_checker.network.settings import Settings
from mnist_checker.training.settings_file import load_settings, parse_settings, settings_values
from tests.toy import SETTINGS


@pytest.mark.parametrize("settings", [*PRESETS.values(), SETTINGS])
def test_reads_back_what_it_wrote(settings: Any) -> None:
    assert parse_settings(json.dumps(settings_values(settings)), Settings) == settings


def test_presets_go_by_their_names() -> None:
    assert {name: settings.name for name, settings in PRESETS.items()} == {
        name: name for name in ("book", "original", "release")
    }


def test_book_is_chapter_1() -> None:
    book = PRESETS["book"]
    assert (book.hidden, book.activation, book.loss) == ((30,), "sigmoid", "quadratic")
    assert (book.batch_size, book.learning_rate, book.epochs) == (10, 3.0, 30)
    assert not book.augmentation.any
    assert (book.decay, book.dropout, book.schedule) == (0.0, 0.0, "constant")


def test_original_is_the_ancestors_shape() -> None:
    assert PRESETS["original"].hidden == (100, 30)
    assert PRESETS["original"].activation == "sigmoid"


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("name", "a/b", "name is not made of letters, digits and hyphens"),
        ("hidden", [], "hidden is not a list of 1 to 16 whole numbers from 1 to 4096"),
        ("hidden", [30, 0], "hidden is not a list"),
        ("hidden", 30, "hidden is not a list"),
        ("hidden", [4096, 4096], "hidden makes 20,037,642 weights and biases, and a model file"),
        ("activation", "tanh", "activation is not one of sigmoid, relu"),
        ("initialisation", "zero", "initialisation is not one of chapter 1, chapter 3, he"),
        ("loss", None, "loss is not one of quadratic, cross-entropy, log-likelihood"),
        ("optimiser", ["adam"], "optimiser is not one of gradient descent, momentum, nesterov"),
        ("learning_rate", -0.1, "learning_rate is not a number from 0 to 1000"),
        ("learning_rate", "fast", "learning_rate is not a number"),
        ("momentum", 1.0, "momentum is not a number from 0 to below 1"),
        ("schedule", "linear", "schedule is not one of constant, stepped, cosine"),
        ("warm_up", 1, "warm_up is not a number from 0 to below 1"),
        ("batch_size", 0, "batch_size is not a whole number from 1"),
        ("batch_size", 1, "normalisation takes no batch_size of 1"),
        ("subset", 1, "normalisation takes no subset of 1"),
        ("activation", "sigmoid", "normalisation takes the activation relu"),
        ("batch_size", 10.0, "batch_size is not a whole number"),
        ("epochs", True, "epochs is not a whole number from 1 to 100000"),
        ("patience", -1, "patience is not a whole number from 0"),
        ("decay", -1, "decay is not a number from 0"),
        ("pruning", 1.0, "pruning is not a number from 0 to below 1"),
        ("pruning", 0.5, "pruning takes rounding"),
        ("dropout", 1.0, "dropout is not a number from 0 to below 1"),
        ("levels", 128, "levels is not a whole number from 1 to 127"),
        ("seed", -1, "seed is not a whole number from 0"),
        ("subset", -5, "subset is not a whole number from 0"),
        ("augmentation", 3, "augmentation is not a JSON object"),
        ("augmentation", {"shift": -1}, "augmentation: shift is not a number from 0"),
        ("augmentation", {"stroke": 1.5}, "augmentation: stroke is not a number from 0 to 1"),
        ("augmentation", {"blur": 1}, "augmentation: blur is not a setting"),
        ("drawings", {"traced": 1.0}, "drawings: traced is not a number from 0 to below 1"),
        ("drawings", {"traced_passes": 0}, "drawings: traced_passes is not a whole number from 1"),
        ("drawings", {"traced": 0.7}, "drawings: share, traced and nonsense are more than 0.95"),
        ("epoch", 3, "epoch is not a setting of train dense"),
    ],
)
def test_refuses_by_name(name: str, value: object, message: str) -> None:
    values = {**settings_values(SETTINGS), name: value}
    with pytest.raises(InputError) as refused:
        parse_settings(json.dumps(values), Settings)
    assert str(refused.value).startswith(message)


def test_a_setting_that_had_another_name_is_read_by_it() -> None:
    values = settings_values(replace(PRESETS["original"], momentum=0.5))
    before = {("friction" if name == "momentum" else name): each for name, each in values.items()}
    assert parse_settings(json.dumps(before), Settings).momentum == 0.5
    with pytest.raises(InputError, match="friction is not a setting"):
        parse_settings(json.dumps(before | values), Settings)


def test_refuses_a_missing_setting() -> None:
    values = settings_values(SETTINGS)
    del values["loss"]
    with pytest.raises(InputError, match=r"^no loss$"):
        parse_settings(json.dumps(values), Settings)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"name": NaN', "null", "[" * 100_000])
def test_refuses_what_is_no_object(text: str) -> None:
    with pytest.raises(InputError, match=r"^not a JSON object$"):
        parse_settings(text, Settings)


def test_not_a_number_is_refused() -> None:
    text = json.dumps(settings_values(replace(SETTINGS, decay=0.5))).replace(
        '"decay": 0.5', '"decay": NaN'
    )
    with pytest.raises(InputError, match=r"^decay is not a number"):
        parse_settings(text, Settings)


@pytest.mark.parametrize("content", [b"{}", b"\xff\xfe"])
def test_a_file_is_named(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "mine.json"
    path.write_bytes(content)
    with pytest.raises(InputError, match=r"mine\.json: "):
        load_settings(path, Settings)
