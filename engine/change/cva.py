"""Change vector analysis."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.change.base import UnfittedDetector
from engine.change.maps import PairMaps


class ChangeVector(UnfittedDetector):
    """Length of the difference of the standardised bands.

    Source: Malila, Change vector analysis, 1980.
    """

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        scale = maps.scale
        squared = torch.zeros(maps.shape, device=maps.valid.device)
        for band in range(maps.band_count):
            # A band at a time and in place: the planes stay near the processor, and nothing of [C, h, w] is made.
            difference = (maps.before_raw[band] - scale.before_mean[band]).div_(scale.before_deviation[band])
            other = (maps.after_raw[band] - scale.after_mean[band]).div_(scale.after_deviation[band])
            difference.sub_(other)
            squared.addcmul_(difference, difference)
        return squared.sqrt_()

    def describe(self) -> str:
        """See Detector."""
        return "length of the standardised change vector"
