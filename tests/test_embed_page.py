"""docs/embed.md names what there is; its tables are compared in web/test/package/."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
CLASSES = ("checker.ts", "reading.ts", "drawable.ts", "form_field.ts", "options.ts")
ELEMENT = "".join((ROOT / "web" / "src" / "element" / name).read_text("utf-8") for name in CLASSES)
WORDS = (ROOT / "web" / "src" / "element" / "words.ts").read_text("utf-8")
PAGE = (ROOT / "docs" / "embed.md").read_text("utf-8")


def test_prose_names_no_custom_property_that_there_is_not() -> None:
    properties = set(re.findall(r"@cssprop \[(--[\w-]+)=", ELEMENT))
    assert set(re.findall(r"--mnist-checker-[\w-]+", PAGE)) == properties


def test_members() -> None:
    members = set(
        re.findall(
            r"^  (?:override )?(?:get |set )?(\w+)\([^)]*\): [^\n]+\{$", ELEMENT, re.MULTILINE
        )
    )
    called_by_the_browser = {name for name in members if name.endswith("Callback")}
    called_by_lit = {"render", "willUpdate", "updated", "requestUpdate"}
    public = members - called_by_the_browser - called_by_lit - {"constructor"}
    declared = set(re.findall(r"^  declare (\w+): ", ELEMENT, re.MULTILINE))
    assert public >= {"digit", "probabilities", "strokes", "clear", "predict", "value"}
    assert declared >= {"disabled", "penWidth", "labels"}
    for name in public | declared:
        assert f"`{name}" in PAGE


def test_words() -> None:
    interface = WORDS[: WORDS.index("}\n")]
    words = re.findall(r"readonly (\w+): string", interface)
    assert len(words) >= 10
    for name in words:
        assert f"`{name}`" in PAGE
