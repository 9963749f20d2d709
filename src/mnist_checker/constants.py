"""The numbers that Python and TypeScript share, read from the one file that both read."""

import json
from pathlib import Path
from typing import Final

_SHARED = json.loads(Path(__file__).with_name("constants.json").read_text("utf-8"))

FIELD: Final[int] = _SHARED["field"]
"""Rows and columns of what a network sees, in pixels."""
BOX: Final[int] = _SHARED["box"]
"""The longer side of the ink, pen included, in pixels."""
CENTRE: Final[int] = _SHARED["centre"]
"""Row and column of the pixel whose centre is the ink's centre of mass."""
PEN_RADIUS: Final[float] = _SHARED["pen_radius"]
"""Half the width of a stroke, in pixels of the field."""
SHIFT_STEPS: Final[int] = _SHARED["shift_steps"]
"""The shift to the centre of mass is a whole number of 1/SHIFT_STEPS pixels."""

MOST_POINTS: Final[int] = _SHARED["most_points"]
LARGEST_COORDINATE: Final[float] = _SHARED["largest_coordinate"]
SMALLEST_EXTENT: Final[float] = _SHARED["smallest_extent"]
"""A drawing no longer than this, in its own unit, is a dot."""
DOT_SHARE: Final[float] = _SHARED["dot_share"]
"""So is one no longer than this share of the side of its box, where that is known."""

MOST_INKED_POINTS: Final[int] = _SHARED["most_inked_points"]
"""A drawing of more points is thinned to about so many."""

MOST_LAYERS: Final[int] = _SHARED["most_layers"]
MOST_WEIGHTS: Final[int] = _SHARED["most_weights"]
MOST_ACTIVATIONS: Final[int] = _SHARED["most_activations"]

THRESHOLD: Final[float] = _SHARED["threshold"]
"""An answer that is less probable is unsure, where nothing else is asked for."""
