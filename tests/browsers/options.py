"""The element's options, as attributes and as properties."""

from typing import Final

OPTIONS: Final = [
    ("disabled", "disabled", False, "", True),
    ("readonly", "readonly", False, "", True),
    ("required", "required", False, "", True),
    ("theme", "theme", "auto", "dark", "dark"),
    ("layout", "layout", "auto", "row", "row"),
    ("pen-width", "penWidth", 5.5, "9", 9),
    ("language", "language", "", "fr", "fr"),
    ("threshold", "threshold", 0.8, "0.75", 0.75),
    ("with-field", "withField", False, "", True),
    ("with-why", "withWhy", False, "", True),
    ("with-correction", "withCorrection", False, "", True),
    ("with-webassembly", "withWebAssembly", False, "", True),
    ("name", "name", "", "digit", "digit"),
]
"""Attribute, property, its default, a value as text, and as the property has it."""
