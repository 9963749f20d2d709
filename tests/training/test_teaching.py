"""A teacher's answers in place of labels."""

import numpy as np

from mnist_checker.augmentation.images import Amounts
from mnist_checker.engine import probabilities
from mnist_checker.models import released
from mnist_checker.training.gather import augmenting
from mnist_checker.training.teaching import Teaching, made_ahead, softened, taught
from tests.toy import examples


def test_images_are_distorted_ahead() -> None:
    plain = examples(30, 1)
    made = made_ahead(plain, augmenting(Amounts(rotation=20.0, shift=2.0)), passes=3, seed=1)
    assert len(made) == 30
    assert len(made.images) == len(made.targets) == 90
    np.testing.assert_array_equal(made.targets[30:60], plain.targets)
    first, second = made.images[:30], made.images[30:60]
    assert (first != second).any(axis=(1, 2)).mean() > 0.9
    order = made.order(np.random.default_rng(1))
    assert len(set(order)) == 30
    assert order.max() >= 60


def test_the_seed_decides_how() -> None:
    distort = augmenting(Amounts(rotation=20.0))
    one, again, other = (made_ahead(examples(9, 1), distort, 2, seed).images for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)


def test_without_distortions_images_stay() -> None:
    plain = examples(9, 1)
    assert made_ahead(plain, None, passes=3, seed=1) is plain


def test_targets_are_the_teachers_in_part() -> None:
    plain, teacher = examples(12, 1), released("convolution")
    targets = taught(plain, teacher, Teaching(weight=0.75, temperature=1.0)).targets
    expected = 0.75 * probabilities(teacher, plain.images) + 0.25 * plain.targets
    np.testing.assert_allclose(targets, expected, atol=1e-5)
    assert targets.dtype == np.float32


def test_softened_answers_are_those_of_divided_logits() -> None:
    logits = np.array([[4.0, 2.0, *[0.0] * 8]])
    shares, softer = (np.exp(each) / np.exp(each).sum() for each in (logits, logits / 2.0))
    np.testing.assert_allclose(softened(shares.astype(np.float32), 2.0), softer, rtol=1e-5)
