import gzip
import os
import re
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError

PENDIGITS = Path(__file__).parents[3] / "shared" / "data" / "pendigits-test.ndjson.gz"
LINES = b'{"strokes": [[[1, 2], [3, 4]]], "label": 7, "writer": 3}\n\n{"strokes": []}\n'
DRAWINGS = [Drawing((((1.0, 2.0), (3.0, 4.0)),), label=7, writer="3"), Drawing(())]


@pytest.mark.parametrize(
    "content", [LINES, gzip.compress(LINES), LINES.strip(), b"\xef\xbb\xbf" + LINES]
)
def test_a_file_is_told_by_its_content(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "drawings"
    path.write_bytes(content)
    assert read_drawings(path) == DRAWINGS


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names")
def test_a_pipe_is_read_once(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)

    def write_slowly() -> None:
        with pipe.open("wb", buffering=0) as end:
            for line in LINES.splitlines(keepends=True):
                end.write(line)
                time.sleep(0.05)

    with ThreadPoolExecutor(1) as pool:
        written = pool.submit(write_slowly)
        assert read_drawings(pipe) == DRAWINGS
        written.result()


def test_half_a_character_in_a_writers_name_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "drawings"
    path.write_text('{"strokes": [], "writer": "a\\ud800"}')
    assert read_drawings(path) == [Drawing((), writer="a?")]


def test_an_empty_file_has_no_drawings(tmp_path: Path) -> None:
    path = tmp_path / "empty.ndjson"
    path.touch()
    assert read_drawings(path) == []


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (LINES + b"{}\n", ", line 4: no strokes"),
        (LINES + b'\n{"strokes": [[[1]]]}', ", line 5: stroke 1, point 1 is not a pair"),
        (gzip.compress(LINES + b"[]"), ", line 4: not a JSON object"),
        (b'{"strokes": [], "writer": "\xff"}', ", line 1: not UTF-8 text"),
        (b"\x89PNG\r\n\x1a\n", ", line 1: not UTF-8 text"),
        (gzip.compress(LINES)[:-9], " is damaged (Compressed file ended"),
        (gzip.compress(LINES)[:-8] + bytes(8), " is damaged (CRC check failed"),
        (b"\x1f\x8b" + bytes(20), " is damaged ("),
    ],
)
def test_a_bad_file_is_refused_with_its_line(tmp_path: Path, content: bytes, message: str) -> None:
    path = tmp_path / "drawings"
    path.write_bytes(content)
    with pytest.raises(InputError, match=re.escape(f"{path}{message}")):
        read_drawings(path)


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=f"{tmp_path}/none cannot be read: No such file"):
        read_drawings(tmp_path / "none")
    with pytest.raises(InputError, match=f"{tmp_path} cannot be read: Is a directory"):
        read_drawings(tmp_path)


@pytest.mark.skipif(not PENDIGITS.exists(), reason="../shared/data is not there")
def test_the_real_drawings_are_read() -> None:
    drawings = read_drawings(PENDIGITS)
    assert len(drawings) == 3498
    assert len({drawing.writer for drawing in drawings}) == 14
    assert {drawing.label for drawing in drawings} == set(range(10))
    assert not any(drawing.is_blank for drawing in drawings)
