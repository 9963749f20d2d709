"""Images of digits moved, turned, stretched, bent and drawn thicker or thinner at random.

The book's "artificially expanding the training data" (chapter 3), with the elastic fields of
Simard, Steinkraus and Platt (2003), "Best practices for convolutional neural networks applied to
visual document analysis". A mini-batch is distorted by a few calls to OpenCV, which let other
threads work meanwhile.
"""

from dataclasses import dataclass, fields
from functools import cache

import numpy as np

from mnist_checker.arrays import Floats32, Images
from mnist_checker.constants import CENTRE, FIELD

_KNOTS = 8
"""Rows and columns of random displacements that an elastic field is made from."""
_SMOOTHNESS = 5.0
"""Standard deviation, in pixels, of the bell that spreads each of them."""
_TOGETHER = 32
"""Images distorted at once: so few that Python keeps the memory of their arrays from one time to
the next, where larger arrays go back to the system and come again page by page."""
_MARGIN = 1
"""Paper around each image while they are stacked, so that no ink leaks to the next."""


@dataclass(frozen=True)
class Amounts:
    """How far chance may go; all 0 leaves images as they are.

    Attributes:
        shift: Pixels to either side, each way.
        rotation: Degrees, either way.
        scale: Share of the size, larger or smaller, each way by itself.
        shear: Columns' slope: pixels sideways for each pixel down.
        elastic: Standard deviation of a pixel's displacement, in pixels.
        stroke: Share of a pixel added to or taken from both sides of a stroke, 0 to 1.
    """

    shift: float = 0.0
    rotation: float = 0.0
    scale: float = 0.0
    shear: float = 0.0
    elastic: float = 0.0
    stroke: float = 0.0

    @property
    def any(self) -> bool:
        """Whether anything changes at all."""
        return any(getattr(self, amount.name) for amount in fields(self))


@dataclass(frozen=True, eq=False)
class Distortions:
    """What happens to each of n images. All float32; positions are x to the right, y down.

    Attributes:
        shift: (n, 2) pixels.
        rotation: (n,) degrees, clockwise as seen.
        scale: (n, 2) factors.
        shear: (n,) pixels to the right for each pixel down.
        bends: (n, 2, 8, 8) displacements in pixels, from which a smooth field is made.
        stroke: (n,) −1 to 1: towards one pixel thinner, or thicker, on both sides.
    """

    shift: Floats32
    rotation: Floats32
    scale: Floats32
    shear: Floats32
    bends: Floats32
    stroke: Floats32

    def __getitem__(self, part: slice) -> "Distortions":
        """Return what happens to some of the images."""
        return Distortions(*(getattr(self, each.name)[part] for each in fields(self)))


def augment(images: Images, amounts: Amounts, generator: np.random.Generator) -> Images:
    """Return (n, 28, 28) uint8 images distorted at random; the originals stay."""
    return distort(images, draw(len(images), amounts, generator)) if amounts.any else images


def draw(n: int, amounts: Amounts, generator: np.random.Generator) -> Distortions:
    """Draw the distortions of n images: evenly between ± the amounts, elastic ones normally."""

    def either_way(amount: float, *shape: int) -> Floats32:
        return generator.uniform(-amount, amount, (n, *shape)).astype(np.float32)

    bends = generator.standard_normal((n, 2, _KNOTS, _KNOTS), dtype=np.float32)
    return Distortions(
        shift=either_way(amounts.shift, 2),
        rotation=either_way(amounts.rotation),
        scale=1.0 + either_way(amounts.scale, 2),
        shear=either_way(amounts.shear),
        bends=bends * np.float32(amounts.elastic),
        stroke=either_way(amounts.stroke),
    )


def distort(images: Images, distortions: Distortions) -> Images:
    """Return the n images, (n, 28, 28) uint8, each with its own distortion.

    They are thickened first; then scaled, sheared, turned and bent about the centre, and moved.
    What leaves the field is cut off.
    """
    parts = [slice(start, start + _TOGETHER) for start in range(0, len(images), _TOGETHER)]
    results = [_distort(images[part], distortions[part]) for part in parts]
    return np.concatenate(results) if results else images


def _distort(images: Images, distortions: Distortions) -> Images:
    return _resample(_thicken(images, distortions.stroke), _sources(distortions))


