import subprocess
import sys
from pathlib import Path

from tests.vectors import VECTORS

MODEL = str(VECTORS / "models" / "dense.safetensors")


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", "from mnist_checker.cli import main; main()", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_writes_a_script_and_prints_what_to_paste(tmp_path: Path) -> None:
    output = tmp_path / "digits.js"
    done = run("widget", MODEL, "-o", str(output), "--tag", "my-digits")
    assert done.returncode == 0, done.stderr
    script = output.read_text("ascii")
    assert 'define("my-digits",' in script
    assert f"{len(script):,} bytes" in done.stdout
    assert "brotli" in done.stdout
    assert '<script src="digits.js" integrity="sha384-' in done.stdout
    assert "<my-digits></my-digits>" in done.stdout


def refused(tmp_path: Path, *arguments: str) -> str:
    done = run("widget", *arguments)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1, done.stderr
    assert "Traceback" not in done.stderr
    assert not list(tmp_path.glob("*.js"))
    return done.stderr


def test_refused_in_one_line(tmp_path: Path) -> None:
    output = str(tmp_path / "digits.js")
    assert "name a model file" in refused(tmp_path, "no-such-model", "-o", output)
    assert "cannot name an element" in refused(tmp_path, MODEL, "-o", output, "--tag", "digits")
    assert "is a folder" in refused(tmp_path, MODEL, "-o", str(tmp_path))
    assert "No such file" in refused(tmp_path, MODEL, "-o", str(tmp_path / "nowhere" / "a.js"))
    assert "Missing parameter" in refused(tmp_path, MODEL)
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(Path(MODEL).read_bytes()[:500])
    assert f"{broken}: truncated" in refused(tmp_path, str(broken), "-o", output)


def test_an_existing_script_survives_a_failure(tmp_path: Path) -> None:
    output = tmp_path / "digits.mjs"
    output.write_text("mine")
    assert run("widget", MODEL, "-o", str(output), "--tag", "x").returncode == 2
    assert output.read_text() == "mine"
