"""What an encoder offers to those who use its maps."""

from __future__ import annotations

from dataclasses import dataclass


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
