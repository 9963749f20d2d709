"""What changes while training: the learning rate, and the share of zeros.

A schedule (chapter 3, "Learning rate schedule") maps the share of the steps that are done, 0 to
below 1, to a factor of the learning rate.
"""

import math
from collections.abc import Callable

Schedule = Callable[[float], float]


def constant(done: float) -> float:  # noqa: ARG001 - a schedule that needs no clock
    """The learning rate as it is."""
    return 1.0


def stepped(done: float) -> float:
    """A tenth from half of its clock on, a hundredth from three quarters."""
    if done < 0.5:
        return 1.0
    return 0.1 if done < 0.75 else 0.01


def cosine(done: float) -> float:
    """Half a wave of the cosine, from 1 down to 0."""
    return 0.5 * (1.0 + math.cos(math.pi * done))


SCHEDULES: dict[str, Schedule] = {"constant": constant, "stepped": stepped, "cosine": cosine}


def factor(schedule: Schedule, warm_up: float, done: float) -> float:
    """Return the factor of the learning rate.

    Args:
        schedule: What follows the warm-up, on its own clock from 0 to 1.
        warm_up: Share of the steps in which the rate climbs in a line from 0, 0 to below 1.
        done: Share of the steps that are done.
    """
    if done < warm_up:
        return done / warm_up
    return schedule((done - warm_up) / (1.0 - warm_up))


def pruning_so_far(pruning: float, done: float) -> float:
    """Return the share of zeros after so large a share of the training, 0 to 1.

    It rises as a cubic until the training is half done: Zhu and Gupta (2017), "To prune, or not
    to prune: exploring the efficacy of pruning for model compression", equation 1.
    """
    return pruning * (1.0 - (1.0 - min(1.0, 2.0 * done)) ** 3)
