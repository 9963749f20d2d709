"""Drawings bent, slanted, joined, split and drawn in other hands, before they are inked.

What `images` does to pictures, done to the strokes themselves; the normaliser then draws the ink
as it does in the browser. The order and the direction of strokes are left alone, because ink
keeps neither.
"""

from dataclasses import dataclass, field, fields

import numpy as np

from mnist_checker.arrays import Floats, Strokes
from mnist_checker.augmentation.styles import STYLES, Styles

_WAVES = 3
"""Waves that a bend is the sum of."""


@dataclass(frozen=True)
class StrokeAmounts:
    """How far chance may go; all 0 leaves drawings as they are.

    Lengths are shares of the drawing's longer side.

    Attributes:
        rotation: Degrees, either way.
        slant: Degrees that upright strokes lean, either way.
        scale: Share of the size, larger or smaller, each axis by itself.
        bend: Standard deviation of a point's displacement, the same way as its neighbours'.
        jitter: Most of a point's displacement by itself, as a standard deviation.
        step: Longest distance between the points of a pen that is sampled seldom; the shortest is
            a tenth of it.
        pen: How often the pen's width is doubled or halved at most.
        trim: Share of a stroke's length that is lost at each end at most.
        split: Probability that the pen lifts for a moment in the middle of a stroke.
        join: Probability that the pen does not lift between two strokes.
        styles: Probabilities of ways of writing that MNIST lacks.
    """

    rotation: float = 0.0
    slant: float = 0.0
    scale: float = 0.0
    bend: float = 0.0
    jitter: float = 0.0
    step: float = 0.0
    pen: float = 0.0
    trim: float = 0.0
    split: float = 0.0
    join: float = 0.0
    styles: Styles = field(default_factory=Styles)

    @property
    def any(self) -> bool:
        """Whether anything changes at all."""
        amounts = [getattr(self, each.name) for each in fields(self) if each.name != "styles"]
        return any(amounts) or self.styles.any


def augment_strokes(
    strokes: Strokes, label: int | None, amounts: StrokeAmounts, generator: np.random.Generator
) -> list[Floats]:
    """Return a drawing's strokes, changed at random, about the origin and about 1 long.

    Args:
        strokes: Its strokes, (points, 2) float64 each, none of them empty; they stay as they are.
        label: The digit that was meant, which decides what styles it can be given.
        amounts: How far chance may go.
        generator: Draws every random choice.
    """
    changed = unit(strokes)
    for name, change in STYLES.get(label, {}).items():
        if generator.random() < getattr(amounts.styles, name):
            changed = change(changed, generator)
    if generator.random() < amounts.join:
        changed = join(changed)
    if generator.random() < amounts.split:
        changed = split(changed, generator)
    if amounts.trim:
        changed = [trim(stroke, *generator.uniform(0.0, amounts.trim, 2)) for stroke in changed]

    ends = np.cumsum([len(stroke) for stroke in changed])[:-1]
    points = np.concatenate(changed)
    if amounts.bend:
        points = bend(points, amounts.bend, generator)
    points = points @ _matrix(amounts, generator).T
    changed = np.split(points, ends)

    if amounts.step:
        step = amounts.step * 10.0 ** generator.uniform(-1.0, 0.0)
        changed = [resample(stroke, step) for stroke in changed]
    if amounts.jitter:
        spread = generator.uniform(0.0, amounts.jitter)
        changed = [stroke + spread * generator.standard_normal(stroke.shape) for stroke in changed]
    return changed


def pen_factor(amounts: StrokeAmounts, generator: np.random.Generator) -> float:
    """Draw how much wider than the normaliser's the pen is."""
    return float(2.0 ** generator.uniform(-amounts.pen, amounts.pen))


