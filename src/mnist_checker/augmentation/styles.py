"""Ways of writing digits that MNIST's writers hardly know, made from plain drawings.

Every style takes strokes about the origin whose longer side is 1, x to the right and y down, and
returns new ones; one that a drawing does not lend itself to returns it as it is. A stroke is known
by its shape and place: traced ones do not come in a pen's order.
"""

from collections.abc import Callable
from dataclasses import dataclass, fields

import numpy as np

from mnist_checker.arrays import Floats, Strokes

Style = Callable[[Strokes, np.random.Generator], list[Floats]]

_NARROW = 0.4
"""A 1 no wider than this has neither flag nor foot yet."""
_FAR = 0.3
"""An end no further up or down than this is none of a 6's stem or a 9's tail."""


@dataclass(frozen=True)
class Styles:
    """The probability of each style, 0 to 1.

    Attributes:
        slash: Through a 0, from below left to above right.
        dot: In a 0, or a short bar.
        flag: On a plain 1, down to the left.
        foot: Under a 1 that is still plain, to both sides.
        bar: Through a 7 of one stroke.
        no_bar: A 7 of two strokes without the short one.
        open_top: A 4 of two strokes whose stem stands further right.
        detached: A 5 of two strokes whose bar stands off.
        curled: A 6 or a 9 whose tail goes on in a curl.
    """

    slash: float = 0.0
    dot: float = 0.0
    flag: float = 0.0
    foot: float = 0.0
    bar: float = 0.0
    no_bar: float = 0.0
    open_top: float = 0.0
    detached: float = 0.0
    curled: float = 0.0

    @property
    def any(self) -> bool:
        """Whether any style is ever made."""
        return any(getattr(self, each.name) for each in fields(self))


def slash(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 0 with a straight stroke through it, which may stand out at either end."""
    low, high = _box(strokes)
    reach = (high - low) * generator.uniform(0.25, 0.7, 2)
    start, end = reach * [-1.0, 1.0], reach * [1.0, -1.0]
    shift = generator.normal(0.0, 0.03, 2)
    return [*strokes, np.stack([start, end]) + shift]


def dot(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 0 with a dot, or a bar of up to a quarter of its height, in its middle."""
    half = generator.uniform(0.0, 0.12) * np.array([generator.normal(0.0, 0.3), 1.0])
    return [*strokes, np.stack([-half, half]) + generator.normal(0.0, 0.03, 2)]


def flag(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 1 with a stroke from its top down to the left."""
    if not _is_plain_one(strokes):
        return list(strokes)
    angle, size = np.radians(generator.uniform(20.0, 70.0)), generator.uniform(0.15, 0.7)
    tip = _highest(strokes)
    return [*strokes, np.stack([tip, tip + size * np.array([-np.sin(angle), np.cos(angle)])])]


def foot(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 1 on a bar, which leans a little."""
    if not _is_plain_one(strokes):
        return list(strokes)
    lowest = -_highest([-stroke for stroke in strokes])
    left, right = generator.uniform(0.12, 0.35, 2)
    lean = generator.normal(0.0, 0.06)
    return [*strokes, lowest + np.array([[-left, left * lean], [right, -right * lean]])]


def bar(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 7 with a bar through its stem, about half-way down."""
    if len(strokes) > 1:
        return list(strokes)
    points = strokes[0]
    # The stem is what comes last at that height; the flag of some 7s comes first.
    at = points[len(points) - 1 - np.argmin(np.abs(points[::-1, 1] - generator.uniform(-0.1, 0.2)))]
    left, right = generator.uniform(0.12, 0.35, 2)
    lean = generator.normal(0.0, 0.15)
    return [*strokes, at + np.array([[-left, left * lean], [right, -right * lean]])]


def no_bar(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:  # noqa: ARG001
    """Return a 7 without the short stroke through it."""
    if len(strokes) != 2:
        return list(strokes)
    short, tall = sorted(strokes, key=lambda stroke: float(np.ptp(stroke[:, 1])))
    return [tall] if np.ptp(tall[:, 1]) > 0.8 > 0.4 > np.ptp(short[:, 1]) else list(strokes)


def open_top(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 4 whose stem, the stroke to the right, stands further that way and lower."""
    if len(strokes) != 2:
        return list(strokes)
    rest, stem = sorted(strokes, key=lambda stroke: float(stroke[:, 0].mean()))
    return [rest, stem + generator.uniform([0.0, -0.05], [0.2, 0.1])]


def detached(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 5 whose bar, the upper stroke, stands off to the right and above."""
    if len(strokes) != 2:
        return list(strokes)
    bar, rest = sorted(strokes, key=lambda stroke: float(stroke[:, 1].mean()))
    return [rest, bar + generator.uniform([-0.02, -0.12], [0.15, 0.05])]


def curled_six(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 6 whose stem bends further over to the right at its top."""
    return _curled(strokes, -1.0, generator)


def curled_nine(strokes: Strokes, generator: np.random.Generator) -> list[Floats]:
    """Return a 9 whose tail bends to the left at its foot."""
    return _curled(strokes, 1.0, generator)


STYLES: dict[int | None, dict[str, Style]] = {
    0: {"slash": slash, "dot": dot},
    1: {"flag": flag, "foot": foot},
    4: {"open_top": open_top},
    5: {"detached": detached},
    6: {"curled": curled_six},
    7: {"no_bar": no_bar, "bar": bar},
    9: {"curled": curled_nine},
}
"""By digit, then by the name of its probability."""


def _box(strokes: Strokes) -> tuple[Floats, Floats]:
    points = np.concatenate(strokes)
    return points.min(axis=0), points.max(axis=0)


def _highest(strokes: Strokes) -> Floats:
    points = np.concatenate(strokes)
    highest: Floats = points[points[:, 1].argmin()]
    return highest


def _is_plain_one(strokes: Strokes) -> bool:
    low, high = _box(strokes)
    return len(strokes) == 1 and high[0] - low[0] <= _NARROW


def _curled(strokes: Strokes, way: float, generator: np.random.Generator) -> list[Floats]:
    """Return strokes of which the end furthest down (way 1) or up (way -1) goes on in a curl."""
    ends = [(way * stroke[end, 1], at, end) for at, stroke in enumerate(strokes) for end in (0, -1)]
    reach, at, end = max(ends)
    if reach < _FAR:
        return list(strokes)
    stroke = strokes[at] if end else strokes[at][::-1]
    longer = np.concatenate([stroke, _curl(stroke, generator)])
    return [*strokes[:at], longer if end else longer[::-1], *strokes[at + 1 :]]


def _curl(stroke: Floats, generator: np.random.Generator) -> Floats:
    """Return points that go on from a stroke's end in an arc, clockwise as seen."""
    ahead = stroke[-1] - stroke[max(0, len(stroke) - 5)]
    heading = np.arctan2(ahead[1], ahead[0])
    turn, size = np.radians(generator.uniform(40.0, 160.0)), generator.uniform(0.15, 0.4)
    headings = heading + turn * np.arange(1, 9) / 8.0
    steps = size / 8.0 * np.stack([np.cos(headings), np.sin(headings)], axis=1)
    points: Floats = stroke[-1] + np.cumsum(steps, axis=0)
    return points
