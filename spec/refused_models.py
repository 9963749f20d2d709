"""Model files that are refused, each with what the message has to hold."""

import base64
import json
from typing import Any, TypeAlias

import numpy as np
import safetensors.numpy
from numpy.typing import NDArray

from mnist_checker.model_file import sorted_metadata

Arrays: TypeAlias = dict[str, NDArray[Any]]

ARRAYS: Arrays = {
    "w": np.ones((10, 4), np.int8),
    "s": np.full(10, 0.01, np.float32),
    "b": np.zeros(10, np.float32),
}
LAYER: dict[str, object] = {"type": "dense", "weights": "w", "scale": "s", "biases": "b"}
LAYERS: list[dict[str, object]] = [
    {"type": "max_pooling", "size": 14},
    {"type": "flatten"},
    LAYER,
    {"type": "softmax"},
]


def file_bytes(description: object = LAYERS, arrays: Arrays = ARRAYS, **metadata: str) -> bytes:
    """Return a model file that may be wrong in whatever way."""
    layers = json.dumps(description)
    texts = {"format": "mnist-checker", "version": "1", "layers": layers, "card": "{}"}
    return sorted_metadata(safetensors.numpy.save(arrays, {**texts, **metadata}))


def without_metadata() -> bytes:
    """Return a file whose metadata is null."""
    text = b'{"__metadata__":null}   '
    return len(text).to_bytes(8, "little") + text


def refused_models() -> list[dict[str, object]]:
    """Return files that are no model file, each with what the message holds."""

    def convolution(side: int, channels: int = 1, padding: str = "valid") -> bytes:
        layer = {**LAYER, "type": "convolution", "weights": "kernel", "padding": padding}
        kernel = np.ones((10, side, side, channels), np.int8)
        return file_bytes([layer, *LAYERS], {**ARRAYS, "kernel": kernel})

    unstable = np.full(10, np.nan, np.float32)
    endless = np.full(10, np.inf, np.float32)
    unreadable = "truncated or not a safetensors file"
    whole = file_bytes()
    header = int.from_bytes(whole[:8], "little")
    wide = {**ARRAYS, "wide": np.ones((2, 10), np.int8), "two": np.ones(2, np.float32)}
    cases: list[tuple[str, bytes, str]] = [
        ("nothing", b"", unreadable),
        ("seven bytes", whole[:7], unreadable),
        ("a header cut short", whole[: header // 2], unreadable),
        ("arrays cut short", whole[:-1], unreadable),
        ("bytes after the arrays", whole + b"\0", unreadable),
        ("a header larger than the file", b"\xff" * 7 + b"\x00" + whole[8:], unreadable),
        ("text", b"These are no weights, they are words.", unreadable),
        ("another format", file_bytes(format="other"), "not a mnist-checker model"),
        ("no metadata", safetensors.numpy.save(ARRAYS), "not a mnist-checker model"),
        ("metadata that is null", without_metadata(), "not a mnist-checker model"),
        ("another version", file_bytes(version="2"), "version 2 is not known"),
        ("layers that are an object", file_bytes({}), "layers is not a list"),
        ("layers that are no JSON", file_bytes(layers="["), "layers is not a list"),
        ("a card that is a list", file_bytes(card="[]"), "card is not an object"),
        ("a card that holds NaN", file_bytes(card='{"n": NaN}'), "card is not an object"),
        ("a layer that is a number", file_bytes([3]), "layer 1: is not an object"),
        (
            "an unknown layer",
            file_bytes([*LAYERS[:3], {"type": "lstm"}]),
            'layer 4: type "lstm" is not known',
        ),
        (
            "a wrong padding",
            convolution(2, 1, "full"),
            "layer 1: padding is not valid",
        ),
        (
            "an even kernel padded",
            convolution(2, 1, "same"),
            "layer 1: padding is not valid",
        ),
        (
            "a pool of nothing",
            file_bytes([{"type": "max_pooling", "size": 0}]),
            "layer 1: size is not valid",
        ),
        (
            "a pool of a fraction",
            file_bytes([{"type": "max_pooling", "size": 1.5}]),
            "layer 1: size is not valid",
        ),
        (
            "a pool of more rows than can be counted",
            file_bytes([{"type": "max_pooling", "size": 2**53}]),
            "layer 1: size is not valid",
        ),
        (
            "a pool too large",
            file_bytes([{"type": "max_pooling", "size": 29}]),
            "layer 1: larger than its input",
        ),
        (
            "a kernel too large",
            convolution(29),
            "layer 1: larger than its input",
        ),
        (
            "a missing array",
            file_bytes(arrays={"s": ARRAYS["s"], "b": ARRAYS["b"]}),
            'layer 3: array "w" is missing',
        ),
        (
            "an unnamed array",
            file_bytes([*LAYERS[:2], {"type": "dense"}]),
            "layer 3: weights is not valid",
        ),
        (
            "weights that are floats",
            file_bytes(arrays={**ARRAYS, "w": np.ones((10, 4), np.float32)}),
            'layer 3: array "w" is not I8 of 2 dimensions',
        ),
        (
            "biases of two dimensions",
            file_bytes(arrays={**ARRAYS, "b": np.zeros((10, 1), np.float32)}),
            'layer 3: array "b" is not F32 of 1 dimension',
        ),
        (
            "a scale too short",
            file_bytes(arrays={**ARRAYS, "s": ARRAYS["s"][:9].copy()}),
            'layer 3: array "s" is not one number for each output',
        ),
        (
            "no weights",
            file_bytes(arrays={**ARRAYS, "w": np.ones((10, 0), np.int8)}),
            "layer 3: has no weights",
        ),
        (
            "NaN in the biases",
            file_bytes(arrays={**ARRAYS, "b": unstable}),
            'layer 3: array "b" is not finite',
        ),
        (
            "infinity in the scale",
            file_bytes(arrays={**ARRAYS, "s": endless}),
            'layer 3: array "s" is not finite',
        ),
        (
            "a dense layer on a grid",
            file_bytes([LAYER, LAYERS[3]]),
            "layer 1: expects a flat input",
        ),
        (
            "a pool on a flat input",
            file_bytes([LAYERS[1], {"type": "max_pooling", "size": 2}]),
            "layer 2: expects rows, columns and channels",
        ),
        (
            "dense layers that do not chain",
            file_bytes([*LAYERS[:3], LAYER]),
            "layer 4: expects 4 inputs and gets 10",
        ),
        (
            "a convolution that does not chain",
            convolution(3, 3),
            "layer 1: expects 3 channels and gets 1",
        ),
        ("65 layers", file_bytes([{"type": "relu"}] * 65), "more than 64 layers"),
        ("no layers", file_bytes([]), "does not end in ten probabilities"),
        ("no softmax at the end", file_bytes(LAYERS[:3]), "does not end in ten probabilities"),
        (
            "two units at the end",
            file_bytes(
                [
                    *LAYERS[:3],
                    {**LAYER, "weights": "wide", "scale": "two", "biases": "two"},
                    LAYERS[3],
                ],
                wide,
            ),
            "does not end in ten probabilities",
        ),
    ]
    return [
        {"name": name, "bytes": base64.b64encode(data).decode(), "message": message}
        for name, data, message in cases
    ]
