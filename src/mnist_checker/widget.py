"""The element script and a model become one self-contained script."""

import re
from dataclasses import replace
from pathlib import Path
from typing import Final, NamedTuple

from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import model_bytes
from mnist_checker.text import encode_text

TAG: Final = "mnist-checker-widget"
TAGS: Final = {"dense": TAG, "convolution": "mnist-convolution-checker-widget"}
"""The name of each released network's element."""

_STATIC: Final = Path(__file__).parent / "static"
_TAG_NAME: Final = re.compile(r"[a-z][a-z0-9._]*-[a-z0-9._-]*")
_RESERVED: Final = (
    "annotation-xml",
    "color-profile",
    "font-face",
    "font-face-format",
    "font-face-name",
    "font-face-src",
    "font-face-uri",
    "missing-glyph",
)


class Sizes(NamedTuple):
    """Bytes of a script as it is, and as servers send it."""

    raw: int
    gzip: int
    brotli: int


def element_script() -> str:
    """Return the built element script, which knows no model."""
    return (_STATIC / "element.js").read_text("utf-8")


def style_hash() -> str:
    """Return what `style-src` must allow where Safari before 16.4 or Firefox before 101 styles it.

    Newer browsers construct its style sheet, which no policy keeps out.
    """
    return (_STATIC / "style-hash.txt").read_text("ascii").strip()


def widget_script(model: Model, tag: str = TAG) -> str:
    """Return a script that defines `tag` as an element that reads digits with `model`.

    The script makes no request and leaves no global behind.

    Raises:
        InputError: `tag` is not a name that a custom element can have.
    """
    if not _TAG_NAME.fullmatch(tag) or tag in _RESERVED:
        raise InputError(
            f'"{tag}" cannot name an element: use small letters and digits with a hyphen, '
            f"such as {TAG}"
        )
    return f'(()=>{{{element_script()}\nmnistChecker.define("{tag}","{model_text(model)}")}})();\n'


def model_text(model: Model) -> str:
    """Return a model as a script carries it; its card, which no page shows, is left empty."""
    return encode_text(model_bytes(replace(model, card={})))


def sizes(script: str) -> Sizes:
    """Return the bytes of a script raw and at each compressor's highest level."""
    import gzip

    import brotli

    data = script.encode()
    return Sizes(
        raw=len(data),
        gzip=len(gzip.compress(data, 9, mtime=0)),
        brotli=len(brotli.compress(data, quality=11)),
    )


def integrity(script: str) -> str:
    """Return the hash for a script element's `integrity` attribute."""
    import base64
    import hashlib

    digest = hashlib.sha384(script.encode()).digest()
    return f"sha384-{base64.b64encode(digest).decode()}"
