"""How wrong a network's answers are, and the error that backpropagation starts from.

Each loss is differentiated together with the output layer that it belongs to, as the book's
network2.py does: `error` is δ^L = ∂C/∂z^L, the error of the output layer's *inputs*. So the
factors that would cancel never meet, and none can overflow.

Outputs and targets are (samples, outputs). The cost C is the mean over the samples; targets may
be soft, a share for each output instead of one 1.
"""

from typing import Protocol

import numpy as np

from mnist_checker.network.layers import Array, Layer, Sigmoid, Softmax


class Loss(Protocol):
    """A cost, its derivative, and the output layer that they hold for."""

    @property
    def output_layer(self) -> type[Layer]:
        """The last layer of a network that learns by this loss."""

    def cost(self, outputs: Array, targets: Array) -> float:
        """Return C, the mean over the samples."""

    def error(self, outputs: Array, targets: Array) -> Array:
        """Return δ^L, (samples, outputs), divided by the number of samples."""


class Quadratic:
    """C = 1/2n Σ ‖y − a‖² (equation 6), over sigmoid outputs."""

    output_layer = Sigmoid

    def cost(self, outputs: Array, targets: Array) -> float:
        """Return C."""
        return float(0.5 * np.square(outputs - targets).sum() / len(outputs))

    def error(self, outputs: Array, targets: Array) -> Array:
        """BP1: δ = (a − y) ⊙ σ′(z); small where an output is far off and saturated."""
        error: Array = (outputs - targets) * outputs * (1.0 - outputs) / len(outputs)
        return error


class CrossEntropy:
    """C = −1/n Σ Σ_j [y ln a + (1 − y) ln(1 − a)] (equations 57 and 63), over sigmoid outputs."""

    output_layer = Sigmoid

    def cost(self, outputs: Array, targets: Array) -> float:
        """Return C."""
        right = targets * _logarithm(outputs) + (1.0 - targets) * _logarithm(1.0 - outputs)
        return float(-right.sum() / len(outputs))

    def error(self, outputs: Array, targets: Array) -> Array:
        """δ = a − y (equation 66): σ′(z) has cancelled, so a saturated output still learns."""
        error: Array = (outputs - targets) / len(outputs)
        return error


class LogLikelihood:
    """C = −1/n Σ ln a_y (equation 80), over softmax outputs: cross-entropy between shares."""

    output_layer = Softmax

    def cost(self, outputs: Array, targets: Array) -> float:
        """Return C."""
        return float(-(targets * _logarithm(outputs)).sum() / len(outputs))

    def error(self, outputs: Array, targets: Array) -> Array:
        """δ = a − y (equation 84)."""
        error: Array = (outputs - targets) / len(outputs)
        return error


LOSSES: dict[str, Loss] = {
    "quadratic": Quadratic(),
    "cross-entropy": CrossEntropy(),
    "log-likelihood": LogLikelihood(),
}


def _logarithm(values: Array) -> Array:
    """Natural logarithm, of the smallest normal number where a value has been rounded to 0."""
    logarithms: Array = np.log(np.maximum(values, np.finfo(values.dtype).tiny))
    return logarithms
