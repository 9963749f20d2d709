"""The first answer in a browser that has just been started, and the memory that is held then.

Every measurement is of a browser of its own, so that nothing was compiled or cached before.
"""

from collections.abc import Mapping
from typing import Final

import numpy as np

from benchmarks import command, record, site
from benchmarks.browser import IMAGES, STEPS, compared
from benchmarks.command import Options
from benchmarks.contenders import (
    ABOUT,
    BROWSERS,
    NAMES,
    alone,
    browsers,
    call,
    contenders,
    versions,
)
from benchmarks.memory import megabytes
from benchmarks.networks import networks
from mnist_checker.datasets import mnist
from tools import drivers

ROUNDS: Final = 10
NETWORK: Final = "keras-example"
WANTED: Final = 3.0
"""Of the fastest peer."""
PAGE: Final = "an empty page"

NOTE: Final = (
    "the script and the network have to be fetched one after the other, which took some 9 of ours' "
    "25 ms in WebKitGTK, where each was timed; the rest is JavaScript and WebAssembly that run "
    "once, uncompiled. Laying out the weights went from JavaScript to WebAssembly (6 to 2 ms), and "
    "relaxed SIMD is looked for by a module of 29 bytes (decision 020)."
)

_BEFORE_MEMORY: Final = 200
"""Milliseconds of predictions."""


def measured(options: Options) -> record.Result:
    """Return times to the first answer, and memory, by browser and contender."""
    images = mnist.load("test", options.data_dir)[0][:IMAGES]
    files = site.site(networks(2 if options.quick else STEPS, options.data_dir), images)
    generator = np.random.default_rng(options.seed)
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    known = versions()
    names = contenders(options)
    with site.served(files) as address, drivers.display():
        for name in browsers(options):
            milliseconds: dict[str, list[float]] = {each: [] for each in names}
            held: dict[str, list[float]] = {each: [] for each in (PAGE, *names)}
            for _ in range(options.count(ROUNDS)):
                for contender in generator.permutation(names):
                    with alone(name, address, contender, NETWORK) as browser:
                        milliseconds[contender].append(call(browser, "return (await frame).cold;"))
                        sample = "await (await frame).sample(...given);"
                        call(browser, sample, NETWORK, _BEFORE_MEMORY)
                        held[contender].append(megabytes(browser))
                        known[BROWSERS[name]] = browser.capabilities["browserVersion"]
                with drivers.running(name) as browser:
                    browser.get(f"{address}empty.html")
                    held[PAGE].append(megabytes(browser))
            quantity = f"the first answer, {BROWSERS[name]}"
            rows += [
                record.amounts(NAMES[each], quantity, "ms", taken)
                for each, taken in milliseconds.items()
            ]
            ratios += compared(quantity, milliseconds, WANTED, NOTE)
            rows += _memory(f"memory, {BROWSERS[name]}", held)
    return record.Result(
        name="browser_cold",
        title="The first answer in the browser",
        how=f"With `{NETWORK}`, in a browser started for it: from before the contender's script is "
        "asked for, until the first answer. Memory is what all processes of that browser have "
        f"written to (Linux's anonymous pages) after {_BEFORE_MEMORY} ms of predictions more. "
        f"{ABOUT} Seed {options.seed}.",
        rows=rows,
        ratios=ratios,
        versions=known,
    )


def _memory(quantity: str, held: Mapping[str, list[float]]) -> list[record.Row]:
    return [
        record.amounts(NAMES.get(each, each), quantity, "MB", values)
        for each, values in held.items()
        if any(values)
    ]


if __name__ == "__main__":
    command.main(measured, ["mnist-checker"])
