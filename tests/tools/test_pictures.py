from pathlib import Path

import pytest

from tools import drivers, pictures
from tools.errors import MissingError


def test_without_chromium_the_others_are_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_shown: bool) -> drivers.Driver:
        raise MissingError("chromium is not installed")

    monkeypatch.setitem(drivers.BROWSERS, "chromium", missing)
    monkeypatch.setattr(pictures, "IMAGES", tmp_path)
    pictures.main()
    assert "widget.png left out: chromium is not installed" in capsys.readouterr().out
    assert [path.name for path in tmp_path.iterdir()] == ["seven.png"]
