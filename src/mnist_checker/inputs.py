"""What a network reads of an image."""

import numpy as np

from mnist_checker.arrays import Floats32, Images


def as_inputs(images: Images) -> Floats32:
    """Return (n, 784) float32, 0 for paper and 1 for ink, from (n, 28, 28) uint8."""
    return images.reshape(len(images), -1) * np.float32(1.0 / 255.0)
