"""Which pixels a geometry holds."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from rasterio.features import rasterize
from shapely.geometry.base import BaseGeometry

from engine.labels.base import Positions
from engine.labels.placing import dimension_of, of_dimension
from engine.raster.windows import Window

# Outlines of more vertices are cut to the window first, since each window looks at all of them.
_MANY_VERTICES = 5_000


def claim(geometry: BaseGeometry, window: Window, width: int) -> Positions:
    """Finds the pixels of a window that belong to a geometry.

    Polygons hold the pixels whose centre lies inside, lines all that they touch, points theirs.

    Args:
        geometry: points, lines, polygons or a collection of them, in pixels of the grid.
        window: inside the grid.
        width: columns of the grid.

    Returns:
        [n] row * width + column, ascending.
    """
    parts = shapely.get_parts(geometry)
    points = shapely.get_dimensions(parts) == 0
    of_points = _point_pixels(shapely.get_coordinates(parts[points]), window, width)
    of_parts = [_part_pixels(part, window, width) for part in parts[~points]]
    if len(of_parts) == 1 and not len(of_points):
        return of_parts[0]
    return np.unique(np.concatenate([of_points, *of_parts]))


def _part_pixels(part: BaseGeometry, window: Window, width: int) -> Positions:
    """Pixels of a window that belong to a line or a polygon."""
    west, north, east, south = part.bounds  # rows grow downwards
    near = Window(int(north) - 1, int(west) - 1, int(south - int(north)) + 3, int(east - int(west)) + 3)
    place = near.intersect(window)
    if place.empty:
        return np.zeros(0, np.int64)
    if shapely.get_num_coordinates(part) > _MANY_VERTICES and not window.contains(near):
        around = shapely.box(place.col - 1, place.row - 1, place.col_stop + 1, place.row_stop + 1)
        part = of_dimension(shapely.intersection(part, around), dimension_of(part))
        if part.is_empty:
            return np.zeros(0, np.int64)
    burnt = rasterize(
        [(part, 1)],
        place.shape,
        transform=Affine.translation(place.col, place.row),
        all_touched=dimension_of(part) == 1,
        dtype=np.uint8,
    )
    rows, cols = np.nonzero(burnt)
    return (rows + place.row) * width + cols + place.col


def _point_pixels(xy: npt.NDArray[np.float64], window: Window, width: int) -> Positions:
    """Pixels under points. Points on the last edge of the grid belong to its last row or column."""
    rows, cols = np.floor(xy[:, 1]).astype(np.int64), np.floor(xy[:, 0]).astype(np.int64)
    inside = (rows >= window.row) & (rows < window.row_stop) & (cols >= window.col) & (cols < window.col_stop)
    return (rows * width + cols)[inside]
