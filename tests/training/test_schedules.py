import pytest

from mnist_checker.training.schedules import constant, cosine, factor, pruning_so_far, stepped


def test_constant() -> None:
    assert [constant(done) for done in (0.0, 0.5, 0.99)] == [1.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("done", "expected"), [(0.0, 1.0), (0.49, 1.0), (0.5, 0.1), (0.74, 0.1), (0.75, 0.01)]
)
def test_stepped(done: float, expected: float) -> None:
    assert stepped(done) == expected


@pytest.mark.parametrize(
    ("done", "expected"), [(0.0, 1.0), (1 / 3, 0.75), (0.5, 0.5), (2 / 3, 0.25), (1.0, 0.0)]
)
def test_cosine(done: float, expected: float) -> None:
    assert cosine(done) == pytest.approx(expected, abs=1e-12)


@pytest.mark.parametrize(
    ("done", "expected"), [(0.0, 0.0), (0.1, 0.5), (0.2, 1.0), (0.6, 0.5), (1.0, 0.0)]
)
def test_warm_up_then_cosine(done: float, expected: float) -> None:
    assert factor(cosine, 0.2, done) == pytest.approx(expected, abs=1e-12)


def test_no_warm_up() -> None:
    assert factor(constant, 0.0, 0.0) == 1.0


def test_pruning_rises_until_the_training_is_half_done() -> None:
    assert pruning_so_far(0.8, 0.0) == 0.0
    assert pruning_so_far(0.8, 0.25) == pytest.approx(0.7)
    assert pruning_so_far(0.8, 0.5) == pruning_so_far(0.8, 1.0) == 0.8
