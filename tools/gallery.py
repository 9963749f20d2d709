"""Take the gallery's pictures anew, in each browser that is here: part of `make pictures`."""

import io
import json
import threading
from typing import Final

from PIL import Image
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.demo.page import demo_resources
from mnist_checker.demo.server import listen, resource
from mnist_checker.files import write_atomically
from mnist_checker.widget import TAGS, style_hash
from tools import command, drivers
from tools.drawn import drawn
from tools.errors import MissingError
from tools.paths import ROOT

IMAGES: Final = ROOT / "docs" / "images" / "gallery"
SCHEMES: Final = ("light", "dark")
SIZE: Final = (1280, 900)
STYLES: Final = IMAGES.with_name("gallery.json")
"""The hash of the styles that each browser's pictures were taken of."""
FINISHED: Final = 0.6
"""The share of a 3 after which nobody knows what it will be."""

_PAGE: Final = f"""<!doctype html>
<html lang="en">
<title>Gallery</title>
{"".join(f'<script src="{tag}.js"></script>' for tag in TAGS.values())}
<{TAGS["dense"]} with-field with-why with-correction></{TAGS["dense"]}>
<{TAGS["convolution"]} with-correction></{TAGS["convolution"]}>
<{TAGS["dense"]}></{TAGS["dense"]}>
<{TAGS["dense"]} with-correction></{TAGS["dense"]}>
<{TAGS["dense"]} with-correction layout="compact"></{TAGS["dense"]}>
</html>
"""
_SHOW: Final = """
  const [scheme, drawings, done] = arguments;
  const [page, body] = [document.documentElement.style, document.body.style];
  page.colorScheme = scheme;
  body.cssText = `display: grid; grid-template-columns: repeat(4, max-content);
    align-items: start; gap: 16px; margin: 16px; background: Canvas`;
  const widgets = [...document.body.querySelectorAll(":not(script)")];
  widgets.forEach((widget, at) => {
    widget.style.cssText = `grid-row: ${["1", "1 / 3", "1 / 3", "2", "1 / 3"][at]};
      width: ${[480, 280, 160, 480, 280][at]}px`;
  });
  const press = async (at, part) => {
    await widgets[at].updateComplete;
    widgets[at].shadowRoot.querySelector(`button[part~=${part}]`).click();
  };
  const bottom = () => Math.max(...widgets.map((each) => each.getBoundingClientRect().bottom));
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const show = async () => {
    await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
    widgets.forEach((widget, at) => {
      const { width } = widget.shadowRoot.querySelector("canvas").getBoundingClientRect();
      widget.strokes = drawings[at].map((stroke) => stroke.map(([x, y]) => [x * width, y * width]));
    });
    await press(0, "field");
    await press(0, "why");
    for (const at of [1, 3, 4]) {
      await press(at, "wrong");
    }
    await press(3, "choice");
    while (!widgets[0].shadowRoot.querySelector("[part=for]")) {
      await pause(50);
    }
    await pause(500);
    document.activeElement.blur();
    scrollTo(0, 0);
    await pause(200);
    done([devicePixelRatio, bottom()]);
  };
  show();
"""


def main() -> None:
    """Write every picture."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    styles = json.loads(STYLES.read_text("utf-8")) if STYLES.exists() else {}
    files = demo_resources() | {"/gallery.html": resource("gallery.html", _PAGE)}
    with listen(files, "127.0.0.1", 0) as server, drivers.display():
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for name in drivers.BROWSERS:
            try:
                with drivers.running(name) as browser:
                    browser.set_window_size(*SIZE)
                    take(browser, name, f"{server.address}gallery.html")
                styles[name] = style_hash()
            except MissingError as missing:
                print(f"{name} left out: {missing}")
    write_atomically(STYLES, f"{json.dumps(styles, indent=2)}\n".encode())


def take(browser: WebDriver, name: str, address: str) -> None:
    """Write one browser's pictures."""
    for scheme in SCHEMES:
        save(f"{name}-{scheme}", page(browser, address, scheme))
    if name in drivers.PREFERRED:
        with drivers.preferring(browser, "forced-colors", "active"):
            save(f"{name}-forced-colours", page(browser, address, "light"))


def page(browser: WebDriver, address: str, scheme: str) -> Image.Image:
    """Return the page as it looks, down to where the widgets end."""
    browser.get(address)
    unfinished = [stroke[: round(FINISHED * len(stroke))] for stroke in drawn("a 3")]
    drawings = [drawn("a 2"), unfinished, [], drawn("a 6"), drawn("a 7")]
    ratio, bottom = browser.execute_async_script(_SHOW, scheme, drawings)
    shot = Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB")
    return shot.crop((0, 0, shot.width, min(shot.height, round((bottom + 16) * ratio))))


def save(name: str, picture: Image.Image) -> None:
    """Write a picture, small."""
    file = io.BytesIO()
    picture.save(file, "WEBP", quality=80, method=6)
    write_atomically(IMAGES / f"{name}.webp", file.getvalue())


if __name__ == "__main__":
    command.run(main)
