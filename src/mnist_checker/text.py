"""Bytes as text inside a script, one symbol a byte (spec/model.md, "In a script")."""

from typing import Final

_ALPHABET: Final = "".join(c for c in map(chr, range(0x20, 0x7F)) if c not in '"<\\')[:90]
_SINGLE: Final = 88
"""Bytes that take one character; the alphabet's last two lead the others."""


def encode_text(data: bytes) -> str:
    """Return `data` as printable ASCII without quotation mark, backslash or `<`."""
    return "".join(_SYMBOLS[byte] for byte in data)


def _symbol(byte: int) -> str:
    signed = byte - 256 if byte > 127 else byte
    unsigned = 2 * signed if signed >= 0 else -2 * signed - 1
    if unsigned < _SINGLE:
        return _ALPHABET[unsigned]
    lead, rest = divmod(unsigned - _SINGLE, _SINGLE)
    return _ALPHABET[_SINGLE + lead] + _ALPHABET[rest]


_SYMBOLS: Final = [_symbol(byte) for byte in range(256)]
