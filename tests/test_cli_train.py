"""`mnist-checker train dense`, as a person runs it: in a process of its own."""

import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy
from threadpoolctl import threadpool_info, threadpool_limits

from mnist_checker import machine
from mnist_checker.augment import Amounts
from mnist_checker.model_file import load_model
from mnist_checker.network.learner import DenseLearner
from mnist_checker.network.presets import PRESETS
from mnist_checker.network.settings import Settings
from mnist_checker.training.settings import settings_values
from tests import command_line

BOOK = "--preset", "book", "--subset", "500"
"""A quick try: a fraction of a second for each epoch."""
Run = subprocess.CompletedProcess[str]


def command(mnist_folder: Path, *arguments: str | Path) -> list[str]:
    program = "from mnist_checker.cli import main; main()"
    wanted = ["train", "dense", "--data-dir", mnist_folder, *arguments]
    return [sys.executable, "-c", program, *map(str, wanted)]


def train(mnist_folder: Path, *arguments: str | Path, cwd: Path | None = None) -> Run:
    return subprocess.run(
        command(mnist_folder, *arguments), capture_output=True, text=True, cwd=cwd, check=False
    )


def assert_refused(run: Run, *words: str) -> None:
    assert run.returncode == 2, run.stderr
    assert len(run.stderr.splitlines()) == 1, run.stderr
    for word in words:
        assert word in run.stderr


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def finished(mnist_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run of two epochs."""
    folder = tmp_path_factory.mktemp("finished") / "run"
    run = train(mnist_folder, *BOOK, "--epochs", "2", "--seed", "5", "--output", folder)
    assert run.returncode == 0, run.stderr
    return folder


def test_a_quick_try_reaches_a_sane_accuracy(mnist_folder: Path, tmp_path: Path) -> None:
    run = train(
        mnist_folder, "--preset", "release", "--subset", "4000", "--epochs", "4",
        "--output", tmp_path / "run",
    )  # fmt: skip
    assert run.returncode == 0, run.stderr
    card = load_model(tmp_path / "run" / "model.safetensors").card
    figures = card["validation"]
    assert isinstance(figures, dict)
    assert figures["n"] == 10_000
    assert 0.85 < figures["accuracy"] < 0.97, "4,000 images cannot teach more"
    assert card["trained_on"] == {"set": "MNIST, the first 4,000 training images", "n": 4000}
    assert f"{figures['accuracy']:.2%} of 10,000 validation images" in run.stdout
    assert "Before quantising" in run.stdout
    assert "Epoch 4 of 4: loss " in run.stderr


def test_default_output_is_named_by_the_preset(mnist_folder: Path, tmp_path: Path) -> None:
    run = train(mnist_folder, *BOOK, "--epochs", "1", cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "runs" / "dense-book" / "model.safetensors").exists()


def test_ctrl_c_keeps_the_best_and_resuming_comes_to_the_same(
    mnist_folder: Path, tmp_path: Path
) -> None:
    options = *BOOK, "--epochs", "40"
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train(mnist_folder, *options, "--output", whole).returncode == 0

    process = subprocess.Popen(
        command(mnist_folder, *options, "--output", parts),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 60
    while not (parts / "checkpoint.safetensors").exists() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)

    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    assert (
        f"mnist-checker train dense --output {parts} --resume --data-dir {mnist_folder}" in output
    )
    kept = len(json.loads((parts / "history.json").read_text()))
    assert 1 <= kept < 40
    assert load_model(parts / "model.safetensors").card["epochs"] == kept
    assert not [path for path in parts.iterdir() if path.name.startswith(".")]

    assert train(mnist_folder, "--output", parts, "--resume").returncode == 0
    for name in ("model.safetensors", "checkpoint.safetensors"):
        one, other = (safetensors.numpy.load((run / name).read_bytes()) for run in (whole, parts))
        assert one.keys() == other.keys()
        assert all(one[key].tobytes() == other[key].tobytes() for key in one), name


def test_ctrl_c_before_the_first_epoch_leaves_nothing(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = subprocess.Popen(
        command(mnist_folder, "--preset", "original", "--output", folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 60
    while not folder.exists() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    assert "nothing to keep" in output
    assert not folder.exists()


def test_ctrl_c_while_strokes_are_made_leaves_nothing(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = subprocess.Popen(
        command(mnist_folder, "--preset", "release", "--output", folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    assert [process.stderr.readline() for _ in range(2)] == [
        "Without --drawings, learning from no pen drawing and from nothing but digits …\n",
        "Tracing 50,000 images, changing and inking them 8 times …\n",
    ]
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "")
    assert "nothing has changed" in output
    assert not folder.exists()


def test_settings_of_a_run_train_another(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    settings = json.loads((finished / "settings.json").read_text())
    mine = tmp_path / "mine.json"
    mine.write_text(json.dumps({**settings, "name": "mine", "hidden": [12]}))
    run = train(mnist_folder, "--preset", mine, cwd=tmp_path)
    assert run.returncode == 0, run.stderr
    made = load_model(tmp_path / "runs" / "dense-mine" / "model.safetensors")
    assert made.parameters == 784 * 12 + 12 + 12 * 10 + 10
    assert made.card["seed"] == 5


def test_a_second_run_into_the_same_folder_is_refused(mnist_folder: Path, finished: Path) -> None:
    before = contents(finished)
    run = train(mnist_folder, "--preset", "release", "--output", finished)
    assert_refused(run, "holds a run already", "--resume", "--output")
    assert contents(finished) == before


@pytest.mark.parametrize(
    ("option", "value", "words"),
    [
        ("--epochs", "3", "epochs 2, not 3"),
        ("--seed", "6", "seed 5, not 6"),
        ("--subset", "400", "subset 500, not 400"),
        ("--preset", "release", "was started with"),
    ],
)
def test_resuming_with_other_settings_is_refused(
    mnist_folder: Path, finished: Path, option: str, value: str, words: str
) -> None:
    before = contents(finished)
    run = train(mnist_folder, "--output", finished, "--resume", option, value)
    assert_refused(run, words, "--output")
    assert contents(finished) == before


def test_resuming_what_is_done_leaves_it_as_it_is(mnist_folder: Path, finished: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in finished.iterdir()}
    run = train(mnist_folder, "--output", finished, "--resume")
    assert run.returncode == 0, run.stderr
    assert "all 2 epochs are done" in run.stdout
    assert {path: path.stat().st_mtime_ns for path in finished.iterdir()} == before


def test_resuming_writes_a_model_file_anew_that_is_damaged(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    for path in finished.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    model = tmp_path / "model.safetensors"
    model.write_bytes(model.read_bytes()[:100])
    run = train(mnist_folder, "--output", tmp_path, "--resume")
    assert run.returncode == 0, run.stderr
    assert load_model(model).card["epochs"] == 2


def test_resuming_where_there_is_no_run(mnist_folder: Path, tmp_path: Path) -> None:
    run = train(mnist_folder, "--output", tmp_path / "none", "--resume")
    assert_refused(run, "checkpoint.safetensors is missing", "without --resume")
    assert not (tmp_path / "none").exists()


def test_resuming_from_a_broken_checkpoint(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_bytes((finished / "settings.json").read_bytes())
    (tmp_path / "checkpoint.safetensors").write_bytes(b"half of it")
    before = contents(tmp_path)
    run = train(mnist_folder, "--output", tmp_path, "--resume")
    assert_refused(run, "checkpoint.safetensors: truncated", "without --resume")
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--preset", "nobody"), "neither a settings file nor one of book, original, release"),
        (("--epochs", "0"), "epochs is not a whole number"),
        (("--seed", "-1"), "seed is not a whole number"),
        (("--subset", "50001"), "subset is more than the 50,000 training images"),
        (("--epochs", "many"), "valid integer"),
    ],
)
def test_bad_options(
    mnist_folder: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    run = train(mnist_folder, "--output", tmp_path / "run", *arguments)
    assert_refused(run, words)
    assert not (tmp_path / "run").exists()


def test_damaged_settings_are_named(mnist_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"name": "mine"')
    assert_refused(train(mnist_folder, "--preset", path), "mine.json: not a JSON object")


def test_whole_numbers_of_thousands_of_digits_are_no_settings(
    mnist_folder: Path, tmp_path: Path
) -> None:
    path = tmp_path / "mine.json"
    path.write_text('{"name": "mine", "seed": ' + "9" * 5000 + "}")
    assert_refused(train(mnist_folder, "--preset", path), "mine.json: not a JSON object")


def diverging(folder: Path, decay: float) -> Path:
    """Write settings whose loss grows beyond all bounds, the sooner the larger the decay."""
    settings = replace(
        PRESETS["book"],
        name="diverging",
        activation="relu",
        loss="log-likelihood",
        learning_rate=0.1,
        decay=decay,
        subset=200,
    )
    path = folder / "diverging.json"
    path.write_text(json.dumps(settings_values(settings)), "utf-8-sig")
    return path


def test_a_run_that_diverges_keeps_its_best_network(mnist_folder: Path, tmp_path: Path) -> None:
    preset, folder = diverging(tmp_path, 6000.0), tmp_path / "run"
    done = command_line.run(
        "train", "dense", "--data-dir", mnist_folder, "--preset", preset, "--output", folder
    )
    assert done.status == 2
    assert "take a smaller learning_rate, and another --output" in done.errors
    history = json.loads((folder / "history.json").read_text())
    card = load_model(folder / "model.safetensors").card
    assert card["epochs"] == len(history) >= 1


def test_a_run_that_diverges_at_once_leaves_no_folder(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    run = train(mnist_folder, "--preset", diverging(tmp_path, 1e6), "--output", folder)
    assert run.returncode == 2
    assert "after epoch 1" in run.stderr.splitlines()[-1]
    assert not folder.exists()


def test_a_run_without_its_checkpoint_is_left_alone(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    (tmp_path / "model.safetensors").write_bytes((finished / "model.safetensors").read_bytes())
    for option in ((), ("--resume", "--preset", "book")):
        run = train(mnist_folder, *BOOK, *option, "--output", tmp_path)
        assert_refused(run, "another --output")
        assert "by --resume" not in run.stderr


def test_missing_data_names_the_cure(tmp_path: Path) -> None:
    run = train(tmp_path / "nothing", *BOOK, "--output", tmp_path / "run")
    assert_refused(run, "train-images-idx3-ubyte is missing", "mnist-checker data")
    assert not (tmp_path / "run").exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_an_output_that_cannot_be_written(mnist_folder: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    assert_refused(train(mnist_folder, *BOOK, "--output", tmp_path / "run"), "Permission denied")


def test_an_output_that_is_a_file(mnist_folder: Path, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("mine")
    assert_refused(train(mnist_folder, *BOOK, "--output", path), "is not a folder")
    assert path.read_text() == "mine"


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
    process = subprocess.Popen(
        command(mnist_folder, *options, "--output", parts),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until = time.monotonic() + 60
    while not (parts / "checkpoint.safetensors").exists() and time.monotonic() < until:
        time.sleep(0.01)
    process.send_signal(signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert f"--drawings {drawings}" in output

    refused = train(mnist_folder, "--output", parts, "--resume")
    assert_refused(refused, "name it with --drawings")
    went_on = train(mnist_folder, "--output", parts, "--resume", "--drawings", drawings)
    assert went_on.returncode == 0, went_on.stderr
    one, other = (
        safetensors.numpy.load((run / "checkpoint.safetensors").read_bytes())
        for run in (whole, parts)
    )
    assert one.keys() == other.keys()
    assert all(one[key].tobytes() == other[key].tobytes() for key in one)


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
        (named, other, "other.ndjson is not the file that the settings name"),
        (damaged, drawings, "drawings.strokes.styles: slash is not a number from 0 to 1"),
    ):
        run = train(mnist_folder, "--preset", preset, "--drawings", file, "--output", output)
        assert_refused(run, words)
        assert not output.exists()


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
    }
    again = "--output", tmp_path / "run", "--resume", "--drawings", drawings
    assert_refused(train(mnist_folder, *again), "name it with --teacher")
    assert_refused(train(mnist_folder, *again, "--teacher", "dense"), "is not the file")
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


@pytest.mark.parametrize(
    ("settings", "expected"),
    [
        (replace(PRESETS["original"], batch_size=512), {1}),
        (replace(PRESETS["original"], batch_size=512, augmentation=Amounts()), {2}),
        (replace(PRESETS["original"], batch_size=64, augmentation=Amounts()), {1}),
    ],
    ids=["distorted", "large", "small"],
)
def test_products_have_the_cores_that_are_left_where_they_gain_from_them(
    settings: Settings,
    expected: set[int],
    mnist_folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: set[int] = set()
    learn = DenseLearner.learn

    def watched(*arguments: Any) -> float:
        numpys = [each for each in threadpool_info() if "numpy" in each["filepath"]]
        seen.update(each["num_threads"] for each in numpys)
        return learn(*arguments)

    monkeypatch.setattr(DenseLearner, "learn", watched)
    monkeypatch.setattr(machine, "usable_cores", lambda: 2)
    file = tmp_path / "settings.json"
    file.write_text(json.dumps(settings_values(settings)))
    with threadpool_limits(2, user_api="blas"):
        done = command_line.run(
            "train", "dense", "--preset", file, "--subset", "50", "--epochs", "1",
            "--data-dir", mnist_folder, "--output", tmp_path / "run",
        )  # fmt: skip
    assert done.status == 0, done.errors
    assert seen == expected
