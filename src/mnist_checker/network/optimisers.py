"""How parameters move against their gradients. All work in place.

An optimiser holds up to two arrays for each parameter, zero at first, which a checkpoint keeps.
What else a step has to write down goes where the gradient was: the next backward pass makes that
anew.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence

import numpy as np

from mnist_checker.network.layers import Array, Parameter


class Optimiser(ABC):
    """Moves parameters a step.

    Attributes:
        parameters: What is moved.
        memory: Named groups of arrays, one array for each parameter, kept from step to step.
        steps: How many have been done.
    """

    memory_names: tuple[str, ...] = ()

    def __init__(self, parameters: Sequence[Parameter]) -> None:
        self.parameters = parameters
        self.memory: dict[str, list[Array]] = {
            name: [np.zeros_like(parameter.value) for parameter in parameters]
            for name in self.memory_names
        }
        self.steps = 0

    def step(self, rate: float) -> None:
        """Move every parameter once, at the learning rate `rate` (the book's η)."""
        self.steps += 1
        for parameter, *memory in zip(self.parameters, *self.memory.values(), strict=True):
            self.move(parameter, rate, *memory)

    @abstractmethod
    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its memory in place, and use up its gradient."""


class GradientDescent(Optimiser):
    """w → w − η ∂C/∂w, C the cost of a mini-batch (equations 20 and 21)."""

    def move(self, parameter: Parameter, rate: float, *_memory: Array) -> None:
        """Change one parameter in place."""
        change = parameter.gradient
        change *= rate
        parameter.value -= change


class Momentum(Optimiser):
    """v → μ v − η ∂C/∂w, then w → w + v (equations 107 and 108).

    Args:
        parameters: What is moved.
        momentum: The book's μ, 0 to below 1: the share of the velocity that is kept.
    """

    memory_names = ("velocity",)

    def __init__(self, parameters: Sequence[Parameter], momentum: float) -> None:
        super().__init__(parameters)
        self.momentum = momentum

    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its velocity in place."""
        (velocity,) = memory
        change = parameter.gradient
        change *= rate
        velocity *= self.momentum
        velocity -= change
        parameter.value += velocity


class Nesterov(Momentum):
    """Momentum that looks ahead: w → w + μ v − η ∂C/∂w, v being the new velocity.

    Sutskever, Martens, Dahl and Hinton (2013), "On the importance of initialization and momentum
    in deep learning", with w standing for their point looked ahead to.
    """

    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its velocity in place."""
        (velocity,) = memory
        change = parameter.gradient
        change *= rate
        velocity *= self.momentum
        velocity -= change
        parameter.value -= change
        np.multiply(velocity, self.momentum, out=change)
        parameter.value += change


class Adam(Optimiser):
    """Steps of about η, whatever the gradient's size: Kingma and Ba (2015), algorithm 1.

    w → w − η m / (√v + ε), with m the mean of all gradients so far and v that of their squares,
    the later ones weighing more. Remembered are the weighted sums; what divides each by the sum
    of its weights is one number for all parameters.
    """

    memory_names = ("gradients", "squares")
    gradient_decay = 0.9
    square_decay = 0.999
    epsilon = 1e-8

    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its running sums in place."""
        gradients, squares = memory
        change = parameter.gradient

        gradients *= self.gradient_decay
        gradients += change
        squares *= self.square_decay
        np.square(change, out=change)
        squares += change

        # √v is √squares / scale, so η m / (√v + ε) is η scale m / (√squares + ε scale).
        scale = self._weights(self.square_decay) ** 0.5
        np.sqrt(squares, out=change)
        change += self.epsilon * scale
        np.divide(gradients, change, out=change)
        change *= rate * scale / self._weights(self.gradient_decay)
        parameter.value -= change

    def _weights(self, decay: float) -> float:
        """Return the sum of the weights, 1 + decay + decay² + …, one for each step so far."""
        return float((1.0 - decay**self.steps) / (1.0 - decay))


OPTIMISERS: dict[str, Callable[[Sequence[Parameter], float], Optimiser]] = {
    "gradient descent": lambda parameters, _: GradientDescent(parameters),
    "momentum": Momentum,
    "nesterov": Nesterov,
    "adam": lambda parameters, _: Adam(parameters),
}
"""By name: makes one from the parameters and the momentum's μ."""


def add_decay(parameters: Sequence[Parameter], strength: float, samples: int) -> None:
    """Add the gradient of L2 regularisation, λ/n w (equation 88), to weights and not to biases.

    With gradient descent, w → (1 − ηλ/n) w − η ∂C₀/∂w follows (equation 93): weight decay. Adam
    divides this gradient with the rest, so that weights of large gradients shrink less (Loshchilov
    and Hutter, 2019, "Decoupled weight decay regularization", which the convolution network uses).

    Args:
        parameters: Their gradients are of the unregularised cost C₀.
        strength: The book's λ.
        samples: The book's n: images in an epoch, which is the training set where all are taken.
    """
    if strength:
        for parameter in parameters:
            if parameter.decays:
                parameter.gradient += (strength / samples) * parameter.value
