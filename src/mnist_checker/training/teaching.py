"""Learning from a teacher: a network's answers in place of labels.

Hinton, Vinyals and Dean (2015), "Distilling the knowledge in a neural network": how a good network
divides its answer among the digits tells more about an image than its label does. Unlike there,
only the teacher's answers are softened: the student learns to give them as they are, as one target
with the label, so that no T² weighs the two, and calibration at the end sharpens it again. The
teacher is asked about the distorted images that will be learnt from, so they are made ahead.
"""

from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from mnist_checker.model import Model
from mnist_checker.training.batches import Augment, Examples, Mixture

TAUGHT: Final = 2
"""What images are distorted by, beside the seed: none of the numbers in mixing.py."""


@dataclass(frozen=True)
class Teaching:
    """How a teacher teaches.

    Attributes:
        sha256: Of the teacher's model file; empty where there is no teacher.
        weight: Of the teacher's answer in a target; the rest is the label's.
        temperature: What the teacher's logits are divided by: the more, the less sure it is.
        passes: Times that each image is distorted ahead; epochs take from all of these.
        strokes: Whether it is asked about what was made of strokes too; else that has its label.
    """

    sha256: str = ""
    weight: float = 0.9
    temperature: float = 2.0
    passes: int = 10
    strokes: bool = True


def made_ahead(examples: Examples, augment: Augment | None, passes: int, seed: int) -> Examples:
    """Return examples distorted `passes` times; an epoch takes as many as there were."""
    if augment is None:
        return examples
    generator = np.random.default_rng([seed, TAUGHT])
    return Mixture(
        np.concatenate([augment(examples.images, generator) for _ in range(passes)]),
        np.tile(examples.targets, (passes, 1)),
        groups=(passes * len(examples),),
        taken=(len(examples),),
    )


def taught(examples: Examples, teacher: Model, teaching: Teaching) -> Examples:
    """Return examples whose targets are in part the teacher's softened probabilities."""
    # Where nobody teaches, the dense network learns without PyTorch, which takes long to import.
    from mnist_checker.torch_engine import probabilities

    answers = softened(probabilities(teacher, examples.images), teaching.temperature)
    targets = teaching.weight * answers + (1.0 - teaching.weight) * examples.targets
    return replace(examples, targets=targets)


def softened(probabilities: NDArray[np.float32], temperature: float) -> NDArray[np.float32]:
    """Return what (n, 10) probabilities would be, had their logits been divided."""
    powers = probabilities ** np.float32(1.0 / temperature)
    softer: NDArray[np.float32] = powers / powers.sum(axis=1, keepdims=True)
    return softer
