"""Pictures become strokes: lines in the middle of their ink, as many as it has branches."""

from pathlib import Path

import cv2
import numpy as np
import pytest

from mnist_checker.augmentation.tracing import thin, trace
from mnist_checker.datasets.mnist import load
from mnist_checker.inking import normalise_strokes
from mnist_checker.models import released
from mnist_checker.torch_engine import probabilities


def picture(*boxes: tuple[int, int, int, int]) -> np.ndarray:
    """Return (28, 28) with ink from row to row and from column to column."""
    image = np.zeros((28, 28), np.uint8)
    for top, bottom, left, right in boxes:
        image[top:bottom, left:right] = 255
    return image


def test_a_bar_is_one_line_along_its_middle() -> None:
    ((stroke,),) = trace(picture((4, 24, 12, 15))[None])
    np.testing.assert_allclose(stroke[:, 0], 13.0, atol=0.5)
    assert (stroke[0, 1], stroke[-1, 1]) == (pytest.approx(4.5, abs=1), pytest.approx(22.5, abs=1))
    assert np.diff(stroke[:, 1]).min() > 0.0


def test_a_ring_is_one_line_that_ends_where_it_began() -> None:
    ring = picture((6, 22, 6, 22))
    ring[9:19, 9:19] = 0
    ((stroke,),) = trace(ring[None])
    np.testing.assert_array_equal(stroke[0], stroke[-1])
    low, high = stroke.min(axis=0), stroke.max(axis=0)
    np.testing.assert_allclose([*low, *high], [7.0, 7.0, 20.0, 20.0], atol=0.6)


def test_a_cross_is_four_lines_that_meet() -> None:
    (strokes,) = trace(picture((4, 24, 13, 15), (13, 15, 4, 24))[None])
    long = [stroke for stroke in strokes if len(stroke) > 4]
    assert len(long) == 4
    ends = np.array([[stroke[0], stroke[-1]] for stroke in long])
    from_middle = np.abs(ends - 13.5).max(axis=2)
    assert (from_middle.min(axis=1) < 1.0).all()
    assert (from_middle.max(axis=1) > 8.0).all()


def test_a_dot_is_one_point_and_paper_is_nothing() -> None:
    dot, paper = trace(np.stack([picture((10, 12, 10, 12)), picture()]))
    assert [len(stroke) for stroke in dot] == [1]
    np.testing.assert_allclose(dot[0], [[10.5, 10.5]], atol=0.5)
    assert paper == []


@pytest.fixture(scope="module")
def digits(mnist_folder: Path) -> tuple[np.ndarray, np.ndarray]:
    images, labels = load("validation", mnist_folder)
    return images[:300], labels[:300]


def test_what_is_thinned_holds_together_and_is_one_pixel_wide(
    digits: tuple[np.ndarray, np.ndarray],
) -> None:
    for image in digits[0][:100]:
        ink = np.pad(image, 1) > 127
        thinned = thin(ink)
        assert not (thinned & ~ink).any()
        pieces = [cv2.connectedComponents(each.astype(np.uint8))[0] for each in (ink, thinned)]
        assert pieces[0] == pieces[1]
        blocks = thinned[1:, 1:] & thinned[1:, :-1] & thinned[:-1, 1:] & thinned[:-1, :-1]
        assert not blocks.any()


def test_traced_and_inked_a_digit_is_still_read(digits: tuple[np.ndarray, np.ndarray]) -> None:
    images, labels = digits
    inked = normalise_strokes(trace(images))
    answers = probabilities(released("convolution"), inked).argmax(axis=1)
    assert (answers == labels).mean() > 0.97
