"""What docs/embed.md lists."""

import re
from pathlib import Path
from typing import Final

PAGE: Final = (Path(__file__).parents[2] / "docs" / "embed.md").read_text("utf-8")


def listed(table: str) -> list[str]:
    """Return the first column of a table of docs/embed.md."""
    found = re.search(rf"<!-- {table}: .*?<!-- end of {table} -->", PAGE, re.DOTALL)
    assert found
    return re.findall(r"^\| `([^`]+)`", found[0], re.MULTILINE)
