from pathlib import Path

import numpy as np
import pytest
import safetensors.numpy

from mnist_checker.errors import InputError
from mnist_checker.runs import Checkpoint, RunFolder, check_same_settings

CHECKPOINT = Checkpoint(
    arrays={"a": np.arange(6, dtype=np.float32).reshape(2, 3), "b": np.array([1.5])},
    state={"settings": {"seed": 1}, "history": [{"epoch": 1}], "generator": {"state": 2**100}},
)


def saved(path: Path) -> RunFolder:
    folder = RunFolder(path)
    folder.make()
    folder.save(CHECKPOINT)
    return folder


def test_a_checkpoint_comes_back(tmp_path: Path) -> None:
    loaded = saved(tmp_path / "deep" / "run").load()
    assert loaded.state == CHECKPOINT.state
    assert loaded.arrays.keys() == CHECKPOINT.arrays.keys()
    for name, array in CHECKPOINT.arrays.items():
        assert loaded.arrays[name].dtype == array.dtype
        np.testing.assert_array_equal(loaded.arrays[name], array)


def test_settings_and_history_are_readable_json(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    assert folder.settings.read_text() == '{\n  "seed": 1\n}\n'
    assert folder.history.read_text() == '[\n  {\n    "epoch": 1\n  }\n]\n'


def test_a_transposed_array_is_saved_as_it_reads(tmp_path: Path) -> None:
    folder = saved(tmp_path)
    array = np.arange(6.0).reshape(2, 3).T
    folder.save(Checkpoint({"t": array}, CHECKPOINT.state))
    np.testing.assert_array_equal(folder.load().arrays["t"], array)


@pytest.mark.parametrize(
    "name",
    ["checkpoint.safetensors", "model.safetensors", "history.json", "settings.json", "curve.png"],
)
def test_a_folder_that_holds_a_run_is_refused_and_kept(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("precious")
    cure = "go on with it by --resume, or " if name.startswith("checkpoint") else ""
    with pytest.raises(
        InputError, match=rf"holds a run already \({name}\): {cure}give another --output$"
    ):
        RunFolder(tmp_path).make()
    assert (tmp_path / name).read_text() == "precious"


def test_a_folder_with_other_files_is_taken(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    RunFolder(tmp_path).make()


def test_a_file_in_the_way_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_text("mine")
    with pytest.raises(InputError, match="is not a folder: give another --output"):
        RunFolder(path).make()
    assert path.read_text() == "mine"


def test_no_checkpoint(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"checkpoint\.safetensors is missing.*without --resume"):
        RunFolder(tmp_path).load()


@pytest.mark.parametrize("length", [0, 7, 100, -1])
def test_a_checkpoint_cut_short(tmp_path: Path, length: int) -> None:
    folder = saved(tmp_path)
    data = folder.checkpoint.read_bytes()
    folder.checkpoint.write_bytes(data[:length])
    with pytest.raises(
        InputError,
        match=r"checkpoint\.safetensors: truncated.*without --resume, in another --output",
    ):
        folder.load()


@pytest.mark.parametrize(
    ("metadata", "fault"),
    [
        (None, "not a checkpoint"),
        ({"format": "mnist-checker", "version": "1"}, "not a checkpoint"),
        ({"format": "mnist-checker checkpoint", "version": "9"}, "not a checkpoint"),
        ({"format": "mnist-checker checkpoint", "version": "1"}, "its state is damaged"),
        ({"format": "mnist-checker checkpoint", "version": "1", "state": "{"}, "its state"),
        ({"format": "mnist-checker checkpoint", "version": "1", "state": "{}"}, "its state"),
    ],
)
def test_another_file_under_its_name(
    tmp_path: Path, metadata: dict[str, str] | None, fault: str
) -> None:
    folder = RunFolder(tmp_path)
    folder.checkpoint.write_bytes(safetensors.numpy.save({"a": np.zeros(2)}, metadata))
    with pytest.raises(InputError, match=fault):
        folder.load()


def test_settings_that_differ_are_named(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    check_same_settings(folder, {"seed": 1}, {"seed": 1})
    with pytest.raises(InputError, match="was started with seed 1, not 2"):
        check_same_settings(folder, {"seed": 2}, {"seed": 1})
    with pytest.raises(InputError, match=r"was started with decay null, not 0\.5"):
        check_same_settings(folder, {"seed": 1, "decay": 0.5}, {"seed": 1})


def test_settings_within_others_are_named_whole_and_files_by_their_option(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    with pytest.raises(InputError, match=r"with drawings\.strokes\.bend 1, not 2: go on with"):
        check_same_settings(
            folder, {"drawings": {"strokes": {"bend": 2}}}, {"drawings": {"strokes": {"bend": 1}}}
        )
    for part, option in ("drawings", "--drawings"), ("teaching", "--teacher"):
        with pytest.raises(InputError, match=rf'{part}\.sha256 "ab", not "".* with {option}, or'):
            check_same_settings(folder, {part: {"sha256": ""}}, {part: {"sha256": "ab"}})


def test_a_run_is_not_called_as_a_released_network_is() -> None:
    with pytest.raises(InputError, match='"dense" is what the released network is called'):
        RunFolder(Path("dense")).check_new()
