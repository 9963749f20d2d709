"""README.md's commands are run as a newcomer would run them: from a fresh copy, in its order."""

import os
import re
import signal
import subprocess
import urllib.request
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text("utf-8")
BLOCKS = re.findall(r"^```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the files that a clone would hold, as they are in the working tree."""
    folder = tmp_path_factory.mktemp("clone")
    listed = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(listed, cwd=ROOT, check=True, capture_output=True).stdout
    for name in filter(None, names.decode().split("\0")):
        source = ROOT / name
        if source.is_file():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
            target.chmod(source.stat().st_mode)
    return folder


def test_the_blocks_are_those_that_are_run() -> None:
    first_lines = [block.splitlines()[0] for block in BLOCKS]
    assert first_lines == [
        "make demo",
        ".venv/bin/mnist-checker widget dense -o mnist-checker-widget.js",
        "make install",
        "make test",  # which this test is part of
    ]


@pytest.mark.timeout(1500)
def test_every_block_runs_in_a_fresh_copy(copy: Path) -> None:
    demo, widget, training, _ = BLOCKS
    assert "<mnist-checker-widget with-webassembly>" in page_served_by(demo, copy)
    for block in (widget, training):
        done = subprocess.run(shell(block), cwd=copy, env=environment(), capture_output=True)
        assert done.returncode == 0, (done.stdout + done.stderr).decode()
    assert (copy / "mnist-checker-widget.js").stat().st_size > 10_000
    assert (copy / "my-digits.js").stat().st_size > 10_000
    run_folder = {path.name for path in (copy / "runs" / "dense-book").iterdir()}
    assert run_folder >= {"model.safetensors", "history.json", "settings.json", "curve.png"}


def page_served_by(block: str, folder: Path) -> str:
    """Run a command that serves a page until Ctrl-C; return the page."""
    process = subprocess.Popen(
        shell(block),
        cwd=folder,
        env=environment(),
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout
    try:
        for line in process.stdout:
            if address := re.search(r"http://127\.0\.0\.1:\d+/", line):
                with urllib.request.urlopen(address[0], timeout=30) as answer:
                    page: str = answer.read().decode()
                    return page
        raise AssertionError(f"{block} ended without an address")
    finally:
        os.killpg(process.pid, signal.SIGINT)
        process.communicate(timeout=60)


def shell(block: str) -> list[str]:
    return ["bash", "-e", "-c", block]


def environment() -> dict[str, str]:
    """This process's environment, without what a `make` around the tests hands down."""
    return {name: value for name, value in os.environ.items() if not name.startswith("MAKE")}
