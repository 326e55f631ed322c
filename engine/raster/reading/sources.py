"""Pixels of one date on the common grid: copied where the file lies on the grid's pixels, else warped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import numpy as np

from engine.raster.grid import Grid
from engine.raster.info import RasterInfo
from engine.raster.placement import grid_to_file, period_px, whole_offset
from engine.raster.reading.blocks import BlockReader, DecodeCounter, Unit
from engine.raster.reading.cache import Key
from engine.raster.reading.lattice import file_units
from engine.raster.reading.plan import UnitShape
from engine.raster.reading.warp import FLOAT32, WarpedSource
from engine.raster.windows import Window


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


class DirectSource:
    """A file that lies on the grid's pixels.

    Where its columns go round the world, pixels of the grid find theirs on whichever side of 180 degrees they are.

    Args:
        offset: row and column in the file of the grid's first pixel.
    """

    def __init__(self, info: RasterInfo, bands: Sequence[int], offset: tuple[int, int], counter: DecodeCounter) -> None:
        self._reader = BlockReader(info, bands, counter)
        self._offset = offset
        self._lattice, shape = file_units(info, len(bands), offset, "file")
        self.shapes: tuple[UnitShape, ...] = (shape,)
        self.scales = [info.scale_of(b) for b in bands]
        self._period = period_px(info)
        self._columns = self._lattice.columns  # of units; each turn has as many

    def keys(self, window: Window) -> list[Key]:
        """Units that a window of the grid needs."""
        place = window.shift(*self._offset)
        if not self._period:
            return list(self._lattice.keys(place))
        turns = range(place.col // self._period - 1, (place.col_stop - 1) // self._period + 1)
        return [
            (row, col + turn * self._columns)
            for turn in turns
            for row, col in self._lattice.keys(place.shift(0, -turn * self._period))
        ]

    def load(self, key: Key) -> Unit:
        """Reads a unit, and places it on the grid."""
        turn, col = divmod(key[1], self._columns)
        unit = self._reader.read(self._lattice.window((key[0], col)))
        moved = turn * self._period if self._period else 0
        return Unit(unit.window.shift(-self._offset[0], moved - self._offset[1]), unit.data, unit.valid)

    def announce(self, key: Key) -> None:
        """Needs no preparation."""

    @property
    def inner_bytes(self) -> int:
        """Holds nothing else."""
        return 0

    def close(self) -> None:
        """Closes the file."""
        self._reader.close()


def open_source(
    info: RasterInfo,
    bands: Sequence[int],
    grid: Grid,
    counter: DecodeCounter,
    shift_px: tuple[float, float] = (0.0, 0.0),
    resampling: str = "bilinear",
    dtype: np.dtype[Any] = FLOAT32,
) -> Source:
    """The right kind of source for a file on a grid.

    Args:
        info: the file.
        bands: band numbers, from 1.
        grid: common grid.
        counter: takes the count of decoded bytes.
        shift_px: rows and columns by which the image is moved.
        resampling: nearest, bilinear or cubic, for a file that does not lie on the grid's pixels.
        dtype: of what is interpolated.
    """
    mapping = grid_to_file(info, grid.crs_wkt, grid.transform, shift_px)
    offset = None if mapping is None else whole_offset(mapping, *grid.shape)
    if offset is not None:
        return DirectSource(info, bands, offset, counter)
    return WarpedSource(info, bands, grid, shift_px, resampling, counter, dtype)
