"""Each style adds to a digit what its name says, and leaves those that it does not suit."""

import numpy as np
import pytest

from mnist_checker.arrays import Floats
from mnist_checker.augmentation.strokes import StrokeAmounts, augment_strokes
from mnist_checker.augmentation.styles import STYLES, Style, Styles

ROUND = np.stack([f(np.linspace(0, 2 * np.pi, 40)) for f in (np.sin, np.cos)], axis=1) * [0.3, 0.5]
STEM = np.array([[0.05, -0.5], [0.0, 0.5]])
WIDE = np.array([[-0.35, -0.2], [0.1, -0.5], [0.1, 0.5]])
SEVEN = np.array([[-0.3, -0.5], [0.3, -0.5], [0.15, 0.0], [0.0, 0.5]])
BAR = np.array([[-0.1, 0.0], [0.3, 0.0]])
NINE = np.array([[0.2, -0.4], [-0.2, -0.3], [0.2, -0.2], [0.2, 0.2], [0.2, 0.5]])
SIX = -NINE[::-1]
CORNER = np.array([[-0.1, -0.5], [-0.35, 0.1], [0.3, 0.1]])
RIGHT_STEM = np.array([[0.2, -0.3], [0.15, 0.5]])
BODY = np.array([[-0.2, -0.45], [-0.25, -0.05], [0.2, 0.1], [0.1, 0.45], [-0.25, 0.5]])
TOP = np.array([[-0.2, -0.5], [0.25, -0.5]])


def style(digit: int, name: str) -> Style:
    return STYLES[digit][name]


def tries(change: Style, *strokes: Floats) -> list[list[Floats]]:
    generator = np.random.default_rng(1)
    return [change(strokes, generator) for _ in range(100)]


def same(one: list[Floats], *other: Floats) -> bool:
    return len(one) == len(other) and all(map(np.array_equal, one, other))


def test_every_style_belongs_to_a_digit() -> None:
    assert {name for styles in STYLES.values() for name in styles} == set(vars(Styles()))


def test_slash_goes_through_the_middle_from_below_left_to_above_right() -> None:
    for zero, line in tries(style(0, "slash"), ROUND):
        assert zero is ROUND
        (x, y), (to_x, to_y) = line
        assert x < -0.05 < 0.05 < to_x
        assert y > 0.1 > -0.1 > to_y
        assert abs(line.mean(axis=0)).max() < 0.3


def test_dot_is_small_and_in_the_middle() -> None:
    for _, line in tries(style(0, "dot"), ROUND):
        assert np.abs(line).max() < 0.25
        assert np.ptp(line[:, 1]) <= 0.24


def test_flag_goes_from_the_top_down_to_the_left() -> None:
    for _, line in tries(style(1, "flag"), STEM):
        np.testing.assert_array_equal(line[0], STEM[0])
        step = line[1] - line[0]
        assert step[0] < 0.0 < step[1]
        assert 0.15 <= np.hypot(*step) <= 0.7


def test_foot_lies_under_the_stem() -> None:
    for _, line in tries(style(1, "foot"), STEM):
        assert line[0, 0] < -0.1 < 0.1 < line[1, 0]
        np.testing.assert_allclose(line[:, 1], 0.5, atol=0.1)


@pytest.mark.parametrize("name", ["flag", "foot"])
@pytest.mark.parametrize("strokes", [(WIDE,), (STEM, BAR)])
def test_ones_that_have_something_already_stay(name: str, strokes: tuple[Floats, ...]) -> None:
    assert all(same(changed, *strokes) for changed in tries(style(1, name), *strokes))


def test_bar_crosses_the_stem_of_a_seven() -> None:
    for _, line in tries(style(7, "bar"), SEVEN):
        middle = (line[0, 1] + line[1, 1]) / 2.0
        assert line[0, 0] < 0.1 < line[1, 0]
        assert -0.3 < middle < 0.3
    assert all(same(changed, SEVEN, BAR) for changed in tries(style(7, "bar"), SEVEN, BAR))


def test_no_bar_takes_the_short_stroke_only() -> None:
    for strokes in ([SEVEN, BAR], [BAR, SEVEN], [SEVEN]):
        assert all(same(changed, SEVEN) for changed in tries(style(7, "no_bar"), *strokes))
    kept = tries(style(7, "no_bar"), RIGHT_STEM, SEVEN)
    assert all(same(changed, RIGHT_STEM, SEVEN) for changed in kept)


@pytest.mark.parametrize("turned", [False, True], ids=["as drawn", "the other way round"])
@pytest.mark.parametrize(
    ("digit", "name", "rest", "moved"),
    [(4, "open_top", CORNER, RIGHT_STEM), (5, "detached", BODY, TOP)],
)
def test_a_stroke_stands_off(
    digit: int, name: str, rest: Floats, moved: Floats, turned: bool
) -> None:
    moves = []
    for first, second in tries(style(digit, name), *([moved, rest] if turned else [rest, moved])):
        assert first is rest
        moves.append((second - moved)[0])
        np.testing.assert_allclose(second - moved, np.tile(moves[-1], (2, 1)))
    assert np.mean(moves, axis=0)[0] > 0.05
    assert np.abs(moves).max() <= 0.2
    assert all(same(changed, WIDE) for changed in tries(style(digit, name), WIDE))


def test_a_nine_curls_to_the_left_at_its_foot() -> None:
    for (curled,) in tries(style(9, "curled"), NINE):
        np.testing.assert_array_equal(curled[: len(NINE)], NINE)
        added = curled[len(NINE) :]
        assert added[-1, 0] < NINE[-1, 0]


def test_the_end_that_curls_is_found_whatever_the_order_of_strokes() -> None:
    for curled, ring in tries(style(9, "curled"), NINE[3:][::-1], NINE[:4]):
        assert ring is not curled
        np.testing.assert_array_equal(curled[-2:], NINE[3:][::-1])
        assert curled[0, 0] < NINE[-1, 0]


def test_a_six_curls_to_the_right_at_its_top() -> None:
    for (curled,) in tries(style(6, "curled"), SIX):
        np.testing.assert_array_equal(curled[-len(SIX) :], SIX)
        assert curled[0, 0] > SIX[0, 0]


@pytest.mark.parametrize(("digit", "name"), [(6, "curled"), (9, "curled")])
def test_tails_that_end_in_the_middle_stay(digit: int, name: str) -> None:
    assert all(same(changed, BAR) for changed in tries(style(digit, name), BAR))


def test_styles_come_as_often_as_told_and_to_their_digit_alone() -> None:
    amounts, generator = StrokeAmounts(styles=Styles(slash=0.25)), np.random.default_rng(1)
    zeros, eights, unknown = (
        np.mean([len(augment_strokes([ROUND], label, amounts, generator)) == 2 for _ in range(400)])
        for label in (0, 8, None)
    )
    assert zeros == pytest.approx(0.25, abs=0.06)
    assert eights == unknown == 0.0
