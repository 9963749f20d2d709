"""What this project's ancestor reads, measured with its own weights; in per cent.

A blog post with two such widgets: a dense network in C and Keras' example of a convolution one.
"""

from typing import Any, Final

SHIFTED: Final = {
    "dense": (98.19, 96.6, 86.0, 60.3, 34.9),
    "convolution": (99.29, 98.9, 96.9, 89.7, 70.7),
}
"""Of MNIST's test images moved by 0, 1, 2, 3 and 4 pixels, not normalised."""

DRAWINGS: Final = {
    "dense": {"its own way": 25.2, "normalised as here": 87.3},
    "convolution": {"its own way": 34.4, "normalised as here": 93.4},
}
"""Of the 3,498 drawings of the pendigits test writers, the canvas shrunk in its own way or ours."""

OTHERS: Final = {"dense": 92.0, "convolution": 95.6}
"""Of about 16,000 pen drawings by other people, which are not in this repository, normalised."""


def figures() -> dict[str, Any]:
    """Return them as JSON values, for the demo page."""
    return {"shifted": SHIFTED, "drawings": DRAWINGS}


def rows() -> list[str]:
    """Return rows of the table of README.md."""
    return [
        f"| {name}, the ancestor's | the drawings of pendigits' test writers, {way} "
        f"| 3,498 | {share:.1f} % | | |"
        for name, ways in DRAWINGS.items()
        for way, share in ways.items()
    ] + [
        f"| {name}, the ancestor's | pen drawings by other people, normalised as here "
        f"| about 16,000 | {share:.1f} % | | |"
        for name, share in OTHERS.items()
    ]
