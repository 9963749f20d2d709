"""The picture of a training's history."""

import cv2
import numpy as np
import pytest

from mnist_checker.training.curve import curve


@pytest.mark.filterwarnings("error")
def test_the_curve_of_a_name_in_any_script_warns_of_nothing() -> None:
    curve([{"epoch": 1, "loss": 1.0, "accuracy": 0.5}], "数字")


@pytest.mark.parametrize("epochs", [1, 30])
def test_curve_is_a_picture_with_ink(epochs: int) -> None:
    history = [{"epoch": n, "loss": 1 / n, "accuracy": 1 - 0.5 / n} for n in range(1, epochs + 1)]
    picture = cv2.imdecode(np.frombuffer(curve(history, "toy"), np.uint8), cv2.IMREAD_COLOR)
    assert picture is not None
    assert picture.shape == (600, 840, 3)
    assert picture.std() > 10.0
