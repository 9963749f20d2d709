"""Examples that a small network learns in a second, though never perfectly."""

import numpy as np

from mnist_checker.augmentation.images import Amounts
from mnist_checker.network.settings import Settings
from mnist_checker.training.batches import Examples, labelled
from mnist_checker.training.data import Data
from mnist_checker.training.gather import augmenting

SETTINGS = Settings(
    name="toy",
    hidden=(16, 12),
    activation="relu",
    initialisation="he",
    loss="log-likelihood",
    optimiser="adam",
    learning_rate=0.003,
    schedule="cosine",
    warm_up=0.1,
    batch_size=32,
    epochs=5,
    decay=0.1,
    dropout=0.1,
    normalisation=True,
    augmentation=Amounts(shift=1.0, rotation=5.0, elastic=0.3, stroke=0.2),
    seed=3,
)
"""Every random choice and every memory there is, so that a forgotten one shows."""


MISLABELLED = 0.1
"""Share of the examples whose label is drawn at random: nobody can get more than 91 % right."""


def examples(n: int, seed: int) -> Examples:
    """Return n examples: for each label a bar in a place of its own, among speckles."""
    generator = np.random.default_rng(seed)
    labels = generator.integers(10, size=n)
    images = np.where(generator.random((n, 28, 28)) < 0.1, 150, 0).astype(np.uint8)
    for image, label in zip(images, labels, strict=True):
        image[4 + 2 * label : 6 + 2 * label, 6:22] = 200
    wrong = generator.random(n) < MISLABELLED
    return labelled(images, np.where(wrong, generator.integers(10, size=n), labels))


DATA = Data(
    training=examples(300, 1),
    training_name="toy bars",
    undistorted=examples(300, 1).images,
    validation=examples(200, 2),
    validation_name="more toy bars",
    augment=augmenting(SETTINGS.augmentation),
)
