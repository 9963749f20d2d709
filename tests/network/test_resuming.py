"""`mnist-checker train dense`, as a person runs it: interrupted, and gone on with."""

import json
from pathlib import Path

import pytest

from mnist_checker.model_file import load_model
from mnist_checker.training import session
from tests import command_line
from tests.network.training import BOOK, contents, started, train
from tests.training_command import assert_refused, assert_same_arrays, interrupt


def test_ctrl_c_keeps_the_best_and_resuming_comes_to_the_same(
    mnist_folder: Path, tmp_path: Path
) -> None:
    options = *BOOK, "--epochs", "40"
    whole, parts = tmp_path / "whole", tmp_path / "parts"
    assert train(mnist_folder, *options, "--output", whole).returncode == 0

    process = started(mnist_folder, *options, "--output", parts)
    output, errors = interrupt(process, once=parts / "checkpoint.safetensors")
    assert errors.endswith("Interrupted: keeping the best network so far …\n")
    assert (
        f"mnist-checker train dense --output {parts} --resume --data-dir {mnist_folder}" in output
    )
    kept = len(json.loads((parts / "history.json").read_text()))
    assert 1 <= kept < 40
    assert load_model(parts / "model.safetensors").card["epochs"] == kept
    assert not [path for path in parts.iterdir() if path.name.startswith(".")]

    assert train(mnist_folder, "--output", parts, "--resume").returncode == 0
    for name in ("model.safetensors", "checkpoint.safetensors"):
        assert_same_arrays(whole / name, parts / name)


def test_a_second_ctrl_c_says_how_to_go_on_too(
    mnist_folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def pressed(*_: object) -> None:
        raise KeyboardInterrupt

    folder = tmp_path / "run"
    options = "--data-dir", mnist_folder, "--output", folder
    with monkeypatch.context() as pressing:
        pressing.setattr(session, "finish", pressed)
        done = command_line.run("train", "dense", *BOOK, "--epochs", "1", *options)
    assert done.status == 130
    assert "Interrupted: keeping the best network so far …\n" in done.errors
    went_on = f"mnist-checker train dense --output {folder} --resume --data-dir {mnist_folder}\n"
    assert done.output.endswith(
        f"Interrupted again: the network is not written, but can be "
        f"gone on with. To go on:\n{went_on}"
    )
    assert not (folder / "model.safetensors").exists()
    assert train(mnist_folder, "--output", folder, "--resume").returncode == 0
    assert load_model(folder / "model.safetensors").card["epochs"] == 1


def test_ctrl_c_before_the_first_epoch_leaves_nothing(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = started(mnist_folder, "--preset", "original", "--output", folder)
    output, _ = interrupt(process, once=folder)
    assert "nothing to keep" in output
    assert not folder.exists()


def test_ctrl_c_while_strokes_are_made_leaves_nothing(mnist_folder: Path, tmp_path: Path) -> None:
    folder = tmp_path / "run"
    process = started(mnist_folder, "--preset", "release", "--output", folder)
    assert process.stderr
    assert [process.stderr.readline() for _ in range(3)] == [
        "Without --teacher, learning from labels alone …\n",
        "Without --drawings, learning from no pen drawing and from nothing but digits …\n",
        "Tracing 50,000 images, changing and inking them 8 times …\n",
    ]
    output, errors = interrupt(process)
    assert errors == ""
    assert "nothing has changed" in output
    assert not folder.exists()


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


def test_resuming_what_stopped_early_leaves_it_as_it_is(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    settings = json.loads((finished / "settings.json").read_text())
    changed = tmp_path / "patient.json"
    changed.write_text(json.dumps({**settings, "epochs": 9, "patience": 1, "learning_rate": 0.0}))
    folder = tmp_path / "run"
    assert train(mnist_folder, "--preset", changed, "--output", folder).returncode == 0
    before = {path: path.stat().st_mtime_ns for path in folder.iterdir()}
    run = train(mnist_folder, "--output", folder, "--resume")
    assert run.returncode == 0, run.stderr
    assert "it stopped early, after 2 of 9 epochs" in run.stdout
    assert {path: path.stat().st_mtime_ns for path in folder.iterdir()} == before


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


def test_a_run_without_its_checkpoint_is_left_alone(
    mnist_folder: Path, finished: Path, tmp_path: Path
) -> None:
    (tmp_path / "model.safetensors").write_bytes((finished / "model.safetensors").read_bytes())
    for option in ((), ("--resume", "--preset", "book")):
        run = train(mnist_folder, *BOOK, *option, "--output", tmp_path)
        assert_refused(run, "another --output")
        assert "by --resume" not in run.stderr
