import base64

import brotli
import numpy as np
import pytest

from mnist_checker.text import encode_text
from tests.vectors import Case, case_name, cases


@pytest.mark.parametrize("case", cases("text.json"), ids=case_name)
def test_vectors(case: Case) -> None:
    assert encode_text(bytes.fromhex(case["bytes"])) == case["text"]


def test_text_is_safe_in_a_script_and_tells_all_bytes_apart() -> None:
    symbols = [encode_text(bytes([byte])) for byte in range(256)]
    assert len(set(symbols)) == 256
    everything = "".join(symbols)
    assert everything.isascii()
    assert everything.isprintable()
    assert not set(everything) & set('"<\\')
    # No symbol begins another, so that a run of symbols reads back in one way.
    assert not any(a != b and b.startswith(a) for a in symbols for b in symbols)


def test_weights_compress_better_than_as_base64() -> None:
    weights = np.rint(np.random.default_rng(4).normal(0, 8, 20_000)).astype(np.int8).tobytes()
    _, counts = np.unique(np.frombuffer(weights, np.int8), return_counts=True)
    shares = counts / counts.sum()
    entropy = -(shares * np.log2(shares)).sum() * len(weights) / 8
    text = len(brotli.compress(encode_text(weights).encode()))
    assert text < 1.03 * entropy
    assert text < 0.8 * len(brotli.compress(base64.b64encode(weights)))


@pytest.mark.parametrize("most", [1, 4])
def test_few_levels_come_close_to_their_entropy(most: int) -> None:
    levels = np.arange(-most, most + 1)
    chances = np.where(levels == 0, 0.85, 0.15 / (2 * most))
    weights = np.random.default_rng(5).choice(levels, 100_000, p=chances).astype(np.int8).tobytes()
    entropy = -(chances * np.log2(chances)).sum() * len(weights) / 8
    assert len(brotli.compress(encode_text(weights).encode())) < 1.1 * entropy


def test_a_layer_of_few_levels_is_not_written_as_the_one_of_more_before_it() -> None:
    more, few = bytes([3, 253] * 100), bytes([1, 255, 0, 0] * 1000)
    assert len(encode_text(more + few)) < len(encode_text(few)) + len(more)
