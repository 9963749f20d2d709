"""A picture of one digit becomes the field that a network sees (spec/normalise.md, "Pictures").

Colours over paper, levels of ink, the field: a module for each.
"""

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from mnist_checker.pictures.colours import read_picture
from mnist_checker.pictures.field import FAINTEST, field_of_levels
from mnist_checker.pictures.ink import ink_levels


def picture_field(path: Path) -> NDArray[np.uint8] | None:
    """Return the (28, 28) uint8 field of a picture of one digit, or None where it is blank.

    Raises:
        InputError: The file cannot be read, is no PNG or JPEG picture, or is too large or small.
    """
    levels = ink_levels(read_picture(path))
    if levels is None or levels.max() <= FAINTEST:
        return None
    return field_of_levels(levels)
