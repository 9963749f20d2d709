"""`mnist-checker predict`: pictures of single digits are read."""

from pathlib import Path
from typing import Annotated

import typer


def predict(
    images: Annotated[
        list[Path], typer.Argument(metavar="IMAGE...", help="Pictures, PNG or JPEG, of one digit.")
    ],
    model: Annotated[
        str, typer.Option(help="`dense`, `convolution`, a model file or a run folder.")
    ] = "dense",
    as_objects: Annotated[
        bool,
        typer.Option(
            "--json",
            help="Print a JSON list: image; digit and probabilities, null if blank; and unsure.",
        ),
    ] = False,
) -> None:
    """Read pictures of single digits: any size, on light or dark paper.

    A digit of which the network is not sure has a question mark.

    Example: mnist-checker predict photo.png
    """
    from mnist_checker.cli.reading import read

    read(images, model, as_objects)
