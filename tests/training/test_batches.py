import threading

import numpy as np
import pytest

from mnist_checker.arrays import Images
from mnist_checker.augmentation.images import Amounts
from mnist_checker.training.batches import Batch, Mixture, batches, labelled
from mnist_checker.training.gather import augmenting
from tests.toy import examples


def collect(seed: int, threads: int, amounts: Amounts | None = None) -> list[Batch]:
    generator = np.random.default_rng(seed)
    augment = augmenting(amounts) if amounts else None
    return list(batches(examples(250, 1), 32, generator, augment, threads))


def test_each_example_once_and_the_last_batch_smaller() -> None:
    found = collect(1, 1)
    assert [len(inputs) for inputs, _ in found] == [32] * 7 + [26]
    originals = examples(250, 1)
    expected = sorted((image / np.float32(255)).sum() for image in originals.images)
    sums = sorted(inputs.sum() for batch, _ in found for inputs in batch)
    np.testing.assert_allclose(sums, expected, rtol=1e-5)


def test_targets_stay_with_their_images() -> None:
    images = np.repeat(np.arange(100, dtype=np.uint8), 784).reshape(100, 28, 28)
    labelled_images = labelled(images, np.arange(100) % 10)
    for inputs, targets in batches(labelled_images, 7, np.random.default_rng(1)):
        levels = np.rint(inputs[:, 0] * 255).astype(int)
        np.testing.assert_array_equal(targets.argmax(axis=1), levels % 10)


def test_order_depends_on_the_seed() -> None:
    first, again, other = collect(1, 1), collect(1, 1), collect(2, 1)
    np.testing.assert_array_equal(first[0][0], again[0][0])
    assert not np.array_equal(first[0][0], other[0][0])


@pytest.mark.parametrize("threads", [2, 5])
def test_the_number_of_threads_changes_nothing(threads: int) -> None:
    amounts = Amounts(shift=2.0, rotation=10.0, elastic=0.5, stroke=0.5)
    one, several = collect(1, 1, amounts), collect(1, threads, amounts)
    for (inputs, targets), (others, other_targets) in zip(one, several, strict=True):
        np.testing.assert_array_equal(inputs, others)
        np.testing.assert_array_equal(targets, other_targets)


def test_a_batch_has_its_own_distortions() -> None:
    same = labelled(np.repeat(examples(1, 1).images, 64, axis=0), np.zeros(64, dtype=int))
    augment = augmenting(Amounts(shift=2.0))
    (one, _), (two, _) = batches(same, 32, np.random.default_rng(1), augment)
    assert not np.array_equal(one, two)


def test_an_error_in_a_thread_is_raised_and_the_threads_end() -> None:
    def fail(_images: Images, _generator: np.random.Generator) -> Images:
        raise RuntimeError("broken")

    before = threading.active_count()
    with pytest.raises(RuntimeError, match="broken"):
        list(batches(examples(100, 1), 10, np.random.default_rng(1), fail, threads=2))
    assert threading.active_count() == before


def test_leaving_early_ends_the_threads() -> None:
    augment = augmenting(Amounts(shift=1.0))
    before = threading.active_count()
    stream = batches(examples(300, 1), 10, np.random.default_rng(1), augment, threads=3)
    next(iter(stream))
    assert threading.active_count() > before
    del stream
    assert threading.active_count() == before


def test_processes_part_every_batch_between_them() -> None:
    whole, *parts = (
        list(batches(examples(33, 1), 8, np.random.default_rng(1), part=part))
        for part in ((0, 1), (0, 3), (1, 3), (2, 3))
    )
    assert [[len(inputs) for inputs, _ in part] for part in parts] == [
        [3, 3, 3, 3, 1],
        [3, 3, 3, 3, 1],
        [2, 2, 2, 2, 1],
    ]
    for step, (inputs, _) in enumerate(whole[:-1]):
        together = np.concatenate([part[step][0] for part in parts])
        np.testing.assert_array_equal(np.sort(together, axis=0), np.sort(inputs, axis=0))
    # The last batch has one example, which every process learns from.
    for part in parts:
        np.testing.assert_array_equal(part[-1][0], whole[-1][0])


def test_processes_distort_differently() -> None:
    same = labelled(np.repeat(examples(1, 1).images, 64, axis=0), np.zeros(64, dtype=int))
    augment = augmenting(Amounts(shift=2.0))
    one, other = (
        next(iter(batches(same, 64, np.random.default_rng(1), augment, part=(process, 2))))[0]
        for process in (0, 1)
    )
    assert one.shape == other.shape
    assert not np.array_equal(one, other)


def numbered(n: int, always: int, sometimes: int) -> Mixture:
    """Return a mixture of n images whose grey level is their number."""
    images = np.repeat(np.arange(n, dtype=np.uint8), 784).reshape(n, 28, 28)
    plain = labelled(images, np.arange(n) % 10)
    return Mixture(plain.images, plain.targets, (always, n - always), (always, sometimes))


def epoch(mixture: Mixture, generator: np.random.Generator) -> list[int]:
    feed = list(batches(mixture, 7, generator))
    return [int(level) for inputs, _ in feed for level in np.rint(inputs[:, 0] * 255)]


def test_a_mixture_takes_all_of_the_first_and_some_of_the_others() -> None:
    mixture, generator = numbered(100, always=20, sometimes=30), np.random.default_rng(1)
    first, second = epoch(mixture, generator), epoch(mixture, generator)
    for taken in (first, second):
        assert len(taken) == len(mixture) == 50
        assert sorted(taken)[:20] == list(range(20))
        assert len(set(taken)) == 50
        assert taken != sorted(taken)
    assert set(first) != set(second)
    assert epoch(mixture, np.random.default_rng(1)) == first


def test_a_mixture_of_few_others_repeats_them() -> None:
    taken = epoch(numbered(25, always=20, sometimes=30), np.random.default_rng(1))
    assert len(taken) == 50
    assert set(taken) == set(range(25))
