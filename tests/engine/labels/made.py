"""Writes label layers for tests."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import pyproj
import shapely
from affine import Affine
from shapely.geometry.base import BaseGeometry

from engine.raster.grid import Grid
from tests.engine.rasters import NORTH_UP, UTM

UTM_WKT = pyproj.CRS(UTM).to_wkt()
GRID = Grid(UTM_WKT, NORTH_UP, 137, 101)
PIXELS = Grid(None, Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0), 137, 101)
DRIVERS = {".gpkg": "GPKG", ".shp": "ESRI Shapefile", ".geojson": "GeoJSON", ".fgb": "FlatGeobuf"}


def box(col: float, row: float, width: float, height: float, grid: Grid = GRID) -> BaseGeometry:
    """A rectangle given in pixels of a grid, in its CRS."""
    return to_crs(shapely.box(col, row, col + width, row + height), grid)


def to_crs(geometry: BaseGeometry, grid: Grid = GRID) -> BaseGeometry:
    """A geometry given in pixels of a grid, in its CRS."""
    t = grid.transform
    return shapely.transform(geometry, lambda xy: np.column_stack((t.a * xy[:, 0] + t.c, t.e * xy[:, 1] + t.f)))


def write(
    path: Path,
    geometries: Sequence[BaseGeometry | None],
    classes: Sequence[object],
    *,
    field: str = "class",
    crs: str | None = UTM,
    layer: str | None = None,
    append: bool = False,
    more: dict[str, Sequence[object]] | None = None,
    kind: str = "Unknown",
) -> Path:
    """Writes a layer; the format is told by the path's ending.

    Args:
        path: file to make.
        geometries: of the features, in `crs`.
        classes: their classes: text, whole numbers or fractions.
        field: that holds them.
        more: further fields.
    """
    columns: dict[str, Any] = {field: classes, **(more or {})}
    kinds = {k for k in (g.geom_type for g in geometries if g is not None)}
    shape_kind = next(iter(kinds)) if len(kinds) == 1 and path.suffix == ".shp" else kind
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pyogrio.raw.write(
            path,
            geometry=np.array([None if g is None else shapely.to_wkb(g) for g in geometries], object),
            field_data=[_column(values) for values in columns.values()],
            fields=list(columns),
            crs=crs,
            layer=layer or path.stem,
            driver=DRIVERS[path.suffix],
            geometry_type=shape_kind,
            append=append,
        )
    return path


def write_table(path: Path, name: str, columns: dict[str, Sequence[object]]) -> None:
    """Adds a table without geometries to a GeoPackage."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        pyogrio.raw.write(
            path,
            geometry=None,
            field_data=[_column(values) for values in columns.values()],
            fields=list(columns),
            crs=None,
            layer=name,
            driver="GPKG",
            geometry_type=None,
            append=path.exists(),
        )


def _column(values: Sequence[object]) -> Any:
    if any(isinstance(value, str) or value is None for value in values) or not values:
        return np.array(list(values), object)
    return np.array(list(values))
