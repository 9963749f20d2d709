"""What `mnist-checker predict` does, without Typer: pictures are read and answers printed."""

from collections.abc import Iterable
from pathlib import Path

from mnist_checker.engine import probabilities
from mnist_checker.find_model import find_model
from mnist_checker.pictures import picture_field


def read(images: Iterable[Path], model: str = "dense", as_objects: bool = False) -> None:
    """Print what each picture is, as one line of text, or all together as a JSON list.

    Args:
        images: PNG or JPEG files.
        model: As `find_model` takes it.
        as_objects: Whether to print JSON: image, digit and probabilities, null if blank.

    Raises:
        InputError: A file is no picture or no model.
        OSError: The model file cannot be read.
    """
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
        import json

        print(json.dumps(answers))
