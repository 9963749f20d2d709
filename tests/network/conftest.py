"""What several tests of the dense network learn from."""

from pathlib import Path

import pytest

from tests.network.training import BOOK, train


@pytest.fixture(scope="session")
def finished(mnist_folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a finished run of two epochs."""
    folder = tmp_path_factory.mktemp("finished") / "run"
    run = train(mnist_folder, *BOOK, "--epochs", "2", "--seed", "5", "--output", folder)
    assert run.returncode == 0, run.stderr
    return folder
