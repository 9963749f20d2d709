"""A run folder: what a training leaves behind, and goes on from.

| file | what it is |
| --- | --- |
| `model.safetensors` | the best network so far, as a model file |
| `history.json` | the figures of every epoch |
| `settings.json` | what decided the training; edit a copy to train another |
| `curve.png` | the history as a picture |
| `checkpoint.safetensors` | everything that going on needs, as arrays and JSON |

Each is written in one step, so an interruption leaves the one before. The checkpoint is what
counts; the others can be made from it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeAlias

import numpy as np
import safetensors
import safetensors.numpy
from numpy.typing import NDArray

from mnist_checker.errors import InputError
from mnist_checker.files import check_writable, write_atomically
from mnist_checker.models import released_names

Figures: TypeAlias = Mapping[str, Any]
"""One epoch's `epoch`, `loss`, `accuracy` (on validation), and whatever else was measured."""

_FORMAT: Final = "mnist-checker checkpoint"
_VERSION: Final = "1"
_CURES: Final = {
    "epochs": "go on with as many (to learn longer, start from it: --preset RUN --start RUN)",
    "drawings.sha256": "name those files, in that order, with --drawings",
    "teaching.sha256": "name that network with --teacher",
    "starting.sha256": "name that network with --start",
}
"""What to do where a setting differs."""


@dataclass(frozen=True, eq=False)
class Checkpoint:
    """A training at the end of an epoch.

    Attributes:
        arrays: By name.
        state: JSON values: `settings`, `history`, the generator's state, and so on.
    """

    arrays: dict[str, NDArray[Any]]
    state: dict[str, Any]


@dataclass(frozen=True)
class RunFolder:
    """The files of one run; `path` need not exist yet."""

    path: Path

    @property
    def model(self) -> Path:
        """The best network so far."""
        return self.path / "model.safetensors"

    @property
    def history(self) -> Path:
        """The figures of every epoch."""
        return self.path / "history.json"

    @property
    def settings(self) -> Path:
        """What decided the training."""
        return self.path / "settings.json"

    @property
    def curve(self) -> Path:
        """The history as a picture."""
        return self.path / "curve.png"

    @property
    def checkpoint(self) -> Path:
        """Everything that going on needs."""
        return self.path / "checkpoint.safetensors"

    def check_new(self) -> None:
        """Make sure that a new run can have the folder.

        Raises:
            InputError: It holds a run already, is no folder, is the one that we are in, or has a
                released network's name.
            OSError: It cannot be written to.
        """
        if str(self.path) in released_names():
            raise InputError(
                f'"{self.path}" is what the released network is called: give another --output'
            )
        if self.path.exists() and not self.path.is_dir():
            raise InputError(f"{self.path} is not a folder: give another --output")
        for path in (self.checkpoint, self.model, self.history, self.settings, self.curve):
            if path.exists():
                go_on = "go on with it by --resume, or " if self.checkpoint.exists() else ""
                raise InputError(
                    f"{self.path} holds a run already ({path.name}): {go_on}give another --output"
                )
        if self.path.exists() and self.path.samefile(Path.cwd()):
            raise InputError(
                f"{self.path} is the folder that you are in: name one within it with --output"
            )
        check_writable(self.path)

    def make(self) -> None:
        """Make the folder for a new run.

        Raises:
            InputError: It holds a run already, or is no folder.
            OSError: It cannot be made.
        """
        self.check_new()
        self.path.mkdir(parents=True, exist_ok=True)

    def save(self, checkpoint: Checkpoint) -> None:
        """Write the checkpoint, and the settings and history that it holds.

        Raises:
            OSError: The folder cannot be written to.
        """
        metadata = {
            "format": _FORMAT,
            "version": _VERSION,
            "state": json.dumps(checkpoint.state),
        }
        arrays = {name: np.asarray(each, order="C") for name, each in checkpoint.arrays.items()}
        write_atomically(self.checkpoint, safetensors.numpy.save(arrays, metadata))
        write_atomically(self.settings, _json(checkpoint.state["settings"]))
        write_atomically(self.history, _json(checkpoint.state["history"]))

    def load(self) -> Checkpoint:
        """Read the checkpoint.

        Raises:
            InputError: There is none, or it is broken; the message names the file and the cure.
        """
        try:
            with safetensors.safe_open(self.checkpoint, framework="numpy") as file:
                metadata = file.metadata() or {}
                names = file.keys()
                arrays = {name: file.get_tensor(name) for name in names}
        except FileNotFoundError:
            raise InputError(
                f"{self.checkpoint} is missing, so there is nothing to go on from: "
                f"start without --resume{', in another --output' if self.model.exists() else ''}"
            ) from None
        except safetensors.SafetensorError:
            raise self.broken("truncated or not a safetensors file") from None
        if metadata.get("format") != _FORMAT or metadata.get("version") != _VERSION:
            raise self.broken("not a checkpoint of this version")
        try:
            state = json.loads(metadata["state"])
        except (KeyError, ValueError, RecursionError):
            state = None
        if not isinstance(state, dict) or not {"settings", "history"} <= state.keys():
            raise self.broken("its state is damaged")
        return Checkpoint(arrays, state)

    def broken(self, fault: str) -> InputError:
        """Return the error for a checkpoint that cannot be used."""
        return InputError(
            f"{self.checkpoint}: {fault}: start without --resume, in another --output"
        )


def check_same_settings(
    folder: RunFolder, now: Mapping[str, Any], before: Mapping[str, Any], within: str = ""
) -> None:
    """Make sure that a run goes on as it began; both are settings as JSON values.

    `within` is what goes before their names.

    Raises:
        InputError: A setting differs; the message names it.
    """
    for name in sorted(now.keys() | before.keys()):
        was, is_now, path = before.get(name), now.get(name), within + name
        if isinstance(was, dict) and isinstance(is_now, dict):
            check_same_settings(folder, is_now, was, f"{path}.")
        elif was != is_now:
            same = _CURES.get(path, "go on with the same settings")
            raise InputError(
                f"{folder.path} was started with {path} {json.dumps(was)}, "
                f"not {json.dumps(is_now)}: {same}, or give another --output"
            )


def _json(value: object) -> bytes:
    return (json.dumps(value, indent=2) + "\n").encode()
