"""Scanned digits that no network learnt from, read as `mnist-checker predict` reads a picture.

E. Alpaydin and C. Kaynak, *Optical Recognition of Handwritten Digits*, UCI, 1998: the digits of
thirteen people, cut out of forms, as scikit-learn keeps them.
"""

from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from sklearn.datasets import load_digits

from mnist_checker.datasets.examples import Examples
from mnist_checker.pictures.field import field_of_levels
from mnist_checker.pictures.ink import ink_levels

_MOST: Final = 16.0
"""The level of full ink."""
_MARGIN: Final = 2
"""Pixels of paper around what was cut out."""
_TIMES: Final = 20
"""The pictures are 8 pixels wide: too few for anyone to read, or to be given to `predict`."""


def scan_examples() -> Examples:
    """Return the scans, each made a picture of 240 × 240 pixels and that normalised."""
    scans = load_digits()
    fields = np.stack([_field(scan) for scan in scans.images])
    return Examples(
        name="Scanned digits",
        fields=fields,
        blank=np.zeros(len(fields), dtype=np.bool_),
        labels=[int(label) for label in scans.target],
        writers=[None] * len(fields),
    )


def _field(scan: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Return the (28, 28) field of (8, 8) levels of ink, 0 to 16."""
    paper = np.pad(255.0 * (1.0 - scan / _MOST), _MARGIN, constant_values=255.0)
    side = _TIMES * len(paper)
    picture = Image.fromarray(paper.astype(np.uint8)).resize((side, side), Image.Resampling.BICUBIC)
    levels = ink_levels(np.asarray(picture, dtype=np.float64)[:, :, np.newaxis])
    assert levels is not None, "every scan has ink"
    return field_of_levels(levels)
