"""A model as an ONNX file, channels before rows and columns, as PyTorch exports one."""

from typing import Any

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from benchmarks.as_written_elsewhere import Activation, steps
from mnist_checker.constants import FIELD
from mnist_checker.model import (
    INPUT_SHAPE,
    Convolution,
    Dense,
    Flatten,
    MaxPooling,
    Model,
    Shape,
    float_weights,
)

INPUT = "pixels"
"""Of (n, 1, 28, 28) float32, grey levels divided by 255."""
OUTPUT = "probabilities"
BATCH = "n"
"""Of the dimension that counts images."""

_OPERATORS: dict[Activation, str] = {"relu": "Relu", "sigmoid": "Sigmoid", "softmax": "Softmax"}


def onnx_bytes(model: Model) -> bytes:
    """Return the bytes of an ONNX file that gives what the model's last layer gives."""
    nodes: list[onnx.NodeProto] = []
    arrays: list[onnx.TensorProto] = []
    shape: Shape = INPUT_SHAPE
    flattened: Shape | None = None
    """What a dense layer's inputs were just before they were flat."""

    def add(operator: str, *parameters: NDArray[np.float32], **attributes: Any) -> None:
        at = len(nodes)
        names = [f"{at}.{nth}" for nth in range(len(parameters))]
        arrays.extend(map(numpy_helper.from_array, parameters, names))
        inputs = [nodes[-1].output[0] if nodes else INPUT, *names]
        nodes.append(helper.make_node(operator, inputs, [str(at)], **attributes))

    for step in steps(model):
        layer = step.layer
        match layer:
            case Convolution():
                rows, columns = layer.margins
                kernels = float_weights(layer).transpose(0, 3, 1, 2)
                add("Conv", kernels, layer.biases, pads=[rows, columns, rows, columns])
            case MaxPooling():
                add("MaxPool", kernel_shape=[layer.size] * 2, strides=[layer.size] * 2)
            case Flatten():
                flattened = shape
                add("Flatten")
            case Dense():
                weights = float_weights(layer)
                if flattened:
                    weights = _channels_first(weights, flattened)
                    flattened = None
                add("Gemm", weights, layer.biases, transB=1)
        shape = layer.output_shape(shape)
        if step.activation:
            add(_OPERATORS[step.activation])
    nodes[-1].output[0] = OUTPUT
    return _file(nodes, arrays)


def _channels_first(weights: NDArray[np.float32], grid: Shape) -> NDArray[np.float32]:
    """Put the inputs of (outputs, rows · columns · channels) in the order that Flatten gives."""
    ordered = weights.reshape(-1, *grid).transpose(0, 3, 1, 2)
    return ordered.reshape(len(weights), -1)


def _file(nodes: list[onnx.NodeProto], arrays: list[onnx.TensorProto]) -> bytes:
    graph = helper.make_graph(
        nodes,
        "mnist-checker",
        [helper.make_tensor_value_info(INPUT, TensorProto.FLOAT, [BATCH, 1, FIELD, FIELD])],
        [helper.make_tensor_value_info(OUTPUT, TensorProto.FLOAT, [BATCH, 10])],
        arrays,
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    onnx.checker.check_model(made)
    content: bytes = made.SerializeToString()
    return content
