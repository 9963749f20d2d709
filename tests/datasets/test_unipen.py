import gzip
import json
import subprocess
from pathlib import Path

import pytest

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.datasets.unipen import read_unipen
from mnist_checker.drawing import Drawing, parse_drawing
from mnist_checker.errors import InputError

CASES = Path(__file__).parents[2] / "spec" / "vectors" / "unipen"


def read(path: Path) -> list[Drawing]:
    return read_unipen(path, path.read_bytes())


EXPECTED = json.loads((CASES / "expected.json").read_text("utf-8"))
REFUSED = json.loads((CASES / "refused.json").read_text("utf-8"))


def test_every_file_of_the_vectors_has_its_case() -> None:
    assert {path.name for path in CASES.glob("*.dat")} == set(EXPECTED)
    assert {path.name for path in (CASES / "refused").glob("*.dat")} == set(REFUSED)


@pytest.mark.parametrize("name", EXPECTED)
def test_the_drawings_are_those_expected(name: str) -> None:
    expected = [parse_drawing(json.dumps(drawing)) for drawing in EXPECTED[name]]
    assert read(CASES / name) == expected
    assert read_drawings(CASES / name) == expected


@pytest.mark.parametrize("name", REFUSED)
def test_wrong_text_is_refused_with_its_line(name: str) -> None:
    folder = CASES / "refused"
    with pytest.raises(InputError) as refused:
        read(folder / name)
    assert str(refused.value) == f"{folder}/" + REFUSED[name].replace("FOLDER", str(folder))


def test_a_long_chain_of_includes_is_refused(tmp_path: Path) -> None:
    for at in range(60):
        (tmp_path / f"{at}.dat").write_text(f".INCLUDE {at + 1}.dat\n")
    (tmp_path / "60.dat").write_text(".VERSION 1\n")
    with pytest.raises(InputError, match="more than 50 files include one another"):
        read(tmp_path / "0.dat")
    assert read(tmp_path / "20.dat") == []


def test_too_many_points_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "large.dat"
    path.write_text('.SEGMENT DIGIT 0-1 ? "1"\n' + (".PEN_DOWN\n" + "1 1\n" * 50_000) * 2)
    assert len(read(path)) == 1
    path.write_text('.SEGMENT DIGIT 0-1 ? "1"\n' + (".PEN_DOWN\n" + "1 1\n" * 50_001) * 2)
    with pytest.raises(InputError, match="line 1: more than 100000 points"):
        read(path)


def test_the_command_of_contributing_takes_writers_from_comments(tmp_path: Path) -> None:
    """A file as UCI's archive has it: it includes what is not there."""
    page = Path(__file__).parents[2] / "CONTRIBUTING.md"
    (command,) = (each for each in page.read_text("utf-8").splitlines() if "awk" in each)
    points = ".PEN_DOWN\n 1 2\n 3 4\n.PEN_UP\n.DT 100\n"
    text = f""".INCLUDE dene.doc
.LEXICON "0" "1"
.HIERARCHY DIGIT
.SEGMENT DIGIT 0 ? "1"
.COMMENT 1 91 22
{points}.SEGMENT DIGIT 1-2 ? "0"
.COMMENT 0 92 23
{points}{points}"""
    (tmp_path / "pendigits-orig.tes.Z").write_bytes(gzip.compress(text.encode()))
    (tmp_path / "runs").mkdir()
    subprocess.run(["bash", "-c", command], cwd=tmp_path, check=True)
    one, other = read_drawings(tmp_path / "runs" / "pendigits-test.dat")
    assert (one.label, one.writer, len(one.strokes)) == (1, "91", 1)
    assert (other.label, other.writer, len(other.strokes)) == (0, "92", 2)
