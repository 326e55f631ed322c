"""The head between an encoder and the sphere on which keys are compared."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional

from engine.backbones.base import unset_on_cpu
from engine.methods.initialise import draw_weights

PROJECTED_CHANNELS = 128


class Projector(nn.Module):
    """Linear, ReLU, linear; the result has length 1.

    Source: Chen et al., Improved baselines with momentum contrastive learning, arXiv 2003.04297, table 1.

    Args:
        channels: length of the pooled vector.
        generator: of the first weights.
    """

    def __init__(self, channels: int, generator: torch.Generator) -> None:
        super().__init__()
        with torch.device("meta"):  # no random numbers are drawn
            self.layers = nn.Sequential(
                nn.Linear(channels, channels), nn.ReLU(), nn.Linear(channels, PROJECTED_CHANNELS)
            )
        unset_on_cpu(self)
        draw_weights(self, generator)

    def forward(self, pooled: Tensor) -> Tensor:
        """[N, channels] to [N, 128] float32 of length 1."""
        return functional.normalize(self.layers(pooled).float(), dim=1)
