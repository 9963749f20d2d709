"""docs/embed.md lists what the element's own documentation does."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
CLASSES = ("checker.ts", "reading.ts", "drawable.ts", "form_field.ts", "options.ts")
ELEMENT = "".join((ROOT / "web" / "src" / "element" / name).read_text("utf-8") for name in CLASSES)
WORDS = (ROOT / "web" / "src" / "element" / "words.ts").read_text("utf-8")
PAGE = (ROOT / "docs" / "embed.md").read_text("utf-8")


def test_parts_properties_and_events() -> None:
    parts = re.findall(r"@csspart ([\w-]+)", ELEMENT)
    properties = re.findall(r"@cssprop \[(--[\w-]+)=([^\]]+)\]", ELEMENT)
    events = re.findall(r"@fires \{[^}]+\} (\w+)", ELEMENT)
    assert len(parts) >= 8
    assert len(properties) >= 4
    assert events
    for name in [*parts, *events]:
        assert f"`{name}`" in PAGE
    for name, default in properties:
        assert f"| `{name}` | `{default}` |" in PAGE
    listed = set(re.findall(r"--mnist-checker-[\w-]+", PAGE))
    assert listed == {name for name, _ in properties}


def test_members() -> None:
    members = set(
        re.findall(
            r"^  (?:override )?(?:get |set )?(\w+)\([^)]*\): [^\n]+\{$", ELEMENT, re.MULTILINE
        )
    )
    called_by_the_browser = {name for name in members if name.endswith("Callback")}
    public = members - called_by_the_browser - {"render", "willUpdate", "updated", "constructor"}
    declared = set(re.findall(r"^  declare (\w+): ", ELEMENT, re.MULTILINE))
    assert public >= {"digit", "probabilities", "strokes", "clear", "predict", "value"}
    assert declared >= {"disabled", "penWidth", "labels"}
    for name in public | declared:
        assert f"`{name}" in PAGE


def test_attributes() -> None:
    attributes = re.findall(r"@attr ([\w-]+)", ELEMENT)
    assert len(attributes) >= 7
    for name in attributes:
        assert re.search(rf"^\| `{name}`", PAGE, re.MULTILINE)


def test_words() -> None:
    interface = WORDS[: WORDS.index("}\n")]
    words = re.findall(r"readonly (\w+): string", interface)
    assert len(words) >= 10
    for name in words:
        assert f"`{name}`" in PAGE
