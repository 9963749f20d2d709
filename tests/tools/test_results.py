import subprocess
import sys

from tools.paths import ROOT


def test_without_its_drawings_it_is_one_line_that_names_the_cure() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.results", "--drawings", "nope.tes"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2, done.stderr
    (line,) = done.stderr.splitlines()
    assert "nope.tes is not there" in line
    assert "make results DRAWINGS=FILE" in line
