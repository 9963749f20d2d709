"""Write the cases in spec/vectors that are computed: `python spec/make_vectors.py`.

What was worked out by hand (normalise-by-hand.json) and what is refused (refused.json and the
refused drawings) is written by people and only read here. The drawings of pens in
normalise-drawings.json are the input; their fields are the output. A change in these files is a
change of the specification: the tests of both languages read them.
"""

import json
from pathlib import Path
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from equal_models import equal_models
from mnist_checker.drawing import Drawing, check_drawing, check_strokes
from mnist_checker.engine import layer_outputs, probabilities
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
from mnist_checker.model_file import save_model
from mnist_checker.normalise import normalise
from mnist_checker.quantise import quantise
from mnist_checker.text import encode_text
from refused_models import refused_models

Case: TypeAlias = dict[str, Any]
Field: TypeAlias = NDArray[np.uint8]

VECTORS = Path(__file__).parent / "vectors"


def main() -> None:
    """Write every computed file."""
    rng = np.random.default_rng(28)
    drawings = json.loads((VECTORS / "normalise-drawings.json").read_text("utf-8"))["cases"]
    drawings += generated_drawings(rng) + taps()
    write("normalise.json", [with_field(case) for case in drawings])
    write("simplify.json", [with_field(case) for case in large_drawings()])
    write("text.json", [text_case(name, data) for name, data in texts(rng)])
    fields = [normalise(Drawing(check_strokes(case["strokes"]))) for case in drawings[:3]]
    (VECTORS / "models").mkdir(exist_ok=True)
    write("models/outputs.json", [model_case(name, model, fields) for name, model in models(rng)])
    write("models/equal.json", equal_models())
    write("models/refused.json", refused_models())


def write(name: str, cases: list[Case]) -> None:
    """Write one file of cases, a case a line."""
    lines = ",\n".join(json.dumps(case, ensure_ascii=False) for case in cases)
    (VECTORS / name).write_text(f'{{"cases": [\n{lines}\n]}}\n', "utf-8")


def hexadecimal(field: Field) -> list[str]:
    """Return the 28 rows of a field as hexadecimal digits."""
    return [bytes(row).hex() for row in field]


def with_field(case: Case) -> Case:
    """Add the field that a drawing becomes."""
    return {**case, "field": hexadecimal(normalise(check_drawing(case)))}


def generated_drawings(rng: np.random.Generator) -> list[Case]:
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


def taps() -> list[Case]:
    """Return small drawings in a box, of whose side a fortieth is 5, and without one."""
    tap = [[100, 100], [101, 102], [100, 103]]
    box = {"width": 200, "height": 200}
    return [
        {"name": "a tap that moved", "strokes": [tap], **box},
        {"name": "a tap that moved, in no known box", "strokes": [tap]},
        {"name": "just below the share", "strokes": [[[9, 9], [9, 13.999]]], **box},
        {"name": "at the share", "strokes": [[[9, 9], [9, 14]]], **box},
        {"name": "just above the share", "strokes": [[[9, 9], [9, 14.001]]], **box},
        {"name": "at the share on both axes", "strokes": [[[9, 9], [14, 14]]], **box},
        {"name": "two taps at one place", "strokes": [tap, [], [[103, 101]]], **box},
        {"name": "two taps apart", "strokes": [tap, [[120, 101]]], **box},
        {"name": "the height counts", "strokes": [[[9, 9], [9, 14]]], "width": 100, "height": 200},
        {"name": "the width counts", "strokes": [[[9, 9], [9, 14]]], "width": 200, "height": 100},
        {"name": "a width alone", "strokes": [[[9, 9], [9, 14]]], "width": 200},
        {"name": "a height alone", "strokes": [[[9, 9], [9, 14]]], "height": 200},
        {"name": "both too small", "strokes": [[[9, 9], [9, 14]]], "width": 199, "height": 100},
        {"name": "a tenth of its box", "strokes": [[[20, 20], [31, 20], [25, 40]]], **box},
    ]


def large_drawings() -> list[Case]:
    """Return drawings that are simplified, or just not, of points on a coarse grid."""
    rng = np.random.default_rng(1000)
    turn = np.linspace(0.0, 2.0 * np.pi, 3000)
    eight = np.stack([np.sin(2.0 * turn), 2.0 * np.sin(turn)], axis=1)
    turns = np.rint(60.0 * eight).astype(int)
    shaken = np.rint(60.0 * eight + rng.normal(size=(3000, 2))).astype(int).reshape(3, -1, 2)
    rests = [[0, 0]] * 1500 + [[9, 0], [9, 20]]
    dots = rng.integers(0, 40, size=(1200, 1, 2))
    return [
        {"name": "as many points as are kept", "strokes": [turns[::3].tolist()]},
        {"name": "more points in one stroke", "strokes": [turns.tolist()]},
        {
            "name": "more points in three strokes",
            "strokes": [[], *shaken.tolist()],
        },
        {"name": "a pen that rests before it goes on", "strokes": [rests]},
        {"name": "more dots", "strokes": dots.tolist()},
        {"name": "one dot many times", "strokes": [[[7, 7]]] * 1001},
    ]


def texts(rng: np.random.Generator) -> list[tuple[str, bytes]]:
    """Return named bytes."""
    return [
        ("nothing", b""),
        ("every byte", bytes(range(256))),
        ("small weights", rng.normal(0, 12, 200).astype(np.int8).tobytes()),
        ("nine levels", (np.arange(301) ** 2 % 9 - 4).astype(np.int8).tobytes()),
        ("three levels", b"[" + (np.arange(263) ** 2 % 3 - 1).astype(np.int8).tobytes() + b"]"),
        ("nine levels, then three", bytes([4, 252] * 64) + bytes([0, 1, 0, 255] * 64)),
        ("too few for fours, too few for pairs", bytes(255) + b"[" + bytes([4, 252] * 63) + b"]"),
    ]


def text_case(name: str, data: bytes) -> Case:
    """Return bytes and their text."""
    return {"name": name, "bytes": data.hex(), "text": encode_text(data)}


def models(rng: np.random.Generator) -> list[tuple[str, Model]]:
    """Return small networks that use every kind of layer between them."""

    def weights(
        *shape: int,
    ) -> tuple[NDArray[np.int8], NDArray[np.float32], NDArray[np.float32]]:
        fan_in = int(np.prod(shape[1:]))
        multiples, scale = quantise(rng.normal(0, np.sqrt(2 / fan_in), shape))
        return multiples, scale, rng.normal(0, 0.1, shape[0]).astype(np.float32)

    dense: tuple[Layer, ...] = (
        Flatten(),
        Dense(*weights(16, 784)),
        Relu(),
        Dense(*weights(10, 16)),
        Softmax(),
    )
    sigmoid: tuple[Layer, ...] = (
        Flatten(),
        Dense(*weights(9, 784)),
        Sigmoid(),
        Dense(*weights(10, 9)),
        Sigmoid(),
    )
    convolution: tuple[Layer, ...] = (
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


def model_case(name: str, model: Model, fields: list[Field]) -> Case:
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


if __name__ == "__main__":
    main()
