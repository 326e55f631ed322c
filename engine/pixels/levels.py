"""How bright a pixel and its neighbourhood are in each band, and the ratios of the bands."""

from __future__ import annotations

from itertools import combinations

import torch
from torch import Tensor

from engine.change.gaussian import radius_px
from engine.change.smooth import MaskedMean
from engine.pixels.base import DateBands

# Neighbourhoods in pixels (assumed): what a point spread function smears, and a small field.
MEAN_SIGMAS_PX = (0.0, 2.0)
# All pairs of eight bands are 28. Of more bands each is set against some others only, so that pairs do not swamp them.
MOST_BANDS_FOR_ALL_PAIRS = 8
# Added to both sides of a ratio, as a share of the range of the bands, so that the noise of dark pixels stays small
# (assumed: a tenth of it was worse on land cover).
DARK = 0.05


def band_pairs(band_count: int) -> tuple[tuple[int, int], ...]:
    """Which bands are set against each other.

    Args:
        band_count: C.

    Returns:
        All pairs of few bands; of many, those whose positions differ by a power of two.
    """
    pairs = combinations(range(band_count), 2)
    if band_count <= MOST_BANDS_FOR_ALL_PAIRS:
        return tuple(pairs)
    powers = {2**power for power in range(band_count.bit_length())}
    return tuple((first, second) for first, second in pairs if second - first in powers)


class Levels:
    """Bands and their normalised differences, at each size of neighbourhood; see `Descriptor`.

    Args:
        band_count: C.
    """

    halo_px = radius_px(max(MEAN_SIGMAS_PX))

    def __init__(self, band_count: int) -> None:
        self.pairs = band_pairs(band_count)
        self.channels = len(MEAN_SIGMAS_PX) * (band_count + len(self.pairs))

    def describe(self, date: DateBands, rows: slice, cols: slice) -> Tensor:
        """See `Descriptor`."""
        first, second = ([pair[side] for pair in self.pairs] for side in (0, 1))
        parts = []
        for sigma_px in MEAN_SIGMAS_PX:
            means = MaskedMean(date.valid, sigma_px)(date.scaled)[:, rows, cols]
            parts.append(means)
            if self.pairs:
                dark = means + DARK
                left, right = dark[first], dark[second]
                parts.append((left - right).div_(left.add_(right)))
        return torch.cat(parts)
