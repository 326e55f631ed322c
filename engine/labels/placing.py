"""Brings geometries of a layer onto a grid: valid, reprojected, in pixels, cut at its edge."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely
from shapely.geometry.base import BaseGeometry

from engine.contract.errors import ErrorCode, InputError
from engine.raster.bounds import Bounds
from engine.raster.datum import datum_remarks
from engine.raster.grid import Grid

# A straight line of one CRS is bent in another; so many pixels it may be away from where it belongs.
TOLERANCE_PX = 0.05
MAX_ADDED_VERTICES = 200_000  # of one line or ring; assumed: several for each pixel of any label that a person draws
# Around the grid, as a share of its extent: what is cut away there can bend no line inside.
MARGIN = 0.1
# Outlines of more crossings than this are noise; to make one valid could take minutes to hours (measured: 1,000 random
# vertices 10 s).
MOST_CROSSINGS = 10_000
_NEIGHBOURS = 16  # segments whose boxes meet in an outline that does not cross itself; assumed, a few at a bend
# Even to see whether a tangle is valid takes seconds from here on.
_LARGE = 50_000
_PROBES = 64

# What remarks call it.
EMPTY = "empty"
NOT_FINITE = "not_finite"
INVALID = "invalid"
REPAIRED = "repaired"
UNPLACEABLE = "unplaceable"
OUTSIDE = "outside"
CUT = "cut"

FloatPairs = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Placed:
    """A geometry on the grid.

    Args:
        geometry: in pixels; None where it cannot be used.
        what: why not, or what was done to it: EMPTY, NOT_FINITE, INVALID, UNPLACEABLE, OUTSIDE; REPAIRED, CUT.
    """

    geometry: BaseGeometry | None
    what: tuple[str, ...] = ()


class Placer:
    """Brings geometries onto a grid.

    Args:
        crs_wkt: of the geometries; None for that of the grid.
        grid: onto which.
        what: they are, for remarks: the path of their file.

    Attributes:
        remarks: on how well one CRS is brought to the other.

    Raises:
        InputError: there is no way from one CRS to the other.
    """

    def __init__(self, crs_wkt: str | None, grid: Grid, what: str) -> None:
        self._grid = grid
        self.remarks = datum_remarks(crs_wkt, grid, what)
        self._transformer: pyproj.Transformer | None = None
        self._bounds: Bounds | None = None
        if crs_wkt is None or grid.crs_wkt is None:
            return
        try:
            source, target = pyproj.CRS.from_wkt(crs_wkt), pyproj.CRS.from_wkt(grid.crs_wkt)
            if not source.equals(target, ignore_axis_order=True):
                self._transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)
                self._bounds = _source_bounds(self._transformer, grid)
        except pyproj.exceptions.ProjError as error:
            raise InputError(
                ErrorCode.NO_CRS,
                "The layer cannot be transformed to the CRS of the image ({crs_name}).",
                "Export the layer in the CRS of the image, or assign a known CRS to both.",
                crs_name=grid.crs_name,
            ) from error

    def place(self, geometry: BaseGeometry | None) -> Placed:
        """Brings one geometry onto the grid.

        Args:
            geometry: points, lines, polygons or collections of them, in the layer's CRS.
        """
        if geometry is None or geometry.is_empty:
            return Placed(None, (EMPTY,))
        if not np.isfinite(shapely.get_coordinates(geometry)).all():
            return Placed(None, (NOT_FINITE,))
        what: list[str] = []
        if shapely.get_num_coordinates(geometry) > _LARGE and _crossings(geometry) > MOST_CROSSINGS:
            return Placed(None, (INVALID,))
        if not geometry.is_valid:
            repaired = repair(geometry)
            if repaired is None:
                return Placed(None, (INVALID,))
            geometry = repaired
            what.append(REPAIRED)
        if self._bounds is not None:
            geometry = _cut(geometry, self._bounds)
            if geometry.is_empty:
                return Placed(None, (OUTSIDE,))
        pixels = self._to_pixels(geometry)
        if not np.isfinite(shapely.get_coordinates(pixels)).all():
            return Placed(None, (UNPLACEABLE,))
        if not pixels.is_valid:  # rounding may make slivers cross themselves
            pixels = repair(pixels)
            if pixels is None:
                return Placed(None, (INVALID,))
        height, width = self._grid.shape
        inside = _cut(pixels, (0.0, 0.0, float(width), float(height)))
        if inside.is_empty:
            return Placed(None, (OUTSIDE,))
        # Lengths and areas say whether something was lost; rounding alone loses none to speak of.
        if _size(inside) < _size(pixels) * (1 - 1e-9):
            what.append(CUT)
        return Placed(inside, tuple(what))

    def _to_pixels(self, geometry: BaseGeometry) -> BaseGeometry:
        inverse = ~self._grid.transform

        def to_pixels(xy: FloatPairs) -> FloatPairs:
            x, y = xy[:, 0], xy[:, 1]
            if self._transformer is not None:
                x, y = self._transformer.transform(x, y)
            with np.errstate(invalid="ignore"):
                return np.column_stack(
                    (inverse.a * x + inverse.b * y + inverse.c, inverse.d * x + inverse.e * y + inverse.f)
                )

        if self._transformer is not None:
            length = _longest_step(geometry, to_pixels)
            if length is not None:
                geometry = shapely.segmentize(geometry, length)
        return shapely.transform(geometry, to_pixels)


def repair(geometry: BaseGeometry) -> BaseGeometry | None:
    """Makes a geometry valid; None where nothing of its kind is left, or where it is a tangle.

    Args:
        geometry: not valid.
    """
    if _crossings(geometry) > MOST_CROSSINGS:
        return None
    kept = of_dimension(shapely.make_valid(geometry, method="structure", keep_collapsed=False), dimension_of(geometry))
    return None if kept.is_empty or not kept.is_valid else kept


def _crossings(geometry: BaseGeometry) -> float:
    """About how often the segments of an outline meet, from a few of them against all."""
    xy = shapely.get_coordinates(geometry)
    if len(xy) <= _NEIGHBOURS:
        return 0.0
    (west, south), (east, north) = np.minimum(xy[:-1], xy[1:]).T, np.maximum(xy[:-1], xy[1:]).T
    met = [
        np.count_nonzero((west <= east[p]) & (east >= west[p]) & (south <= north[p]) & (north >= south[p]))
        for p in np.unique(np.linspace(0, len(west) - 1, _PROBES).astype(np.int64))
    ]
    return max(0.0, float(np.mean(met)) - _NEIGHBOURS) * len(west) / 2


def _longest_step(geometry: BaseGeometry, to_pixels: Callable[[FloatPairs], FloatPairs]) -> float | None:
    """How long the segments may be so that none is away from its place by more than the tolerance; None: all are."""
    parts = shapely.get_parts(geometry)
    lines = np.concatenate((shapely.get_rings(parts), parts[shapely.get_dimensions(parts) == 1]))
    xy, line = shapely.get_coordinates(lines, return_index=True)
    joined = line[:-1] == line[1:]
    starts, stops = xy[:-1][joined], xy[1:][joined]
    if not len(starts):
        return None
    middle = to_pixels((starts + stops) / 2)
    with np.errstate(invalid="ignore"):
        bent_px = np.hypot(*(middle - (to_pixels(starts) + to_pixels(stops)) / 2).T)
    lengths = np.hypot(*(stops - starts).T)
    # The distance of a chord from its arc falls with the square of its length.
    pieces = np.ceil(np.sqrt(np.where(np.isfinite(bent_px), bent_px, 0.0) / TOLERANCE_PX))
    if not (pieces > 1).any():
        return None
    step = float((lengths / np.maximum(pieces, 1))[pieces > 1].min())
    return max(step, float(lengths.sum()) / MAX_ADDED_VERTICES)


def _source_bounds(transformer: pyproj.Transformer, grid: Grid) -> Bounds | None:
    """The grid's bounds in the layer's CRS, with a margin; None where they cannot be told."""
    try:
        west, south, east, north = transformer.transform_bounds(*grid.bounds, densify_pts=21, direction="INVERSE")
    except pyproj.exceptions.ProjError:  # a corner of the grid may have no place in the other CRS
        return None
    if not np.isfinite((west, south, east, north)).all() or west > east:  # west > east: across 180 degrees
        return None
    x, y = MARGIN * (east - west), MARGIN * (north - south)
    return west - x, south - y, east + x, north + y


def _cut(geometry: BaseGeometry, bounds: Bounds) -> BaseGeometry:
    west, south, east, north = geometry.bounds
    if west >= bounds[0] and south >= bounds[1] and east <= bounds[2] and north <= bounds[3]:
        return geometry
    # Collections of mixed kinds are cut part by part, since an intersection with them is not defined.
    parts = [shapely.intersection(part, shapely.box(*bounds)) for part in shapely.get_parts(geometry)]
    kept = [of_dimension(cut, dimension_of(part)) for cut, part in zip(parts, shapely.get_parts(geometry), strict=True)]
    return _joined([part for whole in kept for part in shapely.get_parts(whole) if not part.is_empty])


def _joined(parts: list[BaseGeometry]) -> BaseGeometry:
    if len(parts) == 1:
        return parts[0]
    kinds = {dimension_of(part) for part in parts}
    if len(kinds) > 1:
        return shapely.GeometryCollection(parts)
    kind = {0: shapely.MultiPoint, 1: shapely.MultiLineString, 2: shapely.MultiPolygon}[kinds.pop() if kinds else 2]
    return kind(parts)


def of_dimension(geometry: BaseGeometry, dimension: int) -> BaseGeometry:
    """Gives the parts of a geometry that are points, lines or polygons.

    Args:
        geometry: of any kind.
        dimension: 0, 1 or 2.
    """
    if geometry.geom_type != "GeometryCollection" and dimension_of(geometry) == dimension:
        return geometry
    parts = [part for one in shapely.get_parts(geometry) for part in shapely.get_parts(one)]
    return _joined([part for part in parts if dimension_of(part) == dimension and not part.is_empty])


def dimension_of(geometry: BaseGeometry) -> int:
    """Tells points (0), lines (1) and polygons (2) apart; of a collection, the largest."""
    return int(shapely.get_dimensions(geometry))


def _size(geometry: BaseGeometry) -> float:
    """Area, or length, or the number of points."""
    dimension = dimension_of(geometry)
    if dimension == 2:
        return float(geometry.area)
    return float(geometry.length) if dimension == 1 else float(len(shapely.get_coordinates(geometry)))
