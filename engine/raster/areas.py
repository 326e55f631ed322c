"""What a pixel measures on the ground."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt
import shapely
from numpy.polynomial import chebyshev
from shapely.geometry.base import BaseGeometry

from engine.raster.ellipsoid import Places
from engine.raster.grid import Grid
from engine.raster.placement import placed_xy
from engine.raster.windows import Window

Doubles = npt.NDArray[np.float64]

BLOCK_PX = 1024  # the area is interpolated within blocks of this lattice, whatever windows are asked for
_NODES = 9  # places along a side of a block whose areas are computed
_EACH_PX = 64  # blocks of up to this side are not divided any more: each cell is measured
_TOLERANCE = 1e-7  # of what is interpolated; a block that misses it is divided
# Three places along a side of a cell, and their weights (Gauss and Legendre): the mean over cells of degrees to 1e-7.
_INNER = np.array([-math.sqrt(0.6), 0.0, math.sqrt(0.6)]) / 2.0
_WEIGHTS = np.array([5.0, 8.0, 5.0]) / 18.0
_RING_POINTS = 2048  # along the outline of a polygon whose ground is measured


class CellAreas:
    """Areas of a grid's cells on the ellipsoid of its CRS.

    In geographic systems they are exact, in others right to 1e-6, on every grid: cells of degrees, cells at a pole,
    cells that are turned or sheared.
    What lies beyond a pole, or outside of the world, has no area.

    Args:
        grid: whose cells are measured. Without a CRS every cell measures 1.
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._places = None if grid.crs_wkt is None else Places(grid.crs_wkt)
        t = grid.transform
        # The cells of a row of parallels are alike, and their area is in closed form.
        self._in_rows = self._places is not None and self._places.geographic and t.b == 0.0 and t.d == 0.0
        self._row, self._blocks = -1, dict[int, list[tuple[Window, Doubles]]]()  # those of one row of blocks

    def m2(self, window: Window) -> Doubles:
        """Gives the area in m² of each cell of a window, [h, w]; do not write to it."""
        if self._places is None:
            return np.broadcast_to(np.float64(1.0), window.shape)
        if self._in_rows:
            rows = _row_areas(self._grid, self._places, window.row, window.row_stop)
            return np.broadcast_to(rows[:, None], window.shape)
        result = np.empty(window.shape)
        for leaf, values in self._leaves(window):
            part = leaf.intersect(window)
            inside, target = part.slices_in(leaf), part.slices_in(window)
            if values.shape == leaf.shape:
                result[target] = values[inside]
            else:
                result[target] = _matrix(leaf.height)[inside[0]] @ values @ _matrix(leaf.width)[inside[1]].T
        return result

    def total_m2(self, window: Window) -> float:
        """Area in m² of all cells of a window, without measuring one by one what is interpolated."""
        if self._places is None or self._in_rows:
            return float(self.m2(window)[:, 0].sum()) * window.width
        total = 0.0
        for leaf, values in self._leaves(window):
            inside = leaf.intersect(window).slices_in(leaf)
            if values.shape == leaf.shape:
                total += float(values[inside].sum())
            else:
                rows, cols = _matrix(leaf.height)[inside[0]].sum(0), _matrix(leaf.width)[inside[1]].sum(0)
                total += float(rows @ values @ cols)
        return total

    def at(self, rows: npt.NDArray[np.int64], cols: npt.NDArray[np.int64]) -> Doubles:
        """Area in m² of some cells, [N], where they are large by that of the ellipsoid in their middle.

        Args:
            rows: [N].
            cols: [N].
        """
        t, places = self._grid.transform, self._places
        if places is None:
            return np.ones(len(rows))
        if self._in_rows:
            found, of = np.unique(rows, return_inverse=True)
            each = [_row_areas(self._grid, places, row, row + 1)[0] for row in found.tolist()]
            return np.asarray(each, np.float64)[of]
        scale = places.areal_scale(*placed_xy(t, cols + 0.5, rows + 0.5))
        return np.asarray(scale * abs(t.determinant), np.float64)

    def of_numbers(self, window: Window, numbers: npt.NDArray[np.integer[Any]], count: int = 0) -> Doubles:
        """Area in m² of all cells of each number, [N].

        Args:
            window: of the grid.
            numbers: [h, w], at least 0.
            count: N, at least.
        """
        return np.asarray(np.bincount(numbers.ravel(), self.m2(window).ravel(), count), np.float64)

    def polygon_m2(self, polygon: BaseGeometry) -> float:
        """Area in m² of a polygon in pixels of the grid, columns as x and rows as y."""
        if self._places is None:
            return float(polygon.area)
        t, total = self._grid.transform, 0.0
        for part in shapely.get_parts(polygon):
            step = max(part.length / _RING_POINTS, 1e-6)
            rings = shapely.get_rings(shapely.segmentize(part, step))
            areas = []
            for ring in rings:
                xy = shapely.get_coordinates(ring)
                areas.append(self._places.ring_m2(*placed_xy(t, xy[:, 0], xy[:, 1])))
            total += areas[0] - sum(areas[1:])
        return total

    def _leaves(self, window: Window) -> Iterator[tuple[Window, Doubles]]:
        whole = Window(0, 0, *self._grid.shape)
        for row in range(window.row // BLOCK_PX, (window.row_stop - 1) // BLOCK_PX + 1):
            if row != self._row:
                self._row, self._blocks = row, {}
            for col in range(window.col // BLOCK_PX, (window.col_stop - 1) // BLOCK_PX + 1):
                if col not in self._blocks:
                    block = Window(row * BLOCK_PX, col * BLOCK_PX, BLOCK_PX, BLOCK_PX).intersect(whole)
                    self._blocks[col] = list(self._divided(block))
                for leaf, values in self._blocks[col]:
                    if not leaf.intersect(window).empty:
                        yield leaf, values

    def _divided(self, block: Window) -> Iterator[tuple[Window, Doubles]]:
        """Parts of a block with the areas at their nodes, so small that what lies between is interpolated."""
        values = self._areas(block.row + _nodes(block.height), block.col + _nodes(block.width))
        rows, cols = _between(block.height), _between(block.width)
        if len(rows) and self._misses(block, values, rows, cols):
            if max(block.shape) <= _EACH_PX:
                each = np.arange(_EACH_PX, dtype=np.float64)
                yield block, self._areas(block.row + each[: block.height], block.col + each[: block.width])
                return
            tall, wide = (-(-block.height // 2) or 1), (-(-block.width // 2) or 1)
            for row in range(block.row, block.row_stop, tall):
                for col in range(block.col, block.col_stop, wide):
                    yield from self._divided(Window(row, col, tall, wide).intersect(block))
            return
        yield block, values

    def _misses(self, block: Window, values: Doubles, rows: Doubles, cols: Doubles) -> bool:
        exact = self._areas(block.row + rows, block.col + cols)
        found = _weights(block.height, rows) @ values @ _weights(block.width, cols).T
        return bool((np.abs(found - exact) > _TOLERANCE * np.abs(exact)).any())

    def _areas(self, rows: Doubles, cols: Doubles) -> Doubles:
        """Areas of the cells at some rows and columns, which may be fractions, [rows, cols]."""
        t = self._grid.transform
        places = self._places
        if places is None:
            return np.ones((len(rows), len(cols)))
        wide = max(math.hypot(t.a, t.d), math.hypot(t.b, t.e)) * places.metres > places.step_m
        inner, weights = (_INNER, _WEIGHTS) if wide else (np.zeros(1), np.ones(1))
        at = np.meshgrid((cols[:, None] + 0.5 + inner).ravel(), (rows[:, None] + 0.5 + inner).ravel())
        scale = places.areal_scale(*placed_xy(t, *at))
        shape = len(rows), len(inner), len(cols), len(inner)
        mean: Doubles = np.einsum("ricj,i,j->rc", scale.reshape(shape), weights, weights)
        return mean * abs(t.determinant)


def _row_areas(grid: Grid, places: Places, first: int, stop: int) -> Doubles:
    """Areas of the cells of some rows of a geographic grid, which are in closed form, [stop - first]."""
    t = grid.transform
    edges: Doubles = t.f + t.e * np.arange(first, stop + 1, dtype=np.float64)
    return np.abs(np.diff(places.zone(edges))) * abs(t.a) * places.radians


def _nodes(length: int) -> Doubles:
    """Places along a side: all where they are few, else those of Chebyshev."""
    if length <= _NODES:
        return np.arange(length, dtype=np.float64)
    found: Doubles = (1.0 - np.cos(np.linspace(0.0, math.pi, _NODES))) / 2.0 * (length - 1)
    return found


def _between(length: int) -> Doubles:
    """Places where the interpolation is compared; nothing where there is none."""
    nodes = _nodes(length)
    return (nodes[1:] + nodes[:-1]) / 2.0 if length > _NODES else nodes[:0] if length == 1 else nodes


@lru_cache(maxsize=16)
def _matrix(length: int) -> Doubles:
    return _weights(length, np.arange(length, dtype=np.float64))


def _weights(length: int, at: Doubles) -> Doubles:
    """What each node counts at some places, [places, nodes]."""
    if length <= _NODES:
        return np.asarray(at[:, None] == np.arange(length), np.float64)
    span = (length - 1) / 2.0
    inverse = np.linalg.inv(chebyshev.chebvander(_nodes(length) / span - 1.0, _NODES - 1))
    found: Doubles = chebyshev.chebvander(at / span - 1.0, _NODES - 1) @ inverse
    return found
