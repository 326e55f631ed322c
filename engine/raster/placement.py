"""Where a file's pixels lie, and whether they are those of a grid."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS

from engine.raster.info import RasterInfo

Doubles = npt.NDArray[np.float64]
Numbers = npt.NDArray[np.floating[Any]]

# Pixels closer than this to a lattice are taken to lie on it: files store coordinates with rounding errors, and a
# hundredth of a pixel moves no grey value by more than the noise of a sensor.
ON_GRID_PX = 0.01


def placement(info: RasterInfo) -> Affine:
    """Pixel to CRS coordinates of a raster; an image without any has y falling with rows, as grids do."""
    if info.crs_wkt is None and info.transform.is_identity:
        return Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
    return info.transform


def placed_xy(transform: Affine, cols: Numbers, rows: Numbers) -> tuple[Doubles, Doubles]:
    """Coordinates of many places at once.

    Args:
        transform: pixels to CRS.
        cols: of any shape.
        rows: likewise.
    """
    t = transform
    xs, ys = t.c + t.a * cols + t.b * rows, t.f + t.d * cols + t.e * rows
    return np.asarray(xs, np.float64), np.asarray(ys, np.float64)


@lru_cache(maxsize=64)
def full_turn(crs_wkt: str | None) -> float:
    """Once around the world in units of a geographic CRS; 0 in others, whose coordinates do not repeat."""
    if crs_wkt is None:
        return 0.0
    crs = CRS.from_wkt(crs_wkt)
    return 2.0 * math.pi / float(crs.units_factor[1]) if crs.is_geographic else 0.0


def turns_to(info: RasterInfo, x: float) -> float:
    """By how much a place must be moved, in whole turns, to lie nearest to a raster's middle.

    Args:
        info: in a geographic CRS; else nothing is moved.
        x: longitude in its units.
    """
    turn = full_turn(info.crs_wkt)
    if not turn:
        return 0.0
    middle = (placement(info) @ (info.width / 2, info.height / 2))[0]
    return turn * round((middle - x) / turn)


def period_px(info: RasterInfo) -> int:
    """Columns of a file after which the same ground comes again; 0 where they are not whole, or nothing repeats."""
    turn, t = full_turn(info.crs_wkt), placement(info)
    if not turn or t.b or t.d or not t.a:
        return 0
    columns = turn / abs(t.a)
    return round(columns) if abs(columns - round(columns)) <= ON_GRID_PX else 0


def grid_to_file(
    info: RasterInfo, crs_wkt: str | None, transform: Affine, shift_px: tuple[float, float]
) -> Affine | None:
    """Grid pixels to file pixels; None where no affine map does it because the CRSs differ.

    Args:
        info: the file.
        crs_wkt: CRS of the grid.
        transform: of the grid.
        shift_px: rows and columns of the grid by which the image is moved.
    """
    both = info.crs_wkt is not None and crs_wkt is not None
    if both and info.crs_wkt != crs_wkt and CRS.from_wkt(info.crs_wkt) != CRS.from_wkt(crs_wkt):
        return None
    mapping: Affine = ~placement(info) @ transform @ Affine.translation(-shift_px[1], -shift_px[0])
    return mapping


def whole_offset(mapping: Affine, height: int, width: int) -> tuple[int, int] | None:
    """Row and column in the file of the grid's first pixel, where pixels fall on pixels; else None.

    Args:
        mapping: grid pixels to file pixels.
        height: rows of the grid, all of which must fit.
        width: columns of the grid.
    """
    col, row = mapping @ (0.0, 0.0)
    offset = round(row), round(col)
    for x, y in ((0, 0), (width, 0), (0, height), (width, height)):
        file_x, file_y = mapping @ (x, y)
        if abs(file_x - x - offset[1]) > ON_GRID_PX or abs(file_y - y - offset[0]) > ON_GRID_PX:
            return None
    return offset
