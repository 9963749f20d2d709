"""The server, spoken to over a socket as a browser or a hostile client does."""

import gzip
import http.client
import socket
import threading
from collections.abc import Iterator

import brotli
import pytest

from mnist_checker.demo.server import Server, listen, resource
from mnist_checker.errors import InputError
from mnist_checker.widget import style_hash

PAGE = "<!doctype html><title>é</title>" + "<p>words</p>" * 200
SCRIPT = "let x = 1;" * 100


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    resources = {"/": resource("index.html", PAGE), "/widget.js": resource("widget.js", SCRIPT)}
    with listen(resources, "127.0.0.1", 0) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,))
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def connection(server: Server) -> Iterator[http.client.HTTPConnection]:
    connection = http.client.HTTPConnection("127.0.0.1", server.server_port, timeout=5)
    yield connection
    connection.close()


def ask(
    connection: http.client.HTTPConnection, method: str, path: str, **headers: str
) -> tuple[http.client.HTTPResponse, bytes]:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers={"Accept-Encoding": "identity"} | named)
    response = connection.getresponse()
    return response, response.read()


def test_serves_what_the_table_holds(connection: http.client.HTTPConnection) -> None:
    response, body = ask(connection, "GET", "/")
    assert (response.status, body) == (200, PAGE.encode())
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    assert response.headers["Content-Length"] == str(len(PAGE.encode()))
    response, body = ask(connection, "GET", "/widget.js?version=2")
    assert (response.status, body) == (200, SCRIPT.encode())
    assert response.headers["Content-Type"] == "text/javascript; charset=utf-8"


def test_every_answer_carries_the_security_headers(connection: http.client.HTTPConnection) -> None:
    for method, path in (("GET", "/"), ("HEAD", "/"), ("GET", "/no"), ("POST", "/"), ("FOO", "/")):
        headers = ask(connection, method, path)[0].headers
        policy = {part.strip() for part in headers["Content-Security-Policy"].split(";")}
        expected = {
            "default-src 'none'",
            f"style-src 'self' '{style_hash()}'",
            "script-src 'self' 'wasm-unsafe-eval'",
        }
        assert expected <= policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["Referrer-Policy"] == "no-referrer"
        assert headers["Cross-Origin-Opener-Policy"] == "same-origin"
        assert "Python" not in headers["Server"]


@pytest.mark.parametrize(
    ("accepted", "coding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip, deflate", "gzip"),
        ("GZIP;q=0.5, br;q=0", "gzip"),
        ("br; q=0.000, gzip;q=0", None),
        ("br;q=0.01", "br"),
        ("identity", None),
        ("*", None),
        ("", None),
    ],
)
def test_compresses_as_the_client_accepts(
    connection: http.client.HTTPConnection, accepted: str, coding: str | None
) -> None:
    response, body = ask(connection, "GET", "/widget.js", Accept_Encoding=accepted)
    assert response.headers["Content-Encoding"] == coding
    assert response.headers["Vary"] == "Accept-Encoding"
    assert int(response.headers["Content-Length"]) == len(body)
    decoded = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[coding](body)
    assert decoded == SCRIPT.encode()


def test_a_known_body_is_not_sent_again(connection: http.client.HTTPConnection) -> None:
    first, _ = ask(connection, "GET", "/", Accept_Encoding="br")
    tag = first.headers["ETag"]
    assert tag.startswith('"')
    assert first.headers["Cache-Control"] == "no-cache"
    for known in (tag, f"W/{tag}", f'"other",{tag}', "*"):
        response, body = ask(connection, "GET", "/", Accept_Encoding="br", If_None_Match=known)
        assert (response.status, body, response.headers["ETag"]) == (304, b"", tag)
        assert response.headers["Cache-Control"] == "no-cache"
    response, body = ask(connection, "GET", "/", Accept_Encoding="gzip", If_None_Match=tag)
    assert response.status == 200, "another coding is another body"
    assert response.headers["ETag"] != tag


@pytest.mark.parametrize(
    "path",
    ["/no", "/../pyproject.toml", "/%2e%2e/etc/passwd", "//etc/passwd", "/static/", "/widget.js/"],
)
def test_what_is_not_in_the_table_is_not_found(
    connection: http.client.HTTPConnection, path: str
) -> None:
    response, body = ask(connection, "GET", path)
    assert (response.status, body) == (404, b"404 Not Found\n")
    assert response.headers["Content-Type"] == "text/plain; charset=utf-8"


