"""What digits may suffer: accuracy where all are turned, thinned or drawn otherwise alike.

Drawings are changed as strokes, before they are normalised; images as they are, and are read as
they then are. Nothing is drawn by chance but jitter, whose seed is fixed.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.arrays import Floats, Images, Strokes
from mnist_checker.augmentation.images import Amounts, distort, draw
from mnist_checker.augmentation.strokes import resample, turned, unit
from mnist_checker.datasets.examples import Examples
from mnist_checker.engine import probabilities
from mnist_checker.inking import normalise_strokes
from mnist_checker.model import Model
from mnist_checker.normalise import stroke_arrays

Amount: TypeAlias = int | float

_SEED: Final = 1


@dataclass(frozen=True)
class Curve:
    """How many digits are read rightly at each amount of a change.

    Attributes:
        n: Digits read at each.
        amounts: How far they are changed.
        right: Those read rightly at each, by the network's name.
    """

    n: int
    amounts: tuple[Amount, ...]
    right: dict[str, tuple[int, ...]]


def measured(
    models: Mapping[str, Model], examples: Examples, most: int | None = None
) -> dict[str, Curve]:
    """Return each change's curve, by what is changed and its unit; none where nothing is read.

    Args:
        models: By name.
        examples: Drawings, or images where they have none. What is blank, or has no label, is
            left out; of images, what a change moves out of the field is cut off.
        most: Read no more than so many, evenly chosen; all of them without.
    """
    known = [
        index
        for index, (label, blank) in enumerate(zip(examples.labels, examples.blank, strict=True))
        if label is not None and not blank
    ]
    if not known:
        return {}
    if most is not None:
        places = np.linspace(0, len(known), min(most, len(known)), endpoint=False)
        known = [known[place] for place in places.astype(int)]
    labels = np.array([examples.labels[index] for index in known])
    changed = (
        changed_images(examples.fields[known])
        if examples.drawings is None
        else changed_strokes([stroke_arrays(examples.drawings[index]) for index in known])
    )
    return {
        what: Curve(
            len(known),
            tuple(fields),
            {
                name: tuple(right(model, one, labels) for one in fields.values())
                for name, model in models.items()
            },
        )
        for what, fields in changed
    }


def changed_strokes(drawings: Sequence[Strokes]) -> Iterator[tuple[str, dict[Amount, Images]]]:
    """Yield what is changed, and the drawings' fields at each amount of it."""
    for what, (change, amounts) in _STROKES.items():
        yield (
            what,
            {
                amount: normalise_strokes([change(each, amount) for each in drawings])
                for amount in amounts
            },
        )
    yield (
        "jitter, % of its longer side",
        {
            percent: normalise_strokes(_trembling(drawings, percent))
            for percent in (0, 0.5, 1, 2, 4)
        },
    )
    pens = {
        pen: normalise_strokes(drawings, [pen] * len(drawings)) for pen in (0.5, 0.7, 1, 1.4, 2)
    }
    yield "pen, times as wide", pens


def changed_images(images: Images) -> Iterator[tuple[str, dict[Amount, Images]]]:
    """Yield what is changed, and (n, 28, 28) images at each amount of it."""
    for what, (change, amounts) in _IMAGES.items():
        yield what, {amount: change(images, amount) for amount in amounts}


def moved(images: Images, pixels: int) -> Images:
    """Return (n, 28, 28) images, each moved by so many pixels in one of four directions.

    Image number i moves right, down, left or up, as i modulo 4 is 0, 1, 2 or 3; what comes in is
    paper.
    """
    padded = np.pad(images, ((0, 0), (pixels, pixels), (pixels, pixels)))
    size = images.shape[1]
    result = np.empty_like(images)
    for way, (right, down) in enumerate([(pixels, 0), (0, pixels), (-pixels, 0), (0, -pixels)]):
        top, left = pixels - down, pixels - right
        result[way::4] = padded[way::4, top : top + size, left : left + size]
    return result


def _turned(strokes: Strokes, degrees: Amount) -> list[Floats]:
    """Return strokes turned clockwise as seen."""
    return [turned(stroke, np.radians(degrees)) for stroke in unit(strokes)]


def _slanted(strokes: Strokes, degrees: Amount) -> list[Floats]:
    """Return strokes that lean to the right."""
    return [stroke @ np.array([[1.0, 0.0], [-_slope(degrees), 1.0]]) for stroke in unit(strokes)]


def _stretched(strokes: Strokes, factor: Amount) -> list[Floats]:
    """Return strokes so much wider."""
    return [stroke * [factor, 1.0] for stroke in unit(strokes)]


def _on_canvas(strokes: Strokes, pixels: Amount) -> list[Floats]:
    """Return strokes whose longer side is so many pixels, at whole pixels."""
    return [np.rint(stroke * pixels) for stroke in unit(strokes)]


def _sampled(strokes: Strokes, points: Amount) -> list[Floats]:
    """Return strokes with so many points to the drawing's longer side."""
    return [resample(stroke, 1.0 / points) for stroke in unit(strokes)]


def _trembling(drawings: Sequence[Strokes], percent: float) -> list[list[Floats]]:
    """Return drawings whose points are displaced, a share of the longer side as deviation."""
    generator = np.random.default_rng(_SEED)
    amount = percent / 100.0
    return [
        [stroke + amount * generator.standard_normal(stroke.shape) for stroke in unit(strokes)]
        for strokes in drawings
    ]


def _distorted(images: Images, **change: float) -> Images:
    """Return images of which all are distorted alike (`augmentation.images.Distortions`)."""
    still = draw(len(images), Amounts(), np.random.default_rng(_SEED))
    each = {
        name: np.full_like(getattr(still, name), np.float32(value))
        for name, value in change.items()
    }
    return distort(images, replace(still, **each))


def _slope(degrees: Amount) -> float:
    return float(np.tan(np.radians(degrees)))


def right(model: Model, fields: Images, labels: NDArray[np.integer]) -> int:
    """Return how many fields a network reads rightly."""
    return int((probabilities(model, fields).argmax(axis=1) == labels).sum())


_STROKES: Final[dict[str, tuple[Callable[[Strokes, Amount], list[Floats]], tuple[Amount, ...]]]] = {
    "turned, degrees": (_turned, (-20, -10, 0, 10, 20)),
    "slanted, degrees": (_slanted, (-25, -12, 0, 12, 25)),
    "wider, times": (_stretched, (0.6, 0.8, 1, 1.25, 1.6)),
    "size, whole pixels": (_on_canvas, (10, 25, 50, 100, 1000)),
    "points to its longer side": (_sampled, (3, 5, 10, 20, 200)),
}
"""What is done to each drawing's strokes, and how far."""

_IMAGES: Final[dict[str, tuple[Callable[[Images, Amount], Images], tuple[Amount, ...]]]] = {
    "moved, pixels": (lambda images, by: moved(images, int(by)), (0, 1, 2, 3, 4)),
    "turned, degrees": (
        lambda images, degrees: _distorted(images, rotation=degrees),
        (-20, -10, 0, 10, 20),
    ),
    "slanted, degrees": (
        lambda images, degrees: _distorted(images, shear=-_slope(degrees)),
        (-25, -12, 0, 12, 25),
    ),
    "size, times": (
        lambda images, factor: _distorted(images, scale=factor),
        (0.6, 0.8, 1, 1.2, 1.4),
    ),
    "pen, pixels wider": (
        lambda images, pixels: _distorted(images, stroke=pixels / 2.0),
        (-2, -1, 0, 1, 2),
    ),
}
"""What is done to images, and how far."""
