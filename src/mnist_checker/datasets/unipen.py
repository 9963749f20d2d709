"""The digits of UNIPEN text (spec/drawing.md, "UNIPEN text").

I. Guyon et al., *UNIPEN project of on-line data exchange and recognizer benchmarks*, 1994.
"""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Final

from mnist_checker.constants import LARGEST_COORDINATE, MOST_POINTS
from mnist_checker.drawing import Drawing, Point, Stroke
from mnist_checker.errors import InputError

_MOST_NESTED: Final = 50
"""Files that include one another in a row."""

_SEGMENT: Final = re.compile(r'\.SEGMENT\s+DIGIT\s+(\S+)(?:\s+[^\s"]+)?(?:\s+"([^"]*)")?\s*')
"""`.SEGMENT DIGIT 6-7 ? "4"`: the components and the label; the quality may be left out."""

_INCLUDE: Final = re.compile(r'\.INCLUDE\s+"?(.*?)"?\s*')

_RANGE: Final = re.compile(r"(\d{1,9})(?::(\d{1,9}))?(?:-(\d{1,9})(?::(\d{1,9}))?)?")
"""`6`, `6-7` or `6:2-7:5`: the first component and point, the last component and point."""


@dataclass(frozen=True)
class _Line:
    """A line of text and where it stands."""

    text: str
    path: Path
    number: int

    def error(self, message: str) -> InputError:
        return InputError(f"{self.path}, line {self.number}: {message}")


@dataclass(frozen=True)
class _Component:
    """A run of coordinates with the pen down, which is ink, or up."""

    is_ink: bool
    points: list[Point] = field(default_factory=list)


@dataclass(frozen=True)
class _Segment:
    """A digit that is named: the components it is made of, what it is and who wrote it."""

    line: _Line
    components: str
    label: int | None
    writer: str | None


def read_unipen(path: Path, text: bytes) -> list[Drawing]:
    """Read the digits that a file and those it includes name, in the order they are named.

    Args:
        path: Of the file.
        text: What it holds.

    Raises:
        InputError: The text is wrong; the message names the file and the line.
        OSError: A file that it includes cannot be read.
    """
    components: list[_Component] = []
    segments: list[_Segment] = []
    run: _Component | None = None
    columns = (0, 1)
    writer: str | None = None
    for line in _lines(path, text, ()):
        if not line.text.startswith("."):
            if run is not None and line.text.strip():
                run.points.append(_point(line, columns))
                if not run.is_ink and len(run.points) == 1:
                    components.append(run)
            continue
        run = None
        match line.text.split():
            case [".PEN_DOWN", *_]:
                run = _Component(is_ink=True)
                components.append(run)
            case [".PEN_UP", *_]:
                # Counted only when it holds points: it joins the list with the first one.
                run = _Component(is_ink=False)
            case [".COORD", *names]:
                columns = _columns(line, names)
            case [".WRITER_ID", *names]:
                writer = " ".join(names) or None
            case [".SEGMENT", "DIGIT", *_]:
                segments.append(_segment(line, writer))
    return [_drawing(segment, components) for segment in segments]


def _lines(path: Path, text: bytes, including: tuple[Path, ...]) -> Iterator[_Line]:
    """Yield the lines of a file, those of a file that it includes in that line's place."""
    # Only keywords, numbers and names are read, so another encoding does no harm.
    lines = TextIOWrapper(BytesIO(text), "utf-8-sig", "replace")
    for number, text_of_line in enumerate(lines, 1):
        line = _Line(text_of_line, path, number)
        inclusion = _INCLUDE.fullmatch(text_of_line)
        if inclusion is None:
            yield line
            continue
        included = path.parent / inclusion[1]
        if not included.is_file():
            raise line.error(f"{included} is not there to be included")
        if included.resolve() in (*including, path.resolve()):
            raise line.error(f"{included} includes itself")
        if len(including) >= _MOST_NESTED:
            raise line.error(f"more than {_MOST_NESTED} files include one another")
        yield from _lines(included, included.read_bytes(), (*including, path.resolve()))


def _columns(line: _Line, names: Sequence[str]) -> tuple[int, int]:
    """Return which columns hold x and y, counted from 0."""
    if "X" not in names or "Y" not in names:
        raise line.error(".COORD does not name X and Y")
    return names.index("X"), names.index("Y")


def _point(line: _Line, columns: tuple[int, int]) -> Point:
    """Return a line's point with y pointing down."""
    values = line.text.split()
    if len(values) <= max(columns):
        raise line.error("not a pair")
    try:
        x, y = (float(values[column]) for column in columns)
    except ValueError:
        raise line.error("not a number") from None
    if not (math.isfinite(x) and math.isfinite(y)):
        raise line.error("not finite")
    if max(abs(x), abs(y)) > LARGEST_COORDINATE:
        raise line.error(f"larger than {LARGEST_COORDINATE:.0f}")
    return x, 0.0 - y  # never −0


def _segment(line: _Line, writer: str | None) -> _Segment:
    found = _SEGMENT.fullmatch(line.text)
    if found is None:
        raise line.error('not a segment such as .SEGMENT DIGIT 6-7 ? "4"')
    components, label = found.groups()
    if label is not None and not re.fullmatch("[0-9]", label):
        raise line.error("label is not a digit from 0 to 9")
    return _Segment(line, components, None if label is None else int(label), writer)


def _drawing(segment: _Segment, components: Sequence[_Component]) -> Drawing:
    strokes = tuple(
        stroke
        for part in segment.components.split(",")
        for stroke in _strokes(segment.line, part, components)
    )
    if sum(map(len, strokes)) > MOST_POINTS:
        raise segment.line.error(f"more than {MOST_POINTS} points")
    return Drawing(strokes, label=segment.label, writer=segment.writer)


def _strokes(line: _Line, part: str, components: Sequence[_Component]) -> Iterator[Stroke]:
    """Yield the ink of a range of components, both of its ends within it."""
    found = _RANGE.fullmatch(part)
    if found is None:
        raise line.error(f'"{part}" is not a range of components such as 6-7')
    first, start = int(found[1]), int(found[2] or 0)
    last, end = (int(found[3]), found[4]) if found[3] else (first, found[2])
    if not first <= last < len(components):
        raise line.error(f'"{part}" is not within the {len(components)} components of the file')
    for at in range(first, last + 1):
        points = components[at].points
        begin = start if at == first else 0
        stop = int(end) + 1 if at == last and end else len(points)
        if stop > len(points) or begin > max(stop - 1, 0):
            raise line.error(f'"{part}" is not within the {len(points)} points of component {at}')
        if components[at].is_ink and points:
            yield tuple(points[begin:stop])
