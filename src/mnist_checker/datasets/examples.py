"""Examples to measure a network on: fields with what they mean, from MNIST or from drawings."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mnist_checker.constants import FIELD
from mnist_checker.datasets import mnist
from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError
from mnist_checker.normalise import normalise


@dataclass(frozen=True, eq=False)
class Examples:
    """What a network is measured on.

    Attributes:
        name: What people know the set by.
        fields: (n, 28, 28) uint8; all paper where a drawing is blank.
        blank: (n,) bool, true where a drawing is blank and so has no answer.
        labels: The digit of each, or None where it is not known.
        writers: Who drew each, or None where that is not known.
        drawings: What the fields were made of, or None where they are images.
    """

    name: str
    fields: NDArray[np.uint8]
    blank: NDArray[np.bool_]
    labels: Sequence[int | None]
    writers: Sequence[str | None]
    drawings: Sequence[Drawing] | None = None


def mnist_examples(split: mnist.Split, data_dir: Path | None = None) -> Examples:
    """Return a split of MNIST.

    Raises:
        InputError: A file is missing, unreadable or damaged.
    """
    images, labels = mnist.load(split, data_dir)
    return Examples(
        name=f"MNIST {split}",
        fields=images,
        blank=np.zeros(len(images), dtype=np.bool_),
        labels=[int(label) for label in labels],
        writers=[None] * len(images),
    )


def drawing_examples(path: Path) -> Examples:
    """Return a file's drawings, normalised.

    Raises:
        InputError: The file cannot be read, is no file of drawings, or has no labelled drawing.
    """
    drawings = read_drawings(path)
    if all(drawing.label is None for drawing in drawings):
        raise InputError(f"{path} has no drawing with a label: there is nothing to measure on")
    return Examples(
        name=str(path),
        fields=np.stack([_field(drawing) for drawing in drawings]),
        blank=np.array([drawing.is_blank for drawing in drawings]),
        labels=[drawing.label for drawing in drawings],
        writers=[drawing.writer for drawing in drawings],
        drawings=drawings,
    )


def _field(drawing: Drawing) -> NDArray[np.uint8]:
    return np.zeros((FIELD, FIELD), np.uint8) if drawing.is_blank else normalise(drawing)
