"""How often something is right, and how sure that is."""

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

Interval = tuple[float, float]

_Z_95: Final = 1.959963984540054
"""Standard deviations on either side of the mean that hold 95 % of a normal distribution."""
_FEWEST_WRITERS: Final = 5
"""Fewer say next to nothing of how much people differ."""


@dataclass(frozen=True)
class Score:
    """So many right answers of so many examples."""

    n: int
    correct: int

    @property
    def accuracy(self) -> float | None:
        """The share of right answers, 0 to 1, or None of nothing."""
        return self.correct / self.n if self.n else None

    @property
    def interval(self) -> Interval | None:
        """The 95 % Wilson score interval of the accuracy, or None of nothing."""
        return _wilson(self.correct / self.n, self.n) if self.n else None


def interval_over_writers(scores: Collection[Score]) -> Interval | None:
    """Return the 95 % interval of people in general, as far as five writers or more tell, or None.

    One's drawings are read alike: they say less of other people than as many drawings by as many
    hands would. As many of those as say the same are counted, of which this is the Wilson interval:
    E. L. Korn and B. I. Graubard, "Confidence intervals for proportions with small expected number
    of positive counts estimated from survey data", *Survey Methodology* 24, 1998, with Wilson's
    interval for theirs.

    Args:
        scores: Each writer's.
    """
    writers, n = len(scores), sum(each.n for each in scores)
    if writers < _FEWEST_WRITERS:
        return None
    share = sum(each.correct for each in scores) / n
    spread = sum((each.correct - share * each.n) ** 2 for each in scores)
    variance = writers / (writers - 1) * spread / n**2
    independent = share * (1 - share) / variance if variance else n
    return _wilson(share, min(n, independent) * (_Z_95 / _t_95(writers - 1)) ** 2)


def _wilson(share: float, n: float) -> Interval:
    """Return the 95 % score interval of a share of n.

    E. B. Wilson, "Probable inference, the law of succession, and statistical inference", *Journal
    of the American Statistical Association* 22, 1927.
    """
    square = _Z_95**2 / n
    middle = share + square / 2
    half = _Z_95 * math.sqrt((share * (1 - share) + square / 4) / n)
    return max(0.0, (middle - half) / (1 + square)), min(1.0, (middle + half) / (1 + square))


def _t_95(degrees: int) -> float:
    """Return what holds 95 % of Student's distribution on either side of 0.

    The expansion of Cornish and Fisher: Abramowitz and Stegun (1964), 26.7.5; from 4 degrees on it
    is right to 0.3 %.
    """
    z = _Z_95
    return (
        z
        + (z**3 + z) / (4 * degrees)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * degrees**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * degrees**3)
    )
