"""Where a grid lies, as an outline in degrees: over poles, across 180 degrees, around the whole world."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import ProjError
from shapely.geometry.base import BaseGeometry

from engine.contract.errors import ErrorCode, InputError
from engine.raster.grid import Grid
from engine.raster.placement import placed_xy

Doubles = npt.NDArray[np.float64]

_EDGE_POINTS = 64  # edges of a grid bend between projections; so many pieces follow them
_INSIDE_POINTS = 65  # along each side of a lattice, where edges lie outside of the world
_FULL_TURN = 360.0


@dataclass(frozen=True)
class Outline:
    """An outline in degrees, as GeoJSON wants it: cut at 180 degrees.

    Args:
        geometry: a polygon or several.
        bounds: west, south, east, north; west is the larger one where the outline crosses 180 degrees.
    """

    geometry: BaseGeometry
    bounds: tuple[float, float, float, float]


def outline_of(grid: Grid) -> Outline:
    """Outlines a grid; what lies beyond a pole or outside of the world is left out.

    Args:
        grid: with a CRS.

    Raises:
        InputError: the CRS is one of another planet or moon.
    """
    steps = np.linspace(0.0, 1.0, _EDGE_POINTS + 1)[:-1]
    along = [(steps, 0 * steps), (1 + 0 * steps, steps), (1 - steps, 1 + 0 * steps), (0 * steps, 1 - steps)]
    lon, lat = _degrees(grid, np.concatenate([c for c, _ in along]), np.concatenate([r for _, r in along]))
    if not (np.isfinite(lon) & np.isfinite(lat)).all():
        return _box(grid)
    lon, lat = np.append(lon, lon[0]), np.append(lat, lat[0])
    step = np.diff(lon)
    if not _keeps_degrees(grid):
        step -= _FULL_TURN * np.rint(step / _FULL_TURN)  # the shorter way round
    lon = lon[0] + np.concatenate(([0.0], np.cumsum(step)))
    if abs(lon[-1] - lon[0]) > _FULL_TURN / 2:
        return _around_pole(lon, lat, grid)
    if lon.max() - lon.min() >= _FULL_TURN - 1e-9:
        return _band(float(lat.min()), float(lat.max()))
    return _cut(shapely.make_valid(shapely.Polygon(np.column_stack((lon, lat)))))


def _degrees(grid: Grid, cols: Doubles, rows: Doubles) -> tuple[Doubles, Doubles]:
    """Longitudes and latitudes of places given as shares of width and height; a pole at most."""
    x, y = placed_xy(grid.transform, cols * grid.width, rows * grid.height)
    if _keeps_degrees(grid):
        return x, np.clip(y, -90.0, 90.0)
    try:
        turn = Transformer.from_crs(grid.crs_wkt or "", "OGC:CRS84", always_xy=True)
    except ProjError as error:
        raise InputError(
            ErrorCode.INPUT_UNSUPPORTED,
            "The CRS {crs} is not one of the Earth, so a map in it has no longitudes and latitudes.",
            "Assign the right CRS, or turn off “Cloud-optimised GeoTIFF”.",
            crs=grid.crs_name,
        ) from error
    lon, lat = turn.transform(x, y)
    return np.asarray(lon, np.float64), np.asarray(lat, np.float64)


def _keeps_degrees(grid: Grid) -> bool:
    """Whether the CRS's own coordinates are such degrees, so that a world is as wide as it says."""
    crs = CRS.from_wkt(grid.crs_wkt or "")
    return bool(crs.equals(CRS.from_user_input("OGC:CRS84"), ignore_axis_order=True)) or crs.to_epsg() == 4326


def _around_pole(lon: Doubles, lat: Doubles, grid: Grid) -> Outline:
    """A line once round the world, closed over the pole inside of it."""
    pole = 90.0 if lat.mean() > 0 else -90.0
    middle = _degrees(grid, np.array([0.5]), np.array([0.5]))[1]
    if np.isfinite(middle).all() and float(middle[0]) * pole < 0:
        pole = -pole
    lines = np.column_stack((lon, lat))
    corners = np.array([(lon[-1], pole), (lon[0], pole), (lon[0], lat[0])])
    whole = shapely.make_valid(shapely.Polygon(np.concatenate((lines, corners))))
    geometry = _cut(whole).geometry
    _, south, _, north = geometry.bounds
    return Outline(geometry, (-180.0, south, 180.0, north))


def _band(south: float, north: float) -> Outline:
    geometry = shapely.box(-180.0, south, 180.0, north)
    return Outline(shapely.orient_polygons(geometry), (-180.0, south, 180.0, north))


def _box(grid: Grid) -> Outline:
    """The box around what lies in the world, where edges of the grid do not."""
    share = np.linspace(0.0, 1.0, _INSIDE_POINTS)
    cols, rows = (part.ravel() for part in np.meshgrid(share, share))
    lon, lat = _degrees(grid, cols, rows)
    known = np.isfinite(lon) & np.isfinite(lat)
    if not known.any():
        return _band(-90.0, 90.0)
    lon, lat = lon[known], lat[known]
    south, north = float(lat.min()), float(lat.max())
    # The largest gap between longitudes is what the grid does not cover.
    ordered = np.sort(lon % _FULL_TURN)
    gaps = np.diff(np.append(ordered, ordered[0] + _FULL_TURN))
    widest = int(gaps.argmax())
    if gaps[widest] <= 2 * _FULL_TURN / _INSIDE_POINTS:
        return _band(south, north)
    west = ordered[(widest + 1) % len(ordered)]
    east = west + _FULL_TURN - gaps[widest]
    return _cut(shapely.box(west, south, east, north))


def _cut(whole: BaseGeometry) -> Outline:
    """Cuts at 180 degrees what goes on beyond it, and brings it back into the world."""
    west_end, _, east_end, _ = whole.bounds
    first = int(np.floor((west_end + 180.0) / _FULL_TURN))
    last = int(np.ceil((east_end - 180.0) / _FULL_TURN))
    if last < first:
        last = first
    parts = []
    for turn in range(first, last + 1):
        left = -180.0 + turn * _FULL_TURN
        piece = shapely.intersection(whole, shapely.box(left, -90.0, left + _FULL_TURN, 90.0))
        flat = [one for one in shapely.get_parts(piece) if one.geom_type == "Polygon" and one.area > 0]
        parts += [shapely.transform(one, lambda xy, t=turn: xy - np.array((t * _FULL_TURN, 0.0))) for one in flat]
    rounded = shapely.union_all(shapely.set_precision(parts, 1e-7)) if parts else whole
    geometry = rounded if rounded.area > 0 else shapely.union_all(parts)  # of a map of millimetres nothing is left
    _, south, _, north = geometry.bounds
    crosses = len({int(np.floor((x + 180.0) / _FULL_TURN)) for x in (west_end, east_end - 1e-9)}) > 1
    bounds = geometry.bounds
    if crosses:
        bounds = (_wrapped(west_end), south, _wrapped(east_end), north)
    digits = 7 if geometry is rounded else 12
    west, south, east, north = (float(round(value, digits)) for value in bounds)
    return Outline(shapely.orient_polygons(geometry), (west, south, east, north))


def _wrapped(lon: float) -> float:
    return (lon + 180.0) % _FULL_TURN - 180.0
