"""Settings that come with the package."""

from typing import Final

from mnist_checker.augment import Amounts
from mnist_checker.network.settings import Settings
from mnist_checker.stroke_augment import StrokeAmounts
from mnist_checker.stroke_styles import Styles
from mnist_checker.training.drawings import Mixing

BOOK: Final = Settings(
    name="book",
    hidden=(30,),
    activation="sigmoid",
    initialisation="chapter 1",
    loss="quadratic",
    optimiser="gradient descent",
    learning_rate=3.0,
    batch_size=10,
    epochs=30,
)
"""Chapter 1 of the book, setting for setting: about 95 %."""

ORIGINAL: Final = Settings(
    name="original",
    hidden=(100, 30),
    activation="sigmoid",
    initialisation="chapter 3",
    loss="cross-entropy",
    optimiser="adam",
    learning_rate=0.003,
    schedule="cosine",
    batch_size=64,
    epochs=80,
    augmentation=Amounts(shift=0.5, rotation=6, scale=0.07, shear=0.07, elastic=0.4, stroke=0.2),
)
"""The shape of this project's ancestor, all sigmoid, with what was found out since."""

RELEASE: Final = Settings(
    name="release",
    hidden=(448, 128),
    activation="relu",
    initialisation="he",
    loss="log-likelihood",
    optimiser="adam",
    learning_rate=0.001,
    schedule="cosine",
    warm_up=0.03,
    batch_size=128,
    epochs=80,
    augmentation=Amounts(shift=1, rotation=10, scale=0.1, shear=0.12, elastic=0.7, stroke=0.4),
    drawings=Mixing(
        share=0.33,
        passes=8,
        strokes=StrokeAmounts(
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
        ),
    ),
    levels=3,
    rounding=True,
)
"""The network in the released script, which learns from data/pendigits-train.ndjson.gz as well.

Chosen on MNIST's validation images and with pendigits' writers 25 to 30 held out; with nothing
left to choose, it learns from all thirty.
"""

PRESETS: Final = {settings.name: settings for settings in (BOOK, ORIGINAL, RELEASE)}
