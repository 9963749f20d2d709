from pathlib import Path

import pytest

from mnist_checker.models import released_names
from mnist_checker.widget import TAGS, integrity, style_hash
from tests.command_line import refusal, run
from tests.vectors import VECTORS

MODEL = str(VECTORS / "models" / "dense.safetensors")


def test_writes_a_script_and_prints_what_to_paste(tmp_path: Path) -> None:
    output = tmp_path / "digits.js"
    done = run("widget", MODEL, "-o", output, "--tag", "my-digits")
    assert done.status == 0, done.errors
    script = output.read_text("ascii")
    assert 'define("my-digits",' in script
    assert f"{len(script):,} bytes" in done.output
    assert "brotli" in done.output
    # A page that is opened from a disk can have no hash: browsers check none of its scripts.
    assert '<script src="digits.js"></script>\n<my-digits></my-digits>\n' in done.output
    assert f'integrity="{integrity(script)}" crossorigin="anonymous"' in done.output
    assert f"'{style_hash()}'" in done.output


@pytest.mark.parametrize("model", [*released_names(), MODEL])
def test_the_usual_name_is_the_network_s_own(tmp_path: Path, model: str) -> None:
    done = run("widget", model, "-o", tmp_path / "digits.js")
    usual = TAGS.get(model, "mnist-checker-widget")
    assert f"<{usual}></{usual}>" in done.output


def test_refused_in_one_line(tmp_path: Path) -> None:
    output = tmp_path / "digits.js"
    assert "name a model file" in refusal("widget", "no-such-model", "-o", output)
    assert "cannot name an element" in refusal("widget", MODEL, "-o", output, "--tag", "digits")
    assert "is a folder" in refusal("widget", MODEL, "-o", tmp_path)
    nowhere = tmp_path / "nowhere"
    assert f" {nowhere}: No such file" in refusal("widget", MODEL, "-o", nowhere / "a.js")
    assert "--output" in refusal("widget", MODEL)
    broken = tmp_path / "broken.safetensors"
    broken.write_bytes(Path(MODEL).read_bytes()[:500])
    assert f"{broken}: truncated" in refusal("widget", broken, "-o", output)
    assert not list(tmp_path.glob("*.js"))


def test_the_network_itself_is_never_replaced(tmp_path: Path) -> None:
    network = tmp_path / "model.safetensors"
    network.write_bytes(Path(MODEL).read_bytes())
    assert "is the network itself" in refusal("widget", network, "-o", network)
    (tmp_path / "link").symlink_to(network)
    assert "is the network itself" in refusal("widget", tmp_path, "-o", tmp_path / "link")
    assert network.read_bytes() == Path(MODEL).read_bytes()


def test_an_existing_script_survives_a_failure(tmp_path: Path) -> None:
    output = tmp_path / "digits.mjs"
    output.write_text("mine")
    assert run("widget", MODEL, "-o", output, "--tag", "x").status == 2
    assert output.read_text() == "mine"


def test_the_name_is_written_as_an_address(tmp_path: Path) -> None:
    done = run("widget", MODEL, "-o", tmp_path / 'my "digits" #2.js')
    assert '<script src="my%20%22digits%22%20%232.js"></script>' in done.output
