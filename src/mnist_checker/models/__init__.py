"""The released networks: their model files lie in this folder."""

from pathlib import Path
from typing import Final

from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import parse_model

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
    return parse_model(released_file(name).read_bytes())


def released_file(name: str) -> Path:
    """Return the model file of the released network of that name.

    Raises:
        InputError: There is none of that name.
    """
    if name not in released_names():
        known = ", ".join(released_names())
        raise InputError(f'no released network is named "{name}": there is {known}')
    return _FOLDER / f"{name}{_SUFFIX}"
