"""Polygons of change into a GeoPackage, batch by batch."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from engine.raster.grid import Grid
from engine.raster.region import PolygonRegion
from engine.vector.geopackage import verify_layer, write_layer
from engine.vector.polygons import Area, placed

LAYER = "change"
BATCH = 20_000  # polygons in memory at a time; a few tens of megabytes
SQUARE_METRES_A_HECTARE = 10_000.0
FIELDS = ("area_m2", "area_ha", "pixels", "mean_score", "max_score", "before_date", "after_date")
# Steps of pixels lie within this distance of the line that they stand for.
SIMPLIFY_PX = 1.0


class PolygonFile:
    """A GeoPackage of changed areas.

    Args:
        path: the file; it must not exist. Its name need not end in .gpkg.
        grid: from pixels to the CRS; areas without a CRS are in pixels.
        before_date: ISO date, or empty.
        after_date: ISO date, or empty.
        region: that the polygons are cut to; their figures are those of their pixels.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        before_date: str = "",
        after_date: str = "",
        region: PolygonRegion | None = None,
    ) -> None:
        self._path = path
        self._grid = grid
        self._dates = (before_date, after_date)
        self._region = region
        self._waiting: list[Area] = []
        self._started = False
        self.count = 0

    def add(self, areas: Sequence[Area]) -> None:
        """Takes areas and writes whole batches.

        Raises:
            OutputError: the disk is full, or the file cannot be written.
        """
        self._waiting += areas
        while len(self._waiting) >= BATCH:
            self._write(self._waiting[:BATCH])
            del self._waiting[:BATCH]

    def close(self) -> None:
        """Writes what is left; a file without areas has the layer and its fields all the same."""
        if self._waiting or not self._started:
            self._write(self._waiting)
            self._waiting = []

    def verify(self, path: Path) -> None:
        """Reopens the file, reads every geometry and counts.

        Raises:
            OutputError: where the file does not hold what was written.
        """
        verify_layer(path, LAYER, self.count, "polygons")

    def _write(self, areas: Sequence[Area]) -> None:
        area_m2 = np.array([area.area_m2 for area in areas], np.float64)
        values = (
            area_m2,
            area_m2 / SQUARE_METRES_A_HECTARE,
            np.array([area.pixels for area in areas], np.int64),
            np.round([area.mean_score for area in areas], 6).astype(np.float64),
            np.round([area.score_max for area in areas], 6).astype(np.float64),
            *(np.full(len(areas), date or None, object) for date in self._dates),
        )
        geometries = placed(self._smoothed(areas), self._grid)
        columns = dict(zip(FIELDS, values, strict=True))
        write_layer(self._path, LAYER, self._grid.crs_wkt, geometries, columns, "MultiPolygon", append=self._started)
        self._started = True
        self.count += len(areas)

    def _smoothed(self, areas: Sequence[Area]) -> list[BaseGeometry]:
        polygons = [area.polygon() for area in areas]
        # Neighbours are simplified together, so that edges which they share stay shared and none cross.
        smooth = shapely.coverage_simplify(polygons, SIMPLIFY_PX, simplify_boundary=True) if polygons else polygons
        whole = [new if new.is_valid and not new.is_empty else old for old, new in zip(polygons, smooth, strict=True)]
        return whole if self._region is None else self._region.clipped(whole)
