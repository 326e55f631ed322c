"""Polygons of change into a GeoPackage, batch by batch."""

from __future__ import annotations

import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyogrio
import pyogrio.raw
import shapely
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from engine.contract.errors import ErrorCode, OutputError
from engine.raster.grid import Grid
from engine.raster.polygons import Area

LAYER = "change"
BATCH = 20_000  # polygons in memory at a time; a few tens of megabytes
SQUARE_METRES_A_HECTARE = 10_000.0
FIELDS = ("area_m2", "area_ha", "pixels", "mean_score", "max_score", "before_date", "after_date")
# Steps of pixels lie within this distance of the line that they stand for.
SIMPLIFY_PX = 1.0
# The newest that the GDAL of QGIS 3.22 reads without a warning.
PACKAGE_VERSION = "1.2"
# GeoPackages note when they were changed. A fixed date lets equal runs give equal bytes; result.json has the true one.
FIXED_DATE = "2000-01-01T00:00:00.000Z"


class PolygonFile:
    """A GeoPackage of changed areas.

    Args:
        path: the file; it must not exist. Its name need not end in .gpkg.
        grid: from pixels to the CRS; areas without a CRS are in pixels.
        before_date: ISO date, or empty.
        after_date: ISO date, or empty.
    """

    def __init__(self, path: Path, grid: Grid, before_date: str = "", after_date: str = "") -> None:
        self._path = path
        self._grid = grid
        self._dates = (before_date, after_date)
        self._waiting: list[Area] = []
        self._started = False
        self.count = 0

    def add(self, areas: Sequence[Area]) -> None:
        """Takes areas and writes whole batches."""
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
        """Reopens the file and counts.

        Raises:
            OutputError: where the file does not hold what was written.
        """
        found = -1
        try:
            # `features` may be estimated from the header; reading every geometry finds a torn page as well.
            with quiet_driver():
                _, _, geometry, _ = pyogrio.raw.read(path, layer=LAYER, columns=[])
            found = len(geometry)
        except (pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, RuntimeError):
            found = -1
        if found != self.count:
            raise OutputError(
                ErrorCode.OUTPUT_UNWRITABLE,
                f"{path.name} does not hold the {self.count} polygons that were written into it.",
                "Check the disk, then run the job again.",
            )

    def _write(self, areas: Sequence[Area]) -> None:
        geometry = self._geometries(areas)
        area_m2 = np.array([area.area_m2 for area in areas], np.float64)
        dates = [np.full(len(areas), date or None, object) for date in self._dates]
        columns = [
            area_m2,
            area_m2 / SQUARE_METRES_A_HECTARE,
            np.array([area.pixels for area in areas], np.int64),
            np.round([area.mean_score for area in areas], 6).astype(np.float64),
            np.round([area.score_max for area in areas], 6).astype(np.float64),
            *dates,
        ]
        with quiet_driver():
            pyogrio.raw.write(
                self._path,
                geometry=np.array(shapely.to_wkb(geometry), object),
                field_data=columns,
                fields=list(FIELDS),
                crs=self._grid.crs_wkt,
                layer=LAYER,
                driver="GPKG",
                geometry_type="MultiPolygon",
                append=self._started,
                dataset_options={} if self._started else {"VERSION": PACKAGE_VERSION},
            )
        self._started = True
        self.count += len(areas)

    def _geometries(self, areas: Sequence[Area]) -> list[BaseGeometry]:
        polygons = [area.polygon() for area in areas]
        # Neighbours are simplified together, so that edges which they share stay shared and none cross.
        smooth = shapely.coverage_simplify(polygons, SIMPLIFY_PX, simplify_boundary=True) if polygons else polygons
        kept = [new if new.is_valid and not new.is_empty else old for old, new in zip(polygons, smooth, strict=True)]
        t = self._grid.transform

        def to_crs(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
            return np.column_stack((t.a * xy[:, 0] + t.c, t.e * xy[:, 1] + t.f))

        placed = [shapely.transform(polygon, to_crs) for polygon in kept]
        return [MultiPolygon([p]) if p.geom_type == "Polygon" else p for p in placed]


@contextmanager
def quiet_driver() -> Iterator[None]:
    """Without remarks on a partial file's ending or on a missing CRS, both of which are meant; with the fixed date."""
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": FIXED_DATE})
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)
            warnings.filterwarnings("ignore", "'crs' was not provided", UserWarning)
            yield
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": None})
