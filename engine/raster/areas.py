"""What a pixel measures on the ground."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from pyproj import Geod, Transformer

from engine.raster.grid import Grid
from engine.raster.windows import Window

GEOD = Geod(ellps="WGS84")


class CellAreas:
    """Geodesic areas of a grid's cells.

    Along a row of a window the area is taken as that in the window's middle: within the few thousand columns of a
    window it varies by less than its own rounding in geographic systems, and to second order in projected ones.

    Args:
        grid: whose cells are measured. Without a CRS every cell measures 1.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._to_degrees = (
            None if grid.crs_wkt is None else Transformer.from_crs(grid.crs_wkt, "OGC:CRS84", always_xy=True)
        )

    def rows_m2(self, window: Window) -> npt.NDArray[np.float64]:
        """Gives the area in m² of a cell of each row of a window, [h]."""
        if self._to_degrees is None:
            return np.ones(window.height)
        col = window.col + window.width // 2
        # The area changes smoothly with the row: a parabola through three rows is exact to a hundred-thousandth, even
        # over degrees.
        at = sorted({window.row, window.row + window.height // 2, window.row_stop - 1})
        areas = [self._cell_m2(row, col) for row in at]
        rows = np.arange(window.row, window.row_stop, dtype=np.float64)
        if len(at) < 3:
            return np.interp(rows, at, areas)
        centre, span = at[1], float(max(at[2] - at[0], 1))
        fit = np.polyfit((np.asarray(at) - centre) / span, areas, 2)
        return np.asarray(np.polyval(fit, (rows - centre) / span))

    def _cell_m2(self, row: int, col: int) -> float:
        if self._to_degrees is None:
            return 1.0
        t = self._grid.transform
        xs = t.c + t.a * np.array([col, col + 1, col + 1, col])
        ys = t.f + t.e * np.array([row, row, row + 1, row + 1])
        lon, lat = self._to_degrees.transform(xs, ys)
        area, _ = GEOD.polygon_area_perimeter(lon, lat)
        return abs(float(area))
