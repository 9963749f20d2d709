"""`mnist-checker train`: networks learn, each into a run folder."""

import os
import shlex
import time
from contextlib import closing
from dataclasses import replace
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from mnist_checker.cli import app
from mnist_checker.errors import InputError

if TYPE_CHECKING:
    from mnist_checker.network.run import Data
    from mnist_checker.network.settings import Settings
    from mnist_checker.network.training import Epoch, Learner
    from mnist_checker.runs import RunFolder

train_app = typer.Typer(help="Train a network from MNIST.", no_args_is_help=True)
app.add_typer(train_app, name="train")

_INTERRUPTED = 130
"""The exit status after Ctrl-C, as shells have it."""
_REDRAW_SECONDS = 0.1


@train_app.command()
def dense(
    preset: Annotated[
        str | None,
        typer.Option(
            help="book, original or release; or a settings file, such as an edited copy of a "
            "run's settings.json. Default: release; with --resume, as the run began.",
        ),
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Of every random choice.")] = None,
    epochs: Annotated[int | None, typer.Option(help="Times through the training images.")] = None,
    output: Annotated[
        Path | None, typer.Option(help="The run folder; default: runs/dense-PRESET.")
    ] = None,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on from the run folder's last epoch.")
    ] = False,
    data_dir: Annotated[
        Path | None, typer.Option(help="Folder of MNIST's files; default: the user's cache.")
    ] = None,
    subset: Annotated[
        int | None, typer.Option(help="Learn from the first so many images, for a quick try.")
    ] = None,
) -> None:
    """Train the network that is written from scratch in NumPy.

    The run folder gets the model file, the history, the settings, the learning curve and a
    checkpoint. Ctrl-C keeps the best network so far; --resume goes on.

    Example: mnist-checker train dense --preset book
    """
    _check_extra()
    from mnist_checker.network import checkpoint
    from mnist_checker.network.training import new_learner
    from mnist_checker.runs import RunFolder

    settings = _changed(_settings(preset, output, resume), seed=seed, epochs=epochs, subset=subset)
    folder = RunFolder(output or _default_output(settings.name))
    learner = checkpoint.resume(folder, settings) if resume else new_learner(settings)
    data = _data(settings, data_dir)
    if not resume:
        folder.make()
    try:
        _train(folder, learner, settings, data)
        _finish(folder, learner, settings, data)
    except KeyboardInterrupt:
        _keep(folder, settings, data, data_dir)
        raise typer.Exit(_INTERRUPTED) from None


def _check_extra() -> None:
    if any(find_spec(name) is None for name in ("cv2", "matplotlib", "platformdirs")):
        raise InputError('training needs more packages: pip install "mnist-checker[train]"')


def _settings(preset: str | None, output: Path | None, resume: bool) -> "Settings":
    from mnist_checker.network.checkpoint import settings_of
    from mnist_checker.network.presets import PRESETS
    from mnist_checker.network.settings import load_settings
    from mnist_checker.runs import RunFolder

    if preset is None and resume:
        return settings_of(RunFolder(output or _default_output("release")))
    if preset is None:
        return PRESETS["release"]
    if preset in PRESETS:
        return PRESETS[preset]
    if Path(preset).exists():
        return load_settings(Path(preset))
    raise InputError(
        f"--preset {preset} is neither a settings file nor one of {', '.join(PRESETS)}"
    )


def _changed(settings: "Settings", **changes: Any) -> "Settings":
    """Return the settings with those changes that are not None."""
    return replace(settings, **{k: v for k, v in changes.items() if v is not None})


def _default_output(name: str) -> Path:
    return Path("runs") / f"dense-{name}"


def _data(settings: "Settings", data_dir: Path | None) -> "Data":
    from mnist_checker.datasets import mnist
    from mnist_checker.network.batches import labelled
    from mnist_checker.network.run import Data

    images, labels = mnist.load("train", data_dir)
    if settings.subset > len(images):
        raise InputError(f"subset is more than the {len(images):,} training images")
    n = settings.subset or len(images)
    return Data(
        training=labelled(images[:n], labels[:n]),
        training_name=f"MNIST, the first {n:,} training images",
        validation=labelled(*mnist.load("validation", data_dir)),
        validation_name=f"MNIST, the last {mnist.VALIDATION_IMAGES:,} training images",
    )


def _train(folder: "RunFolder", learner: "Learner", settings: "Settings", data: "Data") -> None:
    from mnist_checker.network.run import run

    threads = min(4, os.cpu_count() or 1)
    left = (settings.epochs - len(learner.history)) * len(data.training)
    with (
        _Bar(left) as bar,
        closing(run(folder, learner, settings, data, threads, bar.advance_batch)) as epochs,
    ):
        for epoch in epochs:
            bar.show_epoch(epoch, settings.epochs)


def _keep(folder: "RunFolder", settings: "Settings", data: "Data", data_dir: Path | None) -> None:
    """After Ctrl-C: write the best network so far, and say how to go on."""
    from mnist_checker.network import checkpoint

    if not folder.checkpoint.exists():
        print("Interrupted before the first epoch was done: there is nothing to keep yet")
        return
    # The checkpoint is what going on will start from, so the model file shows the same.
    _finish(folder, checkpoint.resume(folder, settings), settings, data)
    command = ["mnist-checker", "train", "dense", "--output", str(folder.path), "--resume"]
    if data_dir:
        command += ["--data-dir", str(data_dir)]
    print(f"Interrupted; the best network so far is kept. To go on:\n{shlex.join(command)}")


def _finish(folder: "RunFolder", learner: "Learner", settings: "Settings", data: "Data") -> None:
    from mnist_checker.network.run import finish

    outcome = finish(folder, learner, settings, data)
    print(
        f"{folder.model}: {outcome.accuracy:.2%} of {len(data.validation):,} "
        f"validation images (epoch {outcome.epoch} of {len(learner.history)})\n"
        f"Before quantising {outcome.float_accuracy:.2%}: "
        f"{100.0 * (outcome.accuracy - outcome.float_accuracy):+.2f} percentage points"
    )


class _Bar(Progress):
    """A bar over all images of all epochs, on standard error."""

    def __init__(self, images: int) -> None:
        super().__init__(
            BarColumn(),
            TextColumn("{task.description}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
        )
        self._task = self.add_task("", total=images)
        self._began = self._drawn = time.perf_counter()
        self._images = 0
        self._accuracy = ""

    def advance_batch(self, images: int, loss: float) -> None:
        """A mini-batch has been learnt from."""
        self._images += images
        now = time.perf_counter()
        if now - self._drawn >= _REDRAW_SECONDS:
            speed = self._images / (now - self._began)
            text = f"loss {loss:.4f}  {self._accuracy}{speed:,.0f} images/s"
            self.update(self._task, completed=self._images, description=text)
            self._drawn = now

    def show_epoch(self, epoch: "Epoch", epochs: int) -> None:
        """An epoch is done."""
        self._accuracy = f"validation {epoch.accuracy:.2%}  "
        self.update(self._task, completed=self._images)
        self.console.print(
            f"Epoch {epoch.epoch} of {epochs}: loss {epoch.loss:.4f}, "
            f"validation {epoch.accuracy:.2%}, {epoch.seconds:.1f} s",
            highlight=False,
        )
