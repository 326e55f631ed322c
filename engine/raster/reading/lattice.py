"""Units: the rectangles that a raster is decoded in, each a whole number of the file's blocks."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from engine.raster.info import RasterInfo
from engine.raster.reading.blocks import decoded_bytes_per_px, unit_shape
from engine.raster.reading.cache import Key
from engine.raster.reading.plan import UnitShape
from engine.raster.windows import Window


class UnitLattice:
    """Rectangles of equal size over a raster of some size."""

    def __init__(self, size: Window, rows: int, cols: int) -> None:
        self._size, self._rows, self._cols = size, rows, cols

    @property
    def columns(self) -> int:
        """Number of rectangles side by side."""
        return -(-self._size.width // self._cols)

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


def file_units(info: RasterInfo, band_count: int, offset: tuple[int, int], stage: str) -> tuple[UnitLattice, UnitShape]:
    """Units of a file, and their shape for planning.

    Args:
        info: the file.
        band_count: number of bands that are read.
        offset: row and column in the file of the grid's first pixel.
        stage: as in `UnitShape`.
    """
    rows, cols = unit_shape(info, decoded_bytes_per_px(info, band_count))
    bytes_per_px = np.dtype(info.dtype).itemsize * band_count + 1  # one for the validity
    striped = info.block_shape[1] >= info.width
    shape = UnitShape(rows, cols, (-offset[0], -offset[1]), bytes_per_px, striped, stage)
    return UnitLattice(Window(0, 0, info.height, info.width), rows, cols), shape