def _sources(distortions: Distortions) -> Floats32:
    """Return (2, n, 28, 28): the x and y in the image that each pixel of the result comes from."""
    n = len(distortions.shift)
    inverse = np.linalg.inv(_matrices(distortions)).astype(np.float32)
    # inverse (p − shift) = inverse p − inverse shift, the second being one vector for an image.
    origins = CENTRE - inverse @ distortions.shift[:, :, None]
    sources = np.empty((2, n, FIELD, FIELD), dtype=np.float32)
    for axis in (0, 1):
        np.matmul(inverse[:, axis], _places(), out=sources[axis].reshape(n, -1))
        sources[axis] += origins[:, axis, :, None]
    if distortions.bends.any():
        spread = _spread()
        bends = distortions.bends.swapaxes(0, 1)
        sources += spread @ (bends @ spread.T)
    return sources


@cache
def _places() -> Floats32:
    """Return (2, 784): the x and y of each pixel, from the centre."""
    offsets = np.arange(FIELD, dtype=np.float32) - CENTRE
    x, y = np.meshgrid(offsets, offsets)
    return np.stack([x.ravel(), y.ravel()])


def _matrices(distortions: Distortions) -> Floats32:
    """Return (n, 2, 2): scale, then shear, then turn, as matrices on columns (x, y)."""
    angle = np.radians(distortions.rotation)
    matrices = np.zeros((len(angle), 2, 2), dtype=np.float32)
    cosine, sine = np.cos(angle), np.sin(angle)
    scale_x, scale_y = distortions.scale.T
    matrices[:, 0, 0] = cosine * scale_x
    matrices[:, 1, 0] = sine * scale_x
    matrices[:, 0, 1] = (cosine * distortions.shear - sine) * scale_y
    matrices[:, 1, 1] = (sine * distortions.shear + cosine) * scale_y
    return matrices


@cache
def _spread() -> Floats32:
    """Return (28, 8): how much of each random displacement a pixel gets.

    Bells around 8 places; the squares of each row add up to 1, so that displacements drawn with
    some standard deviation give every pixel that standard deviation.
    """
    knots = np.linspace(0.0, FIELD - 1.0, _KNOTS)
    distance = (np.arange(FIELD)[:, None] - knots) / _SMOOTHNESS
    bells = np.exp(-0.5 * distance**2)
    spread: Floats32 = (bells / np.sqrt((bells**2).sum(axis=1, keepdims=True))).astype(np.float32)
    return spread


def _thicken(images: Images, stroke: Floats32) -> Images:
    """Return (n, 28, 28) with strokes as much thicker, or thinner, as (n,) −1 to 1 says."""
    if not stroke.any():
        return images
    import cv2

    cross = cv2.getStructuringElement(cv2.MORPH_CROSS, (3, 3))
    stack = _stack(images)
    thicker, thinner = (
        _unstack(np.asarray(operation(stack, cross), dtype=np.uint8))
        for operation in (cv2.dilate, cv2.erode)
    )
    amount = stroke[:, None, None]
    blend = np.where(amount > 0.0, thicker, thinner).astype(np.float32)
    blend -= images
    blend *= np.abs(amount)
    blend += images
    return np.rint(blend, out=blend).astype(np.uint8)


def _resample(images: Images, sources: Floats32) -> Images:
    """Return (n, 28, 28): each pixel read between the four around its source; paper outside."""
    import cv2

    # Sources outside the field are drawn to the margin around the image, which is paper.
    sources += _MARGIN
    x, y = np.clip(sources, 0.0, FIELD + 2.0 * _MARGIN - 1.0, out=sources)
    y += np.arange(len(images), dtype=np.float32)[:, None, None] * (FIELD + 2 * _MARGIN)
    maps = x.reshape(-1, FIELD), y.reshape(-1, FIELD)
    resampled = cv2.remap(_stack(images), *maps, cv2.INTER_LINEAR)
    return np.asarray(resampled, dtype=np.uint8).reshape(images.shape)


def _stack(images: Images) -> Images:
    """Return n images, each with its margin, one below the other: (n · 30, 30)."""
    sides = (_MARGIN, _MARGIN)
    return np.pad(images, ((0, 0), sides, sides)).reshape(-1, FIELD + 2 * _MARGIN)


def _unstack(stack: Images) -> Images:
    side = FIELD + 2 * _MARGIN
    return stack.reshape(-1, side, side)[:, _MARGIN:-_MARGIN, _MARGIN:-_MARGIN]
