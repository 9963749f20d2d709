"""Fields a second in Python, beside ONNX Runtime with the same networks.

One field at a time, as `mnist-checker predict` asks, and MNIST's test images together, as
`evaluate` asks: from uint8 fields to probabilities.
"""

from collections.abc import Callable
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks import command, record
from benchmarks.as_onnx import INPUT, onnx_bytes
from benchmarks.command import Options
from benchmarks.isolated import REST, Isolated
from benchmarks.timing import interleaved
from mnist_checker.constants import FIELD
from mnist_checker.datasets import mnist
from mnist_checker.engine import probabilities
from mnist_checker.model import Model
from mnist_checker.models import released, released_names
from mnist_checker.training.batches import as_inputs

NETWORKS: Final = ("dense", "convolution", "keras-example")
TOGETHER: Final = 2000
ONE_BY_ONE: Final = 200
ROUNDS: Final = 15
THREADS: Final = 1
"""One field is too little to share among threads."""

Answer = Callable[[bool], None]
"""Answers all fields together, or the first few one by one."""


def measured(options: Options) -> record.Result:
    """Return how many fields a second each answers."""
    generator = np.random.default_rng(options.seed)
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    for name in ("dense",) if options.quick else NETWORKS:
        for together in (False, True):
            fields = TOGETHER if together else ONE_BY_ONE
            quantity = f"{name}, {'together' if together else 'one by one'}"
            seconds = _seconds(name, together, options, generator)
            rows += [
                record.rates(contender, quantity, "fields/s", fields, taken)
                for contender, taken in seconds.items()
            ]
            faster = record.faster(seconds["ours"], seconds["ONNX Runtime"])
            ratios.append(record.Ratio(quantity, "ONNX Runtime", faster))
    return record.Result(
        name="python_predict",
        title="Reading fields in Python",
        how=f"The released networks and the preset `keras-example`, on MNIST's test images: "
        f"{ONE_BY_ONE:,} one by one, or {TOGETHER:,} together; one thread; seed "
        f"{options.seed}. Ours computes in float64, so that both languages give one answer "
        "(decision 003); ONNX Runtime in float32.",
        rows=rows,
        ratios=ratios,
    )


def _seconds(
    name: str, together: bool, options: Options, generator: np.random.Generator
) -> dict[str, list[float]]:
    """Return what each turn of each contender took."""
    with ExitStack() as stack:
        turns = {
            contender: partial(
                stack.enter_context(Isolated(make, name, options.data_dir, threads=THREADS)),
                together,
            )
            for contender, make in (("ours", ours), ("ONNX Runtime", theirs))
        }
        return interleaved(turns, options.count(ROUNDS), generator, rest=REST)


def ours(name: str, data_dir: Path | None) -> Answer:
    """Read as `predict` and `evaluate` do."""
    model = network(name)
    return partial(_answer, partial(probabilities, model), _fields(data_dir))


def theirs(name: str, data_dir: Path | None) -> Answer:
    """Read with ONNX Runtime."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    content = onnx_bytes(network(name))
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])

    def run(fields: NDArray[np.uint8]) -> NDArray[np.float32]:
        inputs = as_inputs(fields.reshape(-1, FIELD, FIELD)).reshape(-1, 1, FIELD, FIELD)
        answers: NDArray[np.float32] = session.run(None, {INPUT: inputs})[0]
        return answers

    return partial(_answer, run, _fields(data_dir))


def network(name: str) -> Model:
    """Return a released network, or the preset's as it is before it learns: as fast as after."""
    if name in released_names():
        return released(name)
    from mnist_checker.convolution.learner import ConvolutionLearner
    from mnist_checker.convolution.presets import PRESETS
    from mnist_checker.convolution.processes import join_processes

    with join_processes("cpu") as processes:
        return Model(ConvolutionLearner(PRESETS[name], processes).best_layers())


def _fields(data_dir: Path | None) -> NDArray[np.uint8]:
    fields, _ = mnist.load("test", data_dir)
    return fields[:TOGETHER]


def _answer(
    read: Callable[[NDArray[np.uint8]], object], fields: NDArray[np.uint8], together: bool
) -> None:
    if together:
        read(fields)
        return
    for field in fields[:ONE_BY_ONE]:
        read(field)


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "onnxruntime"])
