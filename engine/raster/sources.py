"""Pixels of one date on the common grid: copied where the file lies on the grid's pixels, else warped."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject, transform

from engine.raster.blocks import BlockReader, DecodeCounter, Unit, as_float, decoded_bytes_per_px, unit_shape
from engine.raster.cache import Key, UnitCache
from engine.raster.grid import ON_GRID_PX, Grid, placement
from engine.raster.info import BoolArray, FloatArray, RasterInfo
from engine.raster.plan import UnitShape
from engine.raster.resample import SMALLEST_WEIGHT, interpolate, taps
from engine.raster.windows import Window

# Warping is done in cells of a lattice that is fixed to the grid, so that its result, which GDAL computes from the
# cell's corners, does not depend on the windows that are asked for.
CELL_ROWS_PX = 256
CELL_COLS_PX = 512
# Largest error of GDAL's interpolation between exactly projected points; its default is 0.125.
WARP_ERROR_PX = 0.02
# Grids whose cells differ by less are interpolated upright; a coarser one needs a wider kernel, which GDAL has.
LARGEST_STEP = 1.01
# Stands in where there is no CRS: both sides get the same plane, so that nothing is projected.
_PLANE = CRS.from_epsg(3857)

Points = npt.NDArray[np.float64]

RESAMPLINGS = {"nearest": Resampling.nearest, "bilinear": Resampling.bilinear, "cubic": Resampling.cubic}
_KERNEL_RADIUS_PX = {"nearest": 1, "bilinear": 1, "cubic": 2}


class Source(Protocol):
    """Units of one date in grid pixels."""

    shapes: tuple[UnitShape, ...]
    scales: list[tuple[float, float]]

    def keys(self, window: Window) -> list[Key]:
        """Units that a window of the grid needs."""

    def load(self, key: Key) -> Unit:
        """Makes a unit."""

    def announce(self, key: Key) -> None:
        """Is told that a unit will be loaded."""

    @property
    def inner_bytes(self) -> int:
        """Memory held beside the units handed out."""

    def close(self) -> None:
        """Closes the file."""


class _UnitLattice:
    """Rectangles of equal size over a raster of some size."""

    def __init__(self, size: Window, rows: int, cols: int) -> None:
        self._size, self._rows, self._cols = size, rows, cols

    def keys(self, window: Window) -> Iterator[Key]:
        """Lattice places that a window touches."""
        w = window.intersect(self._size)
        if w.empty:
            return
        for row in range(w.row // self._rows, (w.row_stop - 1) // self._rows + 1):
            for col in range(w.col // self._cols, (w.col_stop - 1) // self._cols + 1):
                yield row, col

    def window(self, key: Key) -> Window:
        """Pixels of a lattice place."""
        place = Window(key[0] * self._rows, key[1] * self._cols, self._rows, self._cols)
        return place.intersect(self._size)


def _file_shape(
    info: RasterInfo, band_count: int, rows: int, cols: int, offset: tuple[int, int], stage: str = "file"
) -> UnitShape:
    """Units of a file, for planning; a byte a pixel is for its validity."""
    bytes_per_px = np.dtype(info.dtype).itemsize * band_count + 1
    return UnitShape(rows, cols, (-offset[0], -offset[1]), bytes_per_px, info.block_shape[1] >= info.width, stage)


class DirectSource:
    """A file that lies on the grid's pixels.

    Args:
        offset: row and column in the file of the grid's first pixel.
    """

    def __init__(
        self, info: RasterInfo, bands: Sequence[int], offset: tuple[int, int], counter: DecodeCounter
    ) -> None:
        self._reader = BlockReader(info, bands, counter)
        self._offset = offset
        rows, cols = unit_shape(info, decoded_bytes_per_px(info, len(bands)))
        self.shapes: tuple[UnitShape, ...] = (_file_shape(info, len(bands), rows, cols, offset),)
        self.scales = [info.scale_of(b) for b in bands]
        self._lattice = _UnitLattice(Window(0, 0, info.height, info.width), rows, cols)

    def keys(self, window: Window) -> list[Key]:
        """Units that a window of the grid needs."""
        return list(self._lattice.keys(window.shift(*self._offset)))

    def load(self, key: Key) -> Unit:
        """Reads a unit, and places it on the grid."""
        unit = self._reader.read(self._lattice.window(key))
        return Unit(unit.window.shift(-self._offset[0], -self._offset[1]), unit.data, unit.valid)

    def announce(self, key: Key) -> None:
        """Needs no preparation."""

    @property
    def inner_bytes(self) -> int:
        """Holds nothing else."""
        return 0

    def close(self) -> None:
        """Closes the file."""
        self._reader.close()


class WarpedSource:
    """A file that must be resampled; each of its blocks is decoded once, into a cache that the cells are warped from.

    Args:
        grid: common grid.
        shift_px: rows and columns by which the image is moved.
        resampling: nearest, bilinear or cubic.
    """

    def __init__(
        self,
        info: RasterInfo,
        bands: Sequence[int],
        grid: Grid,
        shift_px: tuple[float, float],
        resampling: str,
        counter: DecodeCounter,
    ) -> None:
        self._reader = BlockReader(info, bands, counter)
        self._info, self._count, self._name = info, len(bands), resampling
        self._method = RESAMPLINGS[resampling]
        self._radius = _KERNEL_RADIUS_PX[resampling]
        self._to_grid = grid.transform @ Affine.translation(-shift_px[1], -shift_px[0])
        self._from_file = placement(info)
        self._grid_crs = CRS.from_wkt(grid.crs_wkt) if grid.crs_wkt else _PLANE
        self._file_crs = CRS.from_wkt(info.crs_wkt) if info.crs_wkt else _PLANE
        self._same_crs = self._grid_crs == self._file_crs
        if self._same_crs:
            self._file_crs = self._grid_crs
        mapping = grid_to_file(info, grid, shift_px)
        upright = mapping is not None and max(abs(mapping.a), abs(mapping.e)) <= LARGEST_STEP
        self._upright = mapping if upright and mapping is not None and mapping.b == 0 and mapping.d == 0 else None
        self._scales = [info.scale_of(b) for b in bands]
        self.scales = [(1.0, 0.0)] * self._count
        self._cells = _UnitLattice(Window(0, 0, *grid.shape), CELL_ROWS_PX, CELL_COLS_PX)
        rows, cols = unit_shape(info, decoded_bytes_per_px(info, self._count))
        cells = UnitShape(CELL_ROWS_PX, CELL_COLS_PX, (0, 0), 4 * self._count + 1, False, "cell")
        # The file's blocks lie under the grid's pixels in a way that only the size of the units tells.
        self.shapes: tuple[UnitShape, ...] = (cells, _file_shape(info, self._count, rows, cols, (1, 1), "under"))
        self._file_units = _UnitLattice(Window(0, 0, info.height, info.width), rows, cols)
        self._cache = UnitCache()
        self._planned: dict[Key, tuple[Window, list[Key]]] = {}
        self._below: dict[Key, list[Key]] = {}  # cells that were not announced yet, but will be: see `announce`
        self._most_below = 2 * (-(-grid.width // CELL_COLS_PX)) + 8

    def keys(self, window: Window) -> list[Key]:
        """Cells that a window of the grid needs."""
        return list(self._cells.keys(window))

    def announce(self, key: Key) -> None:
        """Notes which of the file's blocks a cell will need.

        The cell below it is announced only when a window reaches it. It mostly shares blocks with this one, so they
        are claimed for it now; should it never come, the claim ends when newer ones push it out.
        """
        if key in self._planned:
            return
        window = self._file_window(self._cells.window(key))
        units = list(self._file_units.keys(window))
        self._planned[key] = window, units
        self._cache.announce(units)
        self._cache.release(self._below.pop(key, []))
        below = key[0] + 1, key[1]
        cell = self._cells.window(below)
        if below not in self._below and below not in self._planned and not cell.empty:
            self._below[below] = list(self._file_units.keys(self._file_window(cell)))
            self._cache.announce(self._below[below])
        while len(self._below) > self._most_below:
            self._cache.release(self._below.pop(next(iter(self._below))))

    def load(self, key: Key) -> Unit:
        """Warps a cell."""
        self.announce(key)
        window, units = self._planned.pop(key)
        cell = self._cells.window(key)
        if window.empty:
            return Unit(cell, np.zeros((self._count, *cell.shape), np.float32), np.zeros(cell.shape, np.bool_))
        values = self._gather(window, units)
        self._cache.release(units)
        make = self._warp if self._upright is None else self._interpolate
        return make(cell, window, values)

    @property
    def inner_bytes(self) -> int:
        """Memory of the file's blocks that are kept for cells to come."""
        return self._cache.bytes

    def close(self) -> None:
        """Closes the file."""
        self._cache.clear()
        self._planned.clear()
        self._below.clear()
        self._reader.close()

    def _file_window(self, cell: Window) -> Window:
        """The part of the file that a cell's pixels come from."""
        # 9 x 9 points, edges among them: between them, a projection bends by less than the margin below.
        cols, rows = np.meshgrid(np.linspace(cell.col, cell.col_stop, 9), np.linspace(cell.row, cell.row_stop, 9))
        xs, ys = _apply(self._to_grid, cols.ravel(), rows.ravel())
        if not self._same_crs:
            xs, ys = (np.asarray(v, np.float64) for v in transform(self._grid_crs, self._file_crs, xs, ys))
        file_cols, file_rows = _apply(~self._from_file, xs, ys)
        known = np.isfinite(file_cols) & np.isfinite(file_rows)
        if not known.any():
            return Window(0, 0, 0, 0)
        left, right = float(file_cols[known].min()), float(file_cols[known].max())
        top, bottom = float(file_rows[known].min()), float(file_rows[known].max())
        # The kernel widens with the number of file pixels in a grid pixel, where the grid is the coarser one.
        margins = [
            2 + math.ceil(self._radius * max(1.0, (high - low) / size))
            for low, high, size in ((top, bottom, min(cell.shape)), (left, right, min(cell.shape)))
        ]
        row, col = math.floor(top) - margins[0], math.floor(left) - margins[1]
        wide = Window(row, col, math.ceil(bottom) + margins[0] - row, math.ceil(right) + margins[1] - col)
        return wide.intersect(Window(0, 0, self._info.height, self._info.width))

    def _gather(self, window: Window, keys: Sequence[Key]) -> FloatArray:
        """[C + 1, h, w]: the bands, NaN where not valid, and last the validity as 0 or 1."""
        values = np.empty((self._count + 1, *window.shape), np.float32)
        for key in keys:
            if not self._cache.holds(key):
                self._cache.put(key, self._reader.read(self._file_units.window(key)))
            unit = self._cache.held(key)
            part = unit.window.intersect(window)
            source, target = part.slices_in(unit.window), part.slices_in(window)
            stored = unit.data[(slice(None), *source)]
            values[(slice(self._count), *target)] = as_float(stored, self._scales)
            values[(self._count, *target)] = 1.0 if unit.valid is None else unit.valid[source]
        values[: self._count, values[self._count] == 0] = 0.0
        return values

    def _interpolate(self, cell: Window, window: Window, values: FloatArray) -> Unit:
        """The usual case of equal axes, and nearly equal cells: offset lattices, a corrected shift."""
        mapping = self._upright or Affine.identity()
        left, top = mapping @ (cell.col, cell.row)
        rows = taps(top - window.row, mapping.e, cell.height, window.height, self._name)
        cols = taps(left - window.col, mapping.a, cell.width, window.width, self._name)
        has_data: BoolArray = values[self._count] == 1
        image, valid = interpolate(values[: self._count], None if has_data.all() else has_data, rows, cols)
        return Unit(cell, image, None if valid is None or bool(valid.all()) else valid)

    def _warp(self, cell: Window, window: Window, values: FloatArray) -> Unit:
        common = {
            "src_transform": self._from_file @ Affine.translation(window.col, window.row),
            "src_crs": self._file_crs,
            "dst_transform": self._to_grid @ Affine.translation(cell.col, cell.row),
            "dst_crs": self._grid_crs,
            "resampling": self._method,
            "tolerance": 0.0 if self._same_crs else WARP_ERROR_PX,
            "num_threads": 1,
        }
        values[: self._count, values[self._count] == 0] = np.nan
        bands = np.full((self._count, *cell.shape), np.nan, np.float32)
        reproject(
            values[: self._count],
            bands,
            src_nodata=math.nan,
            dst_nodata=math.nan,
            init_dest_nodata=True,
            UNIFIED_SRC_NODATA="YES",
            **common,
        )
        valid: BoolArray = np.logical_and.reduce(np.isfinite(bands))
        if not bool((values[self._count] == 1).all()):
            weight = np.zeros(cell.shape, np.float32)
            reproject(values[self._count], weight, **{**common, "resampling": self._weight_method()})
            valid &= weight >= SMALLEST_WEIGHT
        return Unit(cell, bands, None if bool(valid.all()) else valid)

    def _weight_method(self) -> Resampling:
        # A cubic kernel's negative lobes make no weight; the bilinear one stands in for it.
        return Resampling.nearest if self._method == Resampling.nearest else Resampling.bilinear


