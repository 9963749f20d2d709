from dataclasses import replace

import pytest

from mnist_checker.network.learner import DenseLearner
from tests.network.toy import SETTINGS


@pytest.mark.parametrize(
    ("batch", "cores", "threads"),
    [(32, 8, 1), (128, 8, 2), (128, 1, 1), (512, 8, 8), (512, 2, 2)],
)
def test_small_products_have_one_thread(batch: int, cores: int, threads: int) -> None:
    settings = replace(SETTINGS, hidden=(448, 128), batch_size=batch)
    assert DenseLearner(settings, 1000).useful_threads(cores) == threads
