"""Polygons of change into a GeoPackage, batch by batch."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.region import PolygonRegion
from engine.vector.geopackage import dress_layer, write_layer
from engine.vector.layer_check import LayerCheck
from engine.vector.polygons import Area, placed

LAYER = "change"
BATCH = 20_000  # polygons in memory at a time; a few tens of megabytes
SQUARE_METRES_A_HECTARE = 10_000.0
# Fields, with what people call them.
ALIASES = {
    "area_m2": "Area [m²]",
    "area_ha": "Area [ha]",
    "pixels": "Pixels",
    "mean_score": "Mean score",
    "max_score": "Largest score",
    "before_date": "Date before",
    "after_date": "Date after",
    "before_source": "Image before",
    "after_source": "Image after",
    "direction": "Direction",
}
FIELDS = tuple(ALIASES)
GROUP, GROUP_NAME = "change_group", "group_name"
GROUP_ALIASES = {GROUP: "Group", GROUP_NAME: "Kind of change"}
# Steps of pixels lie within this distance of the line that they stand for.
SIMPLIFY_PX = 1.0


@dataclass(frozen=True)
class Told:
    """What every polygon says beside its figures.

    Args:
        dates: of both images, ISO; empty where they are not known.
        sources: names of both images.
        direction: words for the mean differences of an area, one a channel.
        channels: number of channels; what `Area.sums` holds behind them are pixels of each group.
        groups: their names; none where no groups are wanted.
        style: QML that QGIS draws the layer with.
    """

    dates: tuple[str, str] = ("", "")
    sources: tuple[str, str] = ("", "")
    direction: Callable[[Sequence[float]], str] = lambda _: ""
    channels: int = 0
    groups: tuple[str, ...] = ()
    style: str = ""

    @property
    def aliases(self) -> dict[str, str]:
        """From the fields to their names for people."""
        return {**ALIASES, **(GROUP_ALIASES if self.groups else {})}

    def direction_of(self, area: Area) -> str:
        """Words for what became of an area; empty where nothing is known of it."""
        return self.direction([total / area.pixels for total in area.sums[: self.channels]]) if self.channels else ""

    def group_of(self, area: Area) -> int:
        """The group of most of its pixels, from 1; 0 where there are no groups."""
        votes = area.sums[self.channels :]
        return votes.index(max(votes)) + 1 if votes else 0


class PolygonFile:
    """A GeoPackage of changed areas.

    Args:
        path: the file; it must not exist. Its name need not end in .gpkg.
        grid: from pixels to the CRS; areas without a CRS are in pixels.
        told: what the polygons say beside their figures.
        region: that the polygons are cut to; their figures are those of their pixels.
    """

    def __init__(self, path: Path, grid: Grid, told: Told | None = None, region: PolygonRegion | None = None) -> None:
        self._path = path
        self._grid = grid
        self._told = told or Told()
        self._region = region
        self._waiting: list[Area] = []
        self._started = False
        self._check = LayerCheck(LAYER)
        self.count = 0
        self.of_group = [0] * (len(self._told.groups) + 1)  # areas of each, none first

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
        if self._told.style:
            dress_layer(self._path, self._told.aliases, self._told.style, self._check)

    def verify(self, path: Path) -> None:
        """Reopens the file, and compares every geometry and value with what was written.

        Raises:
            OutputError: where the file does not hold what was written.
        """
        self._check.compare(path)

    def _write(self, areas: Sequence[Area]) -> None:
        area_m2 = np.array([area.area_m2 for area in areas], np.float64)
        told, count = self._told, len(areas)
        groups = np.array([told.group_of(area) for area in areas], np.int64)
        columns: dict[str, AnyArray] = {
            "area_m2": area_m2,
            "area_ha": area_m2 / SQUARE_METRES_A_HECTARE,
            "pixels": np.array([area.pixels for area in areas], np.int64),
            "mean_score": np.round([area.mean_score for area in areas], 6).astype(np.float64),
            "max_score": np.round([area.score_max for area in areas], 6).astype(np.float64),
            "before_date": np.full(count, told.dates[0] or None, object),
            "after_date": np.full(count, told.dates[1] or None, object),
            "before_source": np.full(count, told.sources[0] or None, object),
            "after_source": np.full(count, told.sources[1] or None, object),
            "direction": _texts([told.direction_of(area) or None for area in areas]),
        }
        if told.groups:
            columns[GROUP] = groups
            columns[GROUP_NAME] = _texts([told.groups[group - 1] for group in groups])
        for group in groups:
            self.of_group[int(group)] += 1
        geometries = placed(self._smoothed(areas), self._grid)
        write_layer(
            self._path, self._grid.crs_wkt, geometries, columns, "MultiPolygon", self._check, append=self._started
        )
        self._started = True
        self.count += len(areas)

    def _smoothed(self, areas: Sequence[Area]) -> list[BaseGeometry]:
        polygons = [area.polygon() for area in areas]
        # Neighbours are simplified together, so that edges which they share stay shared and none cross.
        smooth = shapely.coverage_simplify(polygons, SIMPLIFY_PX, simplify_boundary=True) if polygons else polygons
        whole = [new if new.is_valid and not new.is_empty else old for old, new in zip(polygons, smooth, strict=True)]
        return whole if self._region is None else self._region.clipped(whole)


def _texts(texts: Sequence[str | None]) -> AnyArray:
    """A column of texts, of which one may be missing."""
    column = np.empty(len(texts), object)
    column[:] = texts
    return column
