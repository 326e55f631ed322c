"""Rectangles that lie as their objects do, of labels and of what was found."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import shapely
from shapely.geometry.base import BaseGeometry

# Of the area of its bounds, from which on a polygon of four corners is a box that was dragged along the edges: how its
# object lies is not known (assumed; half a degree).
DRAGGED = 0.98
SQUARE = 1.1  # times that a rectangle is longer than wide, below which it has no direction (assumed)
LEAST_PX = 1e-3
CORNERS, POLYGON = 4, 3  # the latter as shapely numbers kinds of geometries

FloatArray = npt.NDArray[np.float64]
Positions = npt.NDArray[np.int64]


def no_corners(count: int) -> FloatArray:
    """Of objects none of which says how it lies, [N, 4, 2]."""
    return np.full((count, CORNERS, 2), np.nan)


def corners_of(outlines: Sequence[BaseGeometry | None]) -> FloatArray:
    """Corners of the smallest rectangles around outlines, one after another, [N, 4, 2]; NaN where none is known.

    Args:
        outlines: [N] polygons in pixels. Boxes along the edges say nothing, nor does what is no polygon.
    """
    found = no_corners(len(outlines))
    of = np.array([place for place, one in enumerate(outlines) if one is not None and _tells(one)], np.int64)
    if len(of):
        around = shapely.oriented_envelope(np.array([outlines[place] for place in of], object))
        whole = (shapely.get_type_id(around) == POLYGON) & (shapely.get_num_coordinates(around) == CORNERS + 1)
        found[of[whole]] = shapely.get_coordinates(around[whole]).reshape(-1, CORNERS + 1, 2)[:, :CORNERS]
    return found


def _tells(outline: BaseGeometry) -> bool:
    """Whether an outline says how its object lies."""
    if outline.area <= 0.0:
        return False
    west, south, east, north = outline.bounds
    dragged = outline.area >= DRAGGED * (east - west) * (north - south)
    return not (dragged and int(shapely.get_num_coordinates(outline)) == CORNERS + 1)


def turns_of(corners: FloatArray, boxes: FloatArray) -> FloatArray:
    """What a detector learns of rectangles, [N, 4]; NaN where it is not known.

    A direction is the cosine and sine of its doubled angle, which are the same after half a turn.

    Args:
        corners: [N, 4, 2] one after another, in pixels.
        boxes: [N, 4] along the edges, around them.

    Returns:
        Cosine and sine of twice the angle of the longer side, from x to y, which are NaN for squares; then the
        logarithms of length and width over the root of the area of the box.
    """
    sides = np.stack((corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 1]), axis=1)
    edges = np.hypot(sides[..., 0], sides[..., 1])
    first = edges[:, 0] >= edges[:, 1]
    along = np.where(first[:, None], sides[:, 0], sides[:, 1])
    angle = 2.0 * np.arctan2(along[:, 1], along[:, 0])
    length, width = edges.max(axis=1), np.maximum(edges.min(axis=1), LEAST_PX)
    angle[length < SQUARE * width] = np.nan
    root = np.sqrt((boxes[:, 2:] - boxes[:, :2]).prod(axis=1))
    return np.column_stack((np.cos(angle), np.sin(angle), np.log(length / root), np.log(width / root)))


def with_box(boxes: FloatArray, turned: FloatArray) -> FloatArray:
    """Angle, length and width, [N, 3]; those of the box along the edges where they are not known.

    Args:
        boxes: [N, 4] in pixels.
        turned: [N, 3] or NaN.
    """
    wide, high = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    angle = np.where(wide >= high, 0.0, np.pi / 2)
    own = np.column_stack((angle, np.maximum(wide, high), np.minimum(wide, high)))
    return np.where(np.isnan(turned), own, turned)


def rectangles(boxes: FloatArray, turned: FloatArray) -> FloatArray:
    """Corners of rectangles about the middles of boxes, one after another, [N, 4, 2].

    Args:
        boxes: [N, 4] left, top, right, bottom.
        turned: [N, 3] angle of the longer side from x to y in radians, length and width; NaN for the box itself.
    """
    angle, length, width = with_box(boxes, turned).T
    along = np.column_stack((np.cos(angle), np.sin(angle))) * length[:, None] / 2
    across = np.column_stack((-np.sin(angle), np.cos(angle))) * width[:, None] / 2
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    shifts = (-along - across, along - across, along + across, across - along)
    return np.stack([middle + shift for shift in shifts], axis=1)


def turned_overlaps(boxes: FloatArray, turned: FloatArray, one: Positions, other: Positions) -> FloatArray:
    """Shares of their joint area that pairs of rectangles have in common.

    Args:
        boxes: [N, 4].
        turned: [N, 3].
        one: [P] of each pair.
        other: likewise.
    """
    first, second = (shapely.polygons(rectangles(boxes[of], turned[of])) for of in (one, other))
    return polygon_overlaps(np.atleast_1d(first), np.atleast_1d(second))


def polygon_overlaps(one: npt.NDArray[np.object_], other: npt.NDArray[np.object_]) -> FloatArray:
    """Shares of their joint area that polygons have in common, [N].

    Args:
        one: [N].
        other: [N].
    """
    shared = shapely.area(shapely.intersection(one, other))
    joint = shapely.area(one) + shapely.area(other) - shared
    found: FloatArray = np.divide(shared, joint, out=np.zeros_like(shared), where=joint > 0)
    return found
