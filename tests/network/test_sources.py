"""`mnist-checker train dense`, as a person runs it: from drawings, and from a teacher."""

import json
from hashlib import sha256
from pathlib import Path

import numpy as np
import pytest

from mnist_checker.augmentation.nonsense import KINDS
from mnist_checker.model_file import load_model
from tests.network.training import BOOK, started, train
from tests.training_command import assert_refused, assert_same_arrays, interrupt


@pytest.fixture(scope="module")
def drawings(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A file of 90 scribbles by three writers."""
    generator = np.random.default_rng(1)
    lines = [
        {"label": n % 10, "writer": n % 3, "strokes": [generator.random((9, 2)).tolist()]}
        for n in range(90)
    ]
    path = tmp_path_factory.mktemp("drawings") / "scribbles.ndjson"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


@pytest.fixture(scope="module")
def mixed(finished: Path, drawings: Path) -> Path:
    """A settings file that holds out one of the writers."""
    settings = json.loads((finished / "settings.json").read_text())
    settings["drawings"] = {
        "share": 0.4,
        "passes": 2,
        "held_out": ["2"],
        "traced": 0.1,
        "traced_passes": 1,
        "strokes": {"rotation": 10.0, "pen": 0.5, "styles": {"slash": 0.5}},
    }
    path = drawings.with_name("mixed.json")
    path.write_text(json.dumps(settings))
    return path


def test_drawings_are_learnt_from_and_those_of_others_measured(
    mnist_folder: Path, mixed: Path, drawings: Path, tmp_path: Path
) -> None:
    run = train(
        mnist_folder, "--preset", mixed, "--drawings", drawings, "--output", tmp_path / "run"
    )
    assert run.returncode == 0, run.stderr
    card = load_model(tmp_path / "run" / "model.safetensors").card
    assert card["trained_on"] == {"set": "MNIST, the first 500 training images", "n": 500}
    learnt = {"set": "scribbles.ndjson, 2 writers", "n": 60, "share": 0.4}
    assert card["trained_on_drawings"] == learnt
    assert card["trained_on_traced"] == {"share": 0.1}
    assert "trained_on_nonsense" not in card
    figures = card["validation_drawings"]
    assert isinstance(figures, dict)
    assert (figures["set"], figures["n"]) == ("scribbles.ndjson, writers 2", 30)
    assert figures["accuracy"] == figures["correct"] / 30
    settings = json.loads((tmp_path / "run" / "settings.json").read_text())
    assert settings["drawings"]["sha256"] == sha256(drawings.read_bytes()).hexdigest()
    history = json.loads((tmp_path / "run" / "history.json").read_text())
    assert all(0.0 <= epoch["drawings"] <= 1.0 for epoch in history)
    assert "of 30 drawings: scribbles.ndjson, writers 2" in run.stdout
    assert ", drawings " in run.stderr
    assert "Without --drawings" not in run.stderr


def test_resuming_with_drawings_comes_to_the_same(
    mnist_folder: Path, mixed: Path, drawings: Path, tmp_path: Path
) -> None:
    options = "--preset", mixed, "--drawings", drawings, "--epochs", "30"
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train(mnist_folder, *options, "--output", whole).returncode == 0
    process = started(mnist_folder, *options, "--output", parts)
    output, _ = interrupt(process, once=parts / "checkpoint.safetensors")
    assert f"--drawings {drawings}" in output

    refused = train(mnist_folder, "--output", parts, "--resume")
    assert_refused(refused, "name it with --drawings")
    went_on = train(mnist_folder, "--output", parts, "--resume", "--drawings", drawings)
    assert went_on.returncode == 0, went_on.stderr
    assert_same_arrays(whole / "checkpoint.safetensors", parts / "checkpoint.safetensors")


def test_bad_drawings_are_refused(
    mnist_folder: Path, mixed: Path, drawings: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.ndjson"
    other.write_text('{"label": 1, "writer": 1, "strokes": [[[0, 0]]]}\n')
    named = tmp_path / "named.json"
    values = json.loads(mixed.read_text())
    values["drawings"]["sha256"] = sha256(drawings.read_bytes()).hexdigest()
    named.write_text(json.dumps(values))
    damaged = tmp_path / "damaged.json"
    values["drawings"]["strokes"]["styles"]["slash"] = 2
    damaged.write_text(json.dumps(values))
    output = tmp_path / "run"
    for preset, file, words in (
        (mixed, tmp_path / "none.ndjson", "none.ndjson"),
        (mixed, other, "no drawing by writer 2"),
        (named, other, "other.ndjson is not what the settings name"),
        (damaged, drawings, "drawings.strokes.styles: slash is not a number from 0 to 1"),
    ):
        run = train(mnist_folder, "--preset", preset, "--drawings", file, "--output", output)
        assert_refused(run, words)
        assert not output.exists()


def test_several_files_of_drawings_are_learnt_from(
    mnist_folder: Path, mixed: Path, drawings: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.ndjson"
    other.write_text('{"label": 1, "writer": "hand", "strokes": [[[0, 0], [0, 9]]]}\n')
    both = "--drawings", drawings, "--drawings", other
    output = tmp_path / "run"
    run = train(mnist_folder, "--preset", mixed, *both, "--output", output)
    assert run.returncode == 0, run.stderr
    card = load_model(output / "model.safetensors").card
    learnt = {"set": "scribbles.ndjson and other.ndjson, 3 writers", "n": 61, "share": 0.4}
    assert card["trained_on_drawings"] == learnt
    settings = json.loads((output / "settings.json").read_text())["drawings"]
    assert settings["sha256"].split() == [
        sha256(path.read_bytes()).hexdigest() for path in (drawings, other)
    ]
    again = "--output", output, "--resume"
    assert train(mnist_folder, *again, *both).returncode == 0
    turned = "--drawings", other, "--drawings", drawings
    for wrong in (both[:2], turned):
        assert_refused(train(mnist_folder, *again, *wrong), "is not what the settings name")
    twice = "--preset", mixed, *both, *both[:2], "--output", tmp_path / "twice"
    assert_refused(train(mnist_folder, *twice), f"--drawings {drawings} is given more than once")


def test_a_teacher_is_learnt_from(
    mnist_folder: Path, finished: Path, mixed: Path, drawings: Path, tmp_path: Path
) -> None:
    values = json.loads(mixed.read_text())
    values["teaching"] = {"weight": 0.5, "passes": 2}
    values["drawings"]["nonsense"] = 0.1
    preset, teacher = tmp_path / "taught.json", finished / "model.safetensors"
    preset.write_text(json.dumps(values))
    options = "--preset", preset, "--drawings", drawings
    run = train(mnist_folder, *options, "--teacher", teacher, "--output", tmp_path / "run")
    assert run.returncode == 0, run.stderr
    card = load_model(tmp_path / "run" / "model.safetensors").card
    assert card["taught_by"] == {
        "name": load_model(teacher).card["name"],
        "sha256": sha256(teacher.read_bytes()).hexdigest(),
        "weight": 0.5,
        "temperature": 2.0,
        "passes": 2,
        "strokes": True,
    }
    assert card["trained_on_nonsense"] == {"kinds": list(KINDS)}
    again = "--output", tmp_path / "run", "--resume", "--drawings", drawings
    assert_refused(train(mnist_folder, *again), "name it with --teacher")
    assert_refused(train(mnist_folder, *again, "--teacher", "dense"), "is not what the settings")
    # Its run folder names it as well.
    assert "all 2 epochs are done" in train(mnist_folder, *again, "--teacher", finished).stdout


def test_bad_teachers_are_refused(mnist_folder: Path, drawings: Path, tmp_path: Path) -> None:
    output = tmp_path / "run"
    for file, words in (
        (tmp_path / "none.safetensors", "none.safetensors"),
        (drawings, "scribbles.ndjson"),
        ("nobody", "a run folder, or one of convolution, dense"),
    ):
        run = train(mnist_folder, *BOOK, "--teacher", file, "--output", output)
        assert_refused(run, words)
        assert not output.exists()


def test_a_network_learns_on_from_what_another_has_learnt(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    output, start = tmp_path / "run", finished / "model.safetensors"
    options = *BOOK, "--epochs", "1"
    run = train(mnist_folder, *options, "--output", output, "--start", finished)
    assert run.returncode == 0, run.stderr
    before, after = load_model(start).card, load_model(output / "model.safetensors").card
    assert after["started_from"] == before
    first, last = (json.loads((each / "history.json").read_text()) for each in (finished, output))
    assert last[0]["loss"] < first[0]["loss"], "as if it had learnt nothing before"
    read = f"{before['validation']['accuracy']:.2%} of the validation images"  # type: ignore[index]
    assert f"Starting from {before['name']}: {read}" in run.stderr
    again = "--output", output, "--resume"
    assert_refused(train(mnist_folder, *again), "name it with --start")
    assert_refused(train(mnist_folder, *again, *options), "name that network with --start")
    assert_refused(train(mnist_folder, *again, "--start", "dense"), "is not what the settings")


def test_a_run_that_started_from_a_network_is_started_from_itself(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first", tmp_path / "second"
    options = *BOOK, "--epochs", "1", "--start", finished, "--output", first
    assert train(mnist_folder, *options).returncode == 0
    longer = train(
        mnist_folder, "--output", first, "--resume", "--start", finished, "--epochs", "2"
    )
    assert_refused(longer, "start from it: --preset RUN --start RUN")
    run = train(
        mnist_folder, "--preset", first, "--start", first, "--epochs", "2", "--output", second
    )
    assert run.returncode == 0, run.stderr
    start = first / "model.safetensors"
    settings = json.loads((second / "settings.json").read_text())
    assert settings["starting"]["sha256"] == sha256(start.read_bytes()).hexdigest()
    card = load_model(second / "model.safetensors").card
    assert card["started_from"] == load_model(start).card


def test_a_network_that_learns_on_is_interrupted_and_goes_on(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    options = *BOOK, "--epochs", "30", "--start", finished
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train(mnist_folder, *options, "--output", whole).returncode == 0
    process = started(mnist_folder, *options, "--output", parts)
    output, _ = interrupt(process, once=parts / "checkpoint.safetensors")
    assert f"--start {finished / 'model.safetensors'}" in output
    went_on = train(mnist_folder, "--output", parts, "--resume", "--start", finished)
    assert went_on.returncode == 0, went_on.stderr
    assert "Starting from" not in went_on.stderr
    assert_same_arrays(whole / "checkpoint.safetensors", parts / "checkpoint.safetensors")


def test_what_cannot_be_started_from_is_refused(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    preset = tmp_path / "further.json"
    values = json.loads((finished / "settings.json").read_text())
    preset.write_text(json.dumps(values | {"starting": {"needed": True}}))
    for options, words in (
        ((*BOOK, "--start", "nobody"), "a run folder, or one of convolution, dense"),
        ((*BOOK, "--start", "dense"), "Dense 1024×784 where the settings make Dense 30×784"),
        ((*BOOK, "--start", "convolution"), "--start has valid Convolution"),
        (("--preset", preset), "name the network to start from with --start"),
    ):
        output = tmp_path / "run"
        assert_refused(train(mnist_folder, *options, "--output", output), words)
        assert not output.exists()
