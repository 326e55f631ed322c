"""The bands of one date as a pixel's head sees them: as they are, their neighbourhood, their ratios, their texture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import torch
from torch import Tensor

from engine.change.smooth import MaskedMean, radius_px

# Neighbourhoods in pixels (assumed): what a point spread function smears, and a small field.
MEAN_SIGMAS_PX = (0.0, 2.0)
TEXTURE_SIGMAS_PX = (1.0, 2.0, 4.0)
HALO_PX = radius_px(max(TEXTURE_SIGMAS_PX))
# All pairs of eight bands are 28. Of more bands each is set against some others only, so that pairs do not swamp them.
MOST_BANDS_FOR_ALL_PAIRS = 8
# Added to both sides of a ratio, as a share of the range of the bands, so that the noise of dark pixels stays small
# (assumed: a tenth of it was worse on land cover).
DARK = 0.05
DARK_LOGARITHM = 0.04  # likewise before a logarithm (assumed)


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
        """From the lowest and highest values of a scene."""
        lows, highs = (torch.tensor(list(values), dtype=torch.float32, device=device) for values in (low, high))
        zero = lows.clamp(max=0.0)
        return cls(zero, (highs - zero).clamp(min=1e-30))

    def apply(self, image: Tensor) -> Tensor:
        """Scales [C, h, w]; what is darker than dark is 0."""
        return ((image - self.zero.view(-1, 1, 1)) / self.top.view(-1, 1, 1)).clamp_(min=0.0)


class DateFeatures:
    """Features of one date at the stride of its pixels.

    Args:
        band_count: C.
    """

    def __init__(self, band_count: int) -> None:
        self.band_count = band_count
        self.pairs = band_pairs(band_count)
        self.level_count = len(MEAN_SIGMAS_PX) * (band_count + len(self.pairs))
        self.texture_count = len(TEXTURE_SIGMAS_PX) * band_count

    def levels(self, scaled: Tensor, valid: Tensor, rows: slice, cols: slice) -> Tensor:
        """Bands and their normalised differences, at each size of neighbourhood.

        Args:
            scaled: [C, h, w] of `BandRange`, 0 where not valid.
            valid: [h, w].
            rows: that are wanted, at least `HALO_PX` from an inner edge; likewise `cols`.

        Returns:
            [level_count, rows, cols].
        """
        first, second = ([pair[side] for pair in self.pairs] for side in (0, 1))
        parts = []
        for sigma_px in MEAN_SIGMAS_PX:
            means = MaskedMean(valid, sigma_px)(scaled)[:, rows, cols]
            parts.append(means)
            if self.pairs:
                dark = means + DARK
                left, right = dark[first], dark[second]
                parts.append((left - right).div_(left.add_(right)))
        return torch.cat(parts)

    def texture(self, scaled: Tensor, valid: Tensor, rows: slice, cols: slice) -> Tensor:
        """Local deviation of the logarithm of each band, which does not depend on the brightness.

        Args:
            scaled: as for `levels`.
            valid: [h, w].
            rows: likewise.
            cols: likewise.

        Returns:
            [texture_count, rows, cols].
        """
        logarithm = (scaled + DARK_LOGARITHM).log_().mul_(valid)
        both = torch.cat([logarithm, logarithm.square()])
        parts = []
        for sigma_px in TEXTURE_SIGMAS_PX:
            mean, square = MaskedMean(valid, sigma_px)(both)[:, rows, cols].chunk(2)
            parts.append((square - mean.square()).clamp_(min=0.0).sqrt_())
        return torch.cat(parts)
