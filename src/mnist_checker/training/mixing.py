"""Strokes, changed at random and inked, become images to learn from beside MNIST's."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Images, Strokes
from mnist_checker.augmentation.nonsense import nonsense
from mnist_checker.augmentation.strokes import StrokeAmounts, augment_strokes, pen_factor
from mnist_checker.augmentation.tracing import trace
from mnist_checker.drawing import Drawing
from mnist_checker.inking import normalise_strokes
from mnist_checker.normalise import stroke_arrays
from mnist_checker.training.batches import Examples, Mixture, groups_of, labelled

Labels: TypeAlias = NDArray[np.integer]

UNDECIDED: Final = 0.1
"""Every digit's share in the target of what is no digit."""

MOST_MADE: Final = 0.95
"""Of each epoch's images, those made from strokes at most: it has all of MNIST's as well."""

DRAWN, NONSENSE, TRACED = 1, 3, 4
"""What each kind of examples is changed by, beside the seed: not by the number in teaching.py."""


@dataclass(frozen=True)
class Mixing:
    """How drawings are mixed into MNIST.

    Attributes:
        sha256: Of the files of drawings, with spaces between; empty where there is none.
        share: Of each epoch's images, those made from the files' drawings.
        passes: Times that each drawing is changed and inked; epochs take from all of these.
        held_out: Writers whose drawings are not learnt from, but choose the best epoch.
        traced: Of each epoch's images, those made from MNIST's own, traced as strokes.
        traced_passes: Times that each of those is changed and inked.
        nonsense: Of each epoch's images, those made from drawings that are no digit; their
            targets are ten equal shares. They take a file of drawings.
        strokes: How far strokes are changed.
    """

    sha256: str = ""
    share: float = 0.3
    passes: int = 8
    held_out: tuple[str, ...] = ()
    traced: float = 0.0
    traced_passes: int = 4
    nonsense: float = 0.0
    strokes: StrokeAmounts = field(default_factory=StrokeAmounts)

    @property
    def made(self) -> float:
        """Of each epoch's images, those made from strokes."""
        return self.share + self.traced + self.nonsense

    def taken(self, share: float, images: int) -> int:
        """Return how many images a share of an epoch is that has so many of MNIST's."""
        return round(images * share / (1.0 - self.made))


def plain(drawings: Sequence[Drawing]) -> Examples:
    """Return drawings as they are, inked."""
    return labelled(
        normalise_strokes([stroke_arrays(each) for each in drawings]), _labels(drawings)
    )


def mix_drawings(
    examples: Examples, drawings: Sequence[Drawing], mixing: Mixing, taken: int, seed: int
) -> Mixture:
    """Return examples together with drawings, each changed at random `passes` times and inked.

    Args:
        examples: An epoch has as many of them as it would have by themselves.
        drawings: None of them blank or without a label.
        mixing: How far they are changed.
        taken: How many of what they become each epoch takes at random.
        seed: Draws the changes: the same ones when a run goes on.
    """
    strokes = [stroke_arrays(each) for each in drawings]
    generator = np.random.default_rng([seed, DRAWN])
    return _with_strokes(
        examples, strokes, _labels(drawings), mixing.strokes, mixing.passes, taken, generator
    )


def mix_traced(
    examples: Examples, images: Images, labels: Labels, mixing: Mixing, taken: int, seed: int
) -> Mixture:
    """Return examples together with images, (n, 28, 28), that were traced, changed and inked.

    As `mix_drawings` does it; what leaves no line is left out.
    """
    strokes = trace(images)
    traced = np.array([bool(each) for each in strokes])
    # Nobody drew a line's end last: the pen had no way from there to the next line.
    amounts = replace(mixing.strokes, join=0.0)
    generator = np.random.default_rng([seed, TRACED])
    return _with_strokes(
        examples,
        [each for each in strokes if each],
        labels[traced],
        amounts,
        mixing.traced_passes,
        taken,
        generator,
    )


def mix_nonsense(
    examples: Examples, drawings: Sequence[Drawing], mixing: Mixing, taken: int, seed: int
) -> Mixture:
    """Return examples together with drawings that are no digit.

    There are `passes` times as many as digits were drawn, and at least as many as an epoch takes.

    Args:
        examples: An epoch has as many of them as it would have by themselves.
        drawings: Digits that are put beside one another.
        mixing: How far strokes are changed.
        taken: How many of what was made each epoch takes at random.
        seed: Draws what is made: the same when a run goes on.
    """
    generator = np.random.default_rng([seed, NONSENSE])
    n = nonsense_made(len(drawings), mixing, taken)
    made = nonsense([stroke_arrays(each) for each in drawings], n, generator)
    images = _inked(made, [None] * n, mixing.strokes, generator)
    targets = np.full((n, 10), UNDECIDED, np.float32)
    return _with_group(examples, Examples(images, targets), taken)


def nonsense_made(drawings: int, mixing: Mixing, taken: int) -> int:
    """Return how many drawings that are no digit `mix_nonsense` makes."""
    return max(mixing.passes * drawings, taken)


def _with_strokes(
    examples: Examples,
    strokes: Sequence[Strokes],
    labels: Labels,
    amounts: StrokeAmounts,
    passes: int,
    taken: int,
    generator: np.random.Generator,
) -> Mixture:
    """Return examples together with digits' strokes, each changed `passes` times and inked."""
    inked = [_inked(strokes, labels.tolist(), amounts, generator) for _ in range(passes)]
    made = labelled(np.concatenate(inked), np.tile(labels, passes))
    return _with_group(examples, made, taken)


def _with_group(examples: Examples, made: Examples, taken: int) -> Mixture:
    """Return a mixture with one group more."""
    groups, before = groups_of(examples)
    return Mixture(
        np.concatenate([examples.images, made.images]),
        np.concatenate([examples.targets, made.targets]),
        groups=(*groups, len(made)),
        taken=(*before, taken),
    )


def _inked(
    strokes: Sequence[Strokes],
    labels: Sequence[int | None],
    amounts: StrokeAmounts,
    generator: np.random.Generator,
) -> Images:
    """Return strokes, with the digits meant, changed at random and inked."""
    changed = [
        augment_strokes(each, label, amounts, generator)
        for each, label in zip(strokes, labels, strict=True)
    ]
    return normalise_strokes(changed, [pen_factor(amounts, generator) for _ in strokes])


def _labels(drawings: Sequence[Drawing]) -> Labels:
    return np.array([each.label for each in drawings], dtype=np.int64)
