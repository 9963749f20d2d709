"""A learner as a checkpoint, and back: bit for bit."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any

from numpy.typing import NDArray

from mnist_checker.errors import InputError
from mnist_checker.network.layers import Array
from mnist_checker.network.settings import Settings, load_settings, parse_settings
from mnist_checker.network.training import Epoch, Learner, new_learner
from mnist_checker.runs import Checkpoint, RunFolder, check_same_settings


def to_checkpoint(learner: Learner, settings: Settings) -> Checkpoint:
    """Return all that `resume` needs."""
    return Checkpoint(
        arrays=dict(_arrays(learner)),
        state={
            "settings": settings_values(settings),
            "history": [asdict(epoch) for epoch in learner.history],
            "steps": learner.optimiser.steps,
            "generator": learner.generator.bit_generator.state,
        },
    )


def resume(folder: RunFolder, settings: Settings) -> Learner:
    """Return the learner that a run folder's checkpoint holds.

    Raises:
        InputError: There is no checkpoint, it is broken, or it was made with other settings.
    """
    checkpoint = folder.load()
    state = checkpoint.state
    check_same_settings(folder, settings_values(settings), state["settings"])
    learner = new_learner(settings)
    try:
        for name, array in _arrays(learner):
            _fill(array, checkpoint.arrays[name])
        learner.history = [Epoch(**figures) for figures in state["history"]]
        learner.optimiser.steps = int(state["steps"])
        learner.generator.bit_generator.state = state["generator"]
    except (KeyError, TypeError, ValueError):
        raise folder.broken("it does not fit its settings") from None
    return learner


def settings_of(folder: RunFolder) -> Settings:
    """Return the settings that a run folder began with.

    Raises:
        InputError: There is no run, or its settings are damaged; the message names the file.
    """
    if folder.settings.exists():
        return load_settings(folder.settings)
    values = folder.load().state["settings"]
    try:
        return parse_settings(json.dumps(values))
    except InputError as error:
        raise folder.broken(str(error)) from None


def settings_values(settings: Settings) -> dict[str, Any]:
    """Return the settings as JSON values: what reading them back from a file gives."""
    values: dict[str, Any] = json.loads(json.dumps(asdict(settings)))
    return values


def _arrays(learner: Learner) -> Iterable[tuple[str, Array]]:
    """Yield every array that the learner holds, with its name."""
    groups = {
        "network": [parameter.value for parameter in learner.network.parameters],
        "best": learner.best,
        **{f"optimiser.{name}": arrays for name, arrays in learner.optimiser.memory.items()},
    }
    for name, arrays in groups.items():
        for index, array in enumerate(arrays):
            yield f"{name}.{index}", array


def _fill(array: Array, saved: NDArray[Any]) -> None:
    if array.shape != saved.shape or array.dtype != saved.dtype:
        raise ValueError
    array[...] = saved