@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])
def test_only_get_and_head_are_allowed(connection: http.client.HTTPConnection, method: str) -> None:
    response, body = ask(connection, method, "/")
    assert (response.status, body) == (405, b"405 Method Not Allowed\n")
    assert response.headers["Allow"] == "GET, HEAD"


def converse(server: Server, sent: bytes) -> bytes:
    """Send bytes on one connection; return all that comes back until the server hangs up."""
    with socket.create_connection(("127.0.0.1", server.server_port), timeout=5) as client:
        client.sendall(sent)
        return b"".join(iter(lambda: client.recv(65536), b""))


def test_head_has_the_length_and_no_body(server: Server) -> None:
    for path, length in ((b"/widget.js", len(SCRIPT)), (b"/no", len("404 Not Found\n"))):
        came = converse(server, b"HEAD " + path + b" HTTP/1.0\r\n\r\n")
        assert b"\r\nContent-Length: %d\r\n" % length in came
        assert came.endswith(b"\r\n\r\n")


def test_one_connection_carries_many_requests(server: Server) -> None:
    ask_and_keep = b"GET /no HTTP/1.1\r\nHost: x\r\n\r\n" * 3
    ask_and_close = b"GET /widget.js HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"
    came = converse(server, ask_and_keep + ask_and_close)
    assert came.count(b"HTTP/1.1 404 ") == 3
    assert came.endswith(b"\r\n\r\n" + SCRIPT.encode())


@pytest.mark.parametrize("method", [b"GET", b"POST"])
def test_the_body_of_a_request_is_never_taken_for_a_request(server: Server, method: bytes) -> None:
    body = b"GET /widget.js HTTP/1.1\r\nHost: x\r\n\r\n"
    length = b"content-length: %d\r\n" % len(body)
    came = converse(server, method + b" / HTTP/1.1\r\nHost: x\r\n" + length + b"\r\n" + body)
    assert came.count(b"HTTP/1.1 ") == 1
    assert b"\r\nConnection: close\r\n" in came


def test_nonsense_gets_one_line(server: Server) -> None:
    for sent in (b"hello\r\n\r\n", b"GET / HTTP/9.9\r\n\r\n", b"GET /" + b"a" * 70_000):
        last = converse(server, sent).splitlines()[-1]
        assert last.split()[0] in (b"400", b"414", b"505")


def test_a_client_that_hangs_up_is_no_error(
    server: Server, capfd: pytest.CaptureFixture[str]
) -> None:
    for _ in range(5):
        with socket.create_connection(("127.0.0.1", server.server_port)) as client:
            client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
            client.sendall(b"GET / HTTP/1.1\r\n")
    assert converse(server, b"GET / HTTP/1.0\r\n\r\n").startswith(b"HTTP/1.1 200 ")
    assert capfd.readouterr().err == ""


def test_a_port_that_is_asked_for_and_taken_is_refused(server: Server) -> None:
    with pytest.raises(InputError, match=f"port {server.server_port} of 127.0.0.1 is taken"):
        listen({}, "127.0.0.1", server.server_port)


def test_a_free_port_stands_in_for_the_usual_one(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("mnist_checker.demo.server.USUAL_PORT", server.server_port)
    with listen({}, "127.0.0.1", None) as other:
        assert other.server_port not in (0, server.server_port)


def test_an_address_that_is_not_this_machine_s_is_refused() -> None:
    with pytest.raises(InputError, match=r"cannot listen on 192\.0\.2\.1: .*--host"):
        listen({}, "192.0.2.1", 0)
    with pytest.raises(InputError, match=r"--host ä\.\.b is no name of a host"):
        listen({}, "ä..b", 0)
    with pytest.raises(InputError, match="--host is empty"):
        listen({}, "", 0)


@pytest.mark.parametrize(
    ("host", "address"),
    [("127.0.0.1", "127.0.0.1"), ("0.0.0.0", "localhost"), ("::1", "[::1]"), ("::", "localhost")],
)
def test_the_address_is_one_that_a_browser_reaches(host: str, address: str) -> None:
    if ":" in host and not socket.has_ipv6:
        pytest.skip("no IPv6 here")
    try:
        server = listen({}, host, 0)
    except InputError:
        assert ":" in host, "only IPv6 can be missing"
        pytest.skip("no IPv6 here")
    with server:
        assert server.address == f"http://{address}:{server.server_port}/"
