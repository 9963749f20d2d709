"""What the browsers load: each contender as one script, the networks in each one's own format."""

import gzip
import subprocess
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import brotli
import numpy as np
from numpy.typing import NDArray

from benchmarks.as_onnx import onnx_bytes
from benchmarks.as_tensorflow_js import WEIGHTS_FILE, layers_model
from mnist_checker.model import Model
from mnist_checker.model_file import model_bytes
from mnist_checker.widget import Sizes, model_text
from tools.errors import MissingError

WEB: Final = Path(__file__).parent / "web"
PACKAGES: Final = WEB / "node_modules"

_TENSORFLOW: Final = PACKAGES / "@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm"
LIBRARY_FILES: Final = {
    "onnx_runtime": PACKAGES / "onnxruntime-web/dist/ort-wasm-simd-threaded.wasm",
    "tensorflow_wasm": _TENSORFLOW,
    "tensorflow_layers": _TENSORFLOW,
}
"""What contenders load beside their script."""

_PAGE: Final = '<!DOCTYPE html><title>{0}</title><body><script type="module" src="{0}.js"></script>'
_PAGES: Final = ("frame", "rounds", "drawings")
"""Each is a script in web/."""
_NETWORK: Final = b"%NETWORK%"
"""Where web/whole.ts has a network's text."""
_EMPTY: Final = b"<!DOCTYPE html><title>empty</title>"
_TYPES: Final = {
    "html": "text/html; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "json": "application/json",
    "wasm": "application/wasm",
}

Files = Mapping[str, bytes]
"""By their paths, without the slash they begin with."""


def scripts() -> dict[str, bytes]:
    """Return the pages, the contenders' scripts and what those load, built anew.

    Raises:
        MissingError: The peers are not installed.
    """
    if not PACKAGES.exists():
        raise MissingError("npm packages of benchmarks/web are not installed (`make bench` does)")
    with TemporaryDirectory() as folder:
        subprocess.run(["node", "build.mjs", folder], cwd=WEB, check=True)
        built = {path.name: path.read_bytes() for path in sorted(Path(folder).glob("*.js"))}
    pages = {f"{name}.html": _PAGE.format(name).encode() for name in _PAGES}
    pages["empty.html"] = _EMPTY
    return built | pages | {path.name: path.read_bytes() for path in LIBRARY_FILES.values()}


def network_files(network: str, model: Model) -> dict[str, bytes]:
    """Return a network in the format of each contender."""
    topology, weights = layers_model(model)
    files = {
        "model.safetensors": model_bytes(model),
        "model.onnx": onnx_bytes(model),
        "model.json": topology,
        WEIGHTS_FILE: weights,
    }
    return {f"networks/{network}/{name}": content for name, content in files.items()}


def site(networks: Mapping[str, Model], images: NDArray[np.uint8]) -> dict[str, bytes]:
    """Return every file of the site; the images, (n, 28, 28), are what is predicted.

    Beside each network's files is the script `whole.js`: our engine with the network inside.

    Raises:
        MissingError: The peers are not installed.
    """
    files = scripts() | {"images.bin": images.tobytes()}
    for network, model in networks.items():
        files |= network_files(network, model)
        whole = files["whole.js"].replace(_NETWORK, model_text(model).encode())
        files[f"networks/{network}/whole.js"] = whole
    return files


def sizes(contents: Sequence[bytes], quality: int = 11) -> Sizes:
    """Return what files weigh together, each compressed by itself.

    Args:
        contents: Of the files.
        quality: Of brotli; its highest takes a while.
    """
    return Sizes(
        raw=sum(map(len, contents)),
        gzip=sum(len(gzip.compress(content, 9, mtime=0)) for content in contents),
        brotli=sum(len(brotli.compress(content, quality=quality)) for content in contents),
    )


@contextmanager
def served(files: Files) -> Iterator[str]:
    """Serve files, uncompressed and never cached, and give the address of the site."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, files)) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def __init__(self, files: Files, *connection: Any):
        self._files = files
        super().__init__(*connection)

    def do_GET(self) -> None:
        """Answer with a file."""
        name = self.path.partition("?")[0].removeprefix("/")
        content = self._files.get(name)
        self.send_response(HTTPStatus.NOT_FOUND if content is None else HTTPStatus.OK)
        kind = _TYPES.get(name.rpartition(".")[2], "application/octet-stream")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content or b"")))
        self.send_header("Cache-Control", "no-store")
        # An isolated page has the finest clock.
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.send_header("Cross-Origin-Embedder-Policy", "require-corp")
        self.end_headers()
        self.wfile.write(content or b"")

    def log_message(self, *message: Any) -> None:
        """Keep the terminal quiet."""
