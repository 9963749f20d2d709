"""`mnist-checker train`: networks learn, each into a run folder."""

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from mnist_checker.errors import missing

if TYPE_CHECKING:
    from mnist_checker.training.data import Sources

train = typer.Typer(help="Train a network from MNIST.", no_args_is_help=True)

_PRESET_HELP = (
    "; or a run folder, or a settings file, such as an edited copy of a run's settings.json. "
    "Default: release; with --resume, as the run began."
)

Seed = Annotated[int | None, typer.Option(help="Of every random choice.")]
Epochs = Annotated[int | None, typer.Option(help="Times through the training images.")]
Output = Annotated[
    Path | None, typer.Option(help="The run folder; default: runs/NETWORK-NAME, by its settings.")
]
Resume = Annotated[bool, typer.Option("--resume", help="Go on from the run folder's last epoch.")]
DataDir = Annotated[
    Path | None, typer.Option(help="Folder of MNIST's files; default: the user's cache.")
]
DrawingsFiles = Annotated[
    list[Path] | None,
    typer.Option(
        "--drawings", help="Pen drawings to learn from as well; more files, each with --drawings."
    ),
]
Teacher = Annotated[
    str | None,
    typer.Option(
        "--teacher",
        metavar="MODEL",
        help="A network whose answers are learnt from beside labels: `dense`, `convolution`, "
        "a model file or a run folder.",
    ),
]
Start = Annotated[
    str | None,
    typer.Option(
        "--start",
        metavar="MODEL",
        help="A network to learn on from, in place of random weights: named as a teacher is.",
    ),
]
Subset = Annotated[
    int | None, typer.Option(help="Learn from the first so many images, for a quick try.")
]


@train.command()
def dense(
    preset: Annotated[
        str | None, typer.Option(help="book, original or release" + _PRESET_HELP)
    ] = None,
    seed: Seed = None,
    epochs: Epochs = None,
    output: Output = None,
    resume: Resume = False,
    data_dir: DataDir = None,
    drawings: DrawingsFiles = None,
    teacher: Teacher = None,
    start: Start = None,
    subset: Subset = None,
) -> None:
    """Train the network that is written from scratch in NumPy.

    The run folder gets the model file, the history, the settings, the learning curve and a
    checkpoint. Ctrl-C keeps the best network so far; --resume goes on.

    Example: mnist-checker train dense --preset book
    """
    _check_extra("threadpoolctl", "cv2", "matplotlib", *(("torch",) if teacher else ()))
    from mnist_checker.cli.training import Kind, run_training
    from mnist_checker.network.learner import DenseLearner
    from mnist_checker.network.presets import PRESETS
    from mnist_checker.network.settings import Settings

    kind = Kind(Settings, PRESETS, DenseLearner)
    changes = {"seed": seed, "epochs": epochs, "subset": subset}
    run_training(
        kind, preset, changes, output, resume, _sources(data_dir, drawings, teacher, start)
    )


@train.command()
def convolution(
    preset: Annotated[
        str | None, typer.Option(help="keras-example, quick, release or further" + _PRESET_HELP)
    ] = None,
    seed: Seed = None,
    epochs: Epochs = None,
    output: Output = None,
    resume: Resume = False,
    data_dir: DataDir = None,
    drawings: DrawingsFiles = None,
    teacher: Teacher = None,
    start: Start = None,
    subset: Subset = None,
    device: Annotated[
        str, typer.Option(help="cpu, cuda, or auto: cuda where there is one for each process.")
    ] = "auto",
) -> None:
    """Train the convolution network in PyTorch, in several processes where torchrun starts them.

    The run folder gets the model file, the history, the settings, the learning curve and a
    checkpoint. Ctrl-C keeps the best network so far; --resume goes on.

    Example: mnist-checker train convolution --preset keras-example
    """
    _check_extra("threadpoolctl", "cv2", "matplotlib", "torch")
    from mnist_checker.cli.training import Kind, run_training
    from mnist_checker.convolution.learner import ConvolutionLearner
    from mnist_checker.convolution.presets import PRESETS
    from mnist_checker.convolution.processes import join_processes
    from mnist_checker.convolution.settings import Settings

    with join_processes(device) as processes:

        def new(settings: Settings, _samples: int) -> ConvolutionLearner:
            return ConvolutionLearner(settings, processes)

        options = () if device == "auto" else ("--device", device)
        kind = Kind(Settings, PRESETS, new, processes.is_first, processes.count, options)
        changes = {"seed": seed, "epochs": epochs, "subset": subset}
        run_training(
            kind, preset, changes, output, resume, _sources(data_dir, drawings, teacher, start)
        )


def _sources(
    data_dir: Path | None, drawings: list[Path] | None, teacher: str | None, start: str | None
) -> "Sources":
    """Return where what is learnt from lies.

    Raises:
        InputError: The teacher, or what is started from, is no network.
    """
    from mnist_checker.find_model import find_file
    from mnist_checker.training.data import Sources

    networks = (None if each is None else find_file(each) for each in (teacher, start))
    return Sources(data_dir, tuple(drawings or ()), *networks)


def _check_extra(*modules: str) -> None:
    if any(find_spec(name) is None for name in modules):
        raise missing("training needs more packages")
