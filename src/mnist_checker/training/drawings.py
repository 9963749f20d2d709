"""Pen drawings as images to learn from, and those of held-out writers to choose by."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError
from mnist_checker.inking import Runs, normalise_runs
from mnist_checker.nonsense import nonsense
from mnist_checker.normalise import runs_of
from mnist_checker.stroke_augment import StrokeAmounts, augment_strokes, pen_factor
from mnist_checker.training.batches import Examples, Images, Mixture, groups_of, labelled


@dataclass(frozen=True)
class Mixing:
    """How drawings are mixed into MNIST.

    Attributes:
        sha256: Of the file of drawings; empty where a network learns from MNIST alone.
        share: Of each epoch's images, those made from drawings.
        passes: Times that each drawing is changed and inked; epochs take from all of these.
        held_out: Writers whose drawings are not learnt from, but choose the best epoch.
        strokes: How far the drawings' strokes are changed.
        nonsense: Of each epoch's images, those made from drawings that are no digit; their
            targets are ten equal shares.
    """

    sha256: str = ""
    share: float = 0.3
    passes: int = 8
    held_out: tuple[str, ...] = ()
    strokes: StrokeAmounts = field(default_factory=StrokeAmounts)
    nonsense: float = 0.0


@dataclass(frozen=True, eq=False)
class Drawings:
    """A file's drawings of digits, none of them blank or without a label.

    Attributes:
        name: What people know the file by.
        learnt: Those to learn from.
        held_out: Those of the held-out writers.
    """

    name: str
    learnt: Sequence[Drawing]
    held_out: Sequence[Drawing]

    @property
    def learnt_name(self) -> str:
        """Whose drawings of what file are learnt from."""
        return f"{self.name}, {len({each.writer for each in self.learnt})} writers"

    @property
    def held_out_name(self) -> str:
        """Whose drawings of what file are held out."""
        return f"{self.name}, writers {', '.join(sorted({str(d.writer) for d in self.held_out}))}"


def read(path: Path, mixing: Mixing) -> Drawings:
    """Read a file of drawings.

    Raises:
        InputError: It cannot be read, or has no labelled drawing to learn from, or none of a
            writer who is held out.
    """
    drawings = [each for each in read_drawings(path) if each.label is not None]
    drawings = [each for each in drawings if not each.is_blank]
    for writer in mixing.held_out:
        if all(each.writer != writer for each in drawings):
            raise InputError(f"{path} has no drawing by writer {writer}, who is to be held out")
    learnt = [each for each in drawings if each.writer not in mixing.held_out]
    if not learnt:
        raise InputError(f"{path} has no drawing with a label to learn from")
    held_out = [each for each in drawings if each.writer in mixing.held_out]
    return Drawings(path.name, learnt, held_out)


def plain(drawings: Sequence[Drawing]) -> Examples:
    """Return drawings as they are, inked."""
    return labelled(normalise_runs([runs_of(each) for each in drawings]), _labels(drawings))


def mix(images: Examples, drawings: Sequence[Drawing], mixing: Mixing, seed: int) -> Mixture:
    """Return images together with drawings, each changed at random `passes` times and inked.

    Args:
        images: An epoch has as many of them as it would have by themselves.
        drawings: A share of what they become is taken by each epoch at random.
        mixing: How much, and how far changed.
        seed: Draws the changes: the same ones when a run goes on.
    """
    generator = np.random.default_rng([seed, 1])
    strokes = [(runs_of(each), each.label) for each in drawings]
    inked = [_inked(strokes, mixing.strokes, generator) for _ in range(mixing.passes)]
    made = labelled(np.concatenate(inked), np.tile(_labels(drawings), mixing.passes))
    groups, taken = groups_of(images)
    return Mixture(
        np.concatenate([images.images, made.images]),
        np.concatenate([images.targets, made.targets]),
        groups=(*groups, len(made)),
        taken=(*taken, round(len(images) * mixing.share / (1.0 - mixing.share))),
    )


def mix_nonsense(
    examples: Examples, drawings: Sequence[Drawing], mixing: Mixing, seed: int
) -> Mixture:
    """Return examples together with drawings that are no digit, as many as there are drawings.

    Args:
        examples: An epoch has as many of them as it would have by themselves.
        drawings: Digits that are put beside one another.
        mixing: How much, and how far strokes are changed.
        seed: Draws what is made: the same when a run goes on.
    """
    generator = np.random.default_rng([seed, 3])
    made = nonsense([runs_of(each) for each in drawings], mixing.passes * len(drawings), generator)
    images = _inked([(each, None) for each in made], mixing.strokes, generator)
    groups, taken = groups_of(examples)
    return Mixture(
        np.concatenate([examples.images, images]),
        np.concatenate([examples.targets, np.full((len(images), 10), 0.1, np.float32)]),
        groups=(*groups, len(images)),
        taken=(*taken, round(len(examples) * mixing.nonsense / (1.0 - mixing.nonsense))),
    )


def _inked(
    strokes: Sequence[tuple[Runs, int | None]],
    amounts: StrokeAmounts,
    generator: np.random.Generator,
) -> Images:
    """Return drawings' strokes, with the digits meant, changed at random and inked."""
    changed = [augment_strokes(runs, label, amounts, generator) for runs, label in strokes]
    return normalise_runs(changed, [pen_factor(amounts, generator) for _ in strokes])


def _labels(drawings: Sequence[Drawing]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([each.label for each in drawings], dtype=np.int64)
