"""Drawings become images to learn from, the same ones when a run goes on."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mnist_checker.errors import InputError
from mnist_checker.files import sha256_of
from mnist_checker.normalise import normalise
from mnist_checker.stroke_augment import StrokeAmounts
from mnist_checker.training.batches import Mixture
from mnist_checker.training.drawings import Mixing, mix, plain, read
from tests.network.toy import examples

STROKES = [[[0, 0], [5, 9]], [[3, 3]]]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Three writers' drawings, one of them blank and one without a label."""
    lines = [
        {"label": number % 10, "writer": number % 3, "strokes": [[[number, 0], [4, 9]]]}
        for number in range(30)
    ]
    lines += [{"label": 1, "writer": 0, "strokes": []}, {"writer": 0, "strokes": STROKES}]
    file = tmp_path / "mine.ndjson"
    file.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return file


def test_reading_leaves_out_what_cannot_be_learnt(path: Path) -> None:
    found = read(path, Mixing())
    assert len(found.learnt) == 30
    assert not found.held_out
    assert found.learnt_name == "mine.ndjson, 3 writers"


def test_writers_are_held_out_by_name(path: Path) -> None:
    found = read(path, Mixing(held_out=("2", "1")))
    assert {drawing.writer for drawing in found.learnt} == {"0"}
    assert {drawing.writer for drawing in found.held_out} == {"1", "2"}
    assert (len(found.learnt), len(found.held_out)) == (10, 20)
    assert found.held_out_name == "mine.ndjson, writers 1, 2"


def test_a_writer_who_drew_nothing_is_refused(path: Path) -> None:
    with pytest.raises(InputError, match=r"mine\.ndjson has no drawing by writer 7"):
        read(path, Mixing(held_out=("7",)))


def test_nothing_to_learn_from_is_refused(path: Path, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no drawing with a label to learn from"):
        read(path, Mixing(held_out=("0", "1", "2")))
    other = tmp_path / "other.ndjson"
    other.write_text('{"strokes": [[[0, 0]]]}\n')
    with pytest.raises(InputError, match="no drawing with a label to learn from"):
        read(other, Mixing())


def test_plain_drawings_are_normalised_and_labelled(path: Path) -> None:
    drawings = read(path, Mixing()).learnt
    inked = plain(drawings)
    np.testing.assert_array_equal(inked.images, np.stack([normalise(each) for each in drawings]))
    assert inked.targets.argmax(axis=1).tolist() == [each.label for each in drawings]


def test_a_mixture_holds_the_images_and_every_pass(path: Path) -> None:
    drawings, images = read(path, Mixing()).learnt, examples(40, 1)
    mixture = mix(images, drawings, Mixing(share=0.2, passes=3), seed=1)
    np.testing.assert_array_equal(mixture.images[:40], images.images)
    np.testing.assert_array_equal(mixture.targets[:40], images.targets)
    inked = plain(drawings)
    for start in (40, 70, 100):
        # Nothing is changed, but for the rounding of the box's size to 1 and back.
        difference = mixture.images[start : start + 30].astype(int) - inked.images
        assert np.abs(difference).max() <= 1
        np.testing.assert_array_equal(mixture.targets[start : start + 30], inked.targets)
    assert isinstance(mixture, Mixture)
    assert (mixture.groups, mixture.taken) == ((40, 90), (40, 10))


def test_every_pass_changes_anew_and_the_seed_decides_how(path: Path) -> None:
    drawings, images = read(path, Mixing()).learnt, examples(40, 1)
    mixing = Mixing(passes=2, strokes=StrokeAmounts(rotation=20.0, bend=0.05, pen=1.0))
    one, again, other = (mix(images, drawings, mixing, seed).images for seed in (1, 1, 2))
    np.testing.assert_array_equal(one, again)
    assert not np.array_equal(one, other)
    changed = (one[40:70] != one[70:]).any(axis=(1, 2))
    assert changed.mean() > 0.9


def test_strokes_stay_with_their_labels(path: Path) -> None:
    """Only zeros are slashed: the others come out as they are."""
    drawings = read(path, Mixing()).learnt
    amounts = StrokeAmounts()
    amounts = replace(amounts, styles=replace(amounts.styles, slash=1.0))
    mixture = mix(examples(1, 1), drawings, Mixing(passes=1, strokes=amounts), seed=1)
    inked = plain(drawings).images.astype(int)
    differs = np.abs(mixture.images[1:].astype(int) - inked).max(axis=(1, 2)) > 1
    assert differs.tolist() == [drawing.label == 0 for drawing in drawings]


def test_sha256(path: Path) -> None:
    assert sha256_of(path) == hashlib.sha256(path.read_bytes()).hexdigest()
