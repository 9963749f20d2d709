"""Frames while a digit is drawn, on a processor that Chromium slows down 6 times.

The page (frames.js) draws people's digits again and again, as a pen does that tells of itself 120
times a second, and notes of each frame how long the widget's script took.
"""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
from selenium.webdriver.remote.webdriver import WebDriver

from benchmarks import command, record
from benchmarks.command import Options
from mnist_checker.demo.page import demo_resources
from mnist_checker.demo.server import listen, resource
from mnist_checker.widget import TAGS
from tools import drivers
from tools.drawn import Strokes, drawn

SLOWED: Final = 6
SECONDS: Final = 20
WARM_UP: Final = 3
"""Seconds of drawing before the frames are counted: engines compile what runs often."""
MOST: Final = 8.0
"""Milliseconds of script in a frame: what is wanted of the slowest."""
RATE: Final = 60.0
LEAST: Final = 0.99
"""The share of that rate that is wanted."""
DIGITS: Final = ("a 2", "a 3", "a 5", "a 8")
PAGE: Final = "a page without a widget"
NOTE: Final = "What was done about it is in decision 019."
SCRIPT: Final = Path(__file__).with_name("frames.js").read_text("utf-8")


def measured(options: Options) -> record.Result:
    """Return the script's time and the rate of frames, by widget."""
    seconds = 1 if options.quick else SECONDS
    warm_up = 0.5 if options.quick else WARM_UP
    page = "".join(f"<script src={tag}.js></script>" for tag in TAGS.values())
    files = demo_resources() | {"/empty.html": resource("empty.html", f"<!doctype html>{page}")}
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    with listen(files, "127.0.0.1", 0) as server, drivers.running("chromium") as browser:
        threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
        browser.get(f"{server.address}empty.html")
        pauses = held(browser, seconds)
        rows.append(record.amounts(PAGE, "a pause of the emulation", "ms", pauses))
        turns = list(_turns())
        frames: dict[str, dict[str, Any]] = {}
        for at in np.random.default_rng(options.seed).permutation(len(turns)):
            turn = turns[at]
            browser.get(f"{server.address}empty.html")
            frames[turn.name] = drawn_on(
                browser, turn, [drawn(digit) for digit in DIGITS], seconds, warm_up
            )
        for turn in turns:
            rows += _rows(turn.name, frames[turn.name])
            ratios += _ratios(turn.name, frames[turn.name], max(pauses))
        version = browser.capabilities["browserVersion"]
        server.shutdown()
    return record.Result(
        name="frames",
        title="Frames while drawing",
        how=f"Chromium, headless, its processor slowed down {SLOWED} times by emulation: "
        f"digits drawn by people, drawn again at 120 points a second for {seconds} s after "
        f"{warm_up} s not counted, with a mouse, or with a pen that is pressed now more, now less; "
        "answers from WebAssembly, or from JavaScript, as where a page's policy forbids the other. "
        "A frame's script is the widget's: its "
        "pointer handlers, what it does before the frame is painted, and the rendering that "
        f"follows from it. `{PAGE}` tells what the machine itself allowed; a pause of the "
        f"emulation is one of a script of {seconds} s that does nothing but look at the clock. "
        f"Ratios are of the mean rate and {RATE:g} a second, and of {MOST:g} ms and the slowest "
        f"frame's script. Seed {options.seed}.",
        rows=rows,
        ratios=ratios,
        versions={"Chromium": version},
    )


@dataclass(frozen=True)
class Turn:
    """What is drawn on.

    Attributes:
        name: As figures name it.
        tag: Of the element.
        pointer: The type of the one that draws.
        engine: What is to work out the answers, or None where nothing does.
    """

    name: str
    tag: str
    pointer: str = "mouse"
    engine: str | None = "webassembly"


def _turns() -> Iterator[Turn]:
    """Return what is drawn on, in the order of the table."""
    yield Turn(PAGE, "div", engine=None)
    for network, tag in TAGS.items():
        yield Turn(network, tag)
        yield Turn(f"{network}, pressed", tag, "pen")
        yield Turn(f"{network}, JavaScript", tag, engine="javascript")


def held(browser: WebDriver, seconds: float) -> list[float]:
    """Return how long, in ms, the emulation holds a script each time that does nothing."""
    with _slowed(browser):
        pauses: list[float] = browser.execute_script(
            f"{SCRIPT}; return pauses(...arguments);", 1000 * seconds
        )
    return pauses


def drawn_on(
    browser: WebDriver, turn: Turn, drawings: Sequence[Strokes], seconds: float, warm_up: float
) -> dict[str, Any]:
    """Draw on a new element; return of each frame when it began and what its script took, in ms."""
    browser.set_script_timeout(4 * (seconds + warm_up) + 30)
    with _slowed(browser):
        frames: dict[str, Any] = browser.execute_async_script(
            f"{SCRIPT}; drawOn(...arguments);",
            turn.tag,
            turn.pointer,
            turn.engine == "webassembly",
            drawings,
            1000 * seconds,
            1000 * warm_up,
        )
    assert frames["engine"] == turn.engine
    return frames


@contextmanager
def _slowed(browser: WebDriver) -> Iterator[None]:
    browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": SLOWED})
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Emulation.setCPUThrottlingRate", {"rate": 1})


def _rows(name: str, frames: dict[str, Any]) -> list[record.Row]:
    """Return how long frames took, and how long their script did."""
    intervals = record.amounts(name, "a frame", "ms", np.diff(frames["began"]).tolist())
    script = record.amounts(name, "a frame's script", "ms", frames["script"])
    return [intervals] if name == PAGE else [intervals, script]


def _ratios(name: str, frames: dict[str, Any], pause: float) -> list[record.Ratio]:
    """Return how the rate of frames and the slowest one's script compare with what is wanted.

    Args:
        name: What was drawn on.
        frames: What each of its frames took.
        pause: The longest of the emulation's, in ms.
    """
    began, script = frames["began"], np.array(frames["script"])
    rate = 1e3 * (len(began) - 1) / (began[-1] - began[0])
    late = int((np.diff(began) > 1.5e3 / RATE).sum())
    found = [
        record.wanted_ratio(
            f"frames a second, {name}", f"{RATE:g}", rate / RATE, None if name == PAGE else LEAST,
            f"{late} of {len(began)} frames came late. {NOTE}",
        )
    ]  # fmt: skip
    if name != PAGE:
        slower = f"{(script > MOST).sum()} of {len(script)} frames took longer"
        found.append(
            record.wanted_ratio(
                f"the slowest frame's script, {name}", f"{MOST:g} ms", MOST / script.max(), 1.0,
                f"{slower}, the slowest {script.max():.1f} ms. The emulation itself held a "
                f"script that did nothing for up to {pause:.1f} ms at once. {NOTE}",
            )
        )  # fmt: skip
    return found


if __name__ == "__main__":
    command.main(measured, ["mnist-checker"])
