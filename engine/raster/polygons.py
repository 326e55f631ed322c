"""Changed areas as polygons, gathered tile by tile and joined across seams."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt
import shapely
from rasterio.features import rasterize, shapes
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry

from engine.raster.info import BoolArray, FloatArray
from engine.raster.sieve import CONNECTIVITY
from engine.raster.windows import Window

Labels = npt.NDArray[np.int64]


@dataclass
class Area:
    """One connected changed area, in pixel coordinates: x is the column, y the row.

    Args:
        pieces: its polygon, or its parts in the tiles that it crosses.
        pixels: number of its pixels.
        area_m2: on the ground.
        score_sum: of its pixels.
        score_max: of its pixels.
        first: row and column of the first pixel of its first piece, to sort by.
    """

    pieces: list[BaseGeometry]
    pixels: int
    area_m2: float
    score_sum: float
    score_max: float
    first: tuple[int, int]

    @property
    def mean_score(self) -> float:
        """Mean of its pixels' scores."""
        return self.score_sum / self.pixels

    def polygon(self) -> BaseGeometry:
        """Joins the pieces. They meet along pixel edges with whole numbers, so that the union is exact."""
        return self.pieces[0] if len(self.pieces) == 1 else shapely.union_all(self.pieces)

    def absorb(self, other: Area) -> None:
        """Takes over another part of the same area."""
        self.pieces += other.pieces
        self.pixels += other.pixels
        self.area_m2 += other.area_m2
        self.score_sum += other.score_sum
        self.score_max = max(self.score_max, other.score_max)
        self.first = min(self.first, other.first)


@dataclass
class _Seams:
    """Labels along the edges that coming tiles will touch."""

    bottom: Labels
    right: Labels = field(default_factory=lambda: np.zeros(0, np.int64))
    right_window: Window | None = None


class PolygonBuilder:
    """Turns the changed pixels of tiles into areas.

    Tiles come row by row, each row from left to right, all tiles of a row equally high. Memory holds the areas that
    reach the last row's lower edge, and one row of labels.

    Args:
        width: columns of the grid.
    """

    def __init__(self, width: int) -> None:
        self._seams = _Seams(np.zeros(width, np.int64))
        self._above = np.zeros(width, np.int64)
        self._areas: dict[int, Area] = {}
        self._parent: dict[int, int] = {}
        self._next = 1

    def add(self, window: Window, changed: BoolArray, score: FloatArray, row_m2: npt.NDArray[np.float64]) -> None:
        """Takes one tile.

        Args:
            window: its place in the grid.
            changed: [h, w].
            score: [h, w], read where changed.
            row_m2: area of a pixel of each row, [h].
        """
        if window.col == 0:
            self._above, self._seams.bottom = self._seams.bottom, np.zeros_like(self._above)
            self._seams.right_window = None
        labels = self._label(window, changed, score, row_m2)
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
        finished = [label for label in self._areas if label not in open_roots]
        areas = sorted((self._areas.pop(label) for label in finished), key=lambda area: area.first)
        self._forget(open_roots)
        yield from areas

    def _forget(self, open_roots: set[int]) -> None:
        """Writes the roots of open areas into the seam, so that the tree of labels does not grow with the raster."""
        bottom = self._seams.bottom
        for label in np.unique(bottom[bottom > 0]):
            bottom[bottom == label] = self._root(int(label))
        self._parent = {label: label for label in open_roots}

    def _label(self, window: Window, changed: BoolArray, score: FloatArray, row_m2: npt.NDArray[np.float64]) -> Labels:
        """Numbers the areas of a tile and notes their polygons and figures."""
        if not changed.any():
            return np.zeros(changed.shape, np.int64)
        polygons = [shape(found) for found, _ in shapes(changed.astype(np.uint8), changed, CONNECTIVITY)]
        numbered = ((polygon, number) for number, polygon in enumerate(polygons, 1))
        local = rasterize(numbered, changed.shape, fill=0, dtype=np.int32)
        at = np.flatnonzero(changed)
        number, scores = local.ravel()[at], score.ravel()[at].astype(np.float64)
        count = len(polygons) + 1
        pixels = np.bincount(number, minlength=count)
        area_m2 = np.bincount(number, row_m2[at // changed.shape[1]], minlength=count)
        sums = np.bincount(number, scores, minlength=count)
        highest = np.zeros(count)
        np.maximum.at(highest, number, scores)
        _, first = np.unique(number, return_index=True)
        for position, polygon in enumerate(polygons, 1):
            row, col = divmod(int(at[first[position - 1]]), changed.shape[1])
            label = self._next + position - 1
            self._parent[label] = label
            self._areas[label] = Area(
                [shapely.transform(polygon, lambda xy: xy + np.array((window.col, window.row)))],
                int(pixels[position]),
                float(area_m2[position]),
                float(sums[position]),
                float(highest[position]),
                (window.row + row, window.col + col),
            )
        labels = np.where(local > 0, local.astype(np.int64) + (self._next - 1), 0)
        self._next += len(polygons)
        return labels

    def _join(self, one: Labels, other: Labels) -> None:
        """Joins the areas that face each other across a seam."""
        facing = (one > 0) & (other > 0)
        for a, b in {(int(a), int(b)) for a, b in zip(one[facing], other[facing], strict=True)}:
            first, second = sorted((self._root(a), self._root(b)))
            if first != second:
                self._parent[second] = first
                self._areas[first].absorb(self._areas.pop(second))

    def _root(self, label: int) -> int:
        while self._parent[label] != label:
            self._parent[label] = self._parent[self._parent[label]]
            label = self._parent[label]
        return label
