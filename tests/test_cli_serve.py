"""`mnist-checker serve`, run as a person runs it."""

import re
import signal
import socket
import subprocess
import sys
import urllib.request
import webbrowser
from collections.abc import Iterator
from pathlib import Path

import pytest

from mnist_checker.cli import serve as command

COMMAND = [sys.executable, "-c", "from mnist_checker.cli import main; main()", "serve"]


@pytest.fixture
def taken() -> Iterator[int]:
    with socket.create_server(("127.0.0.1", 0)) as holder:
        yield holder.getsockname()[1]


def test_serves_until_ctrl_c() -> None:
    arguments = [*COMMAND, "--port", "0", "--no-open"]
    with subprocess.Popen(
        arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as run:
        try:
            assert run.stdout is not None
            line = run.stdout.readline()
            address = re.search(r"http://127\.0\.0\.1:\d+/", line)
            assert address, line
            with urllib.request.urlopen(address[0], timeout=5) as page:
                assert "<mnist-checker-widget with-webassembly>" in page.read().decode()
            with urllib.request.urlopen(
                f"{address[0]}mnist-checker-widget.js", timeout=5
            ) as script:
                assert '"mnist-checker-widget"' in script.read().decode()
            run.send_signal(signal.SIGINT)
            _, errors = run.communicate(timeout=10)
            assert (run.returncode, errors) == (0, "")
        finally:
            run.kill()  # or a failure above would wait for it for ever


def test_a_taken_port_is_one_line_and_status_2(taken: int) -> None:
    run = subprocess.run(
        [*COMMAND, "--port", str(taken), "--no-open"], capture_output=True, text=True, timeout=30
    )
    assert run.returncode == 2
    assert run.stderr.splitlines() == [
        f"mnist-checker: port {taken} of 127.0.0.1 is taken: choose another, or leave out --port"
    ]


class Browser(webbrowser.BaseBrowser):
    def __init__(self, name: str):
        super().__init__(name)
        self.opened: list[str] = []

    def open(self, url: str, new: int = 0, autoraise: bool = True) -> bool:  # noqa: ARG002
        self.opened.append(url)
        return True


@pytest.mark.parametrize(
    ("name", "opens"),
    [("firefox", True), ("xdg-open", True), ("", True), ("/usr/bin/w3m", False), ("elinks", False)],
)
def test_opens_a_browser_but_none_of_text(
    name: str, opens: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    browser = Browser(name)
    monkeypatch.setattr(webbrowser, "get", lambda: browser)
    command._open("http://localhost:1/")
    assert browser.opened == ["http://localhost:1/"] * opens


def test_a_machine_without_a_browser_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("BROWSER", raising=False)
    monkeypatch.setattr(webbrowser, "_tryorder", None)
    monkeypatch.setattr(webbrowser, "_browsers", {})
    command._open("http://localhost:1/")
