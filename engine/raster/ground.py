"""How fine the pixels are on the ground, and who says so."""

from __future__ import annotations

import math
from dataclasses import dataclass

from affine import Affine

from engine.contract.remarks import Remark
from engine.raster.grid import Grid
from engine.raster.info import RasterInfo

# Pictures without georeference are mostly cut out of aerial images and of satellite images of half a metre to two: one
# metre is within a factor of two of both.
ASSUMED_M = 1.0


def resolution_of(info: RasterInfo) -> float | None:
    """Edge of a file's pixel on the ground in metres, whichever way the file is turned; None without a CRS."""
    if info.crs_wkt is None:
        return None
    t = info.transform
    across, down = math.hypot(t.a, t.d), math.hypot(t.b, t.e)
    x, y = t @ (info.width / 2, info.height / 2)
    return Grid(info.crs_wkt, Affine(across, 0.0, x, 0.0, -down, y), 1, 1).ground_resolution_m


@dataclass(frozen=True)
class GroundResolution:
    """Edge of a pixel on the ground.

    Args:
        metres: above 0.
        assumed: whether nobody says it, neither the file nor the person.
    """

    metres: float
    assumed: bool = False

    @classmethod
    def of(cls, stated_m: float | None, given_m: float | None = None) -> GroundResolution:
        """Decides who is believed.

        Args:
            stated_m: what the file says; None for nothing.
            given_m: what the person says, which counts more; None for nothing.
        """
        known_m = stated_m if given_m is None else given_m
        return cls(ASSUMED_M, assumed=True) if known_m is None else cls(known_m)

    @property
    def remarks(self) -> tuple[Remark, ...]:
        """What a person should know of it."""
        return (Remark("ground.assumed", {"assumed_m": self.metres}),) if self.assumed else ()
