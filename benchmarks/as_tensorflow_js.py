"""A model as TensorFlow.js takes it from Keras: a layers model, model.json and its weights."""

import json
from typing import Any

import numpy as np
from numpy.typing import NDArray

from benchmarks.as_written_elsewhere import Step, steps
from mnist_checker.model import (
    INPUT_SHAPE,
    Convolution,
    Dense,
    Flatten,
    MaxPooling,
    Model,
    float_weights,
)

WEIGHTS_FILE = "weights.bin"
"""The name by which model.json asks for the weights."""


def layers_model(model: Model) -> tuple[bytes, bytes]:
    """Return model.json and the weights that it names."""
    layers: list[dict[str, Any]] = []
    described: list[dict[str, Any]] = []
    arrays: list[NDArray[np.float32]] = []
    for at, step in enumerate(steps(model)):
        kind, config = _config(step)
        layers.append({"class_name": kind, "config": {"name": str(at), **config}})
        if isinstance(step.layer, Convolution | Dense):
            kernel = np.moveaxis(float_weights(step.layer), 0, -1)
            for name, array in (("kernel", kernel), ("bias", step.layer.biases)):
                described.append(
                    {"name": f"{at}/{name}", "shape": list(array.shape), "dtype": "float32"}
                )
                arrays.append(array)
    layers[0]["config"]["batch_input_shape"] = [None, *INPUT_SHAPE]
    topology = {"class_name": "Sequential", "config": {"name": "network", "layers": layers}}
    manifest = [{"paths": [WEIGHTS_FILE], "weights": described}]
    text = json.dumps(
        {"format": "layers-model", "modelTopology": topology, "weightsManifest": manifest}
    )
    return text.encode(), b"".join(array.tobytes() for array in arrays)


def _config(step: Step) -> tuple[str, dict[str, Any]]:
    """Return the class of Keras and the settings of a layer."""
    activation = {"activation": step.activation or "linear"}
    match step.layer:
        case Convolution(weights=weights, padding=padding):
            outputs, rows, columns, _ = weights.shape
            return "Conv2D", {
                "filters": outputs,
                "kernel_size": [rows, columns],
                "padding": padding,
                **activation,
            }
        case Dense(weights=weights):
            return "Dense", {"units": len(weights), **activation}
        case MaxPooling(size=size):
            return "MaxPooling2D", {"pool_size": [size, size], "strides": [size, size]}
        case Flatten():
            return "Flatten", {}
