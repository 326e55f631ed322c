"""What neighbourhoods of two dates have in common: their means, and how much their patterns differ."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from engine.change.smooth import MaskedMean

# Variance below which a neighbourhood counts as smooth, in units of the band's own variance. A tenth lets noise pass as
# equal and keeps edges of buildings and fields, whose local variance is of the order of one.
SMOOTH_VARIANCE = 0.1
# Numbers of one date that are compared at a time: with all that is made of them they stay in a core's cache.
COMPARED_AT_ONCE = 2**17


@dataclass(frozen=True)
class LocalComparison:
    """What neighbourhoods of two dates have in common.

    Args:
        structure: [h, w], difference of the patterns: 0 to about 1, mean over channels.
        means: local means of both dates, [D, h, w] each.
    """

    structure: Tensor
    means: tuple[Tensor, Tensor]


def compare_locally(before: Tensor, after: Tensor, local_mean: MaskedMean) -> LocalComparison:
    """One minus the structure term of the structural similarity, and local means.

    With u the sum of both dates and v their difference, it is var(v) / ((var(u) + var(v)) / 2 + c), var over a Gaussian
    neighbourhood: 0 where the patterns are equal up to their mean, 1 where they have nothing in common.

    Source: Wang et al., Image quality assessment: from error visibility to structural similarity, 2004.

    Args:
        before: [D, h, w], each channel scaled to a spread of about 1, 0 where not valid.
        after: likewise.
        local_mean: averages over the neighbourhood.
    """
    channels, height, width = before.shape
    structure = torch.zeros((height, width), device=before.device)
    means = (torch.empty_like(before), torch.empty_like(after))
    strip = max(4 * local_mean.reach_px, COMPARED_AT_ONCE // max(width, 1), 1)
    at_once = max(1, COMPARED_AT_ONCE // (strip * max(width, 1)))
    for start in range(0, height, strip):
        rows = range(start, min(height, start + strip))
        top, bottom = max(0, rows.start - local_mean.reach_px), min(height, rows.stop + local_mean.reach_px)
        part = structure[rows.start : rows.stop]
        for channel in range(0, channels, at_once):
            chosen = slice(channel, channel + at_once)
            first, second = (values[chosen, top:bottom] for values in (before, after))
            sums, differences = first + second, first - second
            sum_mean, mean = (local_mean.of_rows(values, top, rows) for values in (sums, differences))
            torch.add(sum_mean, mean, out=means[0][chosen, rows.start : rows.stop]).mul_(0.5)
            torch.sub(sum_mean, mean, out=means[1][chosen, rows.start : rows.stop]).mul_(0.5)
            spread, variance = (
                local_mean.of_rows(values.square_(), top, rows).addcmul_(middle, middle, value=-1.0).clamp_(min=0.0)
                for values, middle in ((sums, sum_mean), (differences, mean))
            )
            spread.add_(variance).mul_(0.5).add_(SMOOTH_VARIANCE)
            part.add_(variance.div_(spread).sum(dim=0))
    return LocalComparison(structure.div_(channels), means)
