"""A file that does not lie on the grid, resampled cell by cell from blocks that are decoded once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.warp import reproject, transform

from engine.raster.grid import Grid
from engine.raster.info import BoolArray, FloatArray, RasterInfo
from engine.raster.placement import grid_to_file, placement, turns_to
from engine.raster.reading.blocks import BlockReader, DecodeCounter, Unit, to_physical
from engine.raster.reading.cache import Key, UnitCache
from engine.raster.reading.lattice import UnitLattice, file_units
from engine.raster.reading.plan import UnitShape
from engine.raster.reading.resample import SMALLEST_WEIGHT, interpolate, taps
from engine.raster.windows import Window

# Warping is done in cells of a lattice that is fixed to the grid, so that its result, which GDAL computes from the
# cell's corners, does not depend on the windows that are asked for.
CELL_ROWS_PX = 256
CELL_COLS_PX = 512
# Largest error of GDAL's interpolation between exactly projected points; its default is 0.125.
WARP_ERROR_PX = 0.02
# Grids whose cells differ by less are interpolated upright; a coarser one needs a wider kernel, which GDAL has.
LARGEST_STEP = 1.01

Points = npt.NDArray[np.float64]
FLOAT32: np.dtype[Any] = np.dtype(np.float32)

RESAMPLINGS = {"nearest": Resampling.nearest, "bilinear": Resampling.bilinear, "cubic": Resampling.cubic}
_KERNEL_RADIUS_PX = {"nearest": 1, "bilinear": 1, "cubic": 2}


class WarpedSource:
    """A file that must be resampled; each of its blocks is decoded once, into a cache that the cells are warped from.

    Args:
        grid: common grid.
        shift_px: rows and columns by which the image is moved.
        resampling: nearest, bilinear or cubic.
        dtype: of the result; float64 for codes that float32 would round.
    """

    def __init__(
        self,
        info: RasterInfo,
        bands: Sequence[int],
        grid: Grid,
        shift_px: tuple[float, float],
        resampling: str,
        counter: DecodeCounter,
        dtype: np.dtype[Any] = FLOAT32,
    ) -> None:
        self._type = dtype
        self._reader = BlockReader(info, bands, counter)
        self._info, self._count, self._name = info, len(bands), resampling
        self._method = RESAMPLINGS[resampling]
        self._radius = _KERNEL_RADIUS_PX[resampling]
        self._to_grid = grid.transform @ Affine.translation(-shift_px[1], -shift_px[0])
        self._from_file = placement(info)
        self._grid_crs = _plane() if grid.crs_wkt is None else CRS.from_wkt(grid.crs_wkt)
        self._file_crs = _plane() if info.crs_wkt is None else CRS.from_wkt(info.crs_wkt)
        self._same_crs = self._grid_crs == self._file_crs
        if self._same_crs:
            self._file_crs = self._grid_crs
        mapping = grid_to_file(info, grid.crs_wkt, grid.transform, shift_px)
        upright = mapping is not None and max(abs(mapping.a), abs(mapping.e)) <= LARGEST_STEP
        self._upright = mapping if upright and mapping is not None and mapping.b == 0 and mapping.d == 0 else None
        self._scales = [info.scale_of(b) for b in bands]
        self.scales = [(1.0, 0.0)] * self._count
        self._cells = UnitLattice(Window(0, 0, *grid.shape), CELL_ROWS_PX, CELL_COLS_PX)
        cells = UnitShape(CELL_ROWS_PX, CELL_COLS_PX, (0, 0), dtype.itemsize * self._count + 1, False, "cell")
        # The file's blocks lie under the grid's pixels in a way that only the size of the units tells.
        self._file_units, shape = file_units(info, self._count, (1, 1), "under")
        self.shapes: tuple[UnitShape, ...] = (cells, shape)
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
            return Unit(cell, np.zeros((self._count, *cell.shape), self._type), np.zeros(cell.shape, np.bool_))
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
            # Longitudes come out between -180 and 180 degrees, wherever the file has them.
            known = np.isfinite(xs)
            xs[known] += [turns_to(self._info, x) for x in xs[known].tolist()]
        else:
            xs = xs + self._turned(cell)
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

    def _turned(self, cell: Window) -> float:
        """By how much a cell is moved to lie on the file's side of 180 degrees."""
        if not self._same_crs:
            return 0.0
        return turns_to(self._info, (self._to_grid @ (cell.col + cell.width / 2, cell.row))[0])

    def _gather(self, window: Window, keys: Sequence[Key]) -> FloatArray:
        """[C + 1, h, w]: the bands, NaN where not valid, and last the validity as 0 or 1."""
        values = np.empty((self._count + 1, *window.shape), self._type)
        for key in keys:
            if not self._cache.holds(key):
                self._cache.put(key, self._reader.read(self._file_units.window(key)))
            unit = self._cache.held(key)
            part = unit.window.intersect(window)
            source, target = part.slices_in(unit.window), part.slices_in(window)
            with np.errstate(over="ignore"):  # what float32 cannot hold is not valid
                values[(slice(self._count), *target)] = unit.data[(slice(None), *source)]
            values[(self._count, *target)] = 1.0 if unit.valid is None else unit.valid[source]
        to_physical(values[: self._count], self._scales)
        has_data = values[self._count] == 1
        if not has_data.all():
            values[: self._count, ~has_data] = 0.0
        return values

    def _interpolate(self, cell: Window, window: Window, values: FloatArray) -> Unit:
        """The usual case of equal axes, and nearly equal cells: offset lattices, a corrected shift."""
        mapping = self._upright or Affine.identity()
        left, top = mapping @ (cell.col, cell.row)
        left += self._turned(cell) / self._from_file.a
        rows = taps(top - window.row, mapping.e, cell.height, window.height, self._name)
        cols = taps(left - window.col, mapping.a, cell.width, window.width, self._name)
        has_data: BoolArray = values[self._count] == 1
        image, valid = interpolate(values[: self._count], None if has_data.all() else has_data, rows, cols)
        return Unit(cell, image, None if valid is None or bool(valid.all()) else valid)

    def _warp(self, cell: Window, window: Window, values: FloatArray) -> Unit:
        common = {
            "src_transform": Affine.translation(-self._turned(cell), 0.0)
            @ self._from_file
            @ Affine.translation(window.col, window.row),
            "src_crs": self._file_crs,
            "dst_transform": self._to_grid @ Affine.translation(cell.col, cell.row),
            "dst_crs": self._grid_crs,
            "resampling": self._method,
            "tolerance": 0.0 if self._same_crs else WARP_ERROR_PX,
            "num_threads": 1,
        }
        values[: self._count, values[self._count] == 0] = np.nan
        bands = np.full((self._count, *cell.shape), np.nan, self._type)
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
            weight = np.zeros(cell.shape, self._type)
            reproject(values[self._count], weight, **{**common, "resampling": self._weight_method()})
            valid &= weight >= SMALLEST_WEIGHT
        return Unit(cell, bands, None if bool(valid.all()) else valid)

    def _weight_method(self) -> Resampling:
        # A cubic kernel's negative lobes make no weight; the bilinear one stands in for it.
        return Resampling.nearest if self._method == Resampling.nearest else Resampling.bilinear


def _plane() -> CRS:
    """Stands in where there is no CRS: both sides get the same plane, so that nothing is projected."""
    return CRS.from_epsg(3857)


def _apply(mapping: Affine, xs: Points, ys: Points) -> tuple[Points, Points]:
    """Maps many points at once."""
    return mapping.a * xs + mapping.b * ys + mapping.c, mapping.d * xs + mapping.e * ys + mapping.f
