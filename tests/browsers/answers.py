"""Real drawings, and what Python answers for them."""

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
import pytest
from numpy.typing import NDArray

from mnist_checker.datasets.drawings import read_drawings
from mnist_checker.drawing import Drawing, check_strokes
from mnist_checker.model import Model
from mnist_checker.models import released
from mnist_checker.recognise import recognise
from tests.vectors import cases

SHARED: Final = Path(__file__).parents[3] / "shared" / "data" / "pendigits-test.ndjson.gz"


@cache
def real_drawings(source: str) -> list[Drawing]:
    """Return the few drawings in spec/vectors, or the 3,498 that may lie beside the project."""
    if source == "vectors":
        known = cases("normalise-drawings.json")
        return [Drawing(check_strokes(case["strokes"]), case["label"]) for case in known]
    if not SHARED.exists():
        pytest.skip(f"no real drawings at {SHARED}")
    return read_drawings(SHARED)


@cache
def python_s_answers(network: str, source: str) -> list[NDArray[np.float64]]:
    """Return what Python answers for the first thousand drawings: once, for all browsers."""
    model = released(network)
    return [python_s_answer(model, drawing.strokes) for drawing in real_drawings(source)[:1000]]


def python_s_answer(model: Model, strokes: object) -> NDArray[np.float64]:
    probabilities = recognise(model, Drawing(check_strokes(strokes)))
    assert probabilities is not None
    return probabilities
