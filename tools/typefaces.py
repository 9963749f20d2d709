"""Trace the digits of handwriting typefaces as a pen would draw them: `make typefaces`.

Each typeface of tools/typefaces.txt is one more hand: a designer's own, or the one that the schools
of a country teach. Its digits are painted large, traced, and written to data/typefaces.ndjson.gz,
one drawing a line, with the typeface for a writer. `make results` reads them with the released
networks. Needs npm, which fetches the typefaces.
"""

import gzip
import io
import json
import subprocess
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import cv2
import numpy as np
from fontTools.ttLib import TTFont
from matplotlib.ft2font import FT2Font
from numpy.typing import NDArray

from mnist_checker.augmentation.tracing import trace
from mnist_checker.errors import InputError
from mnist_checker.files import write_atomically
from tools import command
from tools.paths import ROOT, TYPEFACES

LIST: Final = ROOT / "tools" / "typefaces.txt"
"""A line each: the name on npm after @fontsource/, the version and the licence."""

_POINTS: Final = 150
"""The size that a typeface is painted in, before its digits are made equally large."""
_DIGIT: Final = 60
"""Pixels of a digit's longer side where it is traced: many for a pen's width, few for a serif."""
_FIELD: Final = 100
"""Pixels of the square that it is traced in."""
_INK: Final = 60
"""Of 255: a pixel darker than this is ink, which keeps hairlines whole."""
_SIDE: Final = 500
"""Units of a drawing's width and height, as in data/pendigits-train.ndjson.gz."""
_STRAIGHT: Final = 1.0
"""Units that a stroke may be off what was traced; points that this makes needless are left out."""


@dataclass(frozen=True)
class Typeface:
    """One that is to be traced.

    Attributes:
        name: On npm, after @fontsource/.
        version: The package's.
        licence: The one that the package must say it has.
    """

    name: str
    version: str
    licence: str


def main() -> None:
    """Fetch, trace and write."""
    typefaces = [Typeface(*line.split()) for line in LIST.read_text("utf-8").splitlines()]
    with TemporaryDirectory() as folder:
        fetched = fetch(typefaces, Path(folder))
        lines = [
            json.dumps(drawing, separators=(",", ":")) + "\n"
            for typeface, package in zip(typefaces, fetched, strict=True)
            for drawing in drawings(typeface, package)
        ]
    write_atomically(TYPEFACES, gzip.compress("".join(lines).encode(), mtime=0))
    print(f"{TYPEFACES}: {len(lines):,} digits of {len(typefaces)} typefaces")


def fetch(typefaces: list[Typeface], folder: Path) -> list[Path]:
    """Return the typefaces' packages, fetched into a folder."""
    names = [f"@fontsource/{each.name}@{each.version}" for each in typefaces]
    command = ["npm", "pack", "--silent", "--pack-destination", str(folder), *names]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return [folder / f"fontsource-{each.name}-{each.version}.tgz" for each in typefaces]


def drawings(typeface: Typeface, package: Path) -> Iterator[dict[str, Any]]:
    """Yield a typeface's ten digits as drawings (spec/drawing.md).

    Raises:
        InputError: The package has another licence than the list says.
    """
    with tarfile.open(package) as files:
        description = _content(files, "package.json")
        font = _content(files, f"files/{typeface.name}-latin-400-normal.woff")
    licence = json.loads(description)["license"]
    if licence != typeface.licence:
        raise InputError(
            f"{typeface.name} is under {licence}, not {typeface.licence}: see whether that will do"
        )
    for digit, strokes in enumerate(trace(np.stack(list(painted(font))))):
        yield {
            "label": digit,
            "writer": typeface.name,
            "width": _SIDE,
            "height": _SIDE,
            "strokes": [fewer_points(stroke * (_SIDE / _FIELD)) for stroke in strokes],
        }


def painted(font: bytes) -> Iterator[NDArray[np.uint8]]:
    """Yield the ten digits of a font's file in the middle of a square, 0 for paper, 255 for ink."""
    plain = io.BytesIO()
    with TTFont(io.BytesIO(font)) as unpacked:
        unpacked.flavor = None
        unpacked.save(plain)
    plain.seek(0)
    brush = FT2Font(plain)
    brush.set_size(_POINTS, 72)
    for digit in "0123456789":
        brush.clear()
        brush.set_text(digit)
        brush.draw_glyphs_to_bitmap()
        yield _framed(np.asarray(brush.get_image()))


def fewer_points(stroke: NDArray[np.float64]) -> list[list[int]]:
    """Return the whole-numbered points of a stroke that straight lines need."""
    points = cv2.approxPolyDP(stroke.astype(np.float32), _STRAIGHT, closed=False)
    return [[round(float(x)), round(float(y))] for x, y in points.reshape(-1, 2)]


def _content(files: tarfile.TarFile, name: str) -> bytes:
    stream = files.extractfile(f"package/{name}")
    assert stream is not None, f"{name} is a folder"
    return stream.read()


def _framed(image: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return a painted digit as ink and paper, its longer side _DIGIT pixels, amid paper."""
    rows, columns = (np.nonzero(image.any(axis=axis))[0] for axis in (1, 0))
    ink = image[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    height, width = (max(1, round(side * _DIGIT / max(ink.shape))) for side in ink.shape)
    small = cv2.resize(ink, (width, height), interpolation=cv2.INTER_AREA)
    field = np.zeros((_FIELD, _FIELD), np.uint8)
    top, left = (_FIELD - height) // 2, (_FIELD - width) // 2
    field[top : top + height, left : left + width] = np.where(small > _INK, 255, 0)
    return field


if __name__ == "__main__":
    command.run(main)
