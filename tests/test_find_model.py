from pathlib import Path

import pytest

from mnist_checker.errors import InputError
from mnist_checker.find_model import find_file, find_model
from mnist_checker.models import released
from mnist_checker.runs import RunFolder
from tests.vectors import VECTORS

MODEL = VECTORS / "models" / "dense.safetensors"


def test_by_its_file_or_its_released_name() -> None:
    assert find_model(str(MODEL)).parameters == 16 * 785 + 10 * 17
    assert find_model("dense").parameters == released("dense").parameters


def test_by_its_run_folder(tmp_path: Path) -> None:
    folder = RunFolder(tmp_path)
    folder.checkpoint.touch()
    with pytest.raises(InputError, match="holds no network yet"):
        find_file(str(tmp_path))
    with pytest.raises(InputError, match=f"name its folder, {tmp_path}$"):
        find_file(str(folder.checkpoint))
    folder.model.write_bytes(MODEL.read_bytes())
    assert find_file(str(tmp_path)) == folder.model


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_what_is_none_is_refused(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(InputError, match=f'no model "{name}": name a model file, a run folder'):
        find_file(name)
