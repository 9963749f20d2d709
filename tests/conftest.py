from pathlib import Path

import pytest

from mnist_checker.datasets import mnist
from mnist_checker.errors import InputError


@pytest.fixture(scope="session")
def mnist_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the real MNIST: the cache's, or fetched for this run where there is none."""
    try:
        mnist.load("test")
        mnist.load("train")
    except InputError:
        folder = tmp_path_factory.mktemp("mnist")
        try:
            mnist.fetch(folder)
        except InputError as error:
            pytest.skip(f"MNIST is out of reach: {error}")
        return folder
    return mnist.default_folder()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-browsers",
        action="store_true",
        help="fail where a browser is not on this machine, instead of leaving it out",
    )
