"""mnist-checker serve."""

import threading
import webbrowser
from pathlib import PurePath
from typing import Annotated, Final

import typer

from mnist_checker.demo.server import USUAL_PORT, listen

_TEXT_BROWSERS: Final = {"www-browser", "links", "elinks", "lynx", "w3m"}


def serve(
    host: Annotated[str, typer.Option(help="The address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int | None,
        typer.Option(
            help="The port to listen on.",
            min=0,
            max=65535,
            show_default=f"{USUAL_PORT}, or a free one where that is taken",
        ),
    ] = None,
    in_browser: Annotated[
        bool, typer.Option("--open/--no-open", help="Open the page in a browser.")
    ] = True,
) -> None:
    """Serve the demo page until Ctrl-C.

    It is seen from this machine only, unless --host says otherwise.

    Example: mnist-checker serve --port 8080 --no-open
    """
    from mnist_checker.demo.page import demo_resources

    try:
        with listen(demo_resources(), host, port) as server:
            typer.echo(f"Draw a digit at {server.address} (Ctrl-C ends)")
            if in_browser:
                # Apart, since some browsers return only when they are closed.
                threading.Thread(target=_open, args=(server.address,), daemon=True).start()
            server.serve_forever()
    except KeyboardInterrupt:
        typer.echo()


def _open(address: str) -> None:
    """Open a browser where there is one; one made of text would take over this terminal."""
    try:
        browser = webbrowser.get()
    except webbrowser.Error:
        return
    if PurePath(browser.name).name not in _TEXT_BROWSERS:
        browser.open(address)
