"""A field as text, for a terminal."""

import numpy as np
from numpy.typing import NDArray


def half_blocks(field: NDArray[np.uint8]) -> str:
    """Return a (28, 28) uint8 field as 14 lines of text, two pixels a character."""
    ink = field > 127
    return "\n".join(
        "".join(" ▀▄█"[upper + 2 * lower] for upper, lower in zip(*rows, strict=True))
        for rows in ink.reshape(-1, 2, ink.shape[1]).astype(int)
    )
