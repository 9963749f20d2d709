"""Write the cases in spec/vectors that are computed: `python spec/make_vectors.py`.

What was worked out by hand (normalise-by-hand.json) and what is refused (refused.json and the
refused drawings) is written by people and only read here. The drawings of pens in
normalise-drawings.json are the input; their fields are the output. A change in these files is a
change of the specification: the tests of both languages read them.
"""

import base64
import json
from pathlib import Path

import numpy as np
import safetensors.numpy

from mnist_checker.drawing import Drawing, check_strokes
from mnist_checker.engine import layer_outputs, probabilities
from mnist_checker.model import (
    Convolution,
    Dense,
    Flatten,
    MaxPooling,
    Model,
    Relu,
    Sigmoid,
    Softmax,
)
from mnist_checker.model_file import save_model
from mnist_checker.normalise import normalise
from mnist_checker.quantise import quantise
from mnist_checker.text import encode_text

VECTORS = Path(__file__).parent / "vectors"


def main() -> None:
    """Write every computed file."""
    rng = np.random.default_rng(28)
    drawings = json.loads((VECTORS / "normalise-drawings.json").read_text("utf-8"))["cases"]
    drawings += generated_drawings(rng)
    write("normalise.json", [with_field(case) for case in drawings])
    write("text.json", [text_case(name, data) for name, data in texts(rng)])
    fields = [normalise(Drawing(check_strokes(case["strokes"]))) for case in drawings[:3]]
    (VECTORS / "models").mkdir(exist_ok=True)
    write("models/outputs.json", [model_case(name, model, fields) for name, model in models(rng)])
    write("models/refused.json", refused_models())


def write(name: str, cases: list[dict[str, object]]) -> None:
    """Write one file of cases, a case a line."""
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    (VECTORS / name).write_text(f'{{"cases": [\n{lines}\n]}}\n', "utf-8")


def hexadecimal(field: np.ndarray) -> list[str]:
    """Return the 28 rows of a field as hexadecimal digits."""
    return [bytes(row).hex() for row in field]


def with_field(case: dict[str, object]) -> dict[str, object]:
    """Add the field that a drawing becomes."""
    return {**case, "field": hexadecimal(normalise(Drawing(check_strokes(case["strokes"]))))}


def generated_drawings(rng: np.random.Generator) -> list[dict[str, object]]:
    """Return drawings that people rarely make and programs do."""
    turn = np.linspace(0.0, 2.0 * np.pi, 400)
    spiral = np.stack([turn * np.cos(5.0 * turn), turn * np.sin(5.0 * turn)], axis=1)
    return [
        {"name": "two dots", "strokes": [[[0, 0]], [[3, 1]]]},
        {"name": "an empty stroke beside a line", "strokes": [[], [[1, 1], [2, 5]]]},
        {"name": "repeated points", "strokes": [[[4, 4], [4, 4], [9, 4], [9, 4], [9, 4]]]},
        {"name": "an extent that counts as a dot", "strokes": [[[0, 0], [1e-9, 0]]]},
        {"name": "an extent just above a dot", "strokes": [[[0, 0], [1.1e-9, 0]]]},
        {"name": "the largest coordinates", "strokes": [[[-1e9, -1e9], [1e9, 1e9]]]},
        {"name": "far from the origin", "strokes": [[[1e6, 1e6], [1e6 + 0.1, 1e6 + 0.3]]]},
        {"name": "a wide line", "strokes": [[[0, 0], [1000, 1]]]},
        {"name": "ink cut off at the edge", "strokes": [[[0, 0], [9, 0]], [[9, 0], [9, 1]] * 9]},
        {"name": "a spiral", "strokes": [spiral.tolist()]},
        {"name": "a scribble", "strokes": [rng.normal(size=(300, 2)).tolist()]},
        {"name": "many strokes", "strokes": rng.uniform(0, 50, size=(40, 2, 2)).tolist()},
    ]


def texts(rng: np.random.Generator) -> list[tuple[str, bytes]]:
    """Return named bytes."""
    return [
        ("nothing", b""),
        ("every byte", bytes(range(256))),
        ("small weights", rng.normal(0, 12, 200).astype(np.int8).tobytes()),
    ]


def text_case(name: str, data: bytes) -> dict[str, object]:
    """Return bytes and their text."""
    return {"name": name, "bytes": data.hex(), "text": encode_text(data)}


