"""What a training learns from, read and made ready."""

from collections.abc import Callable
from dataclasses import replace
from typing import TypeAlias

from mnist_checker.arrays import Images
from mnist_checker.augmentation.images import Amounts, augment
from mnist_checker.datasets import mnist
from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import load_model
from mnist_checker.training.batches import Augment, Examples, labelled
from mnist_checker.training.data import Data, Sources
from mnist_checker.training.drawings import Drawings, read_training_drawings
from mnist_checker.training.mixing import (
    Labels,
    Mixing,
    mix_drawings,
    mix_nonsense,
    mix_traced,
    nonsense_made,
)
from mnist_checker.training.settings import Settings
from mnist_checker.training.teaching import Teaching, made_ahead, taught

Say: TypeAlias = Callable[[str], None]


def gather(settings: Settings, sources: Sources, say: Say = lambda _: None) -> Data:
    """Read, and make ready, everything that a training with these settings learns from.

    Args:
        settings: Decide what is made of it.
        sources: Where it lies.
        say: Told what comes next, where that takes a while, and what is left out.

    Raises:
        InputError: A file is missing or damaged, or has not what the settings ask for.
        OSError: A file cannot be read.
    """
    images, labels = _first(settings.subset, *mnist.load("train", sources.data_dir))
    drawings = (
        read_training_drawings(sources.drawings, settings.drawings.held_out)
        if sources.drawings
        else None
    )
    teacher = load_model(sources.teacher) if sources.teacher else None

    training, distort = labelled(images, labels), augmenting(settings.augmentation)
    if not teacher and settings.teaching != Teaching():
        say("Without --teacher, learning from labels alone")
    if teacher:
        training, distort = _distorted(training, distort, settings, say), None
    mixing = settings.drawings if drawings else _without_drawings(settings.drawings, say)
    # What is mixed in after the teacher was asked keeps its label.
    if teacher and not settings.teaching.strokes:
        training = _taught(training, teacher, settings, say)
    if drawings:
        training = _with_drawings(training, drawings, len(images), mixing, settings.seed, say)
    if mixing.traced:
        training = _with_traced(training, images, labels, mixing, settings.seed, say)
    if teacher and settings.teaching.strokes:
        training = _taught(training, teacher, settings, say)
    if drawings and mixing.nonsense:
        training = _with_nonsense(training, drawings, len(images), mixing, settings.seed, say)
    return Data(
        training=training,
        training_name=f"MNIST, the first {len(images):,} training images",
        undistorted=images,
        validation=labelled(*mnist.load("validation", sources.data_dir)),
        validation_name=f"MNIST, the last {mnist.VALIDATION_IMAGES:,} training images",
        augment=distort,
        drawings=drawings,
        teacher=str(teacher.card.get("name", "unnamed")) if teacher else None,
        start=load_model(sources.start) if sources.start else None,
    )


def augmenting(amounts: Amounts) -> Augment | None:
    """Return what distorts a mini-batch by these amounts, or None where they are all 0."""
    if not amounts.any:
        return None
    return lambda images, generator: augment(images, amounts, generator)


def _first(subset: int, images: Images, labels: Labels) -> tuple[Images, Labels]:
    """Return the first so many images and labels; all where that is 0."""
    if subset > len(images):
        raise InputError(f"subset is more than the {len(images):,} training images")
    n = subset or len(images)
    return images[:n], labels[:n]


def _distorted(
    training: Examples, distort: Augment | None, settings: Settings, say: Say
) -> Examples:
    """Return images distorted ahead, so that a teacher can be asked about them."""
    passes = settings.teaching.passes
    if distort:
        say(f"Distorting {_counted(len(training), 'image')} {_times(passes)}")
    return made_ahead(training, distort, passes, settings.seed)


def _without_drawings(mixing: Mixing, say: Say) -> Mixing:
    """Return how strokes are mixed in where there is no file of drawings."""
    # Most settings leave these as they come, and count on no drawings.
    if replace(mixing, traced=Mixing.traced, traced_passes=Mixing.traced_passes) != Mixing():
        say("Without --drawings, learning from no pen drawing and from nothing but digits")
    return replace(mixing, share=0.0, nonsense=0.0)


def _with_drawings(
    training: Examples, drawings: Drawings, n: int, mixing: Mixing, seed: int, say: Say
) -> Examples:
    learnt = _counted(len(drawings.learnt), "drawing")
    say(f"Changing and inking {learnt} {_times(mixing.passes)}")
    taken = mixing.taken(mixing.share, n)
    return mix_drawings(training, drawings.learnt, mixing, taken, seed)


def _with_traced(
    training: Examples, images: Images, labels: Labels, mixing: Mixing, seed: int, say: Say
) -> Examples:
    times = _times(mixing.traced_passes)
    say(f"Tracing {_counted(len(images), 'image')}, changing and inking them {times}")
    taken = mixing.taken(mixing.traced, len(images))
    return mix_traced(training, images, labels, mixing, taken, seed)


def _with_nonsense(
    training: Examples, drawings: Drawings, n: int, mixing: Mixing, seed: int, say: Say
) -> Examples:
    taken = mixing.taken(mixing.nonsense, n)
    made = nonsense_made(len(drawings.learnt), mixing, taken)
    say(f"Making {_counted(made, 'drawing')} of what is no digit")
    return mix_nonsense(training, drawings.learnt, mixing, taken, seed)


def _taught(training: Examples, teacher: Model, settings: Settings, say: Say) -> Examples:
    say(f"Asking the teacher about {_counted(len(training.images), 'image')}")
    return taught(training, teacher, settings.teaching)


def _counted(n: int, what: str) -> str:
    return f"{n:,} {what}{'' if n == 1 else 's'}"


def _times(n: int) -> str:
    return "once" if n == 1 else f"{n} times"
