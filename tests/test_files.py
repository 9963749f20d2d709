import os
from pathlib import Path

import pytest

from mnist_checker.files import check_writable, write_atomically


def test_links_are_followed_and_modes_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_bytes(b"old")
    real.chmod(0o640)
    link.symlink_to(real)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert real.read_bytes() == b"new"
    assert real.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_mode_that_the_user_gives_files(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        write_atomically(tmp_path / "new", b"mine")
    finally:
        os.umask(before)
    assert (tmp_path / "new").stat().st_mode & 0o777 == 0o600


def test_a_device_is_written_to_and_stays() -> None:
    write_atomically(Path(os.devnull), b"gone")
    assert Path(os.devnull).is_char_device()


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="this system has no names for pipes")
def test_a_pipe_without_a_name_of_its_own_is_written_to() -> None:
    read, write = os.pipe()
    write_atomically(Path(f"/dev/fd/{write}"), b"sent")
    os.close(write)
    assert os.read(read, 9) == b"sent"
    os.close(read)


def test_a_name_as_long_as_names_may_be(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomically(path, b"mine")
    assert path.read_bytes() == b"mine"


def test_the_folder_that_is_missing_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as failure:
        write_atomically(tmp_path / "nowhere" / "file", b"")
    assert failure.value.filename == str(tmp_path / "nowhere")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a device that is full")
def test_a_device_that_is_full_is_named() -> None:
    with pytest.raises(OSError, match="/dev/full"):
        write_atomically(Path("/dev/full"), b"gone")


def test_the_nearest_folder_is_looked_at_before_anything_is_made(tmp_path: Path) -> None:
    check_writable(tmp_path / "new" / "newer")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "file").write_text("mine")
    with pytest.raises(NotADirectoryError) as failure:
        check_writable(tmp_path / "file" / "within")
    assert failure.value.filename == str(tmp_path / "file")


def test_a_folder_that_takes_no_files_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Not by its mode: root may write anywhere.
    monkeypatch.setattr(os, "access", lambda path, _mode: path != tmp_path)
    with pytest.raises(PermissionError) as failure:
        check_writable(tmp_path / "new")
    assert failure.value.filename == str(tmp_path)
