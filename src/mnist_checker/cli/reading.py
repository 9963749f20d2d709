"""What `mnist-checker predict` does, without Typer: pictures are read and answers printed."""

from collections.abc import Iterable
from pathlib import Path

from mnist_checker.constants import THRESHOLD
from mnist_checker.engine import probabilities
from mnist_checker.find_model import find_model
from mnist_checker.pictures import picture_field


def read(images: Iterable[Path], model: str = "dense", as_objects: bool = False) -> None:
    """Print what each picture is, as one line of text, or all together as a JSON list.

    Args:
        images: PNG or JPEG files.
        model: As `find_model` takes it.
        as_objects: Whether to print JSON: image; digit and probabilities, null if blank; and
            whether the answer is unsure, which the text says by a question mark.

    Raises:
        InputError: A file is no picture or no model.
        OSError: The model file cannot be read.
    """
    network = find_model(model)
    answers: list[dict[str, object]] = []
    for image in images:
        field = picture_field(image)
        shares = None if field is None else probabilities(network, field)
        answer: dict[str, object]
        if shares is None:
            said, answer = "blank", {"digit": None, "probabilities": None, "unsure": False}
        else:
            digit, unsure = int(shares.argmax()), bool(shares.max() < THRESHOLD)
            said = f"{digit}{'?' if unsure else ''} ({100 * shares.max():.1f} % sure)"
            answer = {"digit": digit, "probabilities": shares.tolist(), "unsure": unsure}
        answers.append({"image": str(image), **answer})
        if not as_objects:
            print(f"{image}: {said}")
    if as_objects:
        import json

        print(json.dumps(answers))
