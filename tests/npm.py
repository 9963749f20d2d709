"""Running Node's programs in a folder."""

import subprocess
from pathlib import Path


def run(folder: Path, *command: str | Path) -> str:
    """Run a command that has to succeed, and return what it printed."""
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True)
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def install(folder: Path, package: Path) -> None:
    """Install a package from its tarball, beside what is there, without writing that down."""
    run(folder, "npm", "install", "--no-save", "--no-audit", "--no-fund", package)
