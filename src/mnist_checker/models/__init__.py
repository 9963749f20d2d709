"""The released networks: their model files lie in this folder."""

from pathlib import Path
from typing import Final

from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import load_model, parse_model

_FOLDER: Final = Path(__file__).parent
_SUFFIX: Final = ".safetensors"


def released_names() -> list[str]:
    """Return the names of the released networks, in alphabetical order."""
    return sorted(path.stem for path in _FOLDER.glob(f"*{_SUFFIX}"))


def released(name: str) -> Model:
    """Return the released network of that name.

    Raises:
        InputError: There is none of that name.
    """
    if name not in released_names():
        known = ", ".join(released_names())
        raise InputError(f'no released network is named "{name}": there is {known}')
    return parse_model((_FOLDER / f"{name}{_SUFFIX}").read_bytes())


def find_model(name: str) -> Model:
    """Return a network by the name of a released one, or by the path of its file or run folder.

    Raises:
        InputError: It is none of these, or the file is no model file.
        OSError: The file cannot be read.
    """
    return load_model(find_file(name))


def find_file(name: str) -> Path:
    """Return where a network lies, as `find_model` finds it.

    Raises:
        InputError: There is none.
    """
    if name in released_names():
        return _FOLDER / f"{name}{_SUFFIX}"
    path = Path(name)
    if path.is_dir() and (path / f"model{_SUFFIX}").exists():
        path /= f"model{_SUFFIX}"
    elif (path / f"checkpoint{_SUFFIX}").exists():
        raise InputError(f"{path} holds no network yet: go on with its training by --resume")
    if path.is_file() and path.name == f"checkpoint{_SUFFIX}":
        raise InputError(f"{path} is what a training goes on from: name its folder, {path.parent}")
    if not path.is_file():
        known = ", ".join(released_names())
        raise InputError(f'no model "{name}": name a model file, a run folder, or one of {known}')
    return path
