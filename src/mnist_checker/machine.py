"""What a figure was measured on, in words."""

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
