"""One training batch."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, Self

from torch import Tensor


class Divisible(Protocol):
    """A batch that the training loop can cut into parts."""

    @property
    def count(self) -> int:
        """N."""

    def part(self, cut: slice) -> Self:
        """Some of its patches."""


@dataclass(frozen=True)
class Batch:
    """Two augmented views of N patches, on one device.

    Values are standardised (mean 0, deviation 1 per band, by the statistics of the patch's group); nodata is 0.

    Args:
        query: [N,C,V,V] float32, first view.
        key: [N,C,V,V] float32, second view of the same patches.
        scene: [N] int64, number of each patch's scene.
    """

    query: Tensor
    key: Tensor
    scene: Tensor

    @property
    def count(self) -> int:
        """N."""
        return int(self.scene.shape[0])

    def part(self, cut: slice) -> Batch:
        """Some of its patches."""
        return Batch(self.query[cut], self.key[cut], self.scene[cut])
