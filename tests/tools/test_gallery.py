"""The gallery's page and its pictures."""

import json
import re

from mnist_checker.widget import style_hash
from tools import drivers
from tools.gallery import IMAGES, SCHEMES, STYLES
from tools.paths import ROOT


def test_the_gallery_has_every_browser_in_every_look() -> None:
    looks = {f"{browser}-{scheme}" for browser in drivers.BROWSERS for scheme in SCHEMES}
    looks |= {f"{browser}-forced-colours" for browser in drivers.PREFERRED}
    page = (ROOT / "docs" / "gallery.md").read_text("utf-8")
    assert set(re.findall(r"images/gallery/([\w-]+)\.webp", page)) == looks
    assert {path.stem for path in IMAGES.iterdir()} == looks


def test_its_pictures_are_of_the_styles_as_they_are() -> None:
    taken = json.loads(STYLES.read_text("utf-8"))
    assert taken == dict.fromkeys(drivers.BROWSERS, style_hash()), "run `make pictures`"
