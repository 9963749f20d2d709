import json

import pytest

from mnist_checker.constants import MOST_POINTS
from mnist_checker.drawing import Drawing, check_strokes, parse_drawing
from mnist_checker.errors import InputError
from tests.vectors import Case, case_name, cases

ALL = cases("drawings.json")
FIELDS = ("label", "writer", "width", "height")


@pytest.mark.parametrize("case", [c for c in ALL if "strokes" in c], ids=case_name)
def test_read(case: Case) -> None:
    drawing = parse_drawing(case["text"])
    strokes = [[list(point) for point in stroke] for stroke in drawing.strokes]
    assert strokes == case["strokes"]
    for field in FIELDS:
        assert getattr(drawing, field) == case.get(field)


@pytest.mark.parametrize("case", [c for c in ALL if "refused" in c], ids=case_name)
def test_refused(case: Case) -> None:
    with pytest.raises(InputError) as error:
        parse_drawing(case["text"])
    assert str(error.value) == case["refused"]


def test_as_many_points_as_allowed_and_one_more() -> None:
    stroke = [[0, 0]] * (MOST_POINTS // 2)
    assert len(check_strokes([stroke, stroke])[1]) == MOST_POINTS // 2
    with pytest.raises(InputError, match=r"^more than 100000 points$"):
        check_strokes([stroke, stroke, [[0, 0]]])


def test_a_whole_number_past_any_float_is_not_finite() -> None:
    with pytest.raises(InputError, match=r"^stroke 1, point 1 is not finite$"):
        parse_drawing('{"strokes": [[[1' + "0" * 400 + ", 0]]]}")


def test_a_whole_number_of_thousands_of_digits_is_no_crash() -> None:
    with pytest.raises(InputError, match=r"^not a JSON object$"):
        parse_drawing('{"strokes": [[[' + "1" * 5000 + ", 0]]]}")


def test_nesting_without_end_is_no_crash() -> None:
    with pytest.raises(InputError, match=r"^not a JSON object$"):
        parse_drawing('{"strokes": ' + "[" * 100_000)


def test_blank() -> None:
    assert Drawing(()).is_blank
    assert Drawing(((), ())).is_blank
    assert not Drawing((((0.0, 0.0),),)).is_blank


def test_reading_what_was_written() -> None:
    strokes = (((0.1, 2.0), (3.0, -4.5)), ((7.0, 7.0),))
    assert parse_drawing(json.dumps({"strokes": strokes})).strokes == strokes
