"""Reading and writing model files (spec/model.md)."""

import json
from dataclasses import fields
from pathlib import Path
from typing import Final, TypeAlias, TypeVar

import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray

from mnist_checker.constants import MOST_LAYERS
from mnist_checker.errors import InputError
from mnist_checker.files import write_atomically
from mnist_checker.json_values import parse_json, whole_number
from mnist_checker.model import (
    Convolution,
    Dense,
    Flatten,
    Layer,
    MaxPooling,
    Model,
    Relu,
    Sigmoid,
    Softmax,
)

FORMAT: Final = "mnist-checker"
VERSION: Final = "1"

Arrays: TypeAlias = dict[str, NDArray[np.generic]]
Number = TypeVar("Number", bound=np.generic)

_NAMES: Final[dict[type[Layer], str]] = {
    Dense: "dense",
    Convolution: "convolution",
    MaxPooling: "max_pooling",
    Flatten: "flatten",
    Relu: "relu",
    Sigmoid: "sigmoid",
    Softmax: "softmax",
}
_WITHOUT_ATTRIBUTES: Final[dict[str, Layer]] = {
    _NAMES[kind]: kind() for kind in (Flatten, Relu, Sigmoid, Softmax)
}
_DTYPES: Final[dict[type[np.generic], str]] = {np.int8: "I8", np.float32: "F32"}
_KNOWN: Final = {name: dtype for dtype, name in _DTYPES.items()}


class ForeignError(InputError):
    """The bytes are no model file at all, or another program's."""


def load_model(path: Path | str) -> Model:
    """Read a model file.

    Raises:
        InputError: It is no model file; the message names the file and what is wrong.
        OSError: It cannot be read.
    """
    try:
        return parse_model(Path(path).read_bytes())
    except ForeignError as error:
        cure = "docs/own-network.md tells how another library's network becomes one"
        raise InputError(f"{path}: {error}: {cure}") from None
    except InputError as error:
        raise InputError(f"{path}: {error}") from None


def save_model(model: Model, path: Path | str) -> None:
    """Write a model file in one step.

    Raises:
        InputError: An array is of another dtype or shape than layers have, or the card holds
            what JSON lacks.
        OSError: It cannot be written; what was there stays.
    """
    write_atomically(Path(path), model_bytes(model))


def parse_model(data: bytes) -> Model:
    """Return the model that a file's bytes hold.

    Raises:
        InputError: The bytes are no model file.
    """
    try:
        found = safetensors.deserialize(data)  # type: ignore[no-untyped-call]
        arrays = {name: _array_of(**description) for name, description in found}
        metadata = _metadata(data)
    except safetensors.SafetensorError:
        raise ForeignError("truncated or not a safetensors file") from None
    if metadata.get("format") != FORMAT:
        raise ForeignError("not a mnist-checker model")
    if metadata.get("version") != VERSION:
        raise InputError(f"version {metadata.get('version')} is not known")
    descriptions = _json(metadata.get("layers", ""))
    if not isinstance(descriptions, list):
        raise InputError("layers is not a list")
    if len(descriptions) > MOST_LAYERS:
        raise InputError(f"more than {MOST_LAYERS} layers")
    card = _json(metadata.get("card", ""))
    if not isinstance(card, dict):
        raise InputError("card is not an object")
    layers = []
    for at, description in enumerate(descriptions, 1):
        try:
            layers.append(_layer(description, arrays))
        except InputError as error:
            raise InputError(f"layer {at}: {error}") from None
    return Model(tuple(layers), card)


def model_bytes(model: Model) -> bytes:
    """Return the bytes of a model's file; the same model gives the same bytes.

    Raises:
        InputError: An array is of another dtype or shape than layers have, or the card holds
            what JSON lacks.
    """
    arrays: Arrays = {}
    descriptions = []
    for at, layer in enumerate(model.layers, 1):
        description: dict[str, object] = {"type": _NAMES[type(layer)]}
        for field in fields(layer):
            value = getattr(layer, field.name)
            if isinstance(value, np.ndarray):
                name = f"{at}.{field.name}"
                arrays[name] = np.ascontiguousarray(value)
                value = name
            description[field.name] = value
        descriptions.append(description)
    metadata = {
        "format": FORMAT,
        "version": VERSION,
        "layers": json.dumps(descriptions),
        "card": _card_text(model.card),
    }
    data = sorted_metadata(safetensors.numpy.save(arrays, metadata))
    parse_model(data)
    return data