def _apply(mapping: Affine, xs: Points, ys: Points) -> tuple[Points, Points]:
    """Maps many points at once."""
    return mapping.a * xs + mapping.b * ys + mapping.c, mapping.d * xs + mapping.e * ys + mapping.f


def grid_to_file(info: RasterInfo, grid: Grid, shift_px: tuple[float, float]) -> Affine | None:
    """Grid pixels to file pixels; None where no affine map does it because the CRSs differ."""
    both = info.crs_wkt is not None and grid.crs_wkt is not None
    if both and info.crs_wkt != grid.crs_wkt and CRS.from_wkt(info.crs_wkt) != CRS.from_wkt(grid.crs_wkt):
        return None
    mapping: Affine = ~placement(info) @ grid.transform @ Affine.translation(-shift_px[1], -shift_px[0])
    return mapping


def whole_offset(info: RasterInfo, grid: Grid, shift_px: tuple[float, float]) -> tuple[int, int] | None:
    """Row and column in the file of the grid's first pixel, where pixels fall on pixels; else None."""
    mapping = grid_to_file(info, grid, shift_px)
    if mapping is None:
        return None
    col, row = mapping @ (0.0, 0.0)
    offset = round(row), round(col)
    for x, y in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)):
        file_x, file_y = mapping @ (x, y)
        if abs(file_x - x - offset[1]) > ON_GRID_PX or abs(file_y - y - offset[0]) > ON_GRID_PX:
            return None
    return offset


def open_source(
    info: RasterInfo,
    bands: Sequence[int],
    grid: Grid,
    counter: DecodeCounter,
    shift_px: tuple[float, float] = (0.0, 0.0),
    resampling: str = "bilinear",
) -> Source:
    """The right kind of source for a file on a grid."""
    offset = whole_offset(info, grid, shift_px)
    if offset is not None:
        return DirectSource(info, bands, offset, counter)
    return WarpedSource(info, bands, grid, shift_px, resampling, counter)
