"""Polygons that limit what is looked at: which pixels lie in them, window by window."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from affine import Affine
from rasterio.features import rasterize
from shapely.geometry.base import BaseGeometry

from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.info import BoolArray
from engine.raster.windows import Window

# Outlines of more vertices are cut to the window first, since each window looks at all of them.
_MANY_VERTICES = 5_000
_LOOK_PX = 1024  # windows that are looked at for a pixel


class PolygonRegion:
    """The pixels of a grid whose middle lies in one of some polygons.

    Args:
        polygons: in pixels of the grid, columns as x and rows as y; valid.
        grid: of the pixels.
    """

    def __init__(self, polygons: Sequence[BaseGeometry], grid: Grid) -> None:
        self.polygons = tuple(polygons)
        self._grid = grid
        self._tree = shapely.STRtree(np.array(self.polygons, object))
        shapely.prepare(np.array(self.polygons, object))

    @property
    def identity(self) -> str:
        """Names the polygons; a run resumes only one of the same."""
        digest = hashlib.sha256()
        for polygon in self.polygons:
            digest.update(shapely.to_wkb(polygon))
        return digest.hexdigest()

    @property
    def window(self) -> Window:
        """The part of the grid that they lie in."""
        west, north, east, south = shapely.total_bounds(np.array(self.polygons, object))  # rows grow downwards
        row, col = math.floor(north), math.floor(west)
        return Window(row, col, math.ceil(south) - row, math.ceil(east) - col).intersect(
            Window(0, 0, *self._grid.shape)
        )

    @property
    def area_m2(self) -> float:
        """How much ground they cover; pixels where the grid has no CRS."""
        cells = CellAreas(self._grid)
        return sum(cells.polygon_m2(polygon) for polygon in self.polygons)

    def within(self, part: Window, grid: Grid) -> PolygonRegion:
        """The same polygons on a part of the grid.

        Args:
            part: of the grid.
            grid: of that part.
        """
        shift = np.array((part.col, part.row), np.float64)
        moved = shapely.transform(np.array(self.polygons, object), lambda xy: xy - shift)
        return PolygonRegion(list(moved), grid)

    def touches(self, window: Window) -> bool:
        """Says whether anything of a window may belong to it."""
        return len(self._near(window)) > 0

    def inside(self, window: Window) -> BoolArray:
        """Says which pixels of a window belong to it, [h, w]."""
        near = [self._cut(self.polygons[position], window) for position in self._near(window)]
        shapes = [(polygon, 1) for polygon in near if not polygon.is_empty]
        if not shapes:
            return np.zeros(window.shape, np.bool_)
        origin = Affine.translation(window.col, window.row)
        burnt = rasterize(shapes, window.shape, transform=origin, dtype=np.uint8)
        return np.asarray(burnt == 1, np.bool_)

    def holds_a_pixel(self) -> bool:
        """Says whether the middle of any pixel lies in it."""
        whole = self.window
        for row in range(whole.row, whole.row_stop, _LOOK_PX):
            for col in range(whole.col, whole.col_stop, _LOOK_PX):
                place = Window(row, col, _LOOK_PX, _LOOK_PX).intersect(whole)
                if self.inside(place).any():
                    return True
        return False

    def clipped(self, polygons: Sequence[BaseGeometry]) -> list[BaseGeometry]:
        """Cuts polygons, in pixels of the grid, to the region; one of which nothing would be left stays."""
        cut = []
        for polygon in polygons:
            near = [self.polygons[position] for position in self._tree.query(polygon)]
            if len(near) == 1 and near[0].contains(polygon):
                cut.append(polygon)
                continue
            parts = shapely.get_parts(shapely.intersection(polygon, shapely.union_all(near)))
            flat = [part for part in parts if part.geom_type == "Polygon" and part.area > 0]
            cut.append(shapely.MultiPolygon(flat) if len(flat) > 1 else flat[0] if flat else polygon)
        return cut

    def _near(self, window: Window) -> npt.NDArray[np.int64]:
        box = shapely.box(window.col, window.row, window.col_stop, window.row_stop)
        return np.sort(self._tree.query(box, predicate="intersects"))

    @staticmethod
    def _cut(polygon: BaseGeometry, window: Window) -> BaseGeometry:
        if shapely.get_num_coordinates(polygon) <= _MANY_VERTICES:
            return polygon
        around = shapely.box(window.col - 1, window.row - 1, window.col_stop + 1, window.row_stop + 1)
        return shapely.intersection(polygon, around)
