"""What the presets of both networks share."""

from typing import Final

from mnist_checker.augmentation.strokes import StrokeAmounts
from mnist_checker.augmentation.styles import Styles

RELEASE_STROKES: Final = StrokeAmounts(
    rotation=12,
    slant=20,
    scale=0.2,
    bend=0.03,
    jitter=0.012,
    step=0.2,
    pen=0.5,
    trim=0.05,
    split=0.05,
    join=0.03,
    styles=Styles(
        slash=0.12,
        dot=0.05,
        flag=0.3,
        foot=0.3,
        bar=0.3,
        no_bar=0.2,
        open_top=0.3,
        detached=0.3,
        curled=0.2,
    ),
)
"""How far the released networks change the pen drawings that they learn from: far wider than the
30 writers drew."""
