"""Polygons of a class map into a GeoPackage: one feature an area, or one a class."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from engine.contract.classes import LabelClass
from engine.raster.ellipsoid import Places
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.vector.change_polygons import BATCH, SQUARE_METRES_A_HECTARE
from engine.vector.geopackage import write_layer
from engine.vector.layer_check import LayerCheck
from engine.vector.polygons import Area, placed

LAYER = "classes"
FIELDS = ("value", "class", "colour", "area_m2", "area_ha", "perimeter_m")
# Points of all classes that wait to become one feature each: about a gigabyte of geometry. The largest class is written
# as a feature then, and goes on with another one.
MOST_WAITING_POINTS = 16_000_000


LONGEST_PIECE_M = 50_000.0  # of a border whose length is measured


@dataclass
class _Waiting:
    """Areas of one class that will be one feature."""

    polygons: list[BaseGeometry] = field(default_factory=list)
    area_m2: float = 0.0
    points: int = 0


@dataclass(frozen=True)
class _Feature:
    value: int
    geometry: BaseGeometry
    area_m2: float


class ClassPolygonFile:
    """A GeoPackage of the areas of a class map, in the layer `classes`.

    Args:
        path: the file; it must not exist. Its name need not end in .gpkg.
        grid: from pixels to the CRS.
        classes: of the map.
        dissolve: one feature a class, in place of one an area.
    """

    def __init__(self, path: Path, grid: Grid, classes: Sequence[LabelClass], dissolve: bool) -> None:
        self._path, self._grid, self._dissolve = path, grid, dissolve
        self._classes = {one.value: one for one in classes}
        self._waiting: dict[int, _Waiting] = {one.value: _Waiting() for one in classes}
        self._batch: list[_Feature] = []
        self._started = False
        self._check = LayerCheck(LAYER)
        self._places = None if grid.crs_wkt is None else Places(grid.crs_wkt)
        self.count = 0

    def add(self, areas: Sequence[Area]) -> None:
        """Takes areas drawn by `borders.outline`, and writes whole batches.

        Raises:
            OutputError: the disk is full, or the file cannot be written.
        """
        for area in areas:
            polygon = area.polygon(same_points=True)
            # What smoothing took or gave is on the scale of the area's own pixels, which differ by latitude.
            area_m2 = area.area_m2 * float(shapely.area(polygon)) / area.pixels
            if self._dissolve:
                self._join(area, polygon, area_m2)
            else:
                self._batch.append(_Feature(area.value, polygon, area_m2))
            if len(self._batch) >= BATCH:
                self._flush()

    def close(self) -> None:
        """Writes what is left; a file without areas has the layer and its fields all the same."""
        for value in sorted(self._waiting):
            self._release(value)
        if self._batch or not self._started:
            self._flush()

    def verify(self, path: Path) -> None:
        """Reopens the file, and compares every geometry and value with what was written.

        Raises:
            OutputError: where the file does not hold what was written.
        """
        self._check.compare(path)

    def _join(self, area: Area, polygon: BaseGeometry, area_m2: float) -> None:
        waiting = self._waiting[area.value]
        waiting.polygons.append(polygon)
        waiting.area_m2 += area_m2
        waiting.points += area.points
        if area.cut:  # its other part touches it along an edge, which the parts of one feature may not
            self._release(area.value)
        elif sum(one.points for one in self._waiting.values()) > MOST_WAITING_POINTS:
            self._release(max(self._waiting, key=lambda value: self._waiting[value].points))

    def _release(self, value: int) -> None:
        waiting, self._waiting[value] = self._waiting[value], _Waiting()
        if waiting.polygons:
            self._batch.append(_Feature(value, MultiPolygon(waiting.polygons), waiting.area_m2))

    def _flush(self) -> None:
        batch, self._batch = self._batch, []
        geometries = placed([one.geometry for one in batch], self._grid)
        known = [self._classes[one.value] for one in batch]
        area_m2 = np.array([one.area_m2 for one in batch], np.float64)
        values: tuple[AnyArray, ...] = (
            np.array([one.value for one in batch], np.int32),
            np.array([one.name for one in known], object),
            np.array([one.colour for one in known], object),
            area_m2,
            area_m2 / SQUARE_METRES_A_HECTARE,
            self._perimeters(geometries),
        )
        columns = dict(zip(FIELDS, values, strict=True))
        write_layer(
            self._path, self._grid.crs_wkt, geometries, columns, "MultiPolygon", self._check, append=self._started
        )
        self._started = True
        self.count += len(batch)

    def _perimeters(self, placed: npt.NDArray[np.object_]) -> npt.NDArray[np.float64]:
        """Geodesic lengths of the borders, holes among them; lengths in pixels where there is no CRS."""
        if self._places is None:
            return np.asarray(shapely.length(placed), np.float64)
        parts, feature_of_part = shapely.get_parts(placed, return_index=True)
        lines, part_of_line = shapely.get_rings(parts, return_index=True)
        # Along a parallel, a long line is no geodesic one.
        lines = shapely.segmentize(lines, LONGEST_PIECE_M / self._places.metres)
        xy, line_of_point = shapely.get_coordinates(lines, return_index=True)
        if not len(xy):
            return np.zeros(len(placed))
        length = self._places.lengths_m(xy[:, 0], xy[:, 1])
        inside = line_of_point[1:] == line_of_point[:-1]
        feature = feature_of_part[part_of_line[line_of_point[1:]]]
        return np.bincount(feature[inside], length[inside], len(placed)).astype(np.float64)
