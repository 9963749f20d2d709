"""Networks by what people call them: a released one's name, a model file, or a run folder."""

from pathlib import Path

from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import load_model
from mnist_checker.models import released_file, released_names
from mnist_checker.runs import RunFolder


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
        return released_file(name)
    path = Path(name)
    run = RunFolder(path)
    if run.model.is_file():
        return run.model
    if run.checkpoint.exists():
        raise InputError(f"{path} holds no network yet: go on with its training by --resume")
    if path.is_file() and path.name == run.checkpoint.name:
        raise InputError(f"{path} is what a training goes on from: name its folder, {path.parent}")
    if not path.is_file():
        known = ", ".join(released_names())
        raise InputError(f'no model "{name}": name a model file, a run folder, or one of {known}')
    return path
