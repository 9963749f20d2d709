"""How far a training is, on standard error."""

import time

from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from mnist_checker.training.loop import Epoch

_REDRAW_SECONDS = 0.1


class TrainingBar(Progress):
    """A bar over all images of all epochs, on standard error."""

    def __init__(self, images: int, quiet: bool) -> None:
        super().__init__(
            BarColumn(),
            TextColumn("{task.description}"),
            TimeRemainingColumn(),
            console=Console(stderr=True, quiet=quiet),
        )
        self._task = self.add_task("", total=images)
        self._began = self._drawn = time.perf_counter()
        self._images = 0
        self._accuracy = ""

    def advance_batch(self, images: int, loss: float) -> None:
        """A mini-batch has been learnt from."""
        self._images += images
        now = time.perf_counter()
        if now - self._drawn >= _REDRAW_SECONDS:
            speed = self._images / (now - self._began)
            text = f"loss {loss:.4f}  {self._accuracy}{speed:,.0f} images/s"
            self.update(self._task, completed=self._images, description=text)
            self._drawn = now

    def show_epoch(self, epoch: Epoch, epochs: int) -> None:
        """An epoch is done."""
        held_out = "" if epoch.drawings is None else f", drawings {epoch.drawings:.2%}"
        self._accuracy = f"validation {epoch.accuracy:.2%}{held_out}  "
        self.update(self._task, completed=self._images)
        self.console.print(
            f"Epoch {epoch.epoch} of {epochs}: loss {epoch.loss:.4f}, "
            f"validation {epoch.accuracy:.2%}{held_out}, {epoch.seconds:.1f} s",
            highlight=False,
        )
