"""What a tool imports is installed where `make` runs it."""

import subprocess
import sys

import pytest

from tools.paths import ROOT

_WITHOUT = "import sys; sys.modules.update(dict.fromkeys({0!r})); import tools.{1}"


@pytest.mark.parametrize(
    ("tool", "missing"),
    [
        ("package", ["selenium", "torch", "matplotlib", "cv2"]),
        *((tool, ["selenium"]) for tool in ("release", "seeds", "groups", "results")),
    ],
)
def test_a_tool_needs_no_more_than_its_environment_has(tool: str, missing: list[str]) -> None:
    program = _WITHOUT.format(missing, tool)
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
