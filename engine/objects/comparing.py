"""Which objects of two dates are the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import pyproj
import shapely

from engine.contract.errors import ErrorCode, InputError
from engine.objects.rectangles import POLYGON, polygon_overlaps
from engine.raster.ellipsoid import Places

SAME_OVERLAP = 0.3  # of two dates: images are shifted and shadows differ, so less than within one (assumed)

SMALLEST_SCALE = 1 / 3  # metres of ground a metre of the map: that of web maps at 70 degrees
LAST_LATITUDE = 1.5  # radians, where a degree of longitude has a fourteenth of its length

FloatArray = npt.NDArray[np.float64]
Positions = npt.NDArray[np.int64]


@dataclass(frozen=True)
class DatedObjects:
    """Objects of a date.

    Args:
        outlines: [N] polygons.
        name: [N] of their classes.
        score: [N].
        crs_wkt: of the outlines; None without one.
    """

    outlines: npt.NDArray[np.object_]
    name: npt.NDArray[np.object_]
    score: FloatArray
    crs_wkt: str | None

    def take(self, chosen: npt.NDArray[np.bool_]) -> DatedObjects:
        """Some of them."""
        return DatedObjects(self.outlines[chosen], self.name[chosen], self.score[chosen], self.crs_wkt)

    def moved_to(self, crs_wkt: str | None) -> DatedObjects:
        """The same in another CRS.

        Raises:
            InputError: one of the dates has a CRS and the other none.
        """
        if (crs_wkt is None) != (self.crs_wkt is None):
            raise InputError(
                ErrorCode.NO_CRS,
                "The objects of one date have a coordinate reference system, those of the other none.",
                "Detect both dates in images that have one, or both in images that have none.",
            )
        return DatedObjects(moved(self.outlines, self.crs_wkt, crs_wkt), self.name, self.score, crs_wkt)


def moved(geometries: npt.NDArray[np.object_], source: str | None, target: str | None) -> npt.NDArray[np.object_]:
    """Geometries in another CRS.

    Args:
        geometries: [N].
        source: their CRS.
        target: wanted one.
    """
    if source is None or target is None or source == target or not len(geometries):
        return geometries
    transformer = pyproj.Transformer.from_crs(source, target, always_xy=True)

    def to_target(xy: FloatArray) -> FloatArray:
        return np.column_stack(transformer.transform(xy[:, 0], xy[:, 1]))

    return np.asarray(shapely.transform(geometries, to_target), object)


@dataclass(frozen=True)
class SameObjects:
    """Pairs of the same objects.

    Args:
        before: [P] positions.
        after: [P] positions.
        distance_m: [P] from middle to middle.
    """

    before: Positions
    after: Positions
    distance_m: FloatArray


def same_objects(
    before: DatedObjects, after: DatedObjects, distance_m: float | None, *, same_class: bool
) -> SameObjects:
    """Pairs objects of two dates, the nearest first, each once.

    Two are the same where their middles are near enough or where they overlap.

    Args:
        before: of the first date.
        after: of the second, in the same CRS.
        distance_m: of middles, at most; None for half of the length of the shorter one.
        same_class: whether only objects of one class are the same.
    """
    nothing = SameObjects(np.zeros(0, np.int64), np.zeros(0, np.int64), np.zeros(0))
    if not len(before.outlines) or not len(after.outlines):
        return nothing
    places = None if before.crs_wkt is None else Places(before.crs_wkt)
    bounds = [shapely.bounds(one.outlines) for one in (before, after)]
    lengths = [_lengths(one.outlines, places) for one in (before, after)]
    reach = _reach(bounds[0], distance_m, places)
    grown = shapely.box(*(bounds[0] + reach * np.array((-1.0, -1.0, 1.0, 1.0))).T)
    one, other = shapely.STRtree(after.outlines).query(grown)
    if same_class:
        alike = before.name[one] == after.name[other]
        one, other = one[alike], other[alike]
    if not len(one):
        return nothing
    away = _distances(bounds[0][one], bounds[1][other], places)
    shorter = np.minimum(lengths[0][one], lengths[1][other])
    limit = shorter / 2 if distance_m is None else np.full(len(one), distance_m)
    near = away <= limit
    shared = polygon_overlaps(_uncrossed(before.outlines[one]), _uncrossed(after.outlines[other]))
    near |= shared >= SAME_OVERLAP
    one, other, away = one[near], other[near], away[near]
    taken_before, taken_after = np.zeros(len(before.outlines), np.bool_), np.zeros(len(after.outlines), np.bool_)
    kept = []
    for place in np.lexsort((other, one, away)):
        if not taken_before[one[place]] and not taken_after[other[place]]:
            taken_before[one[place]] = taken_after[other[place]] = True
            kept.append(place)
    return SameObjects(one[kept].astype(np.int64), other[kept].astype(np.int64), away[kept])


def shown_at(middles: FloatArray, searched: Sequence[object]) -> npt.NDArray[np.bool_]:
    """Whether places were searched at the other date, [N].

    Args:
        middles: [N, 2].
        searched: polygons in the same CRS.
    """
    inside = np.zeros(len(middles), np.bool_)
    points = shapely.points(middles)
    found = shapely.STRtree(np.array(searched, object)).query(points, predicate="intersects")[0]
    inside[found] = True
    return inside


def middles_of(outlines: npt.NDArray[np.object_]) -> FloatArray:
    """[N, 2] of [N] outlines."""
    box = shapely.bounds(outlines).reshape(-1, 4)
    middle: FloatArray = (box[:, :2] + box[:, 2:]) / 2
    return middle


def _lengths(outlines: npt.NDArray[np.object_], places: Places | None) -> FloatArray:
    """The longer side of each rectangle, of others that of their bounds, in metres, or in units without a CRS."""
    corners = shapely.get_coordinates(shapely.box(*shapely.bounds(outlines).T)).reshape(-1, 5, 2)
    # Objects of a rotated image, or in another CRS.
    turned = (shapely.get_type_id(outlines) == POLYGON) & (shapely.get_num_coordinates(outlines) == 5)
    corners[turned] = shapely.get_coordinates(outlines[turned]).reshape(-1, 5, 2)
    middles = (corners[:, :4] + corners[:, 1:]) / 2
    sides = []
    for one, other in ((middles[:, 0], middles[:, 2]), (middles[:, 1], middles[:, 3])):
        sides.append(np.hypot(*(other - one).T) if places is None else _between(places, one, other))
    longer: FloatArray = np.maximum(*sides)
    return longer


def _reach(box: FloatArray, distance_m: float | None, places: Places | None) -> FloatArray:
    """How far around each box the same object may lie, [N, 1] in units."""
    if distance_m is None:
        return np.maximum(box[:, 2] - box[:, 0], box[:, 3] - box[:, 1])[:, None]
    if places is None:
        return np.full((len(box), 1), distance_m)
    units = distance_m / places.metres
    # Degrees of longitude get shorter towards the poles, and metres of maps differ from those of the ground.
    shrunk = np.full(len(box), SMALLEST_SCALE)
    if places.geographic:
        shrunk = np.cos(np.clip(np.abs(box[:, 3]) * places.radians, 0, LAST_LATITUDE))
    return (units / shrunk)[:, None]


def _distances(one: FloatArray, other: FloatArray, places: Places | None) -> FloatArray:
    from_, to = ((box[:, :2] + box[:, 2:]) / 2 for box in (one, other))
    if places is None:
        away: FloatArray = np.hypot(*(to - from_).T)
        return away
    return _between(places, from_, to)


def _between(places: Places, one: FloatArray, other: FloatArray) -> FloatArray:
    """Lengths in metres from each point to the other of its row."""
    joined = np.stack((one, other), axis=1).reshape(-1, 2)
    return places.lengths_m(joined[:, 0], joined[:, 1])[::2]


def _uncrossed(outlines: npt.NDArray[np.object_]) -> npt.NDArray[np.object_]:
    """Outlines that can be cut with others: of those that cross themselves, as some that were drawn do, their hulls."""
    crossed = ~shapely.is_valid(outlines)
    if not crossed.any():
        return outlines
    found = outlines.copy()
    found[crossed] = shapely.convex_hull(outlines[crossed])
    return found
