import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mnist_checker.drawing import Drawing, check_drawing, check_strokes
from mnist_checker.errors import InputError
from mnist_checker.normalise import normalise
from tests.vectors import Case, case_name, cases, field_of


def drawing(strokes: object) -> Drawing:
    return Drawing(check_strokes(strokes))


@pytest.mark.parametrize("name", ["normalise.json", "normalise-by-hand.json", "simplify.json"])
def test_vectors_byte_for_byte(name: str) -> None:
    for case in cases(name):
        field = normalise(check_drawing(case))
        assert field.tolist() == field_of(case["field"]).tolist(), case["name"]


@pytest.mark.parametrize("case", cases("normalise-drawings.json"), ids=case_name)
def test_the_order_of_strokes_and_their_direction_change_nothing(case: Case) -> None:
    backwards = [stroke[::-1] for stroke in case["strokes"][::-1]]
    assert (normalise(drawing(backwards)) == normalise(drawing(case["strokes"]))).all()


@pytest.mark.parametrize("case", cases("normalise.json")[::3], ids=case_name)
def test_against_one_pixel_at_a_time(case: Case) -> None:
    """The whole of spec/normalise.md once more, in plain Python and without arrays."""
    strokes = [stroke for stroke in case["strokes"] if stroke]
    xs, ys = zip(*[point for stroke in strokes for point in stroke], strict=True)
    extent = max(max(xs) - min(xs), max(ys) - min(ys))
    side = max(case.get("width", 0), case.get("height", 0))
    scale = 17.5 / extent if extent > max(1e-9, side * 0.025) else 0.0
    middle = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    strokes = [
        [[(p[i] - middle[i]) * scale + 14 for i in (0, 1)] for p in stroke] for stroke in strokes
    ]
    coverage = plain_ink(strokes)
    mass = sum(coverage.values())
    shift = [
        math.floor((14 - sum(c * at[i] for at, c in coverage.items()) / mass) * 1024 + 0.5) / 1024
        for i in (0, 1)
    ]
    coverage = plain_ink(
        [[[p[i] + shift[i] for i in (0, 1)] for p in stroke] for stroke in strokes]
    )
    expected = [[math.floor(255 * coverage[x, y] + 0.5) for x in range(28)] for y in range(28)]
    assert normalise(check_drawing(case)).tolist() == expected


def plain_ink(strokes: list[list[list[float]]]) -> dict[tuple[int, int], float]:
    """Return the coverage of each pixel, rows one after the other."""
    segments = [
        pair for stroke in strokes for pair in zip(stroke, stroke[1:] or stroke, strict=False)
    ]
    return {
        (x, y): min(max(1.75 - math.sqrt(min(square(x, y, *s) for s in segments)), 0.0), 1.0)
        for y in range(28)
        for x in range(28)
    }


def square(x: int, y: int, a: list[float], b: list[float]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    t = ((x - a[0]) * dx + (y - a[1]) * dy) / length if length > 0 else 0.0
    t = min(max(t, 0.0), 1.0)
    ex, ey = x - (a[0] + t * dx), y - (a[1] + t * dy)
    return ex * ex + ey * ey


def test_blank_is_refused() -> None:
    with pytest.raises(InputError, match="blank"):
        normalise(drawing([[], []]))


points = st.lists(
    st.tuples(*[st.floats(-1e9, 1e9, allow_nan=False, allow_subnormal=True)] * 2), max_size=6
)


@settings(max_examples=60, deadline=None)
@given(st.lists(points, min_size=1, max_size=4))
def test_any_drawing_gives_ink_within_the_field(strokes: list[list[tuple[float, float]]]) -> None:
    if any(strokes):
        field = normalise(drawing(strokes))
        assert field.shape == (28, 28)
        assert field.max() > 100


@settings(max_examples=40, deadline=None)
@given(st.sampled_from(cases("normalise.json")[:12]), st.sampled_from([0.25, 0.5, 4.0, 64.0]))
def test_size_and_place_on_the_canvas_do_not_matter(case: Case, scale: float) -> None:
    # Powers of two and whole shifts are exact, so that the very same bytes must come out.
    moved = [[[x * scale + 512, y * scale - 256] for x, y in s] for s in case["strokes"]]
    assert np.array_equal(normalise(drawing(moved)), normalise(drawing(case["strokes"])))


def test_ink_fills_the_box_and_is_centred() -> None:
    for case in cases("normalise.json")[:10]:
        field = normalise(drawing(case["strokes"])) / 255.0
        mean = [(field.sum(axis=axis) * np.arange(28)).sum() / field.sum() for axis in (0, 1)]
        assert mean == pytest.approx([14, 14], abs=0.05), case["name"]
        inked = [np.flatnonzero(field.max(axis=axis) > 0.5) for axis in (0, 1)]
        assert max(np.ptp(side) + 1 for side in inked) == pytest.approx(20, abs=1), case["name"]
