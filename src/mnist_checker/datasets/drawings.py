"""Files of drawings: one JSON object a line, or UNIPEN text (spec/drawing.md)."""

import gzip
import zlib
from collections.abc import Iterator
from io import BufferedReader
from pathlib import Path

from mnist_checker.datasets.unipen import read_unipen
from mnist_checker.drawing import Drawing, parse_drawing
from mnist_checker.errors import InputError

_GZIP = b"\x1f\x8b"


def read_drawings(path: Path) -> list[Drawing]:
    """Read every drawing of a file: .ndjson, .ndjson.gz or UNIPEN text, told by its content.

    Raises:
        InputError: The file cannot be read, or is none of those; the message names the line.
    """
    try:
        return read_unipen(path) if _is_unipen(path) else list(_read_json_lines(path))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"{path} is damaged ({error}): fetch or compress it again") from None
    except OSError as error:
        raise InputError(f"{error.filename} cannot be read: {error.strerror}") from None


def _read_json_lines(path: Path) -> Iterator[Drawing]:
    with _open(path) as lines:
        for number, line in enumerate(lines, 1):
            if not line.strip():
                continue
            try:
                yield parse_drawing(line.decode())
            except UnicodeDecodeError:
                raise InputError(f"{path}, line {number}: not UTF-8 text") from None
            except InputError as error:
                raise InputError(f"{path}, line {number}: {error}") from None


def _is_unipen(path: Path) -> bool:
    """Whether a file's first text is a keyword such as `.VERSION`."""
    with path.open("rb") as lines:
        return next((line for line in lines if line.strip()), b"").startswith(b".")


def _open(path: Path) -> gzip.GzipFile | BufferedReader:
    with path.open("rb") as stream:
        compressed = stream.read(len(_GZIP)) == _GZIP
    return gzip.open(path) if compressed else path.open("rb")
