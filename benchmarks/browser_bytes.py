"""What a page loads before a network answers: the engine, and the network in its format."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import Final

from benchmarks import command, record, site
from benchmarks.as_tensorflow_js import WEIGHTS_FILE
from benchmarks.browser import IMAGES, STEPS
from benchmarks.command import Options
from benchmarks.contenders import NAMES, OURS, PEERS, versions
from benchmarks.networks import NETWORKS, networks
from mnist_checker.datasets import mnist
from mnist_checker.widget import Sizes

WANTED: Final = 50.0
"""Of the smallest peer."""
ENGINE: Final = "the engine without a network"
_NOTE: Final = (
    "reading a model file, with the engine in TypeScript for pages without WebAssembly, is more "
    "than that by itself. Kernels are optimised for size where that costs no time, half a kilobyte "
    "less (decision 020); as text their two modules are 2.4 kB."
)


def measured(options: Options) -> record.Result:
    """Return bytes by contender, as they are and compressed."""
    images = mnist.load("test", options.data_dir)[0][:IMAGES]
    files = site.site(networks(2 if options.quick else STEPS, options.data_dir), images)
    quality = 1 if options.quick else 11

    def weighed(names: Callable[[str], Sequence[str]]) -> dict[str, Sizes]:
        return {each: site.sizes([files[name] for name in names(each)], quality) for each in NAMES}

    engines = weighed(_engine)
    rows = _rows(ENGINE, engines)
    smallest = min(PEERS, key=lambda each: engines[each].brotli)
    ratios = [
        ratio
        for coding in Sizes._fields
        for ratio in _ratios(ENGINE, coding, engines, smallest if coding == "brotli" else "")
    ]
    for network in NETWORKS:
        alone = weighed(partial(_network, network))
        both = {
            each: Sizes(*map(sum, zip(engines[each], alone[each], strict=True))) for each in NAMES
        }
        rows += _rows(f"the network {network}", alone)
        rows += _rows(f"engine and network {network}", both)
        ratios += _ratios(f"engine and network {network}", "brotli", both)
    return record.Result(
        name="browser_bytes",
        title="What a page loads",
        how="Scripts are bundled and made small by esbuild, each with the WebAssembly file that it "
        "loads; a network is its weights and layers, int8 in ours, float32 in the others'. "
        "Compressed at the highest level, each file by itself.",
        rows=rows,
        ratios=ratios,
        versions=versions(),
    )


def _ratios(
    what: str, coding: str, weighed: Mapping[str, Sizes], smallest: str = ""
) -> list[record.Ratio]:
    """Return how many times smaller ours is than each peer's; of the smallest much is wanted."""
    return [
        record.wanted_ratio(
            f"{what}, {coding}",
            NAMES[peer],
            getattr(weighed[peer], coding) / getattr(weighed[OURS], coding),
            WANTED if peer == smallest else None,
            _NOTE,
        )
        for peer in PEERS
    ]


def _engine(contender: str) -> list[str]:
    """Return the files of a contender."""
    library = site.LIBRARY_FILES.get(contender)
    return [f"{contender}.js", *([library.name] if library else [])]


def _network(network: str, contender: str) -> list[str]:
    """Return the files of a network as a contender takes it."""
    if contender in PEERS:
        names = ["model.onnx"] if contender == "onnx_runtime" else ["model.json", WEIGHTS_FILE]
    else:
        names = ["model.safetensors"]
    return [f"networks/{network}/{name}" for name in names]


def _rows(what: str, weighed: Mapping[str, Sizes]) -> list[record.Row]:
    return [
        record.amounts(NAMES[each], f"{what}, {coding}", "kB", [size / 1e3])
        for coding in Sizes._fields
        for each, sizes in weighed.items()
        for size in [getattr(sizes, coding)]
    ]


if __name__ == "__main__":
    command.main(measured, ["brotli", "mnist-checker"])
