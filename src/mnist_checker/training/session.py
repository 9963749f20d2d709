"""A training from its settings to its run folder: begun or gone on with, run, and kept."""

from collections.abc import Callable, Generator
from contextlib import suppress
from dataclasses import dataclass
from typing import Generic

import numpy as np
from threadpoolctl import threadpool_limits

from mnist_checker.machine import usable_cores
from mnist_checker.model_file import load_model
from mnist_checker.runs import RunFolder
from mnist_checker.training.checkpoint import check_resumable, resume
from mnist_checker.training.data import Data, Sources
from mnist_checker.training.loop import Epoch, Learner
from mnist_checker.training.run import Outcome, finish, run
from mnist_checker.training.settings import AnySettings
from mnist_checker.training.starting import LOOKED_AT, check_start


@dataclass(frozen=True, eq=False)
class Session(Generic[AnySettings]):
    """A training, as this process takes part in it.

    Attributes:
        settings: What decides it.
        sources: Where what is learnt from lies.
        folder: Its run folder.
        new: Makes a learner that has learnt nothing yet, for so many images in an epoch.
        resumes: Whether it goes on with what is in the folder.
        is_first: Whether this process is the one that writes.
    """

    settings: AnySettings
    sources: Sources
    folder: RunFolder
    new: Callable[[AnySettings, int], Learner]
    resumes: bool = False
    is_first: bool = True

    def check(self) -> None:
        """Refuse what can be refused before data is made ready, which may take minutes.

        Raises:
            InputError: The folder holds another run, or none to go on with; or the network to
                start from is another than the settings make.
            OSError: A file cannot be read, or the folder not be written to.
        """
        if self.sources.start:
            untrained = self.new(self.settings, 1).best_layers()
            check_start(load_model(self.sources.start), untrained)
        if self.resumes:
            check_resumable(self.folder, self.settings)
        elif self.is_first:
            self.folder.check_new()

    def begin(self, data: Data) -> Learner:
        """Return a learner as the folder's checkpoint has it, or before its first epoch.

        Raises:
            InputError: The folder holds another run, or a broken one.
            OSError: The folder cannot be made.
        """
        if self.resumes:
            return self._resumed(data)
        if self.is_first:
            self.folder.make()
        learner = self.new(self.settings, len(data.training))
        if data.start:
            generator = np.random.default_rng(self.settings.seed)
            learner.start(data.start, data.draw_undistorted(LOOKED_AT, generator))
        return learner

    def train(
        self, learner: Learner, data: Data, after_batch: Callable[[int, float], None]
    ) -> Generator[Epoch]:
        """Train from where the learner stands, with as many threads as there is use for.

        Raises:
            DivergedError: The loss grew beyond all bounds.
            OSError: The folder cannot be written to.
        """
        cores = usable_cores()
        threads = min(4, cores)
        # Threads of a matrix product wait for each other without sleeping: where they have to
        # share cores with those that distort images, products take several times as long.
        products = learner.useful_threads(max(1, cores - threads) if data.augment else cores)
        with threadpool_limits(products, user_api="blas"):
            yield from run(self.folder, learner, self.settings, data, threads, after_batch)

    def finish(self, learner: Learner, data: Data) -> Outcome:
        """Write everything that a run leaves; return what its best network reaches.

        Raises:
            OSError: The folder cannot be written to.
        """
        return finish(self.folder, learner, self.settings, data)

    def keep(self, data: Data) -> Outcome | None:
        """Finish with the best network so far; where no epoch is done, leave no folder.

        The checkpoint is what going on will start from, so the model file shows the same.

        Raises:
            OSError: The folder cannot be written to.
        """
        if not self.folder.checkpoint.exists():
            with suppress(OSError):
                self.folder.path.rmdir()
            return None
        return self.finish(self._resumed(data), data)

    def _resumed(self, data: Data) -> Learner:
        learner = self.new(self.settings, len(data.training))
        resume(self.folder, learner, self.settings)
        return learner
