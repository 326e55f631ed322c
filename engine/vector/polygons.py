"""Areas of equal value as polygons, gathered tile by tile and joined across seams."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.features import shapes
from shapely.geometry import MultiPolygon
from shapely.geometry.base import BaseGeometry

from engine.raster.components import components
from engine.raster.grid import Grid
from engine.raster.info import AnyArray, FloatArray
from engine.raster.placement import placed_xy
from engine.raster.windows import Window

Labels = npt.NDArray[np.int64]
CONNECTIVITY = 4  # edges join pixels to an area, corners do not; whatever drops small areas goes by the same rule
# Draws the areas of a tile anew: from their outlines along the edges of pixels, the number of each pixel's area (1 is
# the first, 0 none), and the tile's place; in pixels of the tile.
Draw = Callable[[list[BaseGeometry], npt.NDArray[np.int32], Window], list[BaseGeometry]]


@dataclass
class Area:
    """One connected area of one value, in pixel coordinates: x is the column, y the row.

    Args:
        value: of its pixels.
        pieces: its polygon, or its parts in the tiles that it crosses.
        pixels: number of its pixels.
        area_m2: on the ground.
        score_sum: of its pixels.
        score_max: of its pixels.
        first: row and column of the first pixel of its first piece, to sort by.
        points: of all pieces.
        cut: it was closed at the edge of a row of tiles; what lies behind it is an area of its own.
        sums: of its pixels, one a further layer.
    """

    value: int
    pieces: list[BaseGeometry]
    pixels: int
    area_m2: float
    score_sum: float
    score_max: float
    first: tuple[int, int]
    points: int = 0
    cut: bool = False
    sums: tuple[float, ...] = ()

    @property
    def mean_score(self) -> float:
        """Mean of its pixels' scores."""
        return self.score_sum / self.pixels

    def polygon(self, same_points: bool = False) -> BaseGeometry:
        """Joins the pieces. They meet along pixel edges with whole numbers, so that the union is exact.

        Args:
            same_points: they meet point by point, as those of `borders.outline` do; that is faster to join.
        """
        if len(self.pieces) == 1:
            return self.pieces[0]
        return shapely.coverage_union_all(self.pieces) if same_points else shapely.union_all(self.pieces)

    def absorb(self, other: Area) -> None:
        """Takes over another part of the same area."""
        self.pieces += other.pieces
        self.pixels += other.pixels
        self.area_m2 += other.area_m2
        self.score_sum += other.score_sum
        self.score_max = max(self.score_max, other.score_max)
        self.first = min(self.first, other.first)
        self.points += other.points
        self.sums = tuple(own + more for own, more in zip(self.sums, other.sums, strict=True))


