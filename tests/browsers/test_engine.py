"""Which engine answers, by browser and policy, and that both answer as Python does."""

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

import pytest
from selenium.webdriver.remote.webdriver import WebDriver

from mnist_checker.models import released
from mnist_checker.widget import TAGS, widget_script
from tests.browsers.answers import python_s_answers, real_drawings
from tests.browsers.conftest import PAGES
from tests.browsers.pointer import SEVEN, state, watched
from tests.browsers.widget import on_widget

SOURCE: Final = "script-src 'self'"
ALLOWED: Final = f"{SOURCE} 'wasm-unsafe-eval'"
FORBIDDING: Final = {
    "a meta": {"meta": SOURCE},
    "a meta's default": {"meta": "default-src 'self'; style-src 'unsafe-inline'"},
    "a meta of two": {
        "meta": f'{ALLOWED}"><meta http-equiv=content-security-policy content="{SOURCE}'
    },
    "a header": {"header": SOURCE},
    "a header beside a meta": {"header": SOURCE, "meta": ALLOWED},
    "a header that may say anything": {"header": "frame-ancestors 'none'"},
}
ALLOWING: Final = {
    "no policy": {},
    "a meta": {"meta": ALLOWED},
    "a meta about something else": {"meta": "object-src 'none'"},
    "a meta with eval": {
        "meta": "default-src 'self' 'unsafe-inline'; script-src 'self' 'unsafe-eval'"
    },
    "a header, and the page says so": {"header": ALLOWED, "attribute": "with-webassembly"},
}
WITHOUT_SIMD: Final = {"wpe"}

_PAGE: Final = """<!doctype html>
<html lang="en"><head><title>One widget</title>{meta}{script}
<script src="watch.js"></script><script src="{tag}.js"></script>
</head><body><{tag} id="one" {attribute}></{tag}></body></html>"""
_META: Final = '<meta http-equiv="Content-Security-Policy" content="{}">'
_REFUSING: Final = """<script>
  const { validate } = WebAssembly;
  let asked = 0;
  WebAssembly.validate = (bytes) => asked++ > 0 && validate(bytes);
</script>"""
"""Makes a browser one without relaxed SIMD, whose module is asked for first."""
KERNELS: Final = {"the browser's": "", "without relaxed SIMD": _REFUSING}
_ANSWERS: Final = """
  const widget = document.getElementById("one");
  return arguments[0].map((strokes) => widget.predict(strokes));
"""


class Pages:
    """A server of a page whose policy is told it."""

    def __init__(self, address: str, files: dict[str, tuple[str, dict[str, str]]]):
        self.address = address
        self._files = files

    def open(
        self,
        browser: WebDriver,
        network: str = "dense",
        *,
        header: str = "",
        meta: str = "",
        script: str = "",
        attribute: str = "",
    ) -> str:
        """Load the page with a policy, draw a 7, and return which engine answered."""
        text = _PAGE.format(
            tag=TAGS[network],
            meta=meta and _META.format(meta),
            script=script,
            attribute=attribute,
        )
        headers = {"Content-Security-Policy": header} if header else {}
        self._files["/"] = text, headers | {"Content-Type": "text/html"}
        browser.get(self.address)
        browser.execute_script("document.getElementById('one').strokes = arguments[0]", SEVEN)
        assert state(browser).digit == 7
        engine: str = browser.execute_script("return document.getElementById('one').engine")
        return engine


@pytest.fixture(scope="module")
def pages() -> Iterator[Pages]:
    script = {"Content-Type": "text/javascript"}
    files = {
        f"/{tag}.js": (widget_script(released(name), tag), script) for name, tag in TAGS.items()
    }
    files["/watch.js"] = (PAGES / "watch.js").read_text("utf-8"), script

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body, headers = files.get(self.path, ("", {}))
            self.send_response(200)
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *message: Any) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.05,))
        thread.start()
        yield Pages(f"http://127.0.0.1:{server.server_port}/", files)
        server.shutdown()
        thread.join()


@pytest.mark.parametrize("policy", FORBIDDING)
def test_javascript_answers_where_a_policy_forbids_webassembly(
    browser: WebDriver, pages: Pages, policy: str
) -> None:
    assert pages.open(browser, **FORBIDDING[policy]) == "javascript"
    assert watched(browser)["violations"] == []


@pytest.mark.parametrize("policy", ALLOWING)
def test_webassembly_answers_where_nothing_forbids_it(
    browser: WebDriver, browser_name: str, pages: Pages, policy: str
) -> None:
    engine = "javascript" if browser_name in WITHOUT_SIMD else "webassembly"
    assert pages.open(browser, **ALLOWING[policy]) == engine
    assert watched(browser)["violations"] == []


def test_a_page_that_allows_it_by_mistake_is_answered_too(browser: WebDriver, pages: Pages) -> None:
    pages.open(browser, header=SOURCE, attribute="with-webassembly")
    assert len(watched(browser)["violations"]) <= 1
    assert watched(browser)["errors"] == []


@pytest.mark.parametrize("kernels", KERNELS)
@pytest.mark.parametrize("source", ["vectors", "shared"])
def test_webassembly_answers_as_python_does(
    browser: WebDriver, browser_name: str, pages: Pages, network: str, source: str, kernels: str
) -> None:
    engine = pages.open(browser, network, script=KERNELS[kernels])
    assert engine == ("javascript" if browser_name in WITHOUT_SIMD else "webassembly")
    expected = python_s_answers(network, source)
    drawings = [drawing.strokes for drawing in real_drawings(source)[: len(expected)]]
    answers = browser.execute_script(_ANSWERS, drawings)
    for answer, probabilities in zip(answers, expected, strict=True):
        assert answer["digit"] == probabilities.argmax()
        assert answer["probabilities"] == pytest.approx(probabilities, abs=1e-5)


@pytest.mark.usefixtures("calm_page")
def test_the_network_is_read_when_the_browser_has_time(browser: WebDriver) -> None:
    script = """
      let asked = 0;
      window.requestIdleCallback = () => (asked += 1);
      const another = document.body.appendChild(document.createElement(widget.localName));
      return another.updateComplete.then(() => asked);
    """
    # The other time is for how numbers are written.
    assert on_widget(browser, script) == 2
