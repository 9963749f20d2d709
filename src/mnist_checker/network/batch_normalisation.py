"""Batch normalisation: a layer's outputs with mean 0 and variance 1, whatever its weights are.

S. Ioffe and C. Szegedy (2015), "Batch normalization: accelerating deep network training by
reducing internal covariate shift". Later than the book. Here it has the offset β and not the
factor γ: behind it come ReLU and a layer that can scale its inputs itself. A sigmoid would need γ,
as inputs around 0 keep it to its middle, where it is a line (section 3).
"""

from typing import Final

import numpy as np

from mnist_checker.network.layers import Array, Layer, Parameter

_MOMENTUM: Final = 0.1
"""Share of a mini-batch in the running mean and variance while learning."""

EPSILON: Final = 1e-5
"""The paper's ε, added to variances so that none is 0."""


class BatchNormalisation(Layer):
    """y = (x − E[x]) / √(Var[x] + ε) + β, each unit by itself (algorithm 1).

    While learning, mean and variance are the mini-batch's; afterwards, running ones.

    Args:
        units: Of the layer before.
        dtype: Of the layer before.
    """

    def __init__(self, units: int, dtype: np.dtype[np.floating]) -> None:
        offsets = np.zeros(units, dtype)
        self.offsets = Parameter(offsets, np.zeros_like(offsets), decays=False)
        self.parameters = (self.offsets,)
        self.mean, self.variance = np.zeros_like(offsets), np.ones_like(offsets)
        self.statistics = (self.mean, self.variance)

    def forward(self, inputs: Array) -> Array:
        """Return (samples, units), normalised by the running mean and variance."""
        factor, offset = self.folded()
        outputs: Array = inputs * factor
        outputs += offset
        return outputs

    def folded(self) -> tuple[Array, Array]:
        """Return the factor and the offset, (units,) each, that the layer comes to."""
        factor = 1.0 / np.sqrt(self.variance + EPSILON)
        return factor, self.offsets.value - self.mean * factor

    def forward_in_training(
        self,
        inputs: Array,
        generator: np.random.Generator,  # noqa: ARG002 - nothing is left to chance
    ) -> Array:
        """Return the same, normalised by the mini-batch's mean and variance.

        One sample, which may be left over at the end of an epoch, has no spread: the running mean
        and variance stay as they are.
        """
        return self.normalise(inputs, _MOMENTUM if len(inputs) > 1 else 0.0)

    def normalise(self, inputs: Array, share: float) -> Array:
        """Return the same, the mini-batch taking this share in the running mean and variance.

        The inputs are written over by what `backward` needs.
        """
        mean = inputs.mean(axis=0)
        self._normalised = inputs
        self._normalised -= mean
        variance = np.square(self._normalised).mean(axis=0)
        for running, now in ((self.mean, mean), (self.variance, variance)):
            running += share * (now - running)
        self._factor = 1.0 / np.sqrt(variance + EPSILON)
        self._normalised *= self._factor
        outputs: Array = self._normalised + self.offsets.value
        return outputs

    def set_gradients(self, error: Array) -> None:
        """∂C/∂β, summed over the samples."""
        error.sum(axis=0, out=self.offsets.gradient)

    def backward(self, error: Array) -> Array:
        """∂C/∂x by the chain rule through mean and variance (section 3)."""
        products = error * self._normalised
        error -= error.mean(axis=0)
        error -= np.multiply(self._normalised, products.mean(axis=0), out=products)
        error *= self._factor
        return error
