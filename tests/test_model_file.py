import base64
import json
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy
from safetensors import safe_open

from mnist_checker.errors import InputError
from mnist_checker.model import Convolution, Dense, Flatten, Model, Softmax
from mnist_checker.model_file import load_model, model_bytes, parse_model, save_model
from tests.vectors import VECTORS, Case, case_name, cases

MODELS = sorted((VECTORS / "models").glob("*.safetensors"))


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_what_is_written_is_what_was_read(path: Path) -> None:
    assert model_bytes(load_model(path)) == path.read_bytes()


def test_paths_may_be_text(tmp_path: Path) -> None:
    model = load_model(str(MODELS[0]))
    save_model(model, str(tmp_path / "mine.safetensors"))
    assert (tmp_path / "mine.safetensors").read_bytes() == MODELS[0].read_bytes()


@pytest.mark.parametrize("path", MODELS, ids=lambda path: path.stem)
def test_standard_tools_open_it(path: Path) -> None:
    model = load_model(path)
    with safe_open(path, "numpy") as file:
        assert file.metadata()["format"] == "mnist-checker"
        names = list(file.keys())
        arrays = {name: file.get_tensor(name) for name in names}
    for at, layer in enumerate(model.layers, 1):
        if isinstance(layer, Dense | Convolution):
            assert np.array_equal(layer.weights, arrays[f"{at}.weights"])


@pytest.mark.parametrize("case", cases("models/refused.json"), ids=case_name)
def test_refused(case: Case, tmp_path: Path) -> None:
    path = tmp_path / "model.safetensors"
    path.write_bytes(base64.b64decode(case["bytes"]))
    with pytest.raises(InputError) as error:
        load_model(path)
    assert str(error.value).startswith(f"{path}: ")
    assert case["message"] in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("case", cases("models/equal.json"), ids=case_name)
def test_read_as_the_same_network(case: Case) -> None:
    assert model_bytes(parse_model(base64.b64decode(case["bytes"]))) == base64.b64decode(
        case["plain"]
    )


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "the card holds NaN or infinity"),
        (float("inf"), "the card holds NaN or infinity"),
        (np.int64(3), "the card: .*int64.*: make it an int"),
    ],
)
def test_a_card_that_json_lacks_is_not_written(tmp_path: Path, value: object, message: str) -> None:
    model = Model(load_model(MODELS[0]).layers, {"validation": {"accuracy": value}})
    with pytest.raises(InputError, match=message):
        save_model(model, tmp_path / "model.safetensors")
    assert list(tmp_path.iterdir()) == []


def test_every_cut_is_refused() -> None:
    whole = MODELS[0].read_bytes()
    for size in range(0, len(whole), 97):
        with pytest.raises(InputError):
            parse_model(whole[:size])


def test_a_changed_byte_in_the_header_never_crashes() -> None:
    whole = bytearray(MODELS[0].read_bytes())
    rng = np.random.default_rng(11)
    for at in rng.integers(0, 1200, 400):
        changed = whole.copy()
        changed[at] = rng.integers(0, 256)
        with suppress(InputError):
            parse_model(bytes(changed))


def test_a_failed_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "model.safetensors"
    model = load_model(MODELS[0])
    save_model(model, path)
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        save_model(load_model(MODELS[1]), path)
    assert path.read_bytes() == before
    assert [entry.name for entry in tmp_path.iterdir()] == ["model.safetensors"]


def test_arrays_that_no_layer_names_may_be_of_any_dtype() -> None:
    data = MODELS[0].read_bytes()
    size = int.from_bytes(data[:8], "little")
    header, arrays = json.loads(data[8 : 8 + size]), data[8 + size :]
    end = len(arrays)
    header["other"] = {"dtype": "BF16", "shape": [1], "data_offsets": [end, end + 2]}
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    found = parse_model(len(text).to_bytes(8, "little") + text + arrays + bytes(2))
    assert model_bytes(found) == data


def test_whole_numbers_of_thousands_of_digits_are_refused() -> None:
    metadata = {"format": "mnist-checker", "version": "1", "layers": "[]", "card": "9" * 5000}
    with pytest.raises(InputError, match="card is not an object"):
        parse_model(safetensors.numpy.save({"a": np.zeros(1)}, metadata))


def test_what_could_not_be_read_is_not_written(tmp_path: Path) -> None:
    scale, biases = np.ones(10, np.float32), np.zeros(10)  # float64
    layers = Flatten(), Dense(np.ones((10, 784), np.int8), scale, biases), Softmax()  # type: ignore[arg-type]
    with pytest.raises(InputError, match=r'2: array "2.biases" is not F32 of 1 dimension'):
        save_model(Model(layers), tmp_path / "model.safetensors")
    assert list(tmp_path.iterdir()) == []
