"""Shares as people read them: in per cent, with two decimals."""

from collections.abc import Iterable


def percent(share: float) -> str:
    """Return a share, 0 to 1, in per cent."""
    return f"{100 * share:.2f}"


def percent_span(interval: Iterable[float]) -> str:
    """Return an interval of shares, its two ends, in per cent."""
    return " to ".join(percent(end) for end in interval)
