"""Difference of local structure: patterns that no longer match, whatever their brightness."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.change.base import UnfittedDetector
from engine.change.gaussian import radius_px
from engine.change.maps import LOCAL_SIGMA_PX, PairMaps
from engine.change.smooth import MaskedMean

# Variance below which a neighbourhood counts as smooth, in units of the band's own variance. A tenth lets noise pass as
# equal and keeps edges of buildings and fields, whose local variance is of the order of one.
SMOOTH_VARIANCE = 0.1
CHANNELS_AT_ONCE = 4  # bounds the buffers, whatever the number of channels


def structure_difference(
    before: Tensor, after: Tensor, local_mean: MaskedMean, means: tuple[Tensor, Tensor] | None = None
) -> Tensor:
    """One minus the structure term of the structural similarity, mean over channels.

    With u the sum of both dates and v their difference, it is var(v) / ((var(u) + var(v)) / 2 + c), var over a Gaussian
    neighbourhood: 0 where the patterns are equal up to their mean, 1 where they have nothing in common.

    Source: Wang et al., Image quality assessment: from error visibility to structural similarity, 2004.

    Args:
        before: [D, h, w], each channel scaled to a spread of about 1, 0 where not valid.
        after: likewise.
        local_mean: averages over the neighbourhood.
        means: local means of both, [D, h, w] each, where they are known; else they are computed, some channels at a
            time, which keeps memory small.

    Returns:
        [h, w].
    """
    total = torch.zeros(before.shape[1:], device=before.device)
    for start in range(0, before.shape[0], CHANNELS_AT_ONCE):
        part = slice(start, start + CHANNELS_AT_ONCE)
        first, second = before[part], after[part]
        first_mean, second_mean = (local_mean(first), local_mean(second)) if means is None else (m[part] for m in means)
        sums = _variance(local_mean, first + second, first_mean + second_mean)
        variance = _variance(local_mean, first - second, first_mean - second_mean)
        total.add_(variance.div_(sums.add_(variance).mul_(0.5).add_(SMOOTH_VARIANCE)).sum(dim=0))
    return total.div_(before.shape[0])


def _variance(local_mean: MaskedMean, values: Tensor, mean: Tensor) -> Tensor:
    """Local variance, [D, h, w]; what is given is used up."""
    return local_mean(values.square_()).sub_(mean.square_()).clamp_(min=0.0)


class StructureDifference(UnfittedDetector):
    """Difference of structure in the bands."""

    halo_px = radius_px(LOCAL_SIGMA_PX)

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        return structure_difference(*maps.standardised, maps.local_mean, maps.means)

    def describe(self) -> str:
        """See Detector."""
        return "difference of local structure"
