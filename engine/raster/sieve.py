"""Drops changed areas below the minimum mapping unit, window by window with the result of the whole."""

from __future__ import annotations

import numpy as np
from rasterio.features import sieve

from engine.raster.info import BoolArray

# Edges join pixels to an area, corners do not; polygons are drawn by the same rule, so that both agree.
CONNECTIVITY = 4


def halo_px(minimum_px: int) -> int:
    """Pixels around a window that decide which of its areas are too small.

    An area of fewer than n pixels is shorter than n; it may lie in a hole that is itself too small to stay a hole, so
    two such lengths can matter.
    """
    return 2 * minimum_px if minimum_px > 1 else 0


def remove_small(changed: BoolArray, minimum_px: int) -> BoolArray:
    """Gives the changed pixels without areas of fewer than `minimum_px` pixels; holes stay.

    Args:
        changed: [h, w], with a halo of `halo_px(minimum_px)` around what is wanted of the result.
        minimum_px: smallest area that stays, at least 1.
    """
    if minimum_px <= 1 or not changed.any():
        return changed
    kept = sieve(changed.astype(np.uint8), size=minimum_px, connectivity=CONNECTIVITY) == 1
    return np.asarray(kept & changed, np.bool_)
