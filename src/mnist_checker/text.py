"""Bytes as text inside a script, one symbol a byte or fewer (spec/model.md, "In a script")."""

import re
from typing import Final

_ALPHABET: Final = "".join(c for c in map(chr, range(0x20, 0x7F)) if c not in '"<\\')
_SINGLE: Final = 88
"""Bytes that take one character by themselves; the next two lead the others."""

_FOURS: Final = _ALPHABET[90]
"""Stands before and after characters that are four bytes from -1 to 1 each."""

_PAIRS: Final = _ALPHABET[91]
"""Stands before and after characters that are two bytes from -4 to 4 each."""

_PARTS: Final = re.compile(
    rb"(?P<fours>(?:[\xff\x00\x01]{4}){64,})"
    # Pairs end where fours can begin: a layer of few levels may follow one of more.
    rb"|(?P<pairs>(?=[\xfc-\xff\x00-\x04]{128})(?:(?![\xff\x00\x01]{256})[\xfc-\xff\x00-\x04]{2}){64,})"
    rb"|(?P<single>.)",
    re.DOTALL,
)


def encode_text(data: bytes) -> str:
    """Return `data` as printable ASCII without quotation mark, backslash or `<`."""
    return "".join(_part(part) for part in _PARTS.finditer(data))


def _part(part: re.Match[bytes]) -> str:
    data = part[0]
    match part.lastgroup:
        case "fours":
            return _FOURS + _packed(data, 4, 1) + _FOURS
        case "pairs":
            return _PAIRS + _packed(data, 2, 4) + _PAIRS
    return _SYMBOLS[data[0]]


def _packed(data: bytes, together: int, most: int) -> str:
    """Return a character for each `together` bytes from -`most` to `most`, the first counting 1."""
    digits = [(byte + 128) % 256 - 128 + most for byte in data]
    places = [(2 * most + 1) ** place for place in range(together)]
    groups = zip(*(digits[first::together] for first in range(together)), strict=True)
    return "".join(
        _ALPHABET[sum(digit * place for digit, place in zip(group, places, strict=True))]
        for group in groups
    )


def _symbol(byte: int) -> str:
    signed = byte - 256 if byte > 127 else byte
    unsigned = 2 * signed if signed >= 0 else -2 * signed - 1
    if unsigned < _SINGLE:
        return _ALPHABET[unsigned]
    lead, rest = divmod(unsigned - _SINGLE, _SINGLE)
    return _ALPHABET[_SINGLE + lead] + _ALPHABET[rest]


_SYMBOLS: Final = [_symbol(byte) for byte in range(256)]
"""The text of each byte by itself."""
