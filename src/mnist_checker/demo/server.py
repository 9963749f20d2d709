"""A server of files held in memory.

Every file is prepared once, as a table from path to resource: there is no folder to list and no
path to climb, and the request handler only looks things up.
"""

import errno
import gzip
import hashlib
import os
import re
import socket
import socketserver
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

import brotli

from mnist_checker.errors import InputError
from mnist_checker.widget import style_hash

USUAL_PORT: Final = 8000

_TYPES: Final = {
    "html": "text/html; charset=utf-8",
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
}
_HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; "
        f"style-src 'self' '{style_hash()}'; img-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}


@dataclass(frozen=True)
class Resource:
    """A file ready to be sent.

    Attributes:
        content_type: The value of its Content-Type header.
        bodies: Its bytes under each content coding, the one to be preferred first; "identity"
            is always there.
        digest: Names the content; each body's entity tag is made of it.
    """

    content_type: str
    bodies: Mapping[str, bytes]
    digest: str

    def body(self, accepted: str | None) -> tuple[str, bytes]:
        """Return the coding and the bytes to send for a request's Accept-Encoding header."""
        codings = {"identity", *_accepted_codings(accepted or "")}
        return next((coding, body) for coding, body in self.bodies.items() if coding in codings)


def resource(name: str, text: str) -> Resource:
    """Prepare a text file for sending; the extension of its name says what it is."""
    content = text.encode()
    return Resource(
        content_type=_TYPES[name.rpartition(".")[2]],
        bodies={
            "br": brotli.compress(content, mode=brotli.MODE_TEXT),
            "gzip": gzip.compress(content, mtime=0),
            "identity": content,
        },
        digest=hashlib.sha256(content).hexdigest()[:32],
    )


def _accepted_codings(header: str) -> set[str]:
    """Return the codings of an Accept-Encoding header, less those with a quality of zero."""
    items = (item.replace(" ", "").lower().partition(";") for item in header.split(","))
    return {coding for coding, _, quality in items if not re.fullmatch(r"q=0(\.0*)?", quality)}


class Server(ThreadingHTTPServer):
    """Serves a table from path to resource over HTTP/1.1, a thread for each connection."""

    # On Windows two servers could otherwise listen on one port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, resources: Mapping[str, Resource], host: str, port: int):
        self.address_family = socket.AF_INET6 if ":" in host else socket.AF_INET
        super().__init__((host, port), partial(_Handler, resources))

    def server_bind(self) -> None:
        """Bind without asking the network for this machine's name, which can take seconds."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = self.socket.getsockname()[:2]

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing where a browser hung up: that is no error."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    @property
    def address(self) -> str:
        """The address of path / for a browser on this machine."""
        host = "localhost" if self.server_name in ("0.0.0.0", "::") else self.server_name
        return f"http://{f'[{host}]' if ':' in host else host}:{self.server_port}/"


def listen(resources: Mapping[str, Resource], host: str, port: int | None) -> Server:
    """Return a server that listens on `port`; where it is None, on 8000 or else any free port.

    Raises:
        InputError: The port is taken, or this machine cannot listen there.
    """
    if not host:  # which would be every address that this machine has
        raise InputError("--host is empty")
    try:
        return Server(resources, host, USUAL_PORT if port is None else port)
    except TypeError:  # Python's, of a name that no host can have
        raise InputError(f"--host {host} is no name of a host") from None
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            cure = "choose another --host or --port"
            raise InputError(f"cannot listen on {host}: {error.strerror}; {cure}") from None
        if port is not None:
            cure = "choose another, or leave out --port"
            raise InputError(f"port {port} of {host} is taken: {cure}") from None
    return Server(resources, host, 0)


class _Handler(BaseHTTPRequestHandler):
    """Answers GET and HEAD from a table of resources."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    timeout = 60

    def __init__(self, resources: Mapping[str, Resource], *connection: Any):
        self._resources = resources
        super().__init__(*connection)

    def do_GET(self) -> None:
        """Answer GET and HEAD, which differ only in whether the body is sent."""
        if "Content-Length" in self.headers or "Transfer-Encoding" in self.headers:
            self.close_connection = True  # or its body would be read as the next request
        found = self._resources.get(self.path.partition("?")[0])
        if found is None:
            self._answer_line(HTTPStatus.NOT_FOUND)
        else:
            self._answer_resource(found)

    do_HEAD = do_GET  # noqa: N815

    def _refuse(self) -> None:
        self.send_error(HTTPStatus.METHOD_NOT_ALLOWED)

    do_POST = do_PUT = do_PATCH = do_DELETE = do_OPTIONS = do_TRACE = _refuse  # noqa: N815

    def _answer_resource(self, found: Resource) -> None:
        coding, body = found.body(self.headers["Accept-Encoding"])
        tag = f'"{found.digest}-{coding}"'
        headers = {"ETag": tag, "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        known = re.split(r"\s*,\s*", self.headers["If-None-Match"] or "")
        if {tag, f"W/{tag}", "*"} & set(known):
            self._answer(HTTPStatus.NOT_MODIFIED, headers)
            return
        if coding != "identity":
            headers["Content-Encoding"] = coding
        self._answer(HTTPStatus.OK, headers | {"Content-Type": found.content_type}, body)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:  # noqa: ARG002
        """Answer a request that cannot be followed, and hang up: its body is not read."""
        self.close_connection = True
        self._answer_line(HTTPStatus(code))

    def _answer_line(self, status: HTTPStatus) -> None:
        headers = {"Content-Type": "text/plain; charset=utf-8"}
        if status == HTTPStatus.METHOD_NOT_ALLOWED:
            headers["Allow"] = "GET, HEAD"
        self._answer(status, headers, f"{status.value} {status.phrase}\n".encode())

    def _answer(
        self, status: HTTPStatus, headers: Mapping[str, str], body: bytes | None = None
    ) -> None:
        self.send_response(status)
        for name, value in (_HEADERS | dict(headers)).items():
            self.send_header(name, value)
        if body is not None:
            self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        if body is not None and self.command != "HEAD":
            self.wfile.write(body)

    def version_string(self) -> str:
        """Name the server, and not the Python that it runs on."""
        return "mnist-checker"

    def log_message(self, *message: Any) -> None:
        """Keep the terminal quiet."""
