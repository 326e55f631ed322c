"""A tile made ready for detectors: both dates standardised, and their local means, each computed once."""

from __future__ import annotations

from functools import cached_property

import torch
from torch import Tensor

from engine.change.local import LocalComparison, compare_locally
from engine.change.normalise import BandScale
from engine.change.smooth import MaskedMean
from engine.raster.windows import Tile

# Width of "local" for detectors that look at a pixel's surroundings: what a point spread function and a usual
# misregistration smear. A wider one sees no more, and draws what it sees wider.
LOCAL_SIGMA_PX = 1.0


class PairMaps:
    """Both dates of a tile, standardised.

    Args:
        tile: aligned pixels.
        scale: of the bands.
        device: where to compute.
    """

    def __init__(self, tile: Tile, scale: BandScale, device: torch.device) -> None:
        self.before_raw = torch.from_numpy(tile.before).to(device)
        self.after_raw = torch.from_numpy(tile.after).to(device)
        self.valid = torch.from_numpy(tile.valid).to(device)
        self.all_valid = bool(tile.valid.all())
        self.scale = scale
        self.origin = (tile.outer.row, tile.outer.col)  # of the tile on the grid

    @classmethod
    def of_tensors(
        cls, before: Tensor, after: Tensor, valid: Tensor, scale: BandScale, origin: tuple[int, int] = (0, 0)
    ) -> PairMaps:
        """Maps of pixels that are on the device already.

        Args:
            before: [C, h, w], 0 where not valid.
            after: likewise.
            valid: [h, w] booleans.
            scale: of the bands.
            origin: row and column of the first pixel on the grid.
        """
        maps = cls.__new__(cls)
        maps.before_raw, maps.after_raw, maps.valid, maps.scale = before, after, valid, scale
        maps.all_valid, maps.origin = bool(valid.all()), origin
        return maps

    @property
    def band_count(self) -> int:
        """C."""
        return int(self.before_raw.shape[0])

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width."""
        return int(self.valid.shape[0]), int(self.valid.shape[1])

    @cached_property
    def standardised(self) -> tuple[Tensor, Tensor]:
        """[C, h, w] each, 0 where not valid."""
        return self.scale.apply(self.before_raw, self.after_raw, None if self.all_valid else self.valid)

    @cached_property
    def local_mean(self) -> MaskedMean:
        """Averages maps of this tile over the local neighbourhood."""
        return MaskedMean(self.valid, LOCAL_SIGMA_PX)

    @cached_property
    def compared(self) -> LocalComparison:
        """The standardised bands and their patterns around each pixel."""
        return compare_locally(*self.standardised, self.local_mean)

    @property
    def means(self) -> tuple[Tensor, Tensor]:
        """Local means of the standardised bands, [C, h, w] each."""
        return self.compared.means

    def masked(self, score: Tensor) -> Tensor:
        """Sets NaN where there is no data, in place.

        Args:
            score: [h, w].
        """
        return score if self.all_valid else score.masked_fill_(~self.valid, float("nan"))
