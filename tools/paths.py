"""Where the project lies."""

from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).parent.parent
DRAWINGS: Final = ROOT / "data" / "pendigits-train.ndjson.gz"
"""What the released networks learn from beside MNIST."""
TYPEFACES: Final = ROOT / "data" / "typefaces.ndjson.gz"
"""Hands that they did not learn from."""
