"""Difference of local structure: patterns that no longer match, whatever their brightness."""

from __future__ import annotations

from torch import Tensor

from engine.change.base import UnfittedDetector
from engine.change.gaussian import radius_px
from engine.change.maps import LOCAL_SIGMA_PX, PairMaps


class StructureDifference(UnfittedDetector):
    """Difference of structure in the bands."""

    halo_px = radius_px(LOCAL_SIGMA_PX)

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        return maps.compared.structure.clone()

    def describe(self) -> str:
        """See Detector."""
        return "difference of local structure"
