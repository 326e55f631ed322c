"""First weights from a generator, for networks that are built without weights."""

from __future__ import annotations

import math

import torch
from torch import nn


@torch.no_grad()
def draw_weights(network: nn.Module, generator: torch.Generator) -> None:
    """Draws the weights of convolutions and linear layers, and sets those of norms to one.

    Source: the first weights of torch's own layers, uniform within 1 / sqrt(fan in), biases included.

    Args:
        network: changed in place.
        generator: on the CPU.
    """
    for module in network.modules():
        if isinstance(module, nn.Conv2d | nn.Linear):
            bound = 1.0 / math.sqrt(module.weight[0].numel())
            module.weight.uniform_(-bound, bound, generator=generator)
            if module.bias is not None:
                module.bias.uniform_(-bound, bound, generator=generator)
        elif isinstance(module, nn.GroupNorm | nn.BatchNorm1d):
            module.weight.fill_(1.0)
            module.bias.zero_()
            if isinstance(module, nn.BatchNorm1d):
                module.reset_running_stats()
