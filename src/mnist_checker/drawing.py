"""A drawing: its strokes, made from JSON and refused where it is no drawing (spec/drawing.md)."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeGuard

from mnist_checker.constants import LARGEST_COORDINATE, MOST_POINTS
from mnist_checker.errors import InputError
from mnist_checker.json_values import parse_json, whole_number

Point: TypeAlias = tuple[float, float]
Stroke: TypeAlias = tuple[Point, ...]


@dataclass(frozen=True)
class Drawing:
    """What a pen left on a surface.

    Attributes:
        strokes: Each a run of (x, y) points in the order drawn; x to the right, y down, any unit.
        label: The digit that was meant, 0 to 9, where it is known.
        writer: Who drew it, where it is known.
        width: Width of the box it was drawn in, in the unit of the points.
        height: Height of that box.
    """

    strokes: tuple[Stroke, ...]
    label: int | None = None
    writer: str | None = None
    width: float | None = None
    height: float | None = None

    @property
    def is_blank(self) -> bool:
        """Whether it has no point at all, and so no answer."""
        return not any(self.strokes)

    @property
    def side(self) -> float:
        """The longer side of the box it was drawn in; 0 where none is known."""
        return max(self.width or 0.0, self.height or 0.0)


def parse_drawing(text: str) -> Drawing:
    """Read one drawing from one JSON object.

    Raises:
        InputError: The text is not JSON, or not a drawing; the message names the place.
    """
    try:
        value = parse_json(text)
    except ValueError:
        raise InputError("not a JSON object") from None
    return check_drawing(value)


def check_drawing(value: object) -> Drawing:
    """Return what one JSON object holds as a drawing.

    Raises:
        InputError: It is none; the message names the place.
    """
    if not isinstance(value, dict):
        raise InputError("not a JSON object")
    if "strokes" not in value:
        raise InputError("no strokes")
    return Drawing(
        strokes=check_strokes(value["strokes"]),
        label=_check_label(value.get("label")),
        writer=_check_writer(value.get("writer")),
        width=_check_side(value.get("width"), "width"),
        height=_check_side(value.get("height"), "height"),
    )


def check_strokes(value: object) -> tuple[Stroke, ...]:
    """Return `value` as strokes.

    Raises:
        InputError: It is no list of lists of [x, y] pairs of finite numbers, or has too many.
    """
    if not _is_list(value):
        raise InputError("strokes is not a list")
    strokes: list[Stroke] = []
    points = 0
    for at, stroke in enumerate(value, 1):
        if not _is_list(stroke):
            raise InputError(f"stroke {at} is not a list")
        points += len(stroke)
        if points > MOST_POINTS:
            raise InputError(f"more than {MOST_POINTS} points")
        strokes.append(tuple(_check_point(point, at, nth) for nth, point in enumerate(stroke, 1)))
    return tuple(strokes)


def _is_list(value: object) -> TypeGuard[Sequence[object]]:
    return isinstance(value, list | tuple)


def _check_point(value: object, stroke: int, nth: int) -> Point:
    where = f"stroke {stroke}, point {nth}"
    if not _is_list(value) or len(value) != 2:
        raise InputError(f"{where} is not a pair")
    x, y = (_check_number(coordinate, where) for coordinate in value)
    if max(abs(x), abs(y)) > LARGEST_COORDINATE:
        raise InputError(f"{where} is larger than {LARGEST_COORDINATE:.0f}")
    return x, y


def _check_number(value: object, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise InputError(f"{where} is not a number")
    try:
        number = float(value)
    except OverflowError:
        number = math.inf
    if not math.isfinite(number):
        raise InputError(f"{where} is not finite")
    return number


def _check_label(value: object) -> int | None:
    if value is None:
        return None
    label = whole_number(value)
    if label not in range(10):
        raise InputError("label is not a digit from 0 to 9")
    return label


def _check_writer(value: object) -> str | None:
    if value is None:
        return None
    if isinstance(value, str):
        # JSON can hold half a character, which no text that is written can.
        return value.encode(errors="replace").decode()
    number = whole_number(value)
    if number is None:
        raise InputError("writer is not a name or a whole number below 2^53")
    return str(number)


def _check_side(value: object, name: str) -> float | None:
    if value is None:
        return None
    side = _check_number(value, name)
    if side <= 0:
        raise InputError(f"{name} is not above zero")
    return side
