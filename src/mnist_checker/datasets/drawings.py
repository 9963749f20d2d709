"""Files of drawings: one JSON object a line, or UNIPEN text (spec/drawing.md)."""

import codecs
import gzip
import zlib
from collections.abc import Iterator
from pathlib import Path

from mnist_checker.datasets.unipen import read_unipen
from mnist_checker.drawing import Drawing, parse_drawing
from mnist_checker.errors import InputError, told

_GZIP = b"\x1f\x8b"


def read_drawings(path: Path) -> list[Drawing]:
    """Read every drawing of a file: .ndjson, .ndjson.gz or UNIPEN text, told by its content.

    Raises:
        InputError: The file cannot be read, or is none of those; the message names the line.
    """
    try:
        text = _text(path)
        is_unipen = text.lstrip().startswith(b".")
        return read_unipen(path, text) if is_unipen else list(_read_json_lines(path, text))
    except (EOFError, gzip.BadGzipFile, zlib.error) as error:
        raise InputError(f"{path} is damaged ({error}): fetch or compress it again") from None
    except OSError as error:
        raise InputError(f"{error.filename or path} cannot be read: {told(error)}") from None


def _read_json_lines(path: Path, text: bytes) -> Iterator[Drawing]:
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        try:
            yield parse_drawing(line.decode())
        except UnicodeDecodeError:
            raise InputError(f"{path}, line {number}: not UTF-8 text") from None
        except InputError as error:
            raise InputError(f"{path}, line {number}: {error}") from None


def _text(path: Path) -> bytes:
    """Return a file's text, which is read once: it may be a pipe."""
    content = path.read_bytes()
    text = gzip.decompress(content) if content.startswith(_GZIP) else content
    return text.removeprefix(codecs.BOM_UTF8)
