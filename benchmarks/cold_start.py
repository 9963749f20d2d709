"""What the first answer costs a program that starts: whole processes, beside ONNX Runtime.

`mnist-checker predict` on one picture, against the least that reads one with ONNX Runtime: the
same network from its file, the picture made grey, shrunk and turned white on black. Telling ink
from paper, as `predict` does, is not in it. Modules are compiled in the first round, which is not
counted, as an installation compiles them.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

import numpy as np

from benchmarks import command, record, whole_process
from benchmarks.as_onnx import INPUT, onnx_bytes
from benchmarks.command import Options
from benchmarks.isolated import environment
from mnist_checker.models import released

PICTURE: Final = Path(__file__).parent.parent / "docs" / "images" / "seven.png"
ROUNDS: Final = 40
WANTED: Final = 2.0

FLOOR: Final = "NumPy and Pillow"
NOTE: Final = (
    "both programs need Python, NumPy and Pillow, and those alone, with the picture read and "
    f"nothing done, take what the table has as {FLOOR}: a program of these cannot be twice as fast "
    "as ONNX Runtime's. Pictures without options are read without Typer, and nothing is "
    "imported that they do not need (decision 016)."
)

_IMPORT, _READ = "importing, cold", "one picture, cold"

OURS: Final = "from mnist_checker.cli import main; main()"
"""What the installed program `mnist-checker` runs."""
LEAST: Final = """
import sys
import numpy as np
from PIL import Image
print(np.asarray(Image.open(sys.argv[1])).mean())
"""
THEIRS: Final = f"""
import sys
import numpy as np
import onnxruntime
from PIL import Image
options = onnxruntime.SessionOptions()
options.intra_op_num_threads = int(sys.argv[3])
session = onnxruntime.InferenceSession(sys.argv[2], options, providers=["CPUExecutionProvider"])
picture = Image.open(sys.argv[1]).convert("L").resize((28, 28))
inputs = 1 - np.asarray(picture, dtype=np.float32)[None, None] / 255
answers = session.run(None, {{"{INPUT}": inputs}})[0]
print(answers.argmax(), answers.max())
"""


Cost = tuple[float, float, float]
"""Seconds, the processor's seconds, and the most memory that was held, in MB."""


def measured(options: Options) -> record.Result:
    """Return time and memory of each program."""
    with tempfile.TemporaryDirectory() as folder:
        network = Path(folder) / "dense.onnx"
        network.write_bytes(onnx_bytes(released("dense")))
        programs = {
            (_IMPORT, "ours"): ["import mnist_checker"],
            (_IMPORT, "ONNX Runtime"): ["import onnxruntime"],
            (_IMPORT, "NumPy"): ["import numpy"],
            (_READ, "ours"): [OURS, "predict", str(PICTURE)],
            (_READ, "ONNX Runtime"): [THEIRS, str(PICTURE), str(network), str(options.threads)],
            (_READ, FLOOR): [LEAST, str(PICTURE)],
        }
        costs: dict[tuple[str, str], list[Cost]] = {program: [] for program in programs}
        generator = np.random.default_rng(options.seed)
        for number in range(1 + options.count(ROUNDS)):
            for at in generator.permutation(len(programs)):
                program = list(programs)[at]
                cost = run(programs[program], options.threads, Path(folder) / "byte code")
                if number:  # the first round fills the disk's cache, and writes the byte code
                    costs[program].append(cost)
    return _result(costs, options)


def run(arguments: list[str], threads: int, byte_code: Path) -> Cost:
    """Run Python to its end.

    Args:
        arguments: What follows `-c`.
        threads: Of all arithmetic.
        byte_code: The folder that compiled modules are kept in.

    Raises:
        CalledProcessError: It failed.
    """
    variables = environment(threads) | {"PYTHONPYCACHEPREFIX": str(byte_code)}
    variables.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, whole_process.__file__, "-c", *arguments],
        env=variables,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    seconds, processor, memory = map(float, done.stdout.split())
    return seconds, processor, memory


def _result(costs: dict[tuple[str, str], list[Cost]], options: Options) -> record.Result:
    rows: list[record.Row] = []
    for (what, contender), each in costs.items():
        seconds, processor, memory = zip(*each, strict=True)
        rows += [
            record.times(contender, what, seconds),
            record.times(contender, f"{what}, processor's time", processor),
            record.amounts(contender, f"{what}, memory", "MB", memory),
        ]
    ratios = [
        record.wanted_ratio(
            f"{what}{measure}",
            "ONNX Runtime",
            record.times_better(
                [cost[at] for cost in costs[what, "ours"]],
                [cost[at] for cost in costs[what, "ONNX Runtime"]],
            ),
            WANTED if (what, at) == (_READ, 0) else None,
            NOTE,
        )
        for what in (_IMPORT, _READ)
        for at, measure in enumerate(("", ", processor's time", ", memory"))
    ]
    return record.Result(
        name="cold_start",
        title="The first answer in Python",
        how="Whole processes, from their start to their end: importing the package, and "
        f"`mnist-checker predict` on one picture with the released dense network; "
        f"{options.cores}, seed {options.seed}. ONNX Runtime's program reads the same "
        "network and does the least that brings the picture to 28 × 28 numbers. Files are in the "
        "disk's cache, and modules are compiled, as they are after an installation.",
        rows=rows,
        ratios=ratios,
    )


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "onnxruntime", "pillow", "typer"])
