"""Pen drawings to show, of the specification's cases."""

import json
from typing import Final

from tools.paths import ROOT

CASES: Final = ROOT / "spec" / "vectors" / "normalise-drawings.json"

Strokes = list[list[list[float]]]


def drawn(name: str) -> Strokes:
    """Return the case whose name begins so, scaled into the unit square."""
    cases = json.loads(CASES.read_text("utf-8"))["cases"]
    strokes: Strokes = next(c["strokes"] for c in cases if c["name"].startswith(name))
    xs, ys = zip(*[point for stroke in strokes for point in stroke], strict=True)
    side = max(max(xs) - min(xs), max(ys) - min(ys)) / 0.7
    left, top = ((max(axis) + min(axis) - side) / 2 for axis in (xs, ys))
    return [[[(x - left) / side, (y - top) / side] for x, y in stroke] for stroke in strokes]
