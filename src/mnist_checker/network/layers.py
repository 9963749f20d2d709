"""The layers of a network: forward, and each one's share of backpropagation.

Nielsen, chapter 2. The book's layer is a weighted sum and σ at once; here they are two layers,
so each half of an equation stands in the class that it is about. Axis 0 is the sample
everywhere. An *error* is ∂C/∂(a layer's output) on the way in and ∂C/∂(its input) on the way
out: the book's δ where the layer is Dense. Layers work in the dtype of their parameters.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

Array: TypeAlias = NDArray[np.floating[Any]]


@dataclass(eq=False)
class Parameter:
    """An array that is learnt, and ∂C/∂ of it.

    Attributes:
        value: Changed in place by the optimiser.
        gradient: Of the same shape and dtype: set by each backward pass, used up by each step.
        decays: Whether L2 regularisation shrinks it: weights yes, biases no.
    """

    value: Array
    gradient: Array
    decays: bool


class Layer(ABC):
    """One step from inputs to outputs.

    Attributes:
        parameters: What is learnt.
        statistics: Arrays that are gathered while learning, changed in place.
    """

    parameters: tuple[Parameter, ...] = ()
    statistics: tuple[Array, ...] = ()

    @abstractmethod
    def forward(self, inputs: Array) -> Array:
        """Return the outputs for (samples, inputs)."""

    def forward_in_training(
        self,
        inputs: Array,
        generator: np.random.Generator,  # noqa: ARG002 - few layers leave anything to chance
    ) -> Array:
        """Return the outputs, and remember what `backward` needs.

        ReLU and batch normalisation write over their inputs, which are the outputs of the layer
        before. The generator draws whatever the layer leaves to chance.
        """
        return self.forward(inputs)

    def set_gradients(self, error: Array) -> None:  # noqa: B027 - few layers learn anything
        """Set the parameters' gradients from the error of the outputs."""

    def backward(self, error: Array) -> Array:
        """Return the error of the inputs from that of the outputs, which may be written over.

        Raises:
            NotImplementedError: It is an output layer only, and errors begin before those.
        """
        raise NotImplementedError


class Dense(Layer):
    """z = w a + b (equation 25): each output is a weighted sum of all inputs.

    Args:
        weights: (outputs, inputs); row j, column k is the book's w_jk, from input k to output j.
        biases: (outputs,).
    """

    def __init__(self, weights: Array, biases: Array) -> None:
        self.weights = Parameter(weights, np.zeros_like(weights), decays=True)
        self.biases = Parameter(biases, np.zeros_like(biases), decays=False)
        self.parameters = (self.weights, self.biases)

    def forward(self, inputs: Array) -> Array:
        """Return (samples, outputs)."""
        self._inputs = inputs
        outputs: Array = inputs @ self.weights.value.T
        outputs += self.biases.value
        return outputs

    def set_gradients(self, error: Array) -> None:
        """BP3: ∂C/∂b_j = δ_j. BP4: ∂C/∂w_jk = a_k δ_j. Both summed over the samples."""
        error.sum(axis=0, out=self.biases.gradient)
        np.matmul(error.T, self._inputs, out=self.weights.gradient)

    def backward(self, error: Array) -> Array:
        """The first factor of BP2: wᵀ δ."""
        inputs_error: Array = error @ self.weights.value
        return inputs_error


class Sigmoid(Layer):
    """σ(z) = 1 / (1 + exp(−z)) (equation 3)."""

    def forward(self, inputs: Array) -> Array:
        """Return σ of each input, by way of tanh, which cannot overflow."""
        outputs: Array = np.tanh(inputs * 0.5)
        outputs += 1.0
        outputs *= 0.5
        self._outputs = outputs
        return outputs

    def backward(self, error: Array) -> Array:
        """The second factor of BP2: ⊙ σ′(z), with σ′ = σ (1 − σ)."""
        slope = 1.0 - self._outputs
        slope *= self._outputs
        slope *= error
        return slope


class Relu(Layer):
    """max(0, z): the rectified linear unit at the end of chapter 3."""

    def forward(self, inputs: Array) -> Array:
        """Return each input, or 0 where it is below."""
        self._outputs: Array = np.maximum(inputs, 0.0)
        return self._outputs

    def forward_in_training(
        self,
        inputs: Array,
        generator: np.random.Generator,  # noqa: ARG002 - nothing is left to chance
    ) -> Array:
        """Return the same in the inputs' place."""
        self._outputs = np.maximum(inputs, 0.0, out=inputs)
        return self._outputs

    def backward(self, error: Array) -> Array:
        """The slope is 1 above zero and 0 below."""
        error *= self._outputs > 0.0
        return error


class Softmax(Layer):
    """exp(z_j) / Σ_k exp(z_k) (equation 78): positive, and adding up to 1. The last layer only."""

    def forward(self, inputs: Array) -> Array:
        """Return the shares; taking the greatest away first keeps exp from overflowing."""
        outputs: Array = np.exp(inputs - inputs.max(axis=1, keepdims=True))
        outputs /= outputs.sum(axis=1, keepdims=True)
        return outputs


class Dropout(Layer):
    """Leaves out a share of its inputs while learning (chapter 3, "Dropout").

    The book halves the weights afterwards to make up for it; here what stays is enlarged while
    learning, so the finished network needs no change and is the same without this layer.

    Args:
        share: Of the inputs, left out at random: 0 to below 1.
    """

    def __init__(self, share: float) -> None:
        self.share = share

    def forward(self, inputs: Array) -> Array:
        """Return the inputs as they are."""
        return inputs

    def forward_in_training(self, inputs: Array, generator: np.random.Generator) -> Array:
        """Return the inputs, some of them 0 and the others larger."""
        kept = generator.random(inputs.shape, dtype=np.float32) >= self.share
        self._factors: Array = kept * inputs.dtype.type(1.0 / (1.0 - self.share))
        return inputs * self._factors

    def backward(self, error: Array) -> Array:
        """What was left out has no error."""
        return error * self._factors
