"""How many areas a threshold leaves: counted on the score raster without writing anything."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
from osgeo import gdal

LARGEST_PX = 2**21  # read at once; of a larger raster every n-th pixel is looked at, which is near enough for a slider


@dataclass(frozen=True)
class AreaCount:
    """What a threshold leaves.

    Args:
        areas: number of changed areas that are large enough.
        share: of the pixels with data that lie in them.
        exact: whether every pixel was looked at.
    """

    areas: int
    share: float
    exact: bool


def count_areas(score: Path, threshold: float, minimum_px: int) -> AreaCount | None:
    """Counts the areas of a threshold; pixels that touch with an edge belong together, as in the polygons.

    Args:
        score: raster of the scores.
        threshold: a pixel is changed from this score on.
        minimum_px: smaller areas are left out.

    Returns:
        None where the raster cannot be read.
    """
    if not score.is_file():  # GDAL raises or not, as other plugins have set it
        return None
    dataset = gdal.Open(str(score))
    if dataset is None:
        return None
    width, height = dataset.RasterXSize, dataset.RasterYSize
    step = max(1, int(np.ceil(np.sqrt(width * height / LARGEST_PX))))
    shape = max(1, height // step), max(1, width // step)
    band = dataset.GetRasterBand(1)
    values = band.ReadAsArray(buf_xsize=shape[1], buf_ysize=shape[0])
    if values is None:
        return None
    nodata = band.GetNoDataValue()
    valid = np.isfinite(values) if nodata is None else values != nodata
    sizes = _sizes(valid & (values >= np.float32(threshold)))
    kept = sizes[sizes * step * step >= minimum_px]
    return AreaCount(len(kept), float(kept.sum()) / max(1, int(valid.sum())), step == 1)


def _sizes(changed: np.ndarray) -> np.ndarray:
    """Pixels of each area, from the runs of its rows: runs that touch get the smallest number among them."""
    edges = np.diff(np.pad(changed, ((0, 0), (1, 1))).astype(np.int8), axis=1)
    rows, starts = np.nonzero(edges == 1)
    stops = np.nonzero(edges == -1)[1]
    # Places in one long line, each row behind the one above it: what lies one row down is one width further on.
    width = changed.shape[1] + 1
    first, last = rows * width + starts, rows * width + stops
    low = np.searchsorted(last, first - width, side="right")  # the first run above that ends behind this one's start
    high = np.searchsorted(first, last - width, side="left")
    touching = np.maximum(high - low, 0)
    below = np.repeat(np.arange(len(rows)), touching)
    offset = np.arange(touching.sum()) - np.repeat(np.cumsum(touching) - touching, touching)
    above = low[below] + offset
    number = np.arange(len(rows))
    while True:
        before = number.copy()
        least = np.minimum(number[below], number[above])
        np.minimum.at(number, before[below], least)
        np.minimum.at(number, before[above], least)
        np.minimum.at(number, below, least)
        np.minimum.at(number, above, least)
        number = number[number]
        if np.array_equal(number, before):
            break
    return np.bincount(np.unique(number, return_inverse=True)[1], stops - starts) if len(rows) else np.zeros(0)
