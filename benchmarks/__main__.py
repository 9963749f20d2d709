"""Every benchmark in turn, each in a process of its own: `python -m benchmarks`."""

import subprocess
import sys
from typing import Final

from tools.command import run

BENCHMARKS: Final = (
    "browser_bytes",
    "browser_cold",
    "browser",
    "browser_growth",
    "frames",
    "training_step",
    "convolution_training",
    "dense_training",
    "dense_profile",
    "time_to_accuracy",
    "python_predict",
    "cold_start",
    "growth",
)


def main() -> None:
    """Run them, and end at once where one fails."""
    for name in BENCHMARKS:
        print(f"\n{name}", flush=True)
        subprocess.run([sys.executable, "-m", f"benchmarks.{name}", *sys.argv[1:]], check=True)


if __name__ == "__main__":
    run(main)
