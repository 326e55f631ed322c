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
        width: of the hidden layer; None for as many as come in.
        projected: length of the result.
    """

    def __init__(
        self, channels: int, generator: torch.Generator, width: int | None = None, projected: int = PROJECTED_CHANNELS
    ) -> None:
        super().__init__()
        with torch.device("meta"):  # no random numbers are drawn
            hidden = channels if width is None else width
            self.layers = nn.Sequential(nn.Linear(channels, hidden), nn.ReLU(), nn.Linear(hidden, projected))
        unset_on_cpu(self)
        draw_weights(self, generator)

    def forward(self, pooled: Tensor) -> Tensor:
        """[N, channels] to [N, projected] float32 of length 1."""
        return functional.normalize(self.layers(pooled).float(), dim=1)
