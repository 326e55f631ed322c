"""How rough the surroundings of a pixel are in each band."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.change.gaussian import radius_px
from engine.change.smooth import MaskedMean
from engine.pixels.base import DateBands

SIGMAS_PX = (1.0, 2.0, 4.0)  # of neighbourhoods (assumed)
DARK = 0.04  # added before a logarithm, as a share of the range of the bands (assumed)


class Texture:
    """Local deviation of the logarithm of each band, which does not depend on the brightness; see `Descriptor`.

    Args:
        band_count: C.
    """

    halo_px = radius_px(max(SIGMAS_PX))

    def __init__(self, band_count: int) -> None:
        self.channels = len(SIGMAS_PX) * band_count

    def describe(self, date: DateBands, rows: slice, cols: slice) -> Tensor:
        """See `Descriptor`."""
        logarithm = (date.scaled + DARK).log_().mul_(date.valid)
        both = torch.cat([logarithm, logarithm.square()])
        parts = []
        for sigma_px in SIGMAS_PX:
            mean, square = MaskedMean(date.valid, sigma_px)(both)[:, rows, cols].chunk(2)
            parts.append((square - mean.square()).clamp_(min=0.0).sqrt_())
        return torch.cat(parts)
