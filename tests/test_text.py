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