def _card_text(card: dict[str, object]) -> str:
    try:
        return json.dumps(card, allow_nan=False)
    except ValueError:
        raise InputError(
            "the card holds NaN or infinity, or itself, which JSON lacks: leave it out"
        ) from None
    except TypeError as error:
        raise InputError(f"the card: {error}: make it an int, a float, a str or a list") from None


def sorted_metadata(data: bytes) -> bytes:
    """Put the metadata's keys in order: the library writes them as its hash table has them."""
    size = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + size])
    header["__metadata__"] = dict(sorted(header["__metadata__"].items()))
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)
    return len(text).to_bytes(8, "little") + text + data[8 + size :]


def _array_of(dtype: str, shape: list[int], data: bytes) -> NDArray[np.generic]:
    """Return an array of a file; one of a dtype that no layer has is nothing but that."""
    if dtype not in _KNOWN:
        return np.empty(0, np.void)
    return np.frombuffer(data, _KNOWN[dtype]).reshape(shape)


def _metadata(data: bytes) -> dict[str, str]:
    size = int.from_bytes(data[:8], "little")
    metadata: dict[str, str] = json.loads(data[8 : 8 + size]).get("__metadata__") or {}
    return metadata


def _json(text: str) -> object:
    try:
        return parse_json(text)
    except ValueError:
        return None


def _layer(description: object, arrays: Arrays) -> Layer:
    """Return the layer that one entry of `layers` describes."""
    if not isinstance(description, dict):
        raise InputError("is not an object")
    kind = description.get("type")
    if kind == "dense":
        return Dense(*_parameters(description, arrays, 2))
    if kind == "convolution":
        padding = description.get("padding")
        if padding not in ("valid", "same"):
            raise InputError("padding is not valid")
        return Convolution(*_parameters(description, arrays, 4), padding=padding)
    if kind == "max_pooling":
        size = whole_number(description.get("size"))
        if size is None or size < 1:
            raise InputError("size is not valid")
        return MaxPooling(size)
    if isinstance(kind, str) and kind in _WITHOUT_ATTRIBUTES:
        return _WITHOUT_ATTRIBUTES[kind]
    raise InputError(f"type {json.dumps(kind)} is not known")


def _parameters(
    description: dict[str, object], arrays: Arrays, rank: int
) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32]]:
    """Return the weights, of `rank` dimensions, the scale and the biases that a layer names."""
    weights = _array(description, "weights", arrays, np.int8, rank)
    if not weights.size:
        raise InputError("has no weights")
    scale, biases = (
        _array(description, attribute, arrays, np.float32, 1) for attribute in ("scale", "biases")
    )
    for attribute, array in (("scale", scale), ("biases", biases)):
        if len(array) != len(weights):
            name = description[attribute]
            raise InputError(f'array "{name}" is not one number for each output')
        if not np.isfinite(array).all():
            raise InputError(f'array "{description[attribute]}" is not finite')
    return weights, scale, biases


def _array(
    description: dict[str, object], attribute: str, arrays: Arrays, dtype: type[Number], rank: int
) -> NDArray[Number]:
    name = description.get(attribute)
    if not isinstance(name, str):
        raise InputError(f"{attribute} is not valid")
    if name not in arrays:
        raise InputError(f'array "{name}" is missing')
    array = arrays[name]
    if array.dtype != dtype or array.ndim != rank:
        kind = f"{_DTYPES[dtype]} of {rank} dimension{'s' if rank > 1 else ''}"
        raise InputError(f'array "{name}" is not {kind}')
    return array.view(dtype)
