"""`mnist-checker widget`: a network becomes a script for web pages."""

import os
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import typer

from mnist_checker.errors import InputError
from mnist_checker.files import write_atomically
from mnist_checker.find_model import find_file
from mnist_checker.model_file import load_model
from mnist_checker.widget import TAG, TAGS, integrity, sizes, style_hash, widget_script


def widget(
    model: Annotated[
        str, typer.Argument(help="`dense`, `convolution`, a model file, or a run folder.")
    ],
    output: Annotated[Path, typer.Option("--output", "-o", help="The script to write.")],
    tag: Annotated[
        str | None,
        typer.Option(
            help="The element's name; it needs a hyphen.",
            show_default=f"the released network's own, or {TAG}",
        ),
    ] = None,
) -> None:
    """Join a network and the element into one self-contained script.

    Example: mnist-checker widget dense -o mnist-checker-widget.js
    """
    if tag is None:
        tag = TAGS.get(model, TAG)
    if output.is_dir():
        raise InputError(f"{output} is a folder: name a file, such as {output / (tag + '.js')}")
    file = find_file(model)
    if output.exists() and output.samefile(file):
        raise InputError(f"{output} is the network itself: name another file for the script")
    script = widget_script(load_model(file), tag)
    write_atomically(output, script.encode())
    size = sizes(script)
    print(
        f"{output}: {size.raw:,} bytes, {size.gzip:,} with gzip, {size.brotli:,} with brotli. "
        "To embed it:\n"
    )
    source = quote(os.fsencode(output.name))
    print(f'<script src="{source}"></script>')
    print(f"<{tag}></{tag}>")
    attributes = f'integrity="{integrity(script)}" crossorigin="anonymous"'
    print(f"\nFrom another server, with its hash in the script's tag: {attributes}")
    print(f"\nFor old Safari under a strict style-src, allow '{style_hash()}' there.")
