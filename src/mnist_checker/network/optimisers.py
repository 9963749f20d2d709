"""How parameters move against their gradients. All work in place.

An optimiser holds one or two arrays for each parameter, zero at first, which a checkpoint keeps.
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
        """Change one parameter and its memory in place."""


class GradientDescent(Optimiser):
    """w → w − η ∂C/∂w, C the cost of a mini-batch (equations 20 and 21)."""

    def move(self, parameter: Parameter, rate: float, *_memory: Array) -> None:
        """Change one parameter in place."""
        parameter.value -= rate * parameter.gradient


class Momentum(Optimiser):
    """v → μ v − η ∂C/∂w, then w → w + v (equations 107 and 108).

    Args:
        parameters: What is moved.
        friction: The book's μ, 0 to below 1.
    """

    memory_names = ("velocity",)

    def __init__(self, parameters: Sequence[Parameter], friction: float) -> None:
        super().__init__(parameters)
        self.friction = friction

    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its velocity in place."""
        (velocity,) = memory
        velocity *= self.friction
        velocity -= rate * parameter.gradient
        parameter.value += velocity


class Nesterov(Momentum):
    """Momentum that looks ahead: w → w + μ v − η ∂C/∂w, v being the new velocity.

    Sutskever, Martens, Dahl and Hinton (2013), "On the importance of initialization and momentum
    in deep learning", with w standing for their point looked ahead to.
    """

    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its velocity in place."""
        (velocity,) = memory
        slope = rate * parameter.gradient
        velocity *= self.friction
        velocity -= slope
        parameter.value += self.friction * velocity
        parameter.value -= slope


class Adam(Optimiser):
    """Steps of about η, whatever the gradient's size: Kingma and Ba (2015), algorithm 1."""

    memory_names = ("mean", "square")
    mean_decay = 0.9
    square_decay = 0.999
    least = 1e-8

    def move(self, parameter: Parameter, rate: float, *memory: Array) -> None:
        """Change one parameter and its running means in place."""
        mean, square = memory
        scratch = parameter.gradient - mean
        scratch *= 1.0 - self.mean_decay
        mean += scratch

        np.square(parameter.gradient, out=scratch)
        scratch -= square
        scratch *= 1.0 - self.square_decay
        square += scratch

        # Both means start at 0 and are too small at first: algorithm 1 divides that out.
        np.multiply(square, 1.0 / (1.0 - self.square_decay**self.steps), out=scratch)
        np.sqrt(scratch, out=scratch)
        scratch += self.least
        np.divide(mean, scratch, out=scratch)
        scratch *= rate / (1.0 - self.mean_decay**self.steps)
        parameter.value -= scratch


OPTIMISERS: dict[str, Callable[[Sequence[Parameter], float], Optimiser]] = {
    "gradient descent": lambda parameters, _: GradientDescent(parameters),
    "momentum": Momentum,
    "nesterov": Nesterov,
    "adam": lambda parameters, _: Adam(parameters),
}
"""By name: makes one from the parameters and the friction of momentum."""


def add_decay(parameters: Sequence[Parameter], strength: float, samples: int) -> None:
    """Add the gradient of L2 regularisation, λ/n w (equation 88), to weights and not to biases.

    With gradient descent, w → (1 − ηλ/n) w − η ∂C₀/∂w follows (equation 93): weight decay.

    Args:
        parameters: Their gradients are of the unregularised cost C₀.
        strength: The book's λ.
        samples: The book's n, the size of the whole training set.
    """
    if strength:
        for parameter in parameters:
            if parameter.decays:
                parameter.gradient += (strength / samples) * parameter.value
