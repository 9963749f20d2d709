"""One prediction in a browser, warm: our engine beside ONNX Runtime Web and TensorFlow.js.

All contenders are on one page, each in a frame of its own, and take turns in random order.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Final

import numpy as np

from benchmarks import command, record, site
from benchmarks.command import Options
from benchmarks.contenders import (
    ABOUT,
    BROWSERS,
    NAMES,
    OURS,
    PEERS,
    all_started,
    browsers,
    call,
    contenders,
    versions,
)
from benchmarks.networks import NETWORKS, networks
from benchmarks.timing import in_rounds
from mnist_checker.datasets import mnist
from tools import drivers

ROUNDS: Final = 200
WARM_UP: Final = 20
LEAST: Final = 2
"""Milliseconds of predictions that a measurement is the mean of.

Many ticks of a browser's clock, and less than the system lets a program run at a time, so that what
else the machine does strikes few measurements.
"""
STEPS: Final = 50
"""Mini-batches from which the networks learn that are not released."""
IMAGES: Final = 16

WANTED: Final = {"keras-example": 3.0, "784-100-10": 5.0, "dense": 5.0}
"""Of the fastest peer."""
NOTE: Final = (
    "decision 020 has what was tried: which kernel for which layer, how many outputs and tiles "
    "side by side, relaxed SIMD, and leaving out what is 0."
)

_SAMPLES: Final = f"return rounds.samples(...given, {LEAST});"


def measured(options: Options) -> record.Result:
    """Return the latency of a prediction by browser, network and contender."""
    images = mnist.load("test", options.data_dir)[0][:IMAGES]
    models = networks(2 if options.quick else STEPS, options.data_dir)
    files = site.site(models, images)
    generator = np.random.default_rng(options.seed)
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    known = versions()
    with site.served(files) as address, drivers.display():
        for name in browsers(options):
            with all_started(name, address, contenders(options), models, images) as (
                browser,
                started,
            ):
                taken = in_rounds(
                    [(contender, network) for contender in started for network in NETWORKS],
                    options.count(ROUNDS),
                    generator,
                    partial(call, browser, _SAMPLES),
                    warm_up=1 if options.quick else WARM_UP,
                )
                known[BROWSERS[name]] = browser.capabilities["browserVersion"]
            for network in NETWORKS:
                quantity = f"a prediction, {network}, {BROWSERS[name]}"
                chosen = {each: taken[each, network] for each in started}
                rows += [
                    record.amounts(NAMES[each], quantity, "ms", chosen[each]) for each in started
                ]
                ratios += compared(quantity, chosen, WANTED.get(network), NOTE)
    described = "; ".join(f"`{name}` is {what}" for name, what in NETWORKS.items())
    described += f" (those not released have learnt from {STEPS} mini-batches)"
    return record.Result(
        name="browser",
        title="One prediction in the browser",
        how=f"From 28 × 28 grey levels to ten probabilities, warm: {described}. Every measurement "
        f"is the mean of as many predictions as take {LEAST} ms, over {IMAGES} images; a p95 is of "
        f"such means. {ABOUT} Seed {options.seed}.",
        rows=rows,
        ratios=ratios,
        versions=known,
    )


def compared(
    quantity: str,
    milliseconds: Mapping[str, Sequence[float]],
    wanted: float | None,
    note: str = "",
    ours: str = OURS,
) -> list[record.Ratio]:
    """Return how many times as fast ours is as each peer; of the least something is wanted.

    Args:
        quantity: What took so many milliseconds.
        milliseconds: By contender.
        wanted: Of the least ratio, which is that to the fastest peer.
        note: Where that is not reached: what was tried.
        ours: Which contender is ours.
    """
    faster = {
        peer: record.times_better(milliseconds[ours], milliseconds[peer])
        for peer in milliseconds
        if peer in PEERS
    }
    fastest = min(faster, key=faster.__getitem__)
    return [
        record.wanted_ratio(quantity, NAMES[peer], ratio, wanted if peer == fastest else None, note)
        for peer, ratio in faster.items()
    ]


if __name__ == "__main__":
    command.main(measured, ["mnist-checker"])
