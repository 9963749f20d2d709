"""Take the pictures of the documentation anew: `make pictures`. Needs Chromium."""

import io
import threading
from typing import Final

from PIL import Image, ImageDraw
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.demo.page import demo_resources
from mnist_checker.demo.server import listen
from mnist_checker.files import write_atomically
from mnist_checker.widget import TAG
from tools import command, drivers
from tools.drawn import Strokes, drawn
from tools.errors import MissingError
from tools.paths import ROOT

IMAGES: Final = ROOT / "docs" / "images"

_SHOW: Final = """
  const [tag, strokes, done] = arguments;
  const widget = document.querySelector(tag);
  document.body.replaceChildren(widget);
  widget.fromJSON({ strokes, width: 1 });
  widget.updateComplete.then(() => setTimeout(done, 500));
"""


def main() -> None:
    """Write every picture."""
    IMAGES.mkdir(exist_ok=True)
    write_atomically(IMAGES / "seven.png", picture(drawn("a 7")))
    with listen(demo_resources(), "127.0.0.1", 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            with drivers.running("chromium") as browser:
                browser.get(server.address)
                write_atomically(IMAGES / "widget.png", widget(browser, drawn("a 2")))
        except MissingError as missing:
            print(f"widget.png left out: {missing}")


def picture(strokes: Strokes, side: int = 240) -> bytes:
    """Return a PNG of strokes in the unit square, as dark ink on paper."""
    image = Image.new("L", (side, side), 245)
    draw = ImageDraw.Draw(image)
    for stroke in strokes:
        draw.line([(x * side, y * side) for x, y in stroke], fill=40, width=12, joint="curve")
    file = io.BytesIO()
    image.save(file, "PNG", optimize=True)
    return file.getvalue()


def widget(browser: WebDriver, strokes: Strokes) -> bytes:
    """Return a PNG of the demo page's widget with strokes in the unit square drawn on it."""
    browser.execute_async_script(_SHOW, TAG, strokes)
    png: bytes = browser.find_element(By.CSS_SELECTOR, TAG).screenshot_as_png
    return png


if __name__ == "__main__":
    command.run(main)
