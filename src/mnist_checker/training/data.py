"""What a training learns from: where it lies, and what it comes to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path

import numpy as np

from mnist_checker.arrays import Images
from mnist_checker.errors import InputError, told
from mnist_checker.files import sha256_of
from mnist_checker.model import Model
from mnist_checker.training.batches import Augment, Examples, groups_of
from mnist_checker.training.drawings import Drawings
from mnist_checker.training.mixing import plain
from mnist_checker.training.settings import AnySettings


@dataclass(frozen=True)
class Sources:
    """Where what is learnt from lies.

    Attributes:
        data_dir: The folder of MNIST's files; None is the user's cache.
        drawings: Files of pen drawings.
        teacher: A model file, or None.
        start: The model file that training starts from, or None.
    """

    data_dir: Path | None
    drawings: tuple[Path, ...]
    teacher: Path | None
    start: Path | None = None

    def options(self) -> list[str]:
        """Return what names them on the command line."""
        named = [
            ("--data-dir", self.data_dir),
            *(("--drawings", path) for path in self.drawings),
            ("--teacher", self.teacher),
            ("--start", self.start),
        ]
        return [text for name, path in named if path for text in (name, str(path))]


@dataclass(frozen=True, eq=False)
class Data:
    """What a network learns from and is chosen by, and what the two are called.

    Attributes:
        training: MNIST's images, and what drawings became where they are mixed in.
        training_name: Of MNIST's images.
        undistorted: MNIST's images as they are, which `training` may have distorted, one time
            after the other.
        validation: MNIST's.
        validation_name: What people know them by.
        augment: Distorts a mini-batch of training images, or None where they are distorted ahead.
        drawings: What is mixed in, or None.
        teacher: What the teacher's card calls it, or None.
        start: The network that training starts from, or None.
    """

    training: Examples
    training_name: str
    undistorted: Images
    validation: Examples
    validation_name: str
    augment: Augment | None = None
    drawings: Drawings | None = None
    teacher: str | None = None
    start: Model | None = None

    @cached_property
    def held_out(self) -> Examples | None:
        """The drawings of the held-out writers, or None."""
        if self.drawings is None or not self.drawings.held_out:
            return None
        return plain(self.drawings.held_out)

    def draw_undistorted(self, most: int, generator: np.random.Generator) -> Images:
        """Draw the first images of an epoch, (n, 28, 28) and no more than so many, as they are."""
        order = self.training.order(generator)[:most]
        images = self.training.images[order]
        (of_mnist, *_), _ = groups_of(self.training)
        from_mnist = order < of_mnist
        images[from_mnist] = self.undistorted[order[from_mnist] % len(self.undistorted)]
        return images


def with_sources(settings: AnySettings, sources: Sources, resumes: bool = False) -> AnySettings:
    """Return the settings with the SHA-256 of the files that are learnt from beside MNIST.

    A new run starts from what the sources name, whatever one before with these settings did.

    Args:
        settings: What decides the training.
        sources: Where what is learnt from lies.
        resumes: Whether a run goes on, which has started already.

    Raises:
        InputError: They name a file by its SHA-256, and it is not among the sources; or they are
            for learning on, and there is nothing to start from; or a file cannot be read.
    """
    settings = _with_files(settings, "drawings", "--drawings", sources.drawings)
    teacher = (sources.teacher,) if sources.teacher else ()
    settings = _with_files(settings, "teaching", "--teacher", teacher)
    start = (sources.start,) if sources.start else ()
    if start and not resumes:
        settings = replace(settings, starting=replace(settings.starting, sha256=""))
    settings = _with_files(settings, "starting", "--start", start)
    if settings.starting.needed and not start:
        raise InputError(
            f"{settings.name} is for learning on: name the network to start from with --start, "
            "or set starting.needed to false in a copy of the settings"
        )
    return settings


def _with_files(
    settings: AnySettings, part: str, option: str, paths: Sequence[Path]
) -> AnySettings:
    """Return settings of which that part has the SHA-256 of the files, where there are any."""
    within = getattr(settings, part)
    if not paths:
        if within.sha256:
            raise InputError(
                f"the settings say which file it was: name it with {option}, "
                f"or empty {part}.sha256 in a copy of them to train anew"
            )
        return settings
    for path in paths:
        if path.exists() and not path.is_file() and not path.is_dir():
            raise InputError(f"{option} {path} can be read only once: save it as a file first")
    try:
        hashes = [sha256_of(path) for path in paths]
    except OSError as error:
        raise InputError(f"{error.filename} cannot be read: {told(error)}") from None
    for path, each in zip(paths, hashes, strict=True):
        if hashes.count(each) > 1:
            raise InputError(f"{option} {path} is given more than once")
    sha256 = " ".join(hashes)
    if within.sha256 and within.sha256 != sha256:
        named = " ".join(f"{option} {path}" for path in paths)
        order = ", or not in that order" if len(paths) > 1 else ""
        raise InputError(
            f"{named} is not what the settings name by its sha256{order}: "
            f"to train anew from it, empty {part}.sha256 in a copy of them"
        )
    return replace(settings, **{part: replace(within, sha256=sha256)})
