"""The whole of the first flow in one line: a drawing becomes ten probabilities."""

import numpy as np
from numpy.typing import NDArray

from mnist_checker.drawing import Drawing
from mnist_checker.engine import probabilities
from mnist_checker.model import Model
from mnist_checker.normalise import normalise


def recognise(model: Model, drawing: Drawing) -> NDArray[np.float64] | None:
    """Return the (10,) float64 probabilities of a drawing's digit, or None for a blank one."""
    return None if drawing.is_blank else probabilities(model, normalise(drawing))
