"""docs/embed.md lists what the element's own documentation does."""

import re
from pathlib import Path

ROOT = Path(__file__).parent.parent
ELEMENT = (ROOT / "web" / "src" / "element" / "checker.ts").read_text("utf-8")
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
    listed = set(re.findall(r"--mnist-checker-[\w]+", PAGE))
    assert listed == {name for name, _ in properties}


def test_members() -> None:
    members = set(re.findall(r"^  (?:get |set )?(\w+)\([^)]*\): [^\n]+\{$", ELEMENT, re.MULTILINE))
    public = members - {"connectedCallback", "disconnectedCallback", "render"}
    assert public >= {"digit", "probabilities", "strokes", "clear", "predict"}
    for name in public:
        assert f"`{name}" in PAGE
