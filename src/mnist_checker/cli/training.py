"""One training as the command line runs it: its settings found, shown, kept at Ctrl-C."""

import shlex
import sys
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Generic

import typer

from mnist_checker.card import before
from mnist_checker.cli import INTERRUPTED
from mnist_checker.cli.training_bar import TrainingBar
from mnist_checker.errors import InputError
from mnist_checker.runs import RunFolder
from mnist_checker.training.checkpoint import settings_of
from mnist_checker.training.data import Data, Sources, with_sources
from mnist_checker.training.gather import gather
from mnist_checker.training.loop import Learner
from mnist_checker.training.run import DivergedError, Outcome, finished_after
from mnist_checker.training.session import Session
from mnist_checker.training.settings import AnySettings
from mnist_checker.training.settings_file import load_settings


@dataclass(frozen=True)
class Kind(Generic[AnySettings]):
    """What the commands do differently.

    Attributes:
        settings: The class of its settings.
        presets: Its presets by name.
        new: Makes a learner that has learnt nothing yet, for so many images in an epoch.
        is_first: Whether this process is the one that writes and shows.
        processes: How many share the training.
        options: What else going on takes on the command line.
    """

    settings: type[AnySettings]
    presets: Mapping[str, AnySettings]
    new: Callable[[AnySettings, int], Learner]
    is_first: bool = True
    processes: int = 1
    options: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """The command's."""
        return self.settings.kind

    @property
    def command(self) -> list[str]:
        """What starts it on the command line."""
        program = ["mnist-checker"]
        if self.processes > 1:
            started = "torchrun", "--standalone", "--nproc-per-node", str(self.processes)
            program = [*started, sys.argv[0]]
        return [*program, "train", self.name]

    def default_output(self, preset: str) -> Path:
        """Return the run folder where none is named."""
        return Path("runs") / f"{self.name}-{preset}"


def run_training(
    kind: Kind[AnySettings],
    preset: str | None,
    changes: Mapping[str, Any],
    output: Path | None,
    resume: bool,
    sources: Sources,
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
    settings = _settings(kind, preset, output, resume)
    settings = replace(settings, **{k: v for k, v in changes.items() if v is not None})
    settings = with_sources(settings, sources, resume)
    folder = RunFolder(output or kind.default_output(settings.name))
    session = Session(settings, sources, folder, kind.new, resume, kind.is_first)
    session.check()
    if resume and (done := finished_after(folder, settings)):
        if kind.is_first:
            print(f"{folder.model}: {_done(done, settings.epochs)}")
        return
    data = _gathered(session)
    try:
        _train(session, data)
    except KeyboardInterrupt:
        if kind.is_first:
            _keep_interrupted(session, kind, data)
        raise typer.Exit(INTERRUPTED) from None
    except DivergedError:
        if kind.is_first and (outcome := session.keep(data)):
            _show(outcome, session)
        raise


def _settings(
    kind: Kind[AnySettings], preset: str | None, output: Path | None, resume: bool
) -> AnySettings:
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


def _gathered(session: Session[Any]) -> Data:
    say = _say if session.is_first else lambda _: None
    try:
        return gather(session.settings, session.sources, say)
    except KeyboardInterrupt:
        if session.is_first:
            print("Interrupted before there was anything to learn from: nothing has changed")
        raise typer.Exit(INTERRUPTED) from None


def _say(what: str) -> None:
    print(f"{what} …", file=sys.stderr, flush=True)


def _train(session: Session[Any], data: Data) -> None:
    """Train to the end, and show it."""
    learner = session.begin(data)
    if data.start and not session.resumes:
        accuracy = learner.accuracy(data.validation)  # every process answers its part
        if session.is_first:
            name = data.start.card.get("name", "unnamed")
            print(f"Starting from {name}: {accuracy:.2%} of the validation images", file=sys.stderr)
    epochs = session.settings.epochs
    left = (epochs - len(learner.history)) * len(data.training)
    with (
        TrainingBar(left, quiet=not session.is_first) as bar,
        closing(session.train(learner, data, bar.advance_batch)) as done,
    ):
        for epoch in done:
            bar.show_epoch(epoch, epochs)
    if session.is_first:
        _show(session.finish(learner, data), session)


def _keep_interrupted(session: Session[Any], kind: Kind[Any], data: Data) -> None:
    """After Ctrl-C: keep the best network so far, and say how to go on; so at a second Ctrl-C."""
    if session.folder.checkpoint.exists():
        _say("Interrupted: keeping the best network so far")
    try:
        outcome = session.keep(data)
    except KeyboardInterrupt:
        what = "Interrupted again: the network is not written, but can be gone on with"
    else:
        if not outcome:
            print("Interrupted before the first epoch was done: there is nothing to keep yet")
            return
        _show(outcome, session)
        what = "Interrupted; the best network so far is kept"
    folder = str(session.folder.path)
    command = [*kind.command, "--output", folder, "--resume"]
    command += [*kind.options, *session.sources.options()]
    print(f"{what}. To go on:\n{shlex.join(command)}")


def _done(epochs: int, most: int) -> str:
    if epochs == most:
        return f"all {most} epochs are done"
    return f"it stopped early, after {epochs} of {most} epochs"


def _show(outcome: Outcome, session: Session[Any]) -> None:
    """Print what the best network reaches."""
    reached = outcome.validation
    change = 100.0 * (reached["accuracy"] - reached["accuracy_before_quantising"])
    print(
        f"{session.folder.model}: {reached['accuracy']:.2%} of {reached['n']:,} "
        f"validation images (epoch {outcome.epoch} of {outcome.epochs})\n"
        f"{reached['accuracy_before_quantising']:.2%} {before(session.settings.rounding)}: "
        f"{change:+.2f} percentage points"
    )
    if outcome.drawings:
        held_out = outcome.drawings
        print(f"{held_out['accuracy']:.2%} of {held_out['n']:,} drawings: {held_out['set']}")
