"""One training shared by several processes, as `torchrun` starts them; usually there is one.

Every process draws the same mini-batches and takes its own share of each. What they learn is
averaged at every step, so the networks stay equal; process 0 alone writes and shows.
"""

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

import torch
import torch.distributed

# Imported before there is a group: its functions keep the one that there is then, and sharing a
# network imports it. The group's threads would live on while Python ends, and abort it at times.
import torch.distributed.nn
from torch import Tensor, nn
from torch.nn.parallel import DistributedDataParallel

from mnist_checker.errors import InputError

DEVICES: Final = ("auto", "cpu", "cuda")


@dataclass(frozen=True)
class Processes:
    """Which of how many processes this is, and what it computes on.

    Attributes:
        rank: Counted from 0.
        count: How many share the training.
        device: The processor, or this process's graphics processor.
    """

    rank: int
    count: int
    device: torch.device

    @property
    def is_first(self) -> bool:
        """Whether this one writes and shows."""
        return self.rank == 0

    def share(self, network: nn.Module) -> nn.Module:
        """Return the network such that its gradients are the mean over all processes."""
        return DistributedDataParallel(network) if self.count > 1 else network

    def sum(self, value: float) -> float:
        """Return the sum of a number over all processes; all must ask."""
        if self.count == 1:
            return value
        total = torch.tensor(value, dtype=torch.float64, device=self.device)
        torch.distributed.all_reduce(total)
        return total.item()

    def agree(self, tensors: Iterable[Tensor]) -> None:
        """Give every process the values that process 0 has; all must ask."""
        if self.count > 1:
            for tensor in tensors:
                torch.distributed.broadcast(tensor, src=0)


@contextmanager
def join_processes(device: str) -> Iterator[Processes]:
    """Join the processes that torchrun started with this one, until the end of the block.

    Args:
        device: A name in DEVICES; auto is cuda where there is one for each process.

    Raises:
        InputError: There is no such device.
    """
    chosen = _chosen(device)
    if not torch.distributed.is_torchelastic_launched():
        yield Processes(0, 1, chosen)
        return
    torch.distributed.init_process_group("nccl" if chosen.type == "cuda" else "gloo")
    try:
        rank, count = torch.distributed.get_rank(), torch.distributed.get_world_size()
        yield Processes(rank, count, chosen)
    finally:
        torch.distributed.destroy_process_group()


def _chosen(device: str) -> torch.device:
    """Return what this process computes on: a graphics processor of its own, or the processor."""
    if device not in DEVICES:
        raise InputError(f"--device {device} is none of {', '.join(DEVICES)}")
    # torchrun tells each process its place on this machine, and how many there are.
    place = int(os.environ.get("LOCAL_RANK", "0"))
    needed = int(os.environ.get("LOCAL_WORLD_SIZE", "1"))
    found = torch.cuda.device_count()
    if device == "cuda" and found < needed:
        raise InputError(
            f"--device cuda needs {needed} of them here, and PyTorch finds {found}: "
            "take --device cpu or auto"
        )
    use_cuda = device != "cpu" and found >= needed
    return torch.device("cuda", place) if use_cuda else torch.device("cpu")
