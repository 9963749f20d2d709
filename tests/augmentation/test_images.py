"""Distortions: each does what its name says, by how much it is told, and no more."""

from dataclasses import replace

import numpy as np
import pytest

from mnist_checker.arrays import Floats, Floats32, Images
from mnist_checker.augmentation.images import (
    Amounts,
    Distortions,
    augment,
    distort,
    draw,
)

AMOUNTS = Amounts(shift=2.0, rotation=15.0, scale=0.1, shear=0.2, elastic=1.0, stroke=0.5)


def nothing(n: int) -> Distortions:
    return replace(draw(n, Amounts(), np.random.default_rng(1)))


def bars() -> Images:
    """Return three images: a bar lying, a bar standing, and an L, all well inside."""
    images = np.zeros((3, 28, 28), dtype=np.uint8)
    images[0, 13:16, 8:21] = 255
    images[1, 8:21, 13:16] = 255
    images[2, 8:20, 10:12] = 200
    images[2, 18:20, 10:18] = 200
    return images


def same(*values: float) -> Floats32:
    """Return the values for each of the three images: (3,), or (3, 2)."""
    return np.array([values] * 3, dtype=np.float32).reshape((3, 2) if len(values) == 2 else 3)


def centres(images: Images) -> Floats:
    """Return (n, 2): the x and y of each image's centre of mass."""
    mass = images.sum(axis=(1, 2))
    pixels = np.arange(28)
    x, y = (images.sum(axis=axis) @ pixels / mass for axis in (1, 2))
    return np.stack([x, y], axis=1)


def ink(images: Images) -> Floats:
    """Return (n,): how many whole pixels of ink each image holds."""
    sums: Floats = images.sum(axis=(1, 2)) / 255.0
    return sums


def test_amounts_of_nothing_return_the_images() -> None:
    images = bars()
    assert augment(images, Amounts(), np.random.default_rng(1)) is images
    np.testing.assert_array_equal(distort(images, nothing(3)), images)


@pytest.mark.parametrize(("x", "y"), [(2, 0), (0, -3), (1, 1)])
def test_whole_shift_moves_the_pixels(x: int, y: int) -> None:
    shifted = distort(bars(), replace(nothing(3), shift=same(x, y)))
    np.testing.assert_array_equal(shifted, np.roll(bars(), (y, x), axis=(1, 2)))
    np.testing.assert_allclose(centres(shifted) - centres(bars()), np.tile([x, y], (3, 1)))


def test_part_of_a_pixel_shifts_the_centre_by_that_part() -> None:
    shifted = distort(bars(), replace(nothing(3), shift=same(0.5, -0.25)))
    moved = centres(shifted) - centres(bars())
    np.testing.assert_allclose(moved, np.tile([0.5, -0.25], (3, 1)), atol=0.01)


def test_what_leaves_the_field_is_cut_off_and_stays_away_from_the_next_image() -> None:
    images = np.full((3, 28, 28), 255, dtype=np.uint8)
    shifted = distort(images, replace(nothing(3), shift=same(0, 20)))
    assert not shifted[:, :20].any()
    assert (shifted[:, 20:] == 255).all()


def test_right_angle_turns_clockwise() -> None:
    turned = distort(bars(), replace(nothing(3), rotation=same(90.0)))
    # About pixel (14, 14): column x, row y goes to column 28 − y, row x.
    expected = np.zeros_like(bars())
    expected[:, :, 1:] = np.rot90(bars(), -1, axes=(1, 2))[:, :, :-1]
    np.testing.assert_array_equal(turned[:, 1:, 1:], expected[:, 1:, 1:])


@pytest.mark.parametrize("factor", [0.8, 1.25])
def test_scale_changes_each_way_by_itself(factor: float) -> None:
    wider = distort(bars(), replace(nothing(3), scale=same(factor, 1.0)))
    np.testing.assert_allclose(ink(wider), factor * ink(bars()), rtol=0.06)
    taller = distort(bars(), replace(nothing(3), scale=same(1.0, factor)))
    np.testing.assert_allclose(ink(taller), factor * ink(bars()), rtol=0.06)
    offset = centres(taller)[:, 1] - 14.0
    np.testing.assert_allclose(offset, factor * (centres(bars())[:, 1] - 14.0), atol=0.1)


def test_shear_moves_rows_sideways_and_keeps_the_ink() -> None:
    sheared = distort(bars(), replace(nothing(3), shear=same(0.5)))
    np.testing.assert_allclose(ink(sheared), ink(bars()), rtol=0.02)
    standing = sheared[1].astype(float)
    for row in (10, 14, 18):
        middle = standing[row] @ np.arange(28) / standing[row].sum()
        assert middle == pytest.approx(14.0 + 0.5 * (row - 14), abs=0.05)


def test_stroke_thickens_and_thins_by_its_share_of_a_pixel() -> None:
    image = bars()[:1]
    for amount in (1.0, 0.5, -0.5, -1.0):
        stroke = np.array([amount], dtype=np.float32)
        changed = distort(image, replace(nothing(1), stroke=stroke))
        # The bar is 3 high and 13 wide; a whole pixel each side makes a cross-shaped 5 by 15.
        whole = 5 * 15 - 4 - 39 if amount > 0 else 39 - 1 * 11
        assert ink(changed)[0] == pytest.approx(39 + amount * whole, abs=0.5)


def test_elastic_displacements_have_their_standard_deviation_and_are_smooth() -> None:
    # A ramp shows where each pixel came from: its level is eight times its column.
    ramp = np.tile(np.arange(28, dtype=np.uint8) * 8, (2000, 28, 1))
    bent = augment(ramp, Amounts(elastic=1.0), np.random.default_rng(1)).astype(float) / 8.0
    moved = (bent - np.arange(28))[:, 6:22, 6:22]
    assert moved.std() == pytest.approx(1.0, abs=0.05)
    assert abs(moved.mean()) < 0.05
    assert np.diff(moved, axis=1).std() < 0.3


def test_drawn_amounts_fill_their_range() -> None:
    drawn = draw(5000, AMOUNTS, np.random.default_rng(1))
    for values, middle, amount in (
        (drawn.shift, 0.0, 2.0),
        (drawn.rotation, 0.0, 15.0),
        (drawn.scale, 1.0, 0.1),
        (drawn.shear, 0.0, 0.2),
        (drawn.stroke, 0.0, 0.5),
    ):
        assert values.dtype == np.float32
        assert values.max() - middle == pytest.approx(amount, rel=0.01)
        assert middle - values.min() == pytest.approx(amount, rel=0.01)
        assert values.mean() == pytest.approx(middle, abs=0.05 * amount)


def test_the_same_generator_gives_the_same_images() -> None:
    one, again, other = (augment(bars(), AMOUNTS, np.random.default_rng(s)) for s in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)


def test_more_images_than_fit_one_picture() -> None:
    images = np.tile(bars(), (401, 1, 1))
    shift = np.random.default_rng(1).integers(-3, 4, (len(images), 2)).astype(np.float32)
    shifted = distort(images, replace(nothing(len(images)), shift=shift))
    np.testing.assert_allclose(centres(shifted) - centres(images), shift, atol=1e-9)


def test_no_images() -> None:
    nobody = np.zeros((0, 28, 28), dtype=np.uint8)
    assert augment(nobody, AMOUNTS, np.random.default_rng(1)).shape == (0, 28, 28)


def test_originals_stay() -> None:
    images = bars()
    augment(images, AMOUNTS, np.random.default_rng(1))
    np.testing.assert_array_equal(images, bars())
