"""What arrays hold, where several modules speak of the same."""

from collections.abc import Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mnist_checker.errors import InputError

Floats: TypeAlias = NDArray[np.float64]
Floats32: TypeAlias = NDArray[np.float32]
Images: TypeAlias = NDArray[np.uint8]
"""(n, 28, 28): 0 for paper, 255 for ink."""

Strokes: TypeAlias = Sequence[Floats]
"""The strokes of one drawing as (points, 2) arrays, none of them empty."""


def as_array(values: object, what: str) -> NDArray[Any]:
    """Return an array of any dtype and shape: from a list, or another library's tensor, too.

    Args:
        values: What is to be one.
        what: People's word for it.

    Raises:
        InputError: It cannot become one.
    """
    try:
        return np.asarray(values)
    except (RuntimeError, TypeError, ValueError):
        raise InputError(
            f"the {what} cannot become an array: give rows of equal length, "
            "or of a tensor tensor.detach().cpu().numpy()"
        ) from None
