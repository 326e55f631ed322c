"""What an encoder offers to those who use its maps."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from torch import Tensor


@dataclass(frozen=True)
class MapInfo:
    """One kind of feature map of an encoder.

    Args:
        name: such as layer1.
        channels: D.
        stride_px: cell (i, j) is centred on the pixel (i * stride, j * stride).
        reach_px: farthest pixel that a cell depends on.
    """

    name: str
    channels: int
    stride_px: int
    reach_px: int


class Backbone(Protocol):
    """A network that turns images into maps at several strides."""

    band_count: int
    maps: tuple[MapInfo, ...]

    def features(self, images: Tensor, names: Sequence[str]) -> dict[str, Tensor]:
        """Computes maps.

        Args:
            images: [B, C, H, W] standardised.
            names: which of `maps`.

        Returns:
            [B, D, ceil(H / stride), ceil(W / stride)] by name.
        """
