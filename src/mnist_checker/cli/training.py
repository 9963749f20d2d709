"""One training as the command line runs it: begun or gone on with, shown, kept at Ctrl-C."""

import shlex
import sys
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import typer

from mnist_checker.cli import INTERRUPTED
from mnist_checker.cli.training_bar import TrainingBar
from mnist_checker.errors import InputError

if TYPE_CHECKING:
    from mnist_checker.model import Model
    from mnist_checker.runs import RunFolder
    from mnist_checker.training.data import Data, Sources
    from mnist_checker.training.loop import Learner
    from mnist_checker.training.settings import Settings

AnySettings = TypeVar("AnySettings", bound="Settings")


@dataclass(frozen=True)
class Kind(Generic[AnySettings]):
    """What the commands do differently.

    Attributes:
        settings: The class of its settings.
        presets: Its presets by name.
        new: Makes a learner that has learnt nothing yet, for so many images in an epoch.
        is_first: Whether this process is the one that writes and shows.
        options: What else going on takes on the command line.
    """

    settings: type[AnySettings]
    presets: Mapping[str, AnySettings]
    new: Callable[[AnySettings, int], "Learner"]
    is_first: bool = True
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The command's."""
        return self.settings.kind

    def default_output(self, preset: str) -> Path:
        """Return the run folder where none is named."""
        return Path("runs") / f"{self.name}-{preset}"


def run_training(
    kind: Kind[AnySettings],
    preset: str | None,
    changes: Mapping[str, Any],
    output: Path | None,
    resume: bool,
    sources: "Sources",
) -> None:
    """Run a training into its folder; Ctrl-C keeps the best network so far.

    Args:
        kind: What learns.
        preset: The name of settings, a file of them, or None.
        changes: Values for settings by name; None leaves them as they are.
        output: The run folder, or None.
        resume: Whether to go on with what is there.
        sources: Where what is learnt from lies.

    Raises:
        InputError: Something is wrong with one of these; nothing on disk has changed.
        DivergedError: The loss grew beyond all bounds; the best network before that is kept.
        OSError: A file cannot be read or written.
        typer.Exit: After Ctrl-C.
    """
    from mnist_checker.model_file import load_model
    from mnist_checker.runs import RunFolder
    from mnist_checker.training import checkpoint
    from mnist_checker.training.data import gather, with_sources
    from mnist_checker.training.run import DivergedError, finished_after
    from mnist_checker.training.starting import check_start

    settings = _settings(kind, preset, output, resume)
    settings = replace(settings, **{k: v for k, v in changes.items() if v is not None})
    settings = with_sources(settings, sources)
    if sources.start:
        check_start(load_model(sources.start), kind.new(settings, 1).best_layers())
    folder = RunFolder(output or kind.default_output(settings.name))
    # Making the data ready may take minutes: what is to be refused is refused before.
    if resume:
        checkpoint.check_resumable(folder, settings)
        if done := finished_after(folder, settings):
            if kind.is_first:
                print(f"{folder.model}: {_done(done, settings.epochs)}")
            return
    elif kind.is_first:
        folder.check_new()
    try:
        data = gather(settings, sources, _say if kind.is_first else lambda _: None)
    except KeyboardInterrupt:
        if kind.is_first:
            print("Interrupted before there was anything to learn from: nothing has changed")
        raise typer.Exit(INTERRUPTED) from None
    learner = kind.new(settings, len(data.training))
    if resume:
        checkpoint.resume(folder, learner, settings)
    try:
        if kind.is_first and not resume:
            folder.make()
        if data.start and not resume:
            _start(kind, learner, settings, data, data.start)
        _train(kind, folder, learner, settings, data)
        if kind.is_first:
            _finish(folder, learner, settings, data)
    except KeyboardInterrupt:
        if kind.is_first:
            _interrupted(kind, folder, settings, data, sources)
        raise typer.Exit(INTERRUPTED) from None
    except DivergedError:
        if kind.is_first:
            _keep(kind, folder, settings, data)
        raise


def _done(epochs: int, most: int) -> str:
    if epochs == most:
        return f"all {most} epochs are done"
    return f"it stopped early, after {epochs} of {most} epochs"


def _say(what: str) -> None:
    print(f"{what} …", file=sys.stderr, flush=True)


