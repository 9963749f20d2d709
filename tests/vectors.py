"""Reading the cases that both languages share."""

import json
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

VECTORS = Path(__file__).parent.parent / "spec" / "vectors"

Case = dict[str, Any]


def cases(name: str) -> list[Case]:
    """Return the cases of one file under spec/vectors."""
    found: list[Case] = json.loads((VECTORS / name).read_text("utf-8"))["cases"]
    return found


def field_of(rows: list[str]) -> NDArray[np.uint8]:
    """Return the (28, 28) field that 28 rows of hexadecimal digits stand for."""
    return np.array([list(bytes.fromhex(row)) for row in rows], np.uint8)


def case_name(case: Case) -> str:
    """Return a test's name for a case."""
    return str(case["name"])
