import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mnist_checker.cli.half_blocks import half_blocks
from mnist_checker.datasets import mnist
from mnist_checker.drawing import parse_drawing
from mnist_checker.engine import probabilities
from mnist_checker.model_file import load_model
from mnist_checker.normalise import normalise
from tests.command_line import refusal, run
from tests.vectors import VECTORS

MODEL = VECTORS / "models" / "dense.safetensors"
DRAWINGS: list[dict[str, Any]] = [
    {"strokes": [[[0, 0], [0, 9]]], "label": 1, "writer": "ann"},
    {"strokes": [], "label": 3, "writer": 2},
    {"strokes": [[[0, 0], [9, 0], [3, 9]]]},
    {"strokes": [[[0, 0], [9, 0], [3, 9]]], "label": 7, "writer": 2},
]


@pytest.fixture
def drawings(tmp_path: Path) -> Path:
    path = tmp_path / "drawings.ndjson"
    path.write_text("\n".join(map(json.dumps, DRAWINGS)))
    return path


def test_the_json_of_drawings_is_what_the_network_answers(drawings: Path) -> None:
    done = run("evaluate", MODEL, "--drawings", drawings, "--json", "--answers")
    assert done.status == 0, done.errors
    value = json.loads(done.output)
    model = load_model(MODEL)
    expected = [
        int(probabilities(model, normalise(parse_drawing(json.dumps(one)))).argmax())
        if one["strokes"]
        else None
        for one in DRAWINGS
    ]
    assert value["answers"] == expected
    right = [one.get("label") == answer for one, answer in zip(DRAWINGS, expected, strict=True)]
    assert value["n"] == 3
    assert value["correct"] == sum(right)
    assert value["accuracy"] == value["correct"] / 3
    assert len(value["interval"]) == 2
    assert value["model"] == str(MODEL)
    assert value["set"] == str(drawings)
    assert [one["writer"] for one in value["per_writer"]] == ["2", "ann"]
    for one in (*value["per_writer"], *value["per_digit"]):
        assert (one["interval"] is None) == (one["n"] == 0)
    assert sum(map(sum, value["confusion"])) == 2
    without = json.loads(run("evaluate", MODEL, "--drawings", drawings, "--json").output)
    assert "answers" not in without
    assert without == {key: value[key] for key in value if key != "answers"}


def test_mnist_is_measured_on_test_unless_told_otherwise(mnist_folder: Path) -> None:
    model = load_model(MODEL)
    for split, arguments in (("test", []), ("validation", ["--split", "validation"])):
        done = run("evaluate", MODEL, "--json", "--data-dir", mnist_folder, *arguments)
        assert done.status == 0, done.errors
        value = json.loads(done.output)
        images, labels = mnist.load(split, mnist_folder)  # type: ignore[arg-type]
        right = int((probabilities(model, images).argmax(axis=1) == labels).sum())
        assert (value["set"], value["n"], value["correct"]) == (f"MNIST {split}", 10_000, right)
        assert "per_writer" not in value
        assert np.array(value["confusion"]).sum(axis=1).tolist() == np.bincount(labels).tolist()


def test_people_get_tables_and_pictures_of_mistakes(drawings: Path, tmp_path: Path) -> None:
    report = tmp_path / "report"
    done = run("evaluate", MODEL, "--drawings", drawings, "--report", report)
    assert done.status == 0, done.errors
    flat = " ".join(done.output.split())
    assert "of 3; 95 % interval" in flat
    for heading in ("By digit", "By writer", "What was answered for what"):
        assert heading in flat
    assert "█" in flat, "the vectors' network mistakes one"
    assert flat.endswith(f"Report: {report / 'index.html'}")
    assert (report / "mistakes.png").is_file()
    assert "of 2 at each point" in (report / "index.html").read_text("utf-8")


def test_a_report_on_blank_drawings_alone(tmp_path: Path) -> None:
    path = tmp_path / "blank.ndjson"
    path.write_text('{"strokes": [], "label": 3}')
    done = run("evaluate", MODEL, "--drawings", path, "--report", tmp_path / "report")
    assert done.status == 0, done.errors
    page = (tmp_path / "report" / "index.html").read_text("utf-8")
    assert "1 of them blank" in page
    assert "What they may suffer" not in page


def test_with_json_and_a_report_only_the_object_is_printed(drawings: Path, tmp_path: Path) -> None:
    done = run("evaluate", MODEL, "--drawings", drawings, "--json", "--report", tmp_path / "report")
    assert json.loads(done.output)["n"] == 3
    assert (tmp_path / "report" / "index.html").is_file()


def test_refused_in_one_line(drawings: Path, tmp_path: Path) -> None:
    on_drawings = ("evaluate", MODEL, "--drawings", drawings)
    assert "give one of them" in refusal(*on_drawings, "--split", "test")
    assert "--data-dir is of MNIST" in refusal(*on_drawings, "--data-dir", ".")
    assert "give --json too" in refusal(*on_drawings, "--answers")
    assert "train" in refusal("evaluate", MODEL, "--split", "train")
    assert "name a model file" in refusal("evaluate", "nothing", "--drawings", drawings)
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "checkpoint.safetensors").write_bytes(b"")
    assert f"{tmp_path / 'run'} holds no network yet" in refusal("evaluate", tmp_path / "run")
    checkpoint = tmp_path / "run" / "checkpoint.safetensors"
    assert f"name its folder, {tmp_path / 'run'}" in refusal("evaluate", checkpoint)
    assert "Missing" in refusal("evaluate")
    assert f"{tmp_path} holds other files" in refusal(*on_drawings, "--report", tmp_path)
    missing = tmp_path / "none.ndjson"
    assert f"{missing} cannot be read" in refusal("evaluate", MODEL, "--drawings", missing)
    cure = f"run `mnist-checker data --data-dir {tmp_path}`"
    assert cure in refusal("evaluate", MODEL, "--data-dir", tmp_path)
    bad = tmp_path / "bad.ndjson"
    bad.write_text('{"strokes": []}\n{"strokes": 1}')
    assert f"{bad}, line 2: strokes is not a list" in refusal(
        "evaluate", MODEL, "--drawings", bad, "--json"
    )
    bad.write_text('{"strokes": []}')
    assert "no drawing with a label" in refusal("evaluate", MODEL, "--drawings", bad)


def test_half_blocks_show_two_pixels_a_character() -> None:
    field = np.zeros((28, 28), np.uint8)
    field[0, 0] = field[1, 1] = field[0, 2] = field[1, 2] = 255
    lines = half_blocks(field).split("\n")
    assert lines[0] == "▀▄█" + " " * 25
    assert lines[1:] == [" " * 28] * 13