def _settings(
    kind: Kind[AnySettings], preset: str | None, output: Path | None, resume: bool
) -> AnySettings:
    from mnist_checker.runs import RunFolder
    from mnist_checker.training.checkpoint import settings_of
    from mnist_checker.training.settings_file import load_settings

    if preset is None and resume:
        return settings_of(RunFolder(output or kind.default_output("release")), kind.settings)
    if preset is None:
        return kind.presets["release"]
    if preset in kind.presets:
        return kind.presets[preset]
    path = Path(preset)
    run = RunFolder(path)
    if run.settings.exists():
        return load_settings(run.settings, kind.settings)
    if path.is_dir():
        raise InputError(f"--preset {path} holds no {run.settings.name}: name a run folder")
    if path.exists():
        return load_settings(path, kind.settings)
    raise InputError(
        f"--preset {preset} is no settings file, no run folder and "
        f"none of {', '.join(kind.presets)}"
    )


def _start(
    kind: Kind[Any], learner: "Learner", settings: "Settings", data: "Data", start: "Model"
) -> None:
    """Start from a network that has learnt, and say what that reads."""
    import numpy as np

    from mnist_checker.training.starting import LOOKED_AT

    seen = data.draw_undistorted(LOOKED_AT, np.random.default_rng(settings.seed))
    learner.start(start, seen)
    accuracy = learner.accuracy(data.validation)
    if kind.is_first:
        name = start.card.get("name", "unnamed")
        print(f"Starting from {name}: {accuracy:.2%} of the validation images", file=sys.stderr)


def _train(
    kind: Kind[Any], folder: "RunFolder", learner: "Learner", settings: "Settings", data: "Data"
) -> None:
    from threadpoolctl import threadpool_limits

    from mnist_checker.machine import usable_cores
    from mnist_checker.training.run import run

    cores = usable_cores()
    threads = min(4, cores)
    # Threads of a matrix product wait for each other without sleeping: where they have to share
    # cores with those that distort images, products take several times as long.
    products = learner.useful_threads(max(1, cores - threads) if data.augment else cores)
    left = (settings.epochs - len(learner.history)) * len(data.training)
    with (
        threadpool_limits(products, user_api="blas"),
        TrainingBar(left, quiet=not kind.is_first) as bar,
        closing(run(folder, learner, settings, data, threads, bar.advance_batch)) as epochs,
    ):
        for epoch in epochs:
            bar.show_epoch(epoch, settings.epochs)


def _interrupted(
    kind: Kind[AnySettings],
    folder: "RunFolder",
    settings: AnySettings,
    data: "Data",
    sources: "Sources",
) -> None:
    """After Ctrl-C: keep the best network so far, and say how to go on."""
    if not _keep(kind, folder, settings, data):
        print("Interrupted before the first epoch was done: there is nothing to keep yet")
        return
    command = ["mnist-checker", "train", kind.name, "--output", str(folder.path), "--resume"]
    command += [*kind.options, *sources.options()]
    print(f"Interrupted; the best network so far is kept. To go on:\n{shlex.join(command)}")


def _keep(
    kind: Kind[AnySettings], folder: "RunFolder", settings: AnySettings, data: "Data"
) -> bool:
    """Write the best network so far, or leave no folder; say whether there is one."""
    from mnist_checker.training import checkpoint

    if not folder.checkpoint.exists():
        with suppress(OSError):
            folder.path.rmdir()
        return False
    # The checkpoint is what going on will start from, so the model file shows the same.
    learner = kind.new(settings, len(data.training))
    checkpoint.resume(folder, learner, settings)
    _finish(folder, learner, settings, data)
    return True


def _finish(folder: "RunFolder", learner: "Learner", settings: "Settings", data: "Data") -> None:
    from mnist_checker.card import before
    from mnist_checker.training.run import finish

    outcome = finish(folder, learner, settings, data)
    reached = outcome.validation
    change = 100.0 * (reached["accuracy"] - reached["accuracy_before_quantising"])
    print(
        f"{folder.model}: {reached['accuracy']:.2%} of {reached['n']:,} "
        f"validation images (epoch {outcome.epoch} of {len(learner.history)})\n"
        f"{reached['accuracy_before_quantising']:.2%} {before(settings.rounding)}: "
        f"{change:+.2f} percentage points"
    )
    if outcome.drawings:
        held_out = outcome.drawings
        print(f"{held_out['accuracy']:.2%} of {held_out['n']:,} drawings: {held_out['set']}")
