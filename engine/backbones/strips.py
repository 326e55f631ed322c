"""Images that an encoder sees strip by strip, which bounds its first maps, the largest; the maps are the same."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import torch
from torch import Tensor


@dataclass(frozen=True)
class Strip:
    """Some rows of an image, with those around them that their maps depend on.

    Args:
        start: first row.
        stop: row behind the last one.
        first: of the rows around.
        last: row behind them.
    """

    start: int
    stop: int
    first: int
    last: int

    def batch(self, image: Tensor) -> Tensor:
        """What the encoder sees of an image [C, H, W]: [1, C, h, W]."""
        return image[None, :, self.first : self.last].contiguous(memory_format=torch.channels_last)

    def within(self, stride_px: int) -> slice:
        """Rows of the strip in a map of what the encoder saw."""
        return slice((self.start - self.first) // stride_px, -(-(self.stop - self.first) // stride_px))

    def rows(self, stride_px: int) -> slice:
        """The same rows in a map of the whole image."""
        return slice(self.start // stride_px, -(-self.stop // stride_px))


def strips(height: int, strip_px: int, reach_px: int, align_px: int) -> Iterator[Strip]:
    """Cuts an image into strips from top to bottom.

    Args:
        height: rows of the image.
        strip_px: rows of a strip, rounded up to a multiple of `align_px`.
        reach_px: farthest row that a map depends on.
        align_px: strips begin at multiples of it.
    """
    step, reach = (-(-length // align_px) * align_px for length in (strip_px, reach_px))
    for start in range(0, height, step):
        stop = min(height, start + step)
        yield Strip(start, stop, max(0, start - reach), min(height, stop + reach))
