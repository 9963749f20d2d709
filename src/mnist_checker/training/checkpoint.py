"""A learner as a checkpoint, and back: bit for bit."""

import json
from dataclasses import asdict

from mnist_checker.errors import InputError
from mnist_checker.runs import Checkpoint, RunFolder, check_same_settings
from mnist_checker.training.loop import Epoch, Learner
from mnist_checker.training.settings import AnySettings, Settings
from mnist_checker.training.settings_file import load_settings, parse_settings, settings_values


def to_checkpoint(learner: Learner, settings: Settings) -> Checkpoint:
    """Return all that `resume` needs."""
    return Checkpoint(
        arrays=learner.arrays(),
        state={
            "kind": settings.kind,
            "settings": settings_values(settings),
            "history": [asdict(epoch) for epoch in learner.history],
            "generator": learner.generator.bit_generator.state,
        },
    )


def check_resumable(folder: RunFolder, settings: Settings) -> None:
    """Make sure that a run folder's training can go on with these settings.

    Raises:
        InputError: There is no checkpoint, it is broken, or it was made with other settings.
    """
    _load(folder, settings)


def resume(folder: RunFolder, learner: Learner, settings: Settings) -> None:
    """Take a new learner to where a run folder's checkpoint stands.

    Raises:
        InputError: There is no checkpoint, it is broken, or it was made with other settings.
    """
    checkpoint = _load(folder, settings)
    state = checkpoint.state
    try:
        learner.set_arrays(checkpoint.arrays)
        learner.history = _history(checkpoint)
        learner.generator.bit_generator.state = state["generator"]
    except (KeyError, TypeError, ValueError):
        raise folder.broken("it does not fit its settings") from None


def history_of(folder: RunFolder) -> list[Epoch]:
    """Return the epochs that a run folder's checkpoint holds.

    Raises:
        InputError: There is no checkpoint, or it is broken.
    """
    try:
        return _history(folder.load())
    except TypeError:
        raise folder.broken("its history is damaged") from None


def settings_of(folder: RunFolder, kind: type[AnySettings]) -> AnySettings:
    """Return the settings that a run folder began with.

    Raises:
        InputError: There is no run, it is of another kind of network, or its settings are damaged;
            the message names the file.
    """
    checkpoint = _load_kind(folder, kind)
    if folder.settings.exists():
        try:
            return load_settings(folder.settings, kind)
        except InputError as error:
            cure = "remove it, and those of the checkpoint are taken"
            raise InputError(f"{error}: {cure}") from None
    return _settings(folder, checkpoint.state["settings"], kind)


def _history(checkpoint: Checkpoint) -> list[Epoch]:
    return [Epoch(**figures) for figures in checkpoint.state["history"]]


def _load(folder: RunFolder, settings: Settings) -> Checkpoint:
    checkpoint = _load_kind(folder, type(settings))
    before = _settings(folder, checkpoint.state["settings"], type(settings))
    check_same_settings(folder, settings_values(settings), settings_values(before))
    return checkpoint


def _load_kind(folder: RunFolder, kind: type[Settings]) -> Checkpoint:
    checkpoint = folder.load()
    was = checkpoint.state.get("kind", kind.kind)
    if was != kind.kind:
        raise InputError(
            f"{folder.path} is a run of `train {was}`: go on with it by that, "
            "or give another --output"
        )
    return checkpoint


def _settings(folder: RunFolder, values: object, kind: type[AnySettings]) -> AnySettings:
    """Return a checkpoint's settings; those that are newer than it are as if left out."""
    try:
        return parse_settings(json.dumps(values), kind)
    except InputError as error:
        raise folder.broken(str(error)) from None
