import json
import os
import subprocess
import sys
from pathlib import Path
from unittest import mock

import numpy as np
import pytest
from PIL import Image, ImageDraw

from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.model_file import load_model
from mnist_checker.models import released_names
from mnist_checker.pictures import picture_field
from tests.command_line import Done, refusal, run
from tests.vectors import VECTORS

MODEL = VECTORS / "models" / "dense.safetensors"


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """A bar and a picture without ink."""
    image = Image.new("L", (60, 80), 255)
    image.save(tmp_path / "blank.png")
    ImageDraw.Draw(image).line((20, 15, 35, 60), fill=0, width=6)
    image.save(tmp_path / "bar.jpg")
    return [tmp_path / "bar.jpg", tmp_path / "blank.png"]


def test_answers_and_how_sure(pictures: list[Path]) -> None:
    field = picture_field(pictures[0])
    assert field is not None
    shares = probabilities(load_model(MODEL), field)
    done = run("predict", *pictures, "--model", MODEL)
    assert done.status == 0, done.errors
    unsure = bool(shares.max() < 0.8)
    assert done.output.splitlines() == [
        f"{pictures[0]}: {shares.argmax()}{'?' * unsure} ({100 * shares.max():.1f} % sure)",
        f"{pictures[1]}: blank",
    ]
    answers = json.loads(run("predict", *pictures, "--model", MODEL, "--json").output)
    assert answers == [
        {
            "image": str(pictures[0]),
            "digit": shares.argmax(),
            "probabilities": shares.tolist(),
            "unsure": unsure,
        },
        {"image": str(pictures[1]), "digit": None, "probabilities": None, "unsure": False},
    ]


def test_with_and_without_options_alike(pictures: list[Path]) -> None:
    done = run("predict", *pictures)
    assert done.status == 0, done.errors
    assert done.output == run("predict", *pictures, "--model", "dense").output


def test_refused_in_one_line(pictures: list[Path], tmp_path: Path) -> None:
    text = tmp_path / "notes.png"
    text.write_text("no picture")
    assert f"{text} is not a PNG or JPEG picture" in refusal("predict", text, "--model", MODEL)
    assert f"{text} is not a PNG" in refusal("predict", text, "--model", MODEL, "--json")
    missing = tmp_path / "none.png"
    assert f"{missing} cannot be read" in refusal("predict", missing, "--model", MODEL)
    assert "name a model file" in refusal("predict", pictures[0], "--model", "nothing")
    assert f"{missing} cannot be read" in refusal("predict", missing)
    assert "Missing" in refusal("predict")


@pytest.mark.skipif("dense" not in released_names(), reason="the dense network is not released")
def test_the_released_network_reads_pictures_of_mnist(mnist_folder: Path, tmp_path: Path) -> None:
    images, labels = mnist.load("test", mnist_folder)
    chosen = np.random.default_rng(9).choice(len(images), 200, replace=False)
    paths = []
    for at in chosen:
        paths.append(tmp_path / f"{at}.jpg")
        large = Image.fromarray(255 - images[at]).resize((140, 140), Image.Resampling.BICUBIC)
        sheet = Image.new("L", (400, 300), 255)
        sheet.paste(large, (40 + at % 200, at % 150))
        sheet.save(paths[-1])
    answers = json.loads(run("predict", *paths, "--json").output)
    right = [answer["digit"] == labels[at] for answer, at in zip(answers, chosen, strict=True)]
    assert np.mean(right) >= 0.96


def test_ctrl_c_ends_quietly(pictures: list[Path]) -> None:
    with mock.patch("mnist_checker.cli.reading.read", side_effect=KeyboardInterrupt):
        assert run("predict", pictures[0]) == Done(130, "", "")


def test_too_little_memory_is_one_line(pictures: list[Path]) -> None:
    with mock.patch("mnist_checker.cli.reading.read", side_effect=MemoryError):
        done = run("predict", pictures[0])
    assert done.status == 2
    assert "not enough memory" in done.errors


def test_what_the_output_cannot_write_is_replaced(pictures: list[Path], tmp_path: Path) -> None:
    path = tmp_path / "字.png"
    path.write_bytes(pictures[0].read_bytes())
    program = "from mnist_checker.cli import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", program, "predict", path],
        capture_output=True,
        env={**os.environ, "PYTHONIOENCODING": "ascii"},
        check=True,
    )
    assert b"?.png: " in done.stdout
