"""Settings that learn the toy examples in a few seconds."""

from dataclasses import replace

import torch

from mnist_checker.augmentation.images import Amounts
from mnist_checker.convolution.processes import Processes
from mnist_checker.convolution.settings import Settings

ALONE = Processes(0, 1, torch.device("cpu"))

SETTINGS = Settings(
    name="toy",
    network="compact",
    initialisation="he",
    optimiser="nesterov",
    learning_rate=0.05,
    schedule="cosine",
    warm_up=0.1,
    batch_size=32,
    epochs=4,
    decay=0.0005,
    smoothing=0.1,
    augmentation=Amounts(shift=1.0, rotation=5.0, elastic=0.3, stroke=0.2),
    levels=7,
    rounding=True,
    seed=3,
)
"""Every memory that there is; KERAS adds what is drawn by dropout."""

SHORT = replace(SETTINGS, name="toy-short", precision="bfloat16")

PRUNED = replace(SETTINGS, name="toy-pruned", pruning=0.9)

KERAS = Settings(
    name="toy-keras",
    network="keras-example",
    initialisation="glorot",
    optimiser="adam",
    learning_rate=0.002,
    batch_size=32,
    epochs=4,
    seed=3,
)
