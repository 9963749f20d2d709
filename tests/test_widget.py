import base64
import gzip
import hashlib
import re

import pytest

from mnist_checker.errors import InputError
from mnist_checker.model import Model
from mnist_checker.model_file import load_model, model_bytes
from mnist_checker.text import encode_text
from mnist_checker.widget import element_script, integrity, model_text, sizes, widget_script
from tests.vectors import VECTORS

MODEL = load_model(VECTORS / "models" / "dense.safetensors")


def test_the_script_is_the_element_and_the_model() -> None:
    script = widget_script(MODEL, "my-digit")
    assert element_script() in script
    assert f'define("my-digit","{model_text(MODEL)}")' in script
    assert script.isascii()


def test_a_card_stays_in_the_file() -> None:
    assert MODEL.card
    assert model_text(MODEL) == encode_text(model_bytes(Model(MODEL.layers)))


def test_the_script_can_stand_inside_a_page() -> None:
    assert "</script" not in widget_script(MODEL).lower()
    assert "<!--" not in widget_script(MODEL)


@pytest.mark.parametrize("tag", ["x-y", "mnist-checker-widget", "my-digit2", "a-", "a.b_c-d"])
def test_names_that_an_element_can_have(tag: str) -> None:
    assert f'"{tag}"' in widget_script(MODEL, tag)


@pytest.mark.parametrize(
    "tag", ["", "widget", "My-Widget", "1-a", "-a", "a b-c", 'a-"b', "font-face", "a-<b", "a-é"]
)
def test_names_that_no_element_can_have(tag: str) -> None:
    with pytest.raises(InputError, match="cannot name an element"):
        widget_script(MODEL, tag)


def test_sizes_and_integrity_are_those_of_the_bytes() -> None:
    script = "let digit = 7;\n" * 40
    size = sizes(script)
    assert size.raw == len(script)
    assert size.gzip == len(gzip.compress(script.encode(), 9))
    assert size.brotli < size.gzip < size.raw
    name, digest = integrity(script).split("-")
    assert name == "sha384"
    assert base64.b64decode(digest) == hashlib.sha384(script.encode()).digest()
    assert not re.search(r"\s", integrity(script))
