"""JSON as JavaScript reads it, so that both languages take the same files."""

import json
from typing import Final

LARGEST_WHOLE: Final = 2**53 - 1
"""JavaScript's `Number.MAX_SAFE_INTEGER`: beyond it, it would read another number's digits."""


def parse_json(text: str) -> object:
    """Return the value of a JSON text.

    Raises:
        ValueError: It is no JSON (NaN and Infinity are none), a whole number of thousands of
            digits, or lists in lists without end.
    """
    try:
        value: object = json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise ValueError("lists in lists without end") from None
    return value


def whole_number(value: object) -> int | None:
    """Return a JSON value that is a whole number below 2^53, as 3 and 3.0 are; None for others."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    if not -LARGEST_WHOLE <= value <= LARGEST_WHOLE or value != int(value):
        return None
    return int(value)


def _refuse(constant: str) -> float:
    raise ValueError(f"{constant} is no JSON")
