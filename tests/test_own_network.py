"""docs/own-network.md: its Python is run, and the file answers as the network does."""

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from torch import nn

from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.model_file import load_model

PAGE = (Path(__file__).parent.parent / "docs" / "own-network.md").read_text("utf-8")
(CODE,) = re.findall(r"^```python\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


def test_the_file_answers_as_the_network(
    tmp_path: Path,
    mnist_folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(mnist, "default_folder", lambda: mnist_folder)
    monkeypatch.chdir(tmp_path)
    torch.manual_seed(3)
    trained = "\n\ntrain(network)\n\n\ndef numbers"
    assert CODE.count("\n\ndef numbers") == 1
    within: dict[str, Any] = {"train": as_if_trained}
    exec(CODE.replace("\n\ndef numbers", trained), within)
    assert re.fullmatch(r"They differ by 0\.0[0-4]\d at most\n", capsys.readouterr().out)
    fields = np.random.default_rng(4).integers(0, 256, (50, 28, 28), np.uint8)
    with torch.inference_mode():
        outputs = within["network"](torch.from_numpy(fields[:, None] / np.float32(255.0)))
    expected = torch.softmax(outputs, dim=1).numpy()
    answers = probabilities(load_model(tmp_path / "mine.safetensors"), fields)
    assert np.ptp(expected, axis=0).max() > 0.5
    np.testing.assert_allclose(answers, expected, atol=0.05)
    assert np.abs(answers - expected).mean() < 0.005


def as_if_trained(network: nn.Sequential) -> None:
    """Give it values as a training leaves them: of batch normalisation, and sure answers."""
    normalisation, last = network[1], network[5]
    assert isinstance(normalisation, nn.BatchNorm2d)
    assert isinstance(last, nn.Linear)
    last.weight.data *= 20.0
    for values in (normalisation.weight.data, normalisation.running_var):
        assert values is not None
        values.uniform_(0.05, 2.0)
    for values in (normalisation.bias.data, normalisation.running_mean):
        assert values is not None
        values.uniform_(-0.5, 0.5)
    network.eval()
