"""Settings that come with the package."""

from dataclasses import replace
from typing import Final

from mnist_checker.augmentation.images import Amounts
from mnist_checker.convolution.settings import Settings
from mnist_checker.training.mixing import Mixing
from mnist_checker.training.presets import RELEASE_STROKES
from mnist_checker.training.starting import Starting
from mnist_checker.training.teaching import Teaching

KERAS_EXAMPLE: Final = Settings(
    name="keras-example",
    network="keras-example",
    initialisation="glorot",
    optimiser="adam",
    learning_rate=0.004,
    schedule="cosine",
    warm_up=0.05,
    batch_size=128,
    epochs=24,
)
"""Keras' "Simple MNIST convnet" (keras.io, F. Chollet, 2015), learnt further.

Keras takes a learning rate of 0.001 for 15 epochs, which ends while the network still learns: as
there, seed 0 reaches 99.08 % of the 10,000 test images here. This rate comes as far in 7 epochs,
on validation images. 10,000 images are held back for those, where Keras holds back 6,000.
"""

QUICK: Final = Settings(
    name="quick",
    network="compact",
    initialisation="he",
    optimiser="adam",
    learning_rate=0.01,
    schedule="cosine",
    warm_up=0.2,
    batch_size=128,
    epochs=3,
    smoothing=0.1,
    augmentation=Amounts(shift=1.0, rotation=5.0),
)
"""A narrower network than the released one, as far as a few epochs go (docs/decisions/017)."""

RELEASE: Final = Settings(
    name="release",
    network="wide",
    initialisation="he",
    optimiser="nesterov",
    learning_rate=0.1,
    schedule="cosine",
    warm_up=0.1,
    batch_size=256,
    epochs=100,
    decay=0.0005,
    smoothing=0.1,
    augmentation=Amounts(shift=1.5, rotation=10, scale=0.1, shear=0.12, elastic=0.45, stroke=0.3),
    drawings=Mixing(
        share=0.2,
        passes=16,
        traced=0.15,
        nonsense=0.03,
        strokes=replace(
            RELEASE_STROKES,
            rotation=15,
            slant=22,
            scale=0.25,
            jitter=0.015,
            step=0.25,
            pen=0.6,
            split=0.08,
        ),
    ),
    levels=3,
    rounding=True,
    pruning=0.83,
    precision="bfloat16",
)
"""The network in the released script, which teaches the released dense network as well.

Strokes are changed further than for the dense network, which has less room for it.
"""

FURTHER: Final = replace(
    RELEASE,
    name="further",
    learning_rate=0.05,
    epochs=4,
    drawings=replace(RELEASE.drawings, share=0.25, passes=8, traced_passes=1),
    teaching=Teaching(weight=1.0, temperature=1.0, passes=4, strokes=False),
    starting=Starting(needed=True),
)
"""For a network of `release` that learns on from more drawings.

Where it is its own teacher, it forgets little of MNIST's images (docs/decisions/024).
"""

PRESETS: Final = {settings.name: settings for settings in (KERAS_EXAMPLE, QUICK, RELEASE, FURTHER)}
