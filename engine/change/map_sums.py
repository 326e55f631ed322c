"""Mean and deviation of the channels of an encoder's map over a scene."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass
class MapSums:
    """Sums of the values of one map and date, [D] float64."""

    count: int
    first: Tensor
    second: Tensor

    @classmethod
    def empty(cls, channels: int, device: torch.device) -> MapSums:
        """Sums of nothing.

        Args:
            channels: D.
            device: of the values.
        """
        zeros = torch.zeros(channels, dtype=torch.float64, device=device)
        return cls(0, zeros, zeros.clone())

    def add(self, values: Tensor, valid: Tensor) -> None:
        """Takes [D, h, w] where valid [h, w].

        Args:
            values: [D, h, w].
            valid: [h, w] booleans.
        """
        kept = values[:, valid]
        self.count += kept.shape[1]
        self.first += kept.sum(dim=1, dtype=torch.float64)
        self.second += kept.square().sum(dim=1, dtype=torch.float64)

    @property
    def mean(self) -> Tensor:
        """[D] float32."""
        return (self.first / max(self.count, 1)).to(torch.float32)

    @property
    def deviation(self) -> Tensor:
        """[D] float32; 1 for a channel that never changes."""
        mean = self.first / max(self.count, 1)
        variance = (self.second / max(self.count, 1) - mean.square()).clamp(min=0.0)
        return torch.where(variance > 1e-12, variance.sqrt(), torch.ones_like(variance)).to(torch.float32)

    def standardise(self, values: Tensor) -> Tensor:
        """Brings [D, h, w] to mean 0 and deviation 1 a channel."""
        return (values - self.mean.view(-1, 1, 1)) / self.deviation.view(-1, 1, 1)
