"""Engines that run a network inside a browser, and the browsers that they run in."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from benchmarks import site
from benchmarks.command import Options
from mnist_checker.engine import probabilities
from mnist_checker.model import Model
from tools import drivers
from tools.drivers import Driver

OURS: Final = "ours"
NAMES: Final = {
    OURS: "ours",
    "ours_typescript": "ours, TypeScript",
    "onnx_runtime": "ONNX Runtime Web",
    "tensorflow_wasm": "TensorFlow.js wasm",
    "tensorflow_layers": "TensorFlow.js wasm, layers",
    "tensorflow_webgl": "TensorFlow.js webgl",
    "tensorflow_cpu": "TensorFlow.js cpu",
}
"""Of each script in web/contenders/."""
PEERS: Final = tuple(name for name in NAMES if not name.startswith(OURS))

BROWSERS: Final = {"chromium": "Chromium", "firefox": "Firefox", "webkitgtk": "WebKitGTK"}

SLOW: Final = "tensorflow_webgl"
"""Takes seconds to start where there is no graphics card."""

ALIKE: Final = 1e-4
"""By how much the probabilities of two contenders may differ."""

ABOUT: Final = (
    "TensorFlow.js has its backend's fused kernels called directly, without what it does around "
    "an operation, and its answers read at once, which is the fastest way found; `layers` is the "
    "same network through its layers API, as a page with a Keras model has it. ONNX Runtime Web "
    "and TensorFlow.js run in one thread; webgl has no graphics card here and draws on the "
    "processor. Each has the same weights, and answers are the same within 1e-4 on real MNIST "
    "images. The pages come from this machine, uncompressed and never cached."
)

_ASYNC: Final = """
  const [... given] = arguments;
  const done = given.pop();
  (async () => {{ {} }})().then(
    (value) => done({{ value }}),
    (error) => done({{ error: String(error) }}),
  );
"""


class PageError(Exception):
    """What a page was asked for failed in it."""


def browsers(options: Options) -> list[str]:
    """Return the browsers to measure in: all, or one where it only has to work."""
    return list(BROWSERS)[: 1 if options.quick else None]


def contenders(options: Options) -> list[str]:
    """Return the names of the contenders, less a slow one where it only has to work."""
    return [name for name in NAMES if not (options.quick and name == SLOW)]


def call(browser: Driver, body: str, *arguments: object) -> Any:
    """Run the body of an asynchronous JavaScript function on `given` arguments.

    Raises:
        PageError: It threw.
    """
    answer = browser.execute_async_script(_ASYNC.format(body), *arguments)
    if "error" in answer:
        raise PageError(answer["error"])
    return answer["value"]


@contextmanager
def alone(name: str, address: str, contender: str, network: str) -> Iterator[Driver]:
    """Run a fresh browser on a page with one contender, which has given its first answer.

    Raises:
        PageError: It does not start there.
    """
    with drivers.running(name) as browser:
        browser.get(f"{address}frame.html?contender={contender}&network={network}")
        call(browser, "await frame;")
        yield browser


@contextmanager
def all_started(
    name: str,
    address: str,
    wanted: Sequence[str],
    networks: Mapping[str, Model],
    images: NDArray[np.uint8],
) -> Iterator[tuple[Driver, list[str]]]:
    """Run a browser on a page with those of the wanted contenders that start in it.

    Raises:
        PageError: A contender gives other answers than our engine in Python.
    """
    with drivers.running(name) as browser:
        browser.get(f"{address}rounds.html")
        started = [each for each in wanted if _starts(name, browser, each, next(iter(networks)))]
        for contender in started:
            for network, model in networks.items():
                answers = call(browser, "return rounds.answers(...given);", contender, network)
                if not np.allclose(answers, probabilities(model, images), rtol=0.0, atol=ALIKE):
                    raise PageError(f"{contender} answers otherwise with {network} in {name}")
        yield browser, started


def versions() -> dict[str, str]:
    """Return the versions of the peers."""
    return {
        name: json.loads((site.PACKAGES / package / "package.json").read_bytes())["version"]
        for name, package in (
            ("ONNX Runtime Web", "onnxruntime-web"),
            ("TensorFlow.js", "@tensorflow/tfjs-core"),
        )
    }


def _starts(name: str, browser: Driver, contender: str, network: str) -> bool:
    try:
        call(browser, "await rounds.start(...given);", contender, network)
    except PageError as error:
        print(f"{NAMES[contender]} does not start in {BROWSERS[name]}: {error}")
        return False
    return True
