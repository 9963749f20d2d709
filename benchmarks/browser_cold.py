"""The first answer in a browser that has just been started, and the memory that is held then.

Every measurement is of a browser of its own, so that nothing was compiled or cached before.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Final

import numpy as np

from benchmarks import command, record, site
from benchmarks.browser import IMAGES, STEPS, compared
from benchmarks.command import Options
from benchmarks.contenders import (
    ABOUT,
    BROWSERS,
    NAMES,
    OURS,
    PEERS,
    alone,
    browsers,
    call,
    contenders,
    versions,
)
from benchmarks.memory import megabytes
from benchmarks.networks import NETWORKS, networks
from mnist_checker.datasets import mnist
from tools import drivers

ROUNDS: Final = 6
AMONG_ALL: Final = "keras-example"
"""The network that all contenders are compared with; the others are left to the fastest."""
FASTEST: Final = (OURS, "onnx_runtime", "tensorflow_wasm", "tensorflow_cpu")
WHOLE: Final = "whole"
"""Our engine as a widget has it: in one script with the network."""
WANTED: Final = 3.0
"""Of the fastest peer."""
NOTHING: Final = "nothing"
"""A script that answers at once."""
PAGE: Final = "an empty page"
_LABELS: Final = NAMES | {WHOLE: "ours, one script", NOTHING: "a script without an engine"}

NOTE: Final = (
    "what a script without an engine takes, the table has; the rest is to fetch a script and a "
    "network, and JavaScript and WebAssembly that run once, uncompiled. Kernels are compiled while "
    "the network is on its way, laying out the weights went from JavaScript to WebAssembly, and "
    "relaxed SIMD is looked for by a module of 29 bytes (decision 020 has the milliseconds). A "
    "network inside the script saves a request, but its text has to be decoded. Answering first "
    "from TypeScript and compiling afterwards was slower: its first run takes longer than all that "
    "the kernels need."
)

_BEFORE_MEMORY: Final = 100
"""Predictions."""


def measured(options: Options) -> record.Result:
    """Return times to the first answer, and memory, by browser, network and contender."""
    images = mnist.load("test", options.data_dir)[0][:IMAGES]
    files = site.site(networks(2 if options.quick else STEPS, options.data_dir), images)
    generator = np.random.default_rng(options.seed)
    times: list[record.Row] = []
    memory: list[record.Row] = []
    ratios: list[record.Ratio] = []
    left_out: list[str] = []
    known = versions()
    with site.served(files) as address, drivers.display():
        for name, network in product(
            browsers(options), (AMONG_ALL,) if options.quick else NETWORKS
        ):
            starts = _Starts(name, address, network, generator)
            names = contenders(options) if network == AMONG_ALL else FASTEST
            milliseconds, held = starts.measured((*names, WHOLE, NOTHING), options.count(ROUNDS))
            known[BROWSERS[name]] = starts.version
            quantity = f"the first answer, {network}, {BROWSERS[name]}"
            times += [
                record.amounts(_LABELS.get(each, each), quantity, "ms", taken)
                for each, taken in milliseconds.items()
            ]
            ratios += compared(quantity, milliseconds, WANTED, NOTE)
            whole = f"the first answer, one script, {network}, {BROWSERS[name]}"
            ratios += compared(whole, milliseconds, WANTED, NOTE, ours=WHOLE)
            quantity = f"memory, {network}, {BROWSERS[name]}"
            memory += _memory(quantity, held)
            above = memory_above(held)
            ratios += memory_ratios(f"{quantity}, above a script's without an engine", above)
            left_out += [f"{each} in {quantity}" for each in without_more(above)]
    return record.Result(
        name="browser_cold",
        title="The first answer in the browser",
        how="In a browser started for it: from before the contender's script is asked for, until "
        f"the first answer; all contenders with `{AMONG_ALL}`, ONNX Runtime Web and the "
        "fastest with the other networks. `ours, one script` has the network inside, as a widget's "
        "script has; the others fetch it. Memory is what all processes of that browser have "
        f"written to (Linux's anonymous pages) after {_BEFORE_MEMORY} predictions more; its ratios "
        "are of the medians of what that is above that of a script without an engine. "
        f"{said_of(left_out)}{ABOUT} Seed {options.seed}.",
        rows=[*times, *memory],
        ratios=ratios,
        versions=known,
    )


@dataclass
class _Starts:
    """Browsers that are started on one network, again and again.

    Attributes:
        name: The browser's.
        address: Of the site.
        network: Its name.
        generator: Draws the order of contenders.
        version: The browser's, once it has run.
    """

    name: str
    address: str
    network: str
    generator: np.random.Generator
    version: str = ""

    def measured(
        self, names: Sequence[str], rounds: int
    ) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
        """Return by contender the milliseconds to its answers, and the megabytes held then."""
        milliseconds: dict[str, list[float]] = {each: [] for each in names}
        held: dict[str, list[float]] = {each: [] for each in (PAGE, *names)}
        for _ in range(rounds):
            for contender in self.generator.permutation(names):
                script = f"networks/{self.network}/whole" if contender == WHOLE else contender
                with alone(self.name, self.address, script, self.network) as browser:
                    milliseconds[contender].append(call(browser, "return (await frame).cold;"))
                    answers = "await (await frame).answer(...given);"
                    call(browser, answers, self.network, _BEFORE_MEMORY)
                    held[contender].append(megabytes(browser))
                    self.version = browser.capabilities["browserVersion"]
            with drivers.running(self.name) as browser:
                browser.get(f"{self.address}empty.html")
                held[PAGE].append(megabytes(browser))
        return milliseconds, held


def _memory(quantity: str, held: Mapping[str, list[float]]) -> list[record.Row]:
    return [
        record.amounts(_LABELS.get(each, each), quantity, "MB", values)
        for each, values in held.items()
        if any(values)
    ]


def memory_above(held: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """Return by contender the median of its memory less that of no engine in its round.

    Nothing where no one tells what is held.
    """
    return {
        name: float(np.median(np.subtract(values, held[NOTHING])))
        for name, values in held.items()
        if any(held[NOTHING])
    }


def memory_ratios(quantity: str, above: Mapping[str, float]) -> list[record.Ratio]:
    """Return the peers' memory by ours, where both are more than that of no engine."""
    return [
        record.Ratio(quantity, NAMES[peer], above[peer] / above[OURS])
        for peer in above
        if peer in PEERS and min(above[peer], above[OURS]) > 0.0
    ]


def without_more(above: Mapping[str, float]) -> list[str]:
    """Return which of ours and its peers held no more than no engine."""
    return [NAMES[each] for each in (OURS, *PEERS) if above.get(each, 1.0) <= 0.0]


def said_of(left_out: Sequence[str]) -> str:
    """Return why ratios of memory are left out, where some are."""
    if not left_out:
        return ""
    return (
        "There is no ratio where one of the two held no more than that script, whose memory "
        f"differs from start to start: {'; '.join(left_out)}. "
    )


if __name__ == "__main__":
    command.main(measured, ["mnist-checker"])
