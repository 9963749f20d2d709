"""The cores that a process may run on."""

import os
import subprocess
import sys

import pytest

from mnist_checker.machine import machine, usable_cores


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="only Linux keeps to cores")
def test_a_process_kept_to_one_core_has_one() -> None:
    code = (
        "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))}); "
        "from mnist_checker.machine import usable_cores; print(usable_cores())"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "1\n"


def test_the_machine_has_as_many_cores_or_more() -> None:
    assert 1 <= usable_cores() <= (os.cpu_count() or 1)
    assert f"{os.cpu_count()} cores" in machine()
