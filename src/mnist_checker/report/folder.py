"""A report's folder: written as a whole, and in place of nothing but a report."""

import tempfile
from importlib.util import find_spec
from pathlib import Path
from typing import Final

from mnist_checker.errors import InputError, missing
from mnist_checker.files import check_writable
from mnist_checker.report.page import SIGNATURE, Report, mistakes_sheet, report_page

_FILES: Final = {"index.html", "mistakes.png"}


def check_report_folder(folder: Path) -> None:
    """Make sure that a report can be written to a folder, which is new, empty or a report.

    Raises:
        InputError: Something else is there, or matplotlib or OpenCV is not installed.
        OSError: The folder cannot be written to.
    """
    if any(find_spec(name) is None for name in ("matplotlib", "cv2")):
        raise missing("a report needs matplotlib and OpenCV")
    check_writable(folder.resolve().parent)
    if not folder.exists():
        return
    if not folder.is_dir():
        raise InputError(f"{folder} is a file: name a folder for the report")
    if folder.samefile(Path.cwd()):
        raise InputError(f"{folder} is the folder that you are in: name one within it")
    names = {entry.name for entry in folder.iterdir()}
    page = folder / "index.html"
    if names and not (
        names <= _FILES and page.is_file() and SIGNATURE.encode() in page.read_bytes()
    ):
        raise InputError(f"{folder} holds other files than a report: name a new or empty folder")


def write_report(folder: Path, report: Report) -> None:
    """Write `index.html` and `mistakes.png` into a folder, which is replaced as a whole.

    Raises:
        InputError: Something else than a report is there, or matplotlib or OpenCV is not installed.
        OSError: The folder cannot be written to.
    """
    check_report_folder(folder)
    folder = folder.resolve()
    page = report_page(report)
    try:
        _write(folder, page, report)
    except OSError as error:
        error.filename = str(folder)
        raise


def _write(folder: Path, page: str, report: Report) -> None:
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix=f".{folder.name}.") as temporary:
        new, old = Path(temporary, "new"), Path(temporary, "old")
        new.mkdir()
        (new / "index.html").write_text(page, "utf-8", errors="replace")
        mistakes_sheet(report.evaluation, report.examples).save(new / "mistakes.png")
        try:
            if folder.exists():
                folder.rename(old)
            new.rename(folder)
        except BaseException:
            # Ctrl-C too: the old report lies in what is about to be removed.
            if old.exists() and not folder.exists():
                old.rename(folder)
            raise
