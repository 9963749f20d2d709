"""The machine: what a figure was measured on, in words, and the cores that may be used."""

import os
import platform
from pathlib import Path


def machine() -> str:
    """Return the processor, its cores and the system."""
    processor = platform.processor() or platform.machine()
    described = Path("/proc/cpuinfo")
    if described.exists():
        named = [each for each in described.read_text().splitlines() if "model name" in each]
        processor = named[0].partition(":")[2].strip() if named else processor
    return f"{processor}, {os.cpu_count()} cores, {platform.system()} {platform.machine()}"


def usable_cores() -> int:
    """Return how many cores this process may run on: where it is kept to some, those."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
