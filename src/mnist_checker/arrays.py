"""What arrays hold, where several modules speak of the same."""

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Floats: TypeAlias = NDArray[np.float64]
Floats32: TypeAlias = NDArray[np.float32]
Images: TypeAlias = NDArray[np.uint8]
"""(n, 28, 28): 0 for paper, 255 for ink."""

Strokes: TypeAlias = Sequence[Floats]
"""The strokes of one drawing as (points, 2) arrays, none of them empty."""
