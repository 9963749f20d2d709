"""What the presets of both networks share."""

from typing import Final

from mnist_checker.stroke_augment import StrokeAmounts
from mnist_checker.stroke_styles import Styles
from mnist_checker.training.drawings import Mixing

RELEASE_DRAWINGS: Final = Mixing(
    share=0.2,
    passes=16,
    traced=0.12,
    traced_passes=4,
    nonsense=0.02,
    strokes=StrokeAmounts(
        rotation=14,
        slant=22,
        scale=0.22,
        bend=0.033,
        jitter=0.016,
        step=0.22,
        pen=0.55,
        trim=0.06,
        split=0.05,
        join=0.03,
        styles=Styles(
            slash=0.12,
            dot=0.05,
            flag=0.4,
            foot=0.3,
            bar=0.3,
            no_bar=0.2,
            open_top=0.3,
            detached=0.3,
            curled=0.25,
        ),
    ),
)
"""How the released networks learn from strokes: pen drawings changed far wider than their 30
writers drew, and MNIST's digits as its 250 writers would have drawn them with a pen."""
