"""docs/embed.md names what there is; its tables are compared in web/test/package/."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
ELEMENT = (ROOT / "web" / "src" / "element" / "checker.ts").read_text("utf-8")
WORDS = (ROOT / "web" / "src" / "element" / "words.ts").read_text("utf-8")
PAGE = (ROOT / "docs" / "embed.md").read_text("utf-8")


def test_prose_names_no_custom_property_that_there_is_not() -> None:
    properties = set(re.findall(r"@cssprop \[(--[\w-]+)=", ELEMENT))
    assert set(re.findall(r"--mnist-checker-[\w-]+", PAGE)) == properties


def test_words() -> None:
    interface = WORDS[: WORDS.index("}\n")]
    words = re.findall(r"readonly (\w+): string", interface)
    assert len(words) >= 10
    for name in words:
        assert f"`{name}`" in PAGE
