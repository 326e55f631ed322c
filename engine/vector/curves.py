"""Many lines at once: their straight runs without points between, or their steps smoothed away."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import numpy.typing as npt
import shapely

Points = npt.NDArray[np.float64]
Indices = npt.NDArray[np.int64]
Flags = npt.NDArray[np.bool_]
# Passes of a running mean over the middles of the edges: the steps of a border that climbs one pixel in four are gone
# after eight (assumed, by eye).
PASSES_A_SQUARE_PX = 8.0
MOST_PASSES = 128
# Points that lie so near to the line between their neighbours are left out.
THIN_PX = 0.1


@dataclass(frozen=True)
class Curves:
    """Lines of at least two points; one whose ends are the same point is closed.

    Args:
        points: [N, 2] x and y of all lines, one after the other.
        sizes: [lines] number of points of each.
    """

    points: Points
    sizes: Indices

    @property
    def count(self) -> int:
        """Number of lines."""
        return len(self.sizes)

    @cached_property
    def starts(self) -> Indices:
        """[lines] position of each line's first point."""
        return np.asarray(np.cumsum(self.sizes) - self.sizes, np.int64)

    @cached_property
    def stops(self) -> Indices:
        """[lines] position of each line's last point."""
        return np.asarray(np.cumsum(self.sizes) - 1, np.int64)

    @cached_property
    def closed(self) -> Flags:
        """[lines] the last point is the first one."""
        return np.asarray((self.points[self.starts] == self.points[self.stops]).all(axis=1), np.bool_)

    def lines(self) -> npt.NDArray[np.object_]:
        """As line strings."""
        found: npt.NDArray[np.object_] = shapely.linestrings(
            self.points, indices=np.repeat(np.arange(self.count), self.sizes)
        )
        return found

    def chosen(self, kept: Flags) -> Curves:
        """Without some points; ends must stay."""
        return Curves(self.points[kept], np.add.reduceat(kept.astype(np.int64), self.starts))

    def replaced(self, other: Curves, where: Flags) -> Curves:
        """With the lines of another set in some places.

        Args:
            other: as many lines.
            where: which lines are taken from it, [N] booleans.
        """
        sizes = np.where(where, other.sizes, self.sizes)
        begin = np.where(where, other.starts + len(self.points), self.starts)
        at = np.repeat(begin - (np.cumsum(sizes) - sizes), sizes) + np.arange(int(sizes.sum()))
        return Curves(np.concatenate((self.points, other.points))[at], sizes)


def straightened(curves: Curves) -> Curves:
    """Without the points within straight runs; ends stay."""
    before, after = np.empty_like(curves.points), np.empty_like(curves.points)
    before[1:], after[:-1] = curves.points[1:] - curves.points[:-1], curves.points[1:] - curves.points[:-1]
    kept = (before != after).any(axis=1)
    kept[curves.starts] = kept[curves.stops] = True
    return curves.chosen(kept)


def smoothed(curves: Curves, distance_px: float) -> Curves:
    """Lines along the edges of pixels without their steps; ends of open lines stay.

    The middles of the edges are joined, a running mean goes over them, closed lines get back the area that it took, and
    what has moved by more than the distance is brought back to it.

    Args:
        curves: points at every pixel.
        distance_px: how far a point of the result may lie from the line it was, at most.
    """
    reach = max(distance_px - THIN_PX, 0.0)
    points, sizes = _middles(curves)
    middle = Curves(points, sizes)
    count = len(points)
    before, after = np.arange(count) - 1, np.arange(count) + 1
    # Closed lines go on round the ring; their last point repeats the first. Ends of open ones have no neighbours.
    ring = curves.closed
    start, stop = middle.starts, middle.stops
    before[start] = np.where(ring, stop - 1, start)
    after[stop] = np.where(ring, start + 1, stop)
    before[stop], after[start] = np.where(ring, stop - 1, stop), np.where(ring, start + 1, start)
    moved = points.copy()
    for _ in range(min(MOST_PASSES, round(PASSES_A_SQUARE_PX * distance_px**2))):
        moved = 0.5 * moved + 0.25 * (moved[before] + moved[after])
    shift = _grown_back(Curves(moved, sizes), middle) - points
    length = np.hypot(*shift.T)
    factor = np.minimum(1.0, reach / np.maximum(length, 1e-12))
    return _thinned(Curves(points + shift * factor[:, None], sizes))


def _grown_back(curves: Curves, before: Curves) -> Points:
    """Points of closed lines moved away from their middle until the area is what it was; others as they are."""
    share = np.ones(curves.count)
    now, then = signed_areas(curves), signed_areas(before)
    np.divide(then, now, out=share, where=curves.closed & (now * then > 0))
    factor = np.repeat(np.sqrt(share), curves.sizes)[:, None]
    middle = np.add.reduceat(curves.points, curves.starts) / curves.sizes[:, None]
    centre = np.repeat(middle, curves.sizes, axis=0)
    return np.where(factor == 1.0, curves.points, centre + (curves.points - centre) * factor)


def signed_areas(curves: Curves) -> Points:
    """[lines] areas that closed lines surround; the sign tells which way round they run."""
    x, y = curves.points.T
    cross = np.zeros(len(x))
    cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
    cross[curves.stops] = 0.0
    return np.asarray(np.add.reduceat(cross, curves.starts) / 2.0, np.float64)


def _middles(curves: Curves) -> tuple[Points, Indices]:
    """Middles of the edges; open lines keep their ends, closed ones end with their first middle."""
    between = 0.5 * (curves.points[:-1] + curves.points[1:])
    inside = np.ones(len(curves.points), np.bool_)
    inside[curves.stops] = False
    edges = np.repeat(np.arange(curves.count), curves.sizes - 1)
    middles = between[inside[:-1]]
    sizes = curves.sizes - 1
    starts = np.cumsum(sizes) - sizes
    ring = curves.closed
    lines = np.concatenate((np.flatnonzero(~ring), edges, np.arange(curves.count)))
    rank = np.concatenate((np.zeros(int((~ring).sum())), np.ones(len(edges)), np.full(curves.count, 2.0)))
    last = np.where(ring[:, None], middles[starts], curves.points[curves.stops])
    points = np.concatenate((curves.points[curves.starts[~ring]], middles, last))
    order = np.lexsort((rank, lines))
    return points[order], sizes + np.where(ring, 1, 2)


def _thinned(curves: Curves) -> Curves:
    """Douglas and Peucker's selection of points; rings keep four at least."""
    thin = shapely.simplify(curves.lines(), THIN_PX, preserve_topology=False)
    points, line = shapely.get_coordinates(thin, return_index=True)
    sizes = np.bincount(line, minlength=curves.count).astype(np.int64)
    enough = sizes >= np.where(curves.closed, 4, 2)
    return curves.replaced(Curves(points, sizes), enough)
