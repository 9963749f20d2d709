"""What a network reads of an image."""

import numpy as np
from numpy.typing import NDArray


def as_inputs(images: NDArray[np.uint8]) -> NDArray[np.float32]:
    """Return (n, 784) float32, 0 for paper and 1 for ink, from (n, 28, 28) uint8."""
    return images.reshape(len(images), -1) * np.float32(1.0 / 255.0)
