"""`mnist-checker predict`: pictures of single digits are read."""

import json
from pathlib import Path
from typing import Annotated

import typer


def predict(
    images: Annotated[
        list[Path], typer.Argument(metavar="IMAGE...", help="Pictures, PNG or JPEG, of one digit.")
    ],
    model: Annotated[str, typer.Option(help="`dense`, a model file, or a run folder.")] = "dense",
    as_objects: Annotated[
        bool,
        typer.Option(
            "--json", help="Print a JSON list: image, digit and probabilities, null if blank."
        ),
    ] = False,
) -> None:
    """Read pictures of single digits: any size, on light or dark paper.

    Example: mnist-checker predict photo.png
    """
    from mnist_checker.engine import probabilities
    from mnist_checker.models import find_model
    from mnist_checker.pictures import picture_field

    network = find_model(model)
    answers: list[dict[str, object]] = []
    for image in images:
        field = picture_field(image)
        shares = None if field is None else probabilities(network, field)
        digit = None if shares is None else int(shares.argmax())
        ten = None if shares is None else shares.tolist()
        answers.append({"image": str(image), "digit": digit, "probabilities": ten})
        if not as_objects:
            sure = "blank" if shares is None else f"{digit} ({100 * shares.max():.1f} % sure)"
            print(f"{image}: {sure}")
    if as_objects:
        print(json.dumps(answers))
