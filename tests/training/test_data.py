"""What a training gathers to learn from."""

import numpy as np

from mnist_checker.augmentation.images import Amounts
from mnist_checker.training.batches import Mixture
from mnist_checker.training.data import Data
from mnist_checker.training.gather import augmenting
from mnist_checker.training.teaching import made_ahead
from tests.toy import examples


def test_undistorted_an_epoch_has_images_as_they_are_and_what_is_mixed_in() -> None:
    plain, drawings = examples(40, 1), examples(25, 2)
    distorted = made_ahead(plain, augmenting(Amounts(shift=3.0)), passes=3, seed=1)
    training = Mixture(
        np.concatenate([distorted.images, drawings.images]),
        np.concatenate([distorted.targets, drawings.targets]),
        groups=(120, 25),
        taken=(40, 10),
    )
    data = Data(
        training=training,
        training_name="toy bars",
        undistorted=plain.images,
        validation=plain,
        validation_name="the same",
    )
    before = training.images.copy()
    drawn, fewer = (data.draw_undistorted(n, np.random.default_rng(1)) for n in (100, 20))

    order = training.order(np.random.default_rng(1))
    expected = [plain.images[i % 40] if i < 120 else drawings.images[i - 120] for i in order]
    np.testing.assert_array_equal(drawn, expected)
    np.testing.assert_array_equal(fewer, expected[:20])
    np.testing.assert_array_equal(training.images, before)
