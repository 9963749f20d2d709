"""Strokes, changed at random and inked, become images to learn from beside MNIST's."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Images
from mnist_checker.augmentation.nonsense import nonsense
from mnist_checker.augmentation.strokes import StrokeAmounts, augment_strokes, pen_factor
from mnist_checker.augmentation.tracing import trace
from mnist_checker.drawing import Drawing
from mnist_checker.inking import Runs, normalise_runs
from mnist_checker.normalise import runs_of
from mnist_checker.training.batches import (
    DRAWN,
    NONSENSE,
    TRACED,
    Examples,
    Mixture,
    groups_of,
    labelled,
)
from mnist_checker.training.drawings import Mixing

Labels: TypeAlias = NDArray[np.integer]

UNDECIDED: Final = 0.1
"""Every digit's share in the target of what is no digit."""


def plain(drawings: Sequence[Drawing]) -> Examples:
    """Return drawings as they are, inked."""
    return labelled(normalise_runs([runs_of(each) for each in drawings]), _labels(drawings))


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
    strokes = [runs_of(each) for each in drawings]
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
    traced = np.array([bool(runs) for runs in strokes])
    # Nobody drew a line's end last: the pen had no way from there to the next line.
    amounts = replace(mixing.strokes, join=0.0)
    generator = np.random.default_rng([seed, TRACED])
    return _with_strokes(
        examples,
        [runs for runs in strokes if runs],
        labels[traced],
        amounts,
        mixing.traced_passes,
        taken,
        generator,
    )


def mix_nonsense(
    examples: Examples, drawings: Sequence[Drawing], mixing: Mixing, taken: int, seed: int
) -> Mixture:
    """Return examples together with `passes` times as many drawings that are no digit.

    Args:
        examples: An epoch has as many of them as it would have by themselves.
        drawings: Digits that are put beside one another.
        mixing: How far strokes are changed.
        taken: How many of what was made each epoch takes at random.
        seed: Draws what is made: the same when a run goes on.
    """
    generator = np.random.default_rng([seed, NONSENSE])
    made = nonsense([runs_of(each) for each in drawings], mixing.passes * len(drawings), generator)
    images = _inked(made, [None] * len(made), mixing.strokes, generator)
    targets = np.full((len(images), 10), UNDECIDED, np.float32)
    return _with_group(examples, Examples(images, targets), taken)


def _with_strokes(
    examples: Examples,
    strokes: Sequence[Runs],
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
    strokes: Sequence[Runs],
    labels: Sequence[int | None],
    amounts: StrokeAmounts,
    generator: np.random.Generator,
) -> Images:
    """Return strokes, with the digits meant, changed at random and inked."""
    changed = [
        augment_strokes(runs, label, amounts, generator)
        for runs, label in zip(strokes, labels, strict=True)
    ]
    return normalise_runs(changed, [pen_factor(amounts, generator) for _ in strokes])


def _labels(drawings: Sequence[Drawing]) -> Labels:
    return np.array([each.label for each in drawings], dtype=np.int64)
