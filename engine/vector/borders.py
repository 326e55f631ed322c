"""Borders between areas, cut into arcs at the places where three areas meet, so that neighbours share what is drawn.

Each arc is smoothed once, with its ends fixed, and both neighbours get the same points: no gaps, no overlaps.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.features import shapes
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from engine.vector.curves import Curves, signed_areas, smoothed, straightened
from engine.vector.polygons import CONNECTIVITY

Points = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
INTERIORS_MEET = "T********"  # of DE-9IM: two arcs have more in common than their ends


@dataclass(frozen=True)
class Seams:
    """Sides of a tile that other tiles touch; what lies on them stays as it is, point by point.

    Args:
        top: there is a tile above.
        bottom: likewise.
        left: likewise.
        right: likewise.
    """

    top: bool = False
    bottom: bool = False
    left: bool = False
    right: bool = False


def outline(
    polygons: list[BaseGeometry], areas: npt.NDArray[np.int32], seams: Seams, smoothing_px: float
) -> list[BaseGeometry]:
    """Draws the areas of a tile anew, neighbours with the same points along the border that they share.

    Args:
        polygons: outlines along the edges of pixels, in pixels of the tile, number 1 first.
        areas: [h, w] number of each pixel's area, 0 for none.
        seams: sides that stay as they are.
        smoothing_px: how far a border may move, at most.

    Returns:
        As many valid polygons, in the same order. Where smoothed borders would cross or touch, they keep the steps of
        the pixels.
    """
    if not polygons:
        return []
    empty = [shape(found) for found, _ in shapes(np.zeros(areas.shape, np.uint8), areas == 0, CONNECTIVITY)]
    rings = _Rings([*polygons, *empty], areas, seams)
    plain = straightened(rings.arcs)
    found, turn = rings.polygons(plain)
    if smoothing_px <= 0:
        return list(found[: len(polygons)])
    curved, is_curved = smoothed(rings.arcs, smoothing_px), ~rings.fixed
    while True:
        drawn = plain.replaced(curved, is_curved)
        found, turned = rings.polygons(drawn)
        # The frame stays, so that polygons that are valid and run the same way round cover each place once: there is
        # neither gap nor overlap. What has no data counts as polygons here.
        wrong = ~shapely.is_valid(found) | rings.owners_of(turned * turn <= 0)
        suspects = np.flatnonzero(rings.arcs_of(wrong))
        if not is_curved[suspects].any():
            return list(found[: len(polygons)])
        bad = suspects[_crossing(drawn.lines()[suspects])]
        # What goes wrong without a crossing, such as a touch in one point, costs all arcs of its polygon the smoothing.
        is_curved[bad if is_curved[bad].any() else suspects] = False


def _crossing(lines: npt.NDArray[np.object_]) -> Flags:
    """Lines that cross or touch another one elsewhere than at an end, or themselves."""
    bad: Flags = ~shapely.is_simple(lines)
    one, other = shapely.STRtree(lines).query(lines, predicate="intersects")
    once = one < other
    one, other = one[once], other[once]
    meet = shapely.relate_pattern(lines[one], lines[other], INTERIORS_MEET)
    bad[one[meet]] = True
    bad[other[meet]] = True
    return bad


class _Rings:
    """The rings of polygons as sequences of arcs.

    Args:
        polygons: along the edges of pixels.
        areas: [h, w] numbers.
        seams: of the tile.
    """

    def __init__(self, polygons: list[BaseGeometry], areas: npt.NDArray[np.int32], seams: Seams) -> None:
        _, coordinates, (ring_starts, self._polygon_starts) = shapely.to_ragged_array(polygons)
        xy, self._ring_sizes = _unit_steps(coordinates.astype(np.int64), ring_starts)
        width = areas.shape[1]
        key = xy[:, 1] * (width + 1) + xy[:, 0]
        starts = np.concatenate(([0], np.cumsum(self._ring_sizes)))
        cut = _ends(areas, seams).ravel()[key]
        # A ring without an end is cut at its first point; both neighbours find the same one.
        lowest = np.minimum.reduceat(key, starts[:-1])
        without = ~np.logical_or.reduceat(cut, starts[:-1])
        cut |= np.repeat(without, self._ring_sizes) & (key == np.repeat(lowest, self._ring_sizes))
        # Each ring is turned to begin with an arc.
        first = np.minimum.reduceat(np.where(cut, np.arange(len(key)), len(key)), starts[:-1]) - starts[:-1]
        offset = np.arange(len(key)) - np.repeat(starts[:-1], self._ring_sizes)
        turned = (offset + np.repeat(first, self._ring_sizes)) % np.repeat(self._ring_sizes, self._ring_sizes)
        order = turned + np.repeat(starts[:-1], self._ring_sizes)
        key, cut = key[order], cut[order]
        begin = np.flatnonzero(cut)
        ring_of = np.searchsorted(starts, begin, side="right") - 1
        length = np.diff(np.append(begin, len(key)))
        # The last point of an arc is the first of the next one, or of the ring's first arc.
        last_of_ring = np.append(ring_of[1:] != ring_of[:-1], True)
        end = np.where(last_of_ring, starts[ring_of], np.append(begin[1:], 0))
        second = np.where(length > 1, begin + 1, end)
        before_last = begin + length - 1
        forward = _edge(key[begin], key[second], width)
        backward = _edge(key[end], key[before_last], width)
        self._reversed = backward < forward
        _, representative, self._arc = np.unique(np.minimum(forward, backward), return_index=True, return_inverse=True)
        self._arcs_a_ring = np.bincount(ring_of, minlength=len(self._ring_sizes))
        self.arcs = self._gather(representative, begin, length, end, key, width)
        self.fixed = _on_frame(self.arcs, areas.shape)

    def polygons(self, curves: Curves) -> tuple[npt.NDArray[np.object_], Points]:
        """Puts the rings together from arcs.

        Args:
            curves: as many as `arcs`, with the same ends.

        Returns:
            Polygons, and the area of each of their rings; its sign tells which way round the ring runs.
        """
        sizes = curves.sizes[self._arc] - 1
        within = np.arange(int(sizes.sum())) - np.repeat(np.cumsum(sizes) - sizes, sizes)
        arc, turned = np.repeat(self._arc, sizes), np.repeat(self._reversed, sizes)
        at = curves.starts[arc] + np.where(turned, curves.sizes[arc] - 1 - within, within)
        points = curves.points[at]
        ring_sizes = np.add.reduceat(sizes, np.concatenate(([0], np.cumsum(self._arcs_a_ring)[:-1])))
        ring_starts = np.concatenate(([0], np.cumsum(ring_sizes)))
        closed = np.insert(points, ring_starts[1:], points[ring_starts[:-1]], axis=0)
        found: npt.NDArray[np.object_] = shapely.from_ragged_array(
            shapely.GeometryType.POLYGON,
            closed,
            (ring_starts + np.arange(len(ring_starts)), self._polygon_starts),
        )
        return found, signed_areas(Curves(closed, ring_sizes + 1))

    def owners_of(self, rings: Flags) -> Flags:
        """Which polygons have one of the chosen rings."""
        return np.asarray(np.logical_or.reduceat(rings, self._polygon_starts[:-1]), np.bool_)

    def arcs_of(self, chosen: Flags) -> Flags:
        """Which arcs border one of the chosen polygons."""
        ring_chosen = np.repeat(chosen, np.diff(self._polygon_starts))
        flags = np.zeros(self.arcs.count, np.bool_)
        flags[self._arc[np.repeat(ring_chosen, self._arcs_a_ring)]] = True
        return flags

    def _gather(
        self, chosen: Indices, begin: Indices, length: Indices, end: Indices, key: Indices, width: int
    ) -> Curves:
        """Points of the chosen arcs, each in the direction that both neighbours agree on."""
        sizes = length[chosen] + 1
        starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        within = np.arange(int(sizes.sum())) - np.repeat(starts, sizes)
        within = np.where(np.repeat(self._reversed[chosen], sizes), np.repeat(sizes, sizes) - 1 - within, within)
        is_end = within == np.repeat(length[chosen], sizes)
        at = np.where(is_end, np.repeat(end[chosen], sizes), np.repeat(begin[chosen], sizes) + within)
        points = np.column_stack((key[at] % (width + 1), key[at] // (width + 1))).astype(np.float64)
        return Curves(points, sizes)


def _unit_steps(xy: Indices, ring_starts: Indices) -> tuple[Indices, Indices]:
    """Points of closed rings at every pixel, without the closing one, and how many each ring has."""
    sizes = np.diff(ring_starts)
    step = np.diff(xy, axis=0)
    length = np.abs(step).sum(axis=1)
    length[ring_starts[1:-1] - 1] = 0  # from the end of one ring to the start of the next
    repeated = np.repeat(np.arange(len(length)), length)
    within = np.arange(len(repeated)) - np.repeat(np.cumsum(length) - length, length)
    points = xy[repeated] + np.sign(step[repeated]) * within[:, None]
    ring_of = np.repeat(np.arange(len(sizes)), sizes)[:-1]
    return points, np.bincount(ring_of, length, len(sizes)).astype(np.int64)


def _ends(areas: npt.NDArray[np.int32], seams: Seams) -> Flags:
    """Corners of pixels where arcs end, [h + 1, w + 1]: where three areas meet, on seams, and the tile's corners."""
    framed = np.pad(areas, 1, constant_values=-1)
    across = framed[1:, :] != framed[:-1, :]  # edges along rows, [h + 1, w + 2]
    down = framed[:, 1:] != framed[:, :-1]  # edges along columns, [h + 2, w + 1]
    degree = across[:, 1:].astype(np.int8) + across[:, :-1] + down[1:] + down[:-1]
    ends: Flags = degree >= 3
    ends[np.ix_((0, -1), (0, -1))] = True
    for there, side in (
        (seams.top, np.s_[0]),
        (seams.bottom, np.s_[-1]),
        (seams.left, np.s_[:, 0]),
        (seams.right, np.s_[:, -1]),
    ):
        if there:
            ends[side] = True
    return ends


def _edge(start: Indices, stop: Indices, width: int) -> Indices:
    """Number of a directed edge of a pixel."""
    step = stop - start
    direction = np.where(step == 1, 0, np.where(step == -1, 1, np.where(step == width + 1, 2, 3)))
    return np.asarray(start * 4 + direction, np.int64)


def _on_frame(curves: Curves, shape: tuple[int, int]) -> Flags:
    """Arcs that lie on the tile's frame."""
    height, width = shape
    x, y = curves.points.T
    flags: Flags = np.zeros(curves.count, np.bool_)
    for on in (x == 0, x == width, y == 0, y == height):
        flags |= np.logical_and.reduceat(on, curves.starts)
    return flags
