"""Pen drawings to learn from, and those of held-out writers to choose by."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError


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


def read_training_drawings(paths: Sequence[Path], held_out: Sequence[str]) -> Drawings:
    """Read files of drawings.

    Args:
        paths: Of the files.
        held_out: Writers whose drawings are not to be learnt from.

    Raises:
        InputError: One cannot be read, or has no drawing with a label that is not blank; or none
            of them has one to learn from, or one by a writer who is to be held out.
    """
    drawings = [each for path in paths for each in _usable(path)]
    name = " and ".join(path.name for path in paths)
    for writer in held_out:
        if all(each.writer != writer for each in drawings):
            raise InputError(f"{name} has no drawing by writer {writer}, who is to be held out")
    learnt = [each for each in drawings if each.writer not in held_out]
    if not learnt:
        raise InputError(f"{name} has no drawing by anyone who is not to be held out")
    return Drawings(name, learnt, [each for each in drawings if each.writer in held_out])


def _usable(path: Path) -> list[Drawing]:
    """Return a file's drawings that have a label and are not blank."""
    labelled = [each for each in read_drawings(path) if each.label is not None]
    usable = [each for each in labelled if not each.is_blank]
    if not labelled:
        raise InputError(f"{path} has no drawing with a label to learn from")
    if not usable:
        raise InputError(f"{path} has nothing but blank drawings")
    return usable
