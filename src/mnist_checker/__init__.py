"""Networks that read handwritten digits, from MNIST to a web page.

A drawing becomes an answer::

    drawing = parse_drawing('{"strokes": [[[3, 0], [2, 9]]]}')   # strokes of [x, y] points
    field = normalise(drawing)                                   # (28, 28) uint8, as MNIST's digits
    probabilities(released("dense"), field)                      # ten float64
    recognise(released("dense"), drawing)                        # the same in one call

MNIST becomes a widget: `datasets.mnist` gives the images, `augmentation` varies them, `network`
trains on them (from scratch, NumPy alone), `quantise` rounds the weights, `save_model` writes the
model file, and `widget_script` joins it to the element's script.
"""

from mnist_checker.drawing import Drawing, check_strokes, parse_drawing
from mnist_checker.engine import probabilities
from mnist_checker.errors import InputError
from mnist_checker.find_model import find_model
from mnist_checker.model import Model
from mnist_checker.model_file import load_model, save_model
from mnist_checker.models import released
from mnist_checker.normalise import normalise
from mnist_checker.recognise import recognise
from mnist_checker.widget import widget_script

__all__ = [
    "Drawing",
    "InputError",
    "Model",
    "check_strokes",
    "find_model",
    "load_model",
    "normalise",
    "parse_drawing",
    "probabilities",
    "recognise",
    "released",
    "save_model",
    "widget_script",
]
