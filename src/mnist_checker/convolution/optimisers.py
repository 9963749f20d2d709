"""The optimisers, PyTorch's own."""

from collections.abc import Callable
from typing import Any, Final

from torch import nn
from torch.optim import SGD, AdamW, Optimizer

Groups = list[dict[str, Any]]

OPTIMISERS: Final[dict[str, Callable[[Groups], Optimizer]]] = {
    "adam": lambda groups: AdamW(groups, fused=True),
    "nesterov": lambda groups: SGD(groups, momentum=0.9, nesterov=True, fused=True),
}
"""By name: makes one from groups of parameters.

Weight decay acts on the weights by themselves in adam (Loshchilov and Hutter, 2019, "Decoupled
weight decay regularization"; without any it is plain Adam), and through the gradient in nesterov.
"""


def optimiser(name: str, network: nn.Module, decay: float) -> Optimizer:
    """Return an optimiser of what the network learns, with decay on weights only."""
    learnt = [parameter for parameter in network.parameters() if parameter.requires_grad]
    return OPTIMISERS[name](
        [
            {"params": [each for each in learnt if each.dim() > 1], "weight_decay": decay},
            {"params": [each for each in learnt if each.dim() <= 1], "weight_decay": 0.0},
        ]
    )
