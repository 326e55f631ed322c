"""Difference of local structure: patterns that no longer match, whatever their brightness."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.change.base import UnfittedDetector
from engine.change.maps import LOCAL_SIGMA_PX, PairMaps
from engine.change.smooth import radius_px

# Variance below which a neighbourhood counts as smooth, in units of the band's own variance. A tenth lets noise pass as
# equal and keeps edges of buildings and fields, whose local variance is of the order of one.
SMOOTH_VARIANCE = 0.1
BANDS_AT_ONCE = 4  # bounds the buffers, whatever the number of bands


class StructureDifference(UnfittedDetector):
    """One minus the structure term of the structural similarity, mean over bands.

    With u the sum of both dates and v their difference, it is var(v) / ((var(u) + var(v)) / 2 + c), var over a Gaussian
    neighbourhood: 0 where the patterns are equal up to their mean, 1 where they have nothing in common.

    Source: Wang et al., Image quality assessment: from error visibility to structural similarity, 2004.
    """

    halo_px = radius_px(LOCAL_SIGMA_PX)

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        before, after = maps.standardised
        before_mean, after_mean = maps.means
        total = torch.zeros(maps.shape, device=before.device)
        for start in range(0, maps.band_count, BANDS_AT_ONCE):
            part = slice(start, start + BANDS_AT_ONCE)
            sums = self._variance(maps, before[part] + after[part], before_mean[part] + after_mean[part])
            variance = self._variance(maps, before[part] - after[part], before_mean[part] - after_mean[part])
            total.add_(variance.div_(sums.add_(variance).mul_(0.5).add_(SMOOTH_VARIANCE)).sum(dim=0))
        return total.div_(maps.band_count)

    @staticmethod
    def _variance(maps: PairMaps, values: Tensor, mean: Tensor) -> Tensor:
        """Local variance, [C, h, w]; what is given is used up."""
        return maps.local_mean(values.square_()).sub_(mean.square_()).clamp_(min=0.0)

    def describe(self) -> str:
        """See Detector."""
        return "difference of local structure"
