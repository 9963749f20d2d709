"""Pen drawings to learn from, and those of held-out writers to choose by."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mnist_checker.augmentation.strokes import StrokeAmounts
from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError


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


@dataclass(frozen=True, eq=False)
class Drawings:
    """Drawings of digits, none of them blank or without a label.

    Attributes:
        name: What people know the files by.
        learnt: Those to learn from.
        held_out: Those of the held-out writers.
    """

    name: str
    learnt: Sequence[Drawing]
    held_out: Sequence[Drawing]

    @property
    def learnt_name(self) -> str:
        """The file that is learnt from, and of how many writers, as far as it names them."""
        match len({each.writer for each in self.learnt} - {None}):
            case 0:
                return self.name
            case 1:
                return f"{self.name}, 1 writer"
            case writers:
                return f"{self.name}, {writers} writers"

    @property
    def held_out_name(self) -> str:
        """Whose drawings of what file are held out."""
        return f"{self.name}, writers {', '.join(sorted({str(d.writer) for d in self.held_out}))}"


def read(paths: Sequence[Path], mixing: Mixing) -> Drawings:
    """Read files of drawings.

    Raises:
        InputError: One cannot be read, or has no drawing with a label that is not blank; or none
            of them has one to learn from, or one by a writer who is to be held out.
    """
    drawings = [each for path in paths for each in _usable(path)]
    name = " and ".join(path.name for path in paths)
    for writer in mixing.held_out:
        if all(each.writer != writer for each in drawings):
            raise InputError(f"{name} has no drawing by writer {writer}, who is to be held out")
    learnt = [each for each in drawings if each.writer not in mixing.held_out]
    if not learnt:
        raise InputError(f"{name} has no drawing by anyone who is not to be held out")
    held_out = [each for each in drawings if each.writer in mixing.held_out]
    return Drawings(name, learnt, held_out)


def _usable(path: Path) -> list[Drawing]:
    """Return a file's drawings that have a label and are not blank."""
    labelled = [each for each in read_drawings(path) if each.label is not None]
    usable = [each for each in labelled if not each.is_blank]
    if not labelled:
        raise InputError(f"{path} has no drawing with a label to learn from")
    if not usable:
        raise InputError(f"{path} has nothing but blank drawings")
    return usable
