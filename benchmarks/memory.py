"""What a browser and all that it started hold in memory, where Linux tells."""

from pathlib import Path

from tools.drivers import Driver

_PROCESSES = Path("/proc")
_SESSION = 3
"""The place of a process's session among the fields behind its name (man 5 proc_pid_stat)."""


def megabytes(browser: Driver) -> float:
    """Return the memory that a browser's processes have written to, and 0 where no one tells.

    Programs and libraries are not in it: those may be shared with whatever else runs.
    """
    assert browser.service.process is not None
    session = browser.service.process.pid
    processes = [path for path in _PROCESSES.glob("[0-9]*") if _session(path) == session]
    return sum(map(_kilobytes, processes)) / 1e3


def _session(process: Path) -> int | None:
    try:
        return int((process / "stat").read_text().rpartition(")")[2].split()[_SESSION])
    except OSError:  # it has ended
        return None


def _kilobytes(process: Path) -> int:
    try:
        lines = (process / "smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))