def placed(polygons: Sequence[BaseGeometry], grid: Grid) -> npt.NDArray[np.object_]:
    """Brings polygons from pixels into CRS units, each as a MultiPolygon.

    Args:
        polygons: in pixels, columns as x and rows as y.
        grid: of the pixels.
    """

    def to_crs(xy: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
        return np.column_stack(placed_xy(grid.transform, xy[:, 0], xy[:, 1]))

    moved = shapely.transform(np.array(polygons, object), to_crs)
    return np.array([MultiPolygon([one]) if one.geom_type == "Polygon" else one for one in moved], object)


@dataclass
class _Seams:
    """Labels along the edges that coming tiles will touch."""

    bottom: Labels
    right: Labels = field(default_factory=lambda: np.zeros(0, np.int64))
    right_window: Window | None = None


class PolygonBuilder:
    """Turns the pixels of tiles into areas of equal value.

    Tiles come row by row, each row from left to right, all tiles of a row equally high. Memory holds the areas that
    reach the last row's lower edge, and one row of labels.

    Args:
        width: columns of the grid.
        draw: draws the areas of each tile anew; None leaves them along the edges of pixels.
        most_points: an area of more points is closed at the lower edge of a row of tiles, so that memory has a bound.
    """

    def __init__(self, width: int, draw: Draw | None = None, most_points: int | None = None) -> None:
        self._draw, self._most_points = draw, most_points
        self._seams = _Seams(np.zeros(width, np.int64))
        self._above = np.zeros(width, np.int64)
        self._areas: dict[int, Area] = {}
        self._parent: dict[int, int] = {}
        self._next = 1

    def add(
        self,
        window: Window,
        values: AnyArray,
        score: FloatArray | None,
        cell_m2: npt.NDArray[np.float64],
        layers: AnyArray | None = None,
    ) -> None:
        """Takes one tile.

        Args:
            window: its place in the grid.
            values: [h, w] of bool or uint8; what is 0 belongs to no area.
            score: [h, w], read where there are areas; None where there are no scores.
            cell_m2: area of each pixel, [h, w].
            layers: [K, h, w] whose sums over each area are wanted; the same number of them in each tile.
        """
        if window.col == 0:
            self._above, self._seams.bottom = self._seams.bottom, np.zeros_like(self._above)
            self._seams.right_window = None
        labels = self._label(window, values, score, cell_m2, layers)
        left = self._seams.right if self._seams.right_window is not None else np.zeros(window.height, np.int64)
        self._join(left, labels[:, 0])
        self._join(self._above[window.col : window.col_stop], labels[0])
        self._seams.bottom[window.col : window.col_stop] = labels[-1]
        self._seams.right, self._seams.right_window = labels[:, -1].copy(), window

    def take_finished(self, last: bool = False) -> Iterator[Area]:
        """Gives the areas that no coming tile can touch, sorted by their first pixel, and forgets them.

        Args:
            last: no tile comes any more. Call it after the last tile of a row.
        """
        reaching = np.zeros(0, np.int64) if last else np.unique(self._seams.bottom)
        open_roots = {self._root(int(label)) for label in reaching if label}
        if self._most_points is not None:
            open_roots -= self._cut_off({r for r in open_roots if self._areas[r].points > self._most_points})
        finished = [label for label in self._areas if label not in open_roots]
        areas = sorted((self._areas.pop(label) for label in finished), key=lambda area: area.first)
        self._forget(open_roots)
        yield from areas

    def _cut_off(self, roots: set[int]) -> set[int]:
        """Closes areas at the seam; coming pixels of theirs find nothing there to join."""
        if roots:
            bottom = self._seams.bottom
            closed = [int(label) for label in np.unique(bottom[bottom > 0]) if self._root(int(label)) in roots]
            bottom[np.isin(bottom, closed)] = 0
            for root in roots:
                self._areas[root].cut = True
        return roots

    def _forget(self, open_roots: set[int]) -> None:
        """Writes the roots of open areas into the seam, so that the tree of labels does not grow with the raster."""
        bottom = self._seams.bottom
        for label in np.unique(bottom[bottom > 0]):
            bottom[bottom == label] = self._root(int(label))
        self._parent = {label: label for label in open_roots}

    def _label(
        self,
        window: Window,
        values: AnyArray,
        score: FloatArray | None,
        cell_m2: npt.NDArray[np.float64],
        layers: AnyArray | None,
    ) -> Labels:
        """Numbers the areas of a tile and notes their polygons and figures."""
        present = values != 0
        if not present.any():
            return np.zeros(values.shape, np.int64)
        local, of_value = _numbered(values.astype(np.uint8))
        polygons = _outlines(local)
        at = np.flatnonzero(present)
        number = local.ravel()[at]
        scores = np.zeros(len(at)) if score is None else score.ravel()[at].astype(np.float64)
        count = len(polygons) + 1
        pixels = np.bincount(number, minlength=count)
        area_m2 = np.bincount(number, cell_m2.reshape(-1)[at], minlength=count)
        sums = np.bincount(number, scores, minlength=count)
        flat = () if layers is None else layers.reshape(len(layers), -1)
        further = np.array([np.bincount(number, layer[at].astype(np.float64), minlength=count) for layer in flat])
        highest = np.zeros(count)
        np.maximum.at(highest, number, scores)
        first = _first_places(number)
        drawn = polygons if self._draw is None else self._draw(polygons, local, window)
        drawn = shapely.transform(drawn, lambda xy: xy + np.array((window.col, window.row)))
        points = shapely.get_num_coordinates(drawn)
        for position, polygon in enumerate(drawn, 1):
            row, col = divmod(int(at[first[position - 1]]), values.shape[1])
            label = self._next + position - 1
            self._parent[label] = label
            self._areas[label] = Area(
                int(of_value[position - 1]),
                [polygon],
                int(pixels[position]),
                float(area_m2[position]),
                float(sums[position]),
                float(highest[position]),
                (window.row + row, window.col + col),
                int(points[position - 1]),
                sums=tuple(further[:, position].tolist()) if len(further) else (),
            )
        labels = np.where(local > 0, local.astype(np.int64) + (self._next - 1), 0)
        self._next += len(polygons)
        return labels

    def _join(self, one: Labels, other: Labels) -> None:
        """Joins the areas that face each other across a seam."""
        facing = (one > 0) & (other > 0)
        for a, b in {(int(a), int(b)) for a, b in zip(one[facing], other[facing], strict=True)}:
            first, second = sorted((self._root(a), self._root(b)))
            if first != second and self._areas[first].value == self._areas[second].value:
                self._parent[second] = first
                self._areas[first].absorb(self._areas.pop(second))

    def _root(self, label: int) -> int:
        while self._parent[label] != label:
            self._parent[label] = self._parent[self._parent[label]]
            label = self._parent[label]
        return label


def _numbered(values: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
    """The number of each pixel's area from 1, by its first pixel, 0 where there is none; and the value of each."""
    labels, _ = components(values)
    of_value = values.ravel()[_first_places(labels.ravel())]
    kept = of_value != 0
    number = np.where(kept, np.cumsum(kept), 0).astype(np.int32)
    return number[labels], of_value[kept]


def _first_places(numbers: npt.NDArray[Any]) -> Labels:
    """Where each number stands first; numbers are given in the order in which they come."""
    return np.flatnonzero(np.diff(np.maximum.accumulate(numbers), prepend=-1) > 0)


def _outlines(numbers: npt.NDArray[np.int32]) -> list[BaseGeometry]:
    """Polygons of the areas of a tile along the edges of pixels, in the order of their numbers."""
    rings: list[list[list[tuple[float, float]]]] = []
    order = []
    for outline, number in shapes(numbers, numbers > 0, CONNECTIVITY):
        rings.append(outline["coordinates"])
        order.append(int(number))
    points = np.array([point for polygon in rings for ring in polygon for point in ring], np.float64)
    ring_stops = np.cumsum([0, *(len(ring) for polygon in rings for ring in polygon)])
    polygon_stops = np.cumsum([0, *(len(polygon) for polygon in rings)])
    found = shapely.from_ragged_array(shapely.GeometryType.POLYGON, points, (ring_stops, polygon_stops))
    return list(found[np.argsort(order)])
