"""What one score says, in the units of another: the same ranks, and the other's distribution."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import torch
from torch import Tensor

LEVELS = 1001  # shares of the places at which both scores are known; between them it is interpolated


@dataclass(frozen=True)
class Units:
    """A map that keeps the order.

    Odds that were learned jump from surely unchanged to surely changed wherever a border is, whether anything changed
    or not, so a threshold would find clear outlines in anything. In the units of the teacher they order places as they
    were learned to, and are as clear, and as rarely high, as what the teacher saw.

    Args:
        own: [L] of the score that is mapped, ascending.
        other: [L] of the other one.
    """

    own: Tensor
    other: Tensor

    @classmethod
    def fit(cls, own: Tensor, other: Tensor) -> Units:
        """Puts the ranks of both beside each other.

        Args:
            own: [N] scores of places.
            other: [N], of the same places, in any order.
        """
        return cls(_levels(own), _levels(other))

    def of(self, values: Tensor) -> Tensor:
        """Scores of any shape in the other's units; beyond what was seen the last one."""
        flat = values.flatten()
        upper = torch.searchsorted(self.own, flat).clamp_(1, len(self.own) - 1)
        low, high = self.own[upper - 1], self.own[upper]
        share = ((flat - low) / (high - low).clamp(min=torch.finfo(flat.dtype).tiny)).clamp_(0.0, 1.0)
        return torch.lerp(self.other[upper - 1], self.other[upper], share).view(values.shape)

    def state(self) -> dict[str, Tensor]:
        """All that was fitted, by name."""
        return dict(vars(self))

    @classmethod
    def from_state(cls, state: Mapping[str, Tensor]) -> Units:
        """What gave this state."""
        return cls(**state)


def _levels(values: Tensor) -> Tensor:
    """[LEVELS] values, ascending, at even shares of the ranks."""
    ordered = values.float().sort().values
    places = torch.linspace(0.0, len(ordered) - 1.0, LEVELS, dtype=torch.float64, device=ordered.device)
    lower = places.floor().long()
    upper = (lower + 1).clamp_(max=len(ordered) - 1)
    return torch.lerp(ordered[lower], ordered[upper], (places - lower).float())
