"""What describes the pixels of a date, whatever it looks at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import torch
from torch import Tensor


@dataclass(frozen=True)
class BandRange:
    """Brings bands of any unit to about 0 to 1.

    Args:
        zero: [C] where dark begins: 0, or the lowest value of a band that goes below.
        top: [C] highest value above that.
    """

    zero: Tensor
    top: Tensor

    @classmethod
    def of(cls, low: Sequence[float], high: Sequence[float], device: torch.device) -> BandRange:
        """From the lowest and highest values of images."""
        lows, highs = (torch.tensor(list(values), dtype=torch.float32, device=device) for values in (low, high))
        zero = lows.clamp(max=0.0)
        return cls(zero, (highs - zero).clamp(min=1e-30))

    def apply(self, image: Tensor) -> Tensor:
        """Scales [C, h, w]; what is darker than dark is 0."""
        return ((image - self.zero.view(-1, 1, 1)) / self.top.view(-1, 1, 1)).clamp_(min=0.0)

    def undo(self, scaled: Tensor) -> Tensor:
        """Gives the values of [C, h, w] in the unit of the bands again; what was darker than dark is dark."""
        return scaled * self.top.view(-1, 1, 1) + self.zero.view(-1, 1, 1)


@dataclass(frozen=True)
class DateBands:
    """The bands of one date in a window.

    Args:
        scaled: [C, h, w] of `BandRange`, 0 where not valid.
        valid: [h, w].
        band_range: that scaled them.
    """

    scaled: Tensor
    valid: Tensor
    band_range: BandRange

    @property
    def values(self) -> Tensor:
        """[C, h, w] in the unit of the bands; any value where not valid."""
        return self.band_range.undo(self.scaled)


class Descriptor(Protocol):
    """Describes the pixels of one date at their own stride. The same pixel gets the same whatever window it lies in.

    Attributes:
        channels: numbers that it gives for each pixel.
        halo_px: pixels around one that they depend on.
    """

    channels: int
    halo_px: int

    def describe(self, date: DateBands, rows: slice, cols: slice) -> Tensor:
        """Describes some pixels.

        Args:
            date: the bands of a window.
            rows: that are wanted, at least `halo_px` from an inner edge of the window; likewise `cols`.

        Returns:
            [channels, rows, cols], of about the size of 1.
        """
