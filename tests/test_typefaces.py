"""Typefaces become drawings as pens make them."""

import io
import json
import tarfile
from collections import Counter
from pathlib import Path

import numpy as np
import pytest
from fontTools.ttLib import TTFont
from matplotlib import get_data_path

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import parse_drawing
from mnist_checker.models import released
from mnist_checker.recognise import recognise
from tools.paths import TYPEFACES
from tools.typefaces import LIST, Typeface, drawings, fewer_points

DEJAVU = Typeface("dejavu", "1.0.0", "Bitstream-Vera")
"""Printed, not written: matplotlib brings it, so that nothing is fetched."""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A typeface's package, as npm packs it."""
    packed = io.BytesIO()
    with TTFont(Path(get_data_path()) / "fonts" / "ttf" / "DejaVuSans.ttf") as font:
        font.flavor = "woff"
        font.save(packed)
    contents = {
        "package/package.json": json.dumps({"license": DEJAVU.licence}).encode(),
        "package/files/dejavu-latin-400-normal.woff": packed.getvalue(),
    }
    path = tmp_path / "dejavu.tgz"
    with tarfile.open(path, "w:gz") as files:
        for name, content in contents.items():
            entry = tarfile.TarInfo(name)
            entry.size = len(content)
            files.addfile(entry, io.BytesIO(content))
    return path


def test_digits_are_traced(package: Path) -> None:
    made = [parse_drawing(json.dumps(each)) for each in drawings(DEJAVU, package)]
    assert [each.label for each in made] == list(range(10))
    assert {each.writer for each in made} == {"dejavu"}
    answers = [recognise(released("convolution"), each) for each in made]
    assert sum(found is not None and found.argmax() == n for n, found in enumerate(answers)) >= 9


def test_another_licence_is_refused(package: Path) -> None:
    other = Typeface("dejavu", "1.0.0", "OFL-1.1")
    with pytest.raises(ValueError, match="dejavu is under Bitstream-Vera, not OFL"):
        next(drawings(other, package))


def test_straight_lines_need_two_points() -> None:
    line = np.stack([np.linspace(0, 90, 40), np.linspace(10, 100, 40)], axis=1)
    assert fewer_points(line) == [[0, 10], [90, 100]]


def test_the_file_has_ten_digits_of_each_typeface_of_the_list() -> None:
    listed = [line.split()[0] for line in LIST.read_text("utf-8").splitlines()]
    found = list(read_drawings(TYPEFACES))
    assert Counter(each.writer for each in found) == dict.fromkeys(listed, 10)
    assert Counter(each.label for each in found) == dict.fromkeys(range(10), len(listed))
