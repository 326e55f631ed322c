"""Whether two CRS lie on datums between which the best way needs a grid of shifts that is not installed."""

from __future__ import annotations

import warnings

import pyproj
from pyproj.aoi import AreaOfInterest
from pyproj.transformer import TransformerGroup

from engine.contract.remarks import Remark
from engine.contract.remarks.texts import Value, listing
from engine.raster.grid import Grid

# A shift of less than half a pixel moves no label to another pixel than one that it touches anyway.
TOLERATED_PX = 0.5


def datum_remarks(crs_wkt: str | None, grid: Grid, what: str) -> tuple[Remark, ...]:
    """Says that coordinates may be off, how far, and which file would help; nothing where that is less than a pixel.

    Args:
        crs_wkt: of what is brought onto the grid; None for that of the grid.
        grid: onto which.
        what: is brought there, for people: a path.
    """
    if crs_wkt is None or grid.crs_wkt is None or crs_wkt == grid.crs_wkt:
        return ()
    try:
        source, target = pyproj.CRS.from_wkt(crs_wkt), pyproj.CRS.from_wkt(grid.crs_wkt)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", UserWarning)  # pyproj's own, about the grids that are named below
            group = TransformerGroup(source, target, always_xy=True, area_of_interest=_area(grid))  # type: ignore[arg-type]
    except pyproj.exceptions.ProjError:  # who brings the coordinates there says that there is no way
        return ()
    if group.best_available or not group.unavailable_operations:
        return ()
    used_m = group.transformers[0].accuracy if group.transformers else -1.0
    best = group.unavailable_operations[0]
    pixel_m = grid.ground_resolution_m
    if pixel_m is not None and 0 <= used_m <= TOLERATED_PX * pixel_m:
        return ()
    values: dict[str, Value] = {
        "what": what,
        "crs_name": _name(source),
        "grid_crs": grid.crs_name,
        "files": listing(one.short_name for one in best.grids if not one.available) or "?",
        "best_m": max(0.0, best.accuracy),
    }
    if used_m < 0:
        return (Remark("datum.unknown", values),)
    return (Remark("datum.off", {**values, "used_m": used_m}),)


def _area(grid: Grid) -> AreaOfInterest | None:
    west, south, east, north = grid.bounds
    try:
        to_degrees = pyproj.Transformer.from_crs(grid.crs_wkt or "", "OGC:CRS84", always_xy=True)
        bounds = to_degrees.transform_bounds(west, south, east, north, errcheck=True)
    except pyproj.exceptions.ProjError:
        return None
    return AreaOfInterest(*bounds)


def _name(crs: pyproj.CRS) -> str:
    code = crs.to_epsg()
    return f"EPSG:{code}" if code else str(crs.name)