def models(rng: np.random.Generator) -> list[tuple[str, Model]]:
    """Return small networks that use every kind of layer between them."""

    def weights(*shape: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        fan_in = int(np.prod(shape[1:]))
        multiples, scale = quantise(rng.normal(0, np.sqrt(2 / fan_in), shape))
        return multiples, scale, rng.normal(0, 0.1, shape[0]).astype(np.float32)

    dense = (Flatten(), Dense(*weights(16, 784)), Relu(), Dense(*weights(10, 16)), Softmax())
    sigmoid = (Flatten(), Dense(*weights(9, 784)), Sigmoid(), Dense(*weights(10, 9)), Sigmoid())
    convolution = (
        Convolution(*weights(4, 3, 3, 1), padding="same"),
        Relu(),
        MaxPooling(3),
        Convolution(*weights(5, 2, 4, 4), padding="valid"),
        Relu(),
        MaxPooling(2),
        Flatten(),
        Dense(*weights(10, 60)),
        Softmax(),
    )
    return [
        (name, Model(layers, {"made by": "spec/make_vectors.py"}))
        for name, layers in [("dense", dense), ("sigmoid", sigmoid), ("convolution", convolution)]
    ]


def model_case(name: str, model: Model, fields: list[np.ndarray]) -> dict[str, object]:
    """Save a network and return what each of its layers makes of some fields."""
    save_model(model, VECTORS / "models" / f"{name}.safetensors")
    return {
        "model": f"{name}.safetensors",
        "cases": [
            {
                "field": hexadecimal(field),
                "outputs": [
                    [float(f"{number:.9g}") for number in outputs.ravel()]
                    for outputs in layer_outputs(model, field[None])
                ],
                "probabilities": [float(f"{p:.9g}") for p in probabilities(model, field)],
            }
            for field in fields
        ],
    }


ARRAYS = {
    "w": np.ones((10, 4), np.int8),
    "s": np.full(10, 0.01, np.float32),
    "b": np.zeros(10, np.float32),
}
LAYER = {"type": "dense", "weights": "w", "scale": "s", "biases": "b"}
LAYERS = [{"type": "max_pooling", "size": 14}, {"type": "flatten"}, LAYER, {"type": "softmax"}]


def file_bytes(
    description: object = LAYERS, arrays: dict[str, np.ndarray] = ARRAYS, **metadata: str
) -> bytes:
    """Return a model file that may be wrong in whatever way."""
    layers = json.dumps(description)
    texts = {"format": "mnist-checker", "version": "1", "layers": layers, "card": "{}"}
    return safetensors.numpy.save(arrays, {**texts, **metadata})


def refused_models() -> list[dict[str, object]]:
    """Return files that are no model file, each with what the message holds."""

    def convolution(rows: int, channels: int = 1, padding: str = "valid") -> list[object]:
        return [
            {**LAYER, "type": "convolution", "weights": f"{rows}x{channels}", "padding": padding},
            *LAYERS,
        ]

    kernels = {f"{n}x{c}": np.ones((10, n, n, c), np.int8) for n, c in [(2, 1), (3, 3), (29, 1)]}
    arrays = {**ARRAYS, **kernels}
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
        ("another version", file_bytes(version="2"), "version 2 is not known"),
        ("layers that are an object", file_bytes({}), "layers is not a list"),
        ("layers that are no JSON", file_bytes(layers="["), "layers is not a list"),
        ("a card that is a list", file_bytes(card="[]"), "card is not an object"),
        ("a layer that is a number", file_bytes([3]), "layer 1: is not an object"),
        (
            "an unknown layer",
            file_bytes([*LAYERS[:3], {"type": "lstm"}]),
            'layer 4: type "lstm" is not known',
        ),
        (
            "a wrong padding",
            file_bytes(convolution(2, 1, "full"), arrays),
            "layer 1: padding is not valid",
        ),
        (
            "an even kernel padded",
            file_bytes(convolution(2, 1, "same"), arrays),
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
            "a pool too large",
            file_bytes([{"type": "max_pooling", "size": 29}]),
            "layer 1: larger than its input",
        ),
        (
            "a kernel too large",
            file_bytes(convolution(29), arrays),
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
            file_bytes(convolution(3, 3), arrays),
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


if __name__ == "__main__":
    main()
