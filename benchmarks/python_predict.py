"""Pictures and fields a second in Python, beside ONNX Runtime with the same networks.

A picture from its file, as `mnist-checker predict` reads it; one field after the other; and a set
of MNIST's test images together, as `evaluate` measures a network.
"""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from benchmarks import command, record
from benchmarks.as_onnx import INPUT, onnx_bytes
from benchmarks.cold_start import PICTURE
from benchmarks.command import Options
from benchmarks.isolated import REST, Isolated
from benchmarks.timing import interleaved
from mnist_checker.constants import FIELD
from mnist_checker.datasets.examples import Examples, mnist_examples
from mnist_checker.engine import probabilities
from mnist_checker.evaluation.evaluate import measure
from mnist_checker.inputs import as_inputs
from mnist_checker.model import Model
from mnist_checker.models import released, released_names
from mnist_checker.pictures import picture_field

NETWORKS: Final = ("dense", "convolution", "keras-example")
PICTURES, FIELDS, SET = "pictures", "fields one by one", "a set, measured"
WORK: Final = {PICTURES: 20, FIELDS: 200, SET: 2_000}
"""How many of them are read in a turn."""
ROUNDS: Final = 15
THREADS: Final = 1
"""One field is too little to share among threads."""

Reader = Callable[[str], None]
"""Does the work of a name in WORK."""


def measured(options: Options) -> record.Result:
    """Return how many pictures and fields a second each answers."""
    generator = np.random.default_rng(options.seed)
    rows: list[record.Row] = []
    ratios: list[record.Ratio] = []
    for name in ("dense",) if options.quick else NETWORKS:
        for what, count in WORK.items():
            seconds = _seconds(name, what, options, generator)
            quantity = f"{name}, {what}"
            unit = "pictures/s" if what == PICTURES else "fields/s"
            rows += [
                record.rates(contender, quantity, unit, count, taken)
                for contender, taken in seconds.items()
            ]
            faster = record.times_better(seconds["ours"], seconds["ONNX Runtime"])
            ratios.append(record.Ratio(quantity, "ONNX Runtime", faster))
    return record.Result(
        name="python_predict",
        title="Reading in Python",
        how="The released networks and the preset `keras-example` before it learns: a picture of "
        f"{PICTURE.stat().st_size / 1e3:.0f} kB, read {WORK[PICTURES]} times from its file as "
        "`predict` reads it, ink told from paper and normalised, where ONNX Runtime's is made grey "
        f"and shrunk to 28 × 28 by Pillow, no more; MNIST's test images, {WORK[FIELDS]} one by "
        f"one; {WORK[SET]:,} together, with all the figures of `evaluate`, where ONNX Runtime's "
        f"right answers are counted. One thread; seed {options.seed}. Ours computes in float64, so "
        "that both languages give one answer (decision 003); ONNX Runtime in float32.",
        rows=rows,
        ratios=ratios,
    )


def _seconds(
    name: str, what: str, options: Options, generator: np.random.Generator
) -> dict[str, list[float]]:
    """Return what each turn of each contender took."""
    with ExitStack() as stack:
        turns = {
            contender: partial(
                stack.enter_context(Isolated(make, name, options.data_dir, threads=THREADS)), what
            )
            for contender, make in (("ours", ours), ("ONNX Runtime", theirs))
        }
        return interleaved(turns, options.count(ROUNDS), generator, rest=REST)


def ours(name: str, data_dir: Path | None) -> Reader:
    """Read as `predict` and `evaluate` do."""
    model = network(name)

    def picture() -> None:
        field = picture_field(PICTURE)
        assert field is not None
        probabilities(model, field)

    examples = _examples(data_dir)
    return _reader(
        picture, partial(probabilities, model), partial(measure, model, examples), examples
    )


def theirs(name: str, data_dir: Path | None) -> Reader:
    """Read with ONNX Runtime."""
    import onnxruntime
    from PIL import Image

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = THREADS
    content = onnx_bytes(network(name))
    session = onnxruntime.InferenceSession(content, options, providers=["CPUExecutionProvider"])

    def run(fields: NDArray[np.uint8]) -> NDArray[np.float32]:
        inputs = as_inputs(fields.reshape(-1, FIELD, FIELD)).reshape(-1, 1, FIELD, FIELD)
        answers: NDArray[np.float32] = session.run(None, {INPUT: inputs})[0]
        return answers

    def picture() -> None:
        run(255 - np.asarray(Image.open(PICTURE).convert("L").resize((FIELD, FIELD))))

    def counted() -> int:
        return int((run(examples.fields).argmax(axis=1) == labels).sum())

    examples = _examples(data_dir)
    labels = np.array(examples.labels)
    return _reader(picture, run, counted, examples)


def _reader(
    picture: Callable[[], object],
    field: Callable[[NDArray[np.uint8]], object],
    together: Callable[[], object],
    examples: Examples,
) -> Reader:
    """Return what does the work of a name, by how one thing of each kind is read."""

    def read(what: str) -> None:
        if what == PICTURES:
            for _ in range(WORK[PICTURES]):
                picture()
        elif what == FIELDS:
            for each in examples.fields[: WORK[FIELDS]]:
                field(each)
        else:
            together()

    return read


def network(name: str) -> Model:
    """Return a released network, or the preset's as it is before it learns: as fast as after."""
    if name in released_names():
        return released(name)
    from mnist_checker.convolution.learner import ConvolutionLearner
    from mnist_checker.convolution.presets import PRESETS
    from mnist_checker.convolution.processes import join_processes

    with join_processes("cpu") as processes:
        return Model(ConvolutionLearner(PRESETS[name], processes).best_layers())


def _examples(data_dir: Path | None) -> Examples:
    """Return the first of MNIST's test images."""
    test, count = mnist_examples("test", data_dir), WORK[SET]
    return replace(
        test,
        fields=test.fields[:count],
        blank=test.blank[:count],
        labels=test.labels[:count],
        writers=test.writers[:count],
    )


if __name__ == "__main__":
    command.main(measured, ["mnist-checker", "numpy", "onnxruntime", "pillow"])
