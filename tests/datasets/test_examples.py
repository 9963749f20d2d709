from pathlib import Path

import numpy as np
import pytest

from mnist_checker.datasets import mnist
from mnist_checker.datasets.examples import drawing_examples, mnist_examples
from mnist_checker.drawing import Drawing
from mnist_checker.errors import InputError
from mnist_checker.normalise import normalise


def test_a_tap_that_moved_is_a_dot_where_its_box_is_known(tmp_path: Path) -> None:
    path = tmp_path / "drawings.ndjson"
    tap = '"strokes": [[[150, 150], [150, 151]]], "label": 1'
    path.write_text(f'{{{tap}, "width": 300, "height": 300}}\n{{{tap}}}\n')
    boxed, bare = drawing_examples(path).fields
    assert np.array_equal(boxed, normalise(Drawing((((0, 0),),))))
    assert np.array_equal(bare, normalise(Drawing((((0, 0), (0, 1)),))))


def test_drawings_are_normalised_and_the_blank_ones_known(tmp_path: Path) -> None:
    path = tmp_path / "drawings.ndjson"
    path.write_text(
        '{"strokes": [[[0, 0], [0, 9]]], "label": 1, "writer": "ann"}\n'
        '{"strokes": [], "label": 3}\n'
        '{"strokes": [[[0, 0], [9, 0]]]}\n'
    )
    examples = drawing_examples(path)
    assert examples.name == str(path)
    assert np.array_equal(examples.fields[0], normalise(Drawing((((0, 0), (0, 9)),))))
    assert not examples.fields[1].any()
    assert examples.blank.tolist() == [False, True, False]
    assert list(examples.labels) == [1, 3, None]
    assert list(examples.writers) == ["ann", None, None]


@pytest.mark.parametrize("content", ["", '{"strokes": [[[0, 0], [0, 9]]]}\n'])
def test_a_file_without_labels_is_refused(tmp_path: Path, content: str) -> None:
    path = tmp_path / "drawings.ndjson"
    path.write_text(content)
    with pytest.raises(InputError, match=f"{path} has no drawing with a label"):
        drawing_examples(path)


def test_mnist_has_labels_and_no_writers(mnist_folder: Path) -> None:
    examples = mnist_examples("validation", mnist_folder)
    images, labels = mnist.load("validation", mnist_folder)
    assert examples.name == "MNIST validation"
    assert np.array_equal(examples.fields, images)
    assert np.array_equal(np.array(examples.labels), labels)
    assert not examples.blank.any()
    assert set(examples.writers) == {None}
