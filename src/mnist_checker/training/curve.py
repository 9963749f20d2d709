"""The history of a training as a picture."""

import io
import warnings
from collections.abc import Sequence

from mnist_checker.runs import Figures


def curve(history: Sequence[Figures], title: str) -> bytes:
    """Return a PNG of the loss and the errors on validation over the epochs."""
    from matplotlib.figure import Figure
    from matplotlib.ticker import MaxNLocator

    epochs = [figures["epoch"] for figures in history]
    figure = Figure(figsize=(7.0, 5.0), layout="constrained")
    losses, errors = figure.subplots(2, 1, sharex=True)
    losses.plot(epochs, [figures["loss"] for figures in history], marker=".")
    losses.set(title=title, ylabel="loss while training", yscale="log")
    for name, label in (("accuracy", "MNIST"), ("drawings", "drawings of held-out writers")):
        if history[0].get(name) is not None:
            percent = [100.0 * (1.0 - figures[name]) for figures in history]
            errors.plot(epochs, percent, marker=".", label=label)
    errors.legend()
    errors.set(xlabel="epoch", ylabel="errors on validation (%)", ylim=(0.0, None))
    errors.xaxis.set_major_locator(MaxNLocator(integer=True))
    for axes in (losses, errors):
        axes.grid(alpha=0.3)
    picture = io.BytesIO()
    with warnings.catch_warnings():
        # Of letters in the title that matplotlib's typeface lacks.
        warnings.simplefilter("ignore", UserWarning)
        figure.savefig(picture, format="png", dpi=120)
    return picture.getvalue()
