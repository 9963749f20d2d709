"""Settings that come with the package."""

from typing import Final

from mnist_checker.augmentation.images import Amounts
from mnist_checker.network.settings import Settings
from mnist_checker.training.mixing import Mixing
from mnist_checker.training.presets import RELEASE_STROKES
from mnist_checker.training.teaching import Teaching

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
    hidden=(1024, 384),
    activation="relu",
    normalisation=True,
    initialisation="he",
    loss="log-likelihood",
    optimiser="adam",
    learning_rate=0.002,
    schedule="cosine",
    warm_up=0.03,
    batch_size=256,
    epochs=240,
    decay=0.75,
    augmentation=Amounts(shift=1, rotation=10, scale=0.1, shear=0.12, elastic=0.7, stroke=0.4),
    drawings=Mixing(
        share=0.25,
        passes=16,
        traced=0.15,
        traced_passes=8,
        nonsense=0.08,
        strokes=RELEASE_STROKES,
    ),
    teaching=Teaching(passes=60),
    levels=3,
    rounding=True,
    pruning=0.87,
)
"""The network in the released script.

It learns from data/pendigits-train.ndjson.gz and the released convolution network as well.

Chosen on MNIST's validation images and with pendigits' writers 25 to 30 held out; with nothing
left to choose, it learns from all thirty.
"""

PRESETS: Final = {settings.name: settings for settings in (BOOK, ORIGINAL, RELEASE)}