def unit(strokes: Strokes) -> list[Floats]:
    """Return strokes about the origin, the longer side of their box 1; a dot stays a dot."""
    points = np.concatenate(strokes)
    low, high = points.min(axis=0), points.max(axis=0)
    extent = (high - low).max()
    return [(stroke - (low + high) / 2.0) / (extent if extent > 0.0 else 1.0) for stroke in strokes]


def join(strokes: Strokes) -> list[Floats]:
    """Return one stroke: the pen stays down on its way from each to the next."""
    return [np.concatenate(strokes)]


def split(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return the strokes with a small gap in the longest of them, in its middle half."""
    at = int(np.argmax([length(stroke) for stroke in strokes]))
    middle, gap = generator.uniform(0.25, 0.75), generator.uniform(0.0, 0.05)
    halves = [trim(strokes[at], 0.0, 1.0 - middle + gap), trim(strokes[at], middle + gap, 0.0)]
    return [*strokes[:at], *halves, *strokes[at + 1 :]]


def trim(stroke: Floats, start: float, end: float) -> Floats:
    """Return a stroke without these shares of its length at its start and its end."""
    travelled = _travelled(stroke)
    if travelled[-1] == 0.0:
        return stroke
    low, high = start * travelled[-1], (1.0 - end) * travelled[-1]
    inside = travelled[(travelled > low) & (travelled < high)]
    return _at(stroke, travelled, np.concatenate([[low], inside, [high]]))


def resample(stroke: Floats, step: float) -> Floats:
    """Return a stroke with its points at most `step` apart along it, evenly."""
    travelled = _travelled(stroke)
    if travelled[-1] == 0.0:
        return stroke
    pieces = int(np.ceil(travelled[-1] / step))
    return _at(stroke, travelled, np.linspace(0.0, travelled[-1], pieces + 1))


def bend(points: Floats, amount: float, generator: np.random.Generator) -> Floats:
    """Return (n, 2) points moved by smooth waves, up to one and a half to the drawing's size."""
    frequency = generator.uniform(-1.5, 1.5, (2, _WAVES, 2)) * 2.0 * np.pi
    phase = generator.uniform(0.0, 2.0 * np.pi, (2, _WAVES))
    height = generator.standard_normal((2, _WAVES)) * amount * np.sqrt(2.0 / _WAVES)
    waves = np.sin(points @ frequency.transpose(0, 2, 1) + phase[:, None, :])
    moved: Floats = points + np.einsum("anw,aw->na", waves, height)
    return moved


def turned(points: Floats, angle: float) -> Floats:
    """Return (points, 2) turned about (0, 0) by so many radians, clockwise as seen."""
    cosine, sine = np.cos(angle), np.sin(angle)
    result: Floats = points @ np.array([[cosine, sine], [-sine, cosine]])
    return result


def length(stroke: Floats) -> float:
    """Return how far the pen travelled."""
    return float(_travelled(stroke)[-1])


def _travelled(stroke: Floats) -> Floats:
    """Return (points,): how far the pen has travelled at each point."""
    steps = np.sqrt((np.diff(stroke, axis=0) ** 2).sum(axis=1))
    return np.concatenate([[0.0], np.cumsum(steps)])


def _at(stroke: Floats, travelled: Floats, places: Floats) -> Floats:
    return np.stack([np.interp(places, travelled, stroke[:, axis]) for axis in (0, 1)], axis=1)


def _matrix(amounts: StrokeAmounts, generator: np.random.Generator) -> Floats:
    """Draw (2, 2): scale, then slant, then turn, as a matrix on columns (x, y)."""
    turn, lean = np.radians(
        [generator.uniform(-each, each) for each in (amounts.rotation, amounts.slant)]
    )
    cosine, sine = np.cos(turn), np.sin(turn)
    rotation = np.array([[cosine, -sine], [sine, cosine]])
    slant = np.array([[1.0, -np.tan(lean)], [0.0, 1.0]])
    matrix: Floats = rotation @ slant @ np.diag(generator.uniform(-1.0, 1.0, 2) * amounts.scale + 1)
    return matrix
