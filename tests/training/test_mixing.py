"""Strokes become images to learn from, the same ones when a run goes on."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest

from mnist_checker.augmentation.strokes import StrokeAmounts
from mnist_checker.augmentation.tracing import trace
from mnist_checker.drawing import Drawing
from mnist_checker.inking import normalise_strokes
from mnist_checker.normalise import normalise
from mnist_checker.training.mixing import Mixing, mix_drawings, mix_nonsense, mix_traced, plain
from tests.toy import examples

DRAWINGS: Sequence[Drawing] = [
    Drawing(strokes=(((number, 0.0), (4.0, 9.0)),), label=number % 10) for number in range(30)
]


def test_plain_drawings_are_normalised_and_labelled() -> None:
    inked = plain(DRAWINGS)
    np.testing.assert_array_equal(inked.images, np.stack([normalise(each) for each in DRAWINGS]))
    assert inked.targets.argmax(axis=1).tolist() == [each.label for each in DRAWINGS]


def test_a_mixture_holds_the_images_and_every_pass() -> None:
    images = examples(40, 1)
    mixture = mix_drawings(images, DRAWINGS, Mixing(passes=3), taken=10, seed=1)
    np.testing.assert_array_equal(mixture.images[:40], images.images)
    np.testing.assert_array_equal(mixture.targets[:40], images.targets)
    inked = plain(DRAWINGS)
    for start in (40, 70, 100):
        # Nothing is changed, but for the rounding of the box's size to 1 and back.
        difference = mixture.images[start : start + 30].astype(int) - inked.images
        assert np.abs(difference).max() <= 1
        np.testing.assert_array_equal(mixture.targets[start : start + 30], inked.targets)
    assert (mixture.groups, mixture.taken) == ((40, 90), (40, 10))


def test_every_pass_changes_anew_and_the_seed_decides_how() -> None:
    mixing = Mixing(passes=2, strokes=StrokeAmounts(rotation=20.0, bend=0.05, pen=1.0))
    one, again, other = (
        mix_drawings(examples(40, 1), DRAWINGS, mixing, 10, seed).images for seed in (1, 1, 2)
    )
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)
    changed = (one[40:70] != one[70:]).any(axis=(1, 2))
    assert changed.mean() > 0.9


def test_strokes_stay_with_their_labels() -> None:
    """Only zeros are slashed: the others come out as they are."""
    amounts = StrokeAmounts()
    amounts = replace(amounts, styles=replace(amounts.styles, slash=1.0))
    mixing = Mixing(passes=1, strokes=amounts)
    mixture = mix_drawings(examples(1, 1), DRAWINGS, mixing, 1, seed=1)
    inked = plain(DRAWINGS).images.astype(int)
    differs = np.abs(mixture.images[1:].astype(int) - inked).max(axis=(1, 2)) > 1
    assert differs.tolist() == [drawing.label == 0 for drawing in DRAWINGS]


def test_traced_images_keep_their_labels_and_blank_ones_are_left_out() -> None:
    images = np.zeros((3, 28, 28), np.uint8)
    images[0, 4:24, 12:15] = 255
    images[2, 12:15, 4:24] = 255
    mixing = Mixing(traced_passes=2)
    mixture = mix_traced(examples(5, 1), images, np.array([1, 2, 3]), mixing, 4, seed=1)
    assert (mixture.groups, mixture.taken) == ((5, 4), (5, 4))
    assert mixture.targets[5:].argmax(axis=1).tolist() == [1, 3, 1, 3]
    inked = normalise_strokes([trace(images)[each] for each in (0, 2, 0, 2)])
    assert np.abs(mixture.images[5:].astype(int) - inked).max() <= 1


def test_nonsense_is_no_digit() -> None:
    mixture = mix_nonsense(examples(5, 1), DRAWINGS, Mixing(passes=2), 7, seed=1)
    assert (mixture.groups, mixture.taken) == ((5, 60), (5, 7))
    np.testing.assert_array_equal(mixture.targets[5:], np.full((60, 10), 0.1, np.float32))
    assert mixture.images[5:].any(axis=(1, 2)).all()


def test_there_is_as_much_nonsense_as_an_epoch_takes() -> None:
    mixture = mix_nonsense(examples(5, 1), DRAWINGS[:1], Mixing(passes=1), 21, seed=1)
    assert (mixture.groups, mixture.taken) == ((5, 21), (5, 21))


@pytest.mark.parametrize(("share", "taken"), [(0.2, 40), (0.3, 60), (0.1, 20), (0.0, 0)])
def test_shares_are_of_the_whole_epoch(share: float, taken: int) -> None:
    """Of 200 images, 80 are MNIST's own."""
    mixing = Mixing(share=0.2, traced=0.3, nonsense=0.1)
    assert mixing.taken(share, images=80) == taken
