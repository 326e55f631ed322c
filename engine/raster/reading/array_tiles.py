"""Tiles of arrays, cut as a reader of files cuts its rasters: for whoever has pixels and neither files nor a job."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from affine import Affine

from engine.contract.errors import ErrorCode, InputError
from engine.raster.grid import Grid
from engine.raster.info import AnyArray, BoolArray, FloatArray
from engine.raster.reading.blocks import LARGEST_VALUE
from engine.raster.reading.plan import TileWindow, UnitShape, plan_pass, plan_sample, tile_window
from engine.raster.windows import Tile, Window


class ArrayTiles:
    """One date or several as arrays of equal size; see `TileReader`.

    Args:
        images: one a date, [C, H, W] of any number type. What is NaN, infinite or absurdly large in one band of one
            date has no data.
        valid: [H, W], what has data otherwise; None for all.
    """

    def __init__(self, images: Sequence[AnyArray], valid: BoolArray | None = None) -> None:
        shapes = {image.shape for image in images}
        if len(shapes) != 1 or len(next(iter(shapes))) != 3:
            raise ValueError(f"arrays of the shapes {sorted(shapes)} are no dates of one place; [C, H, W] each")
        with np.errstate(over="ignore"):  # what float32 cannot hold is not valid
            dates = [np.asarray(image, np.float32) for image in images]
        self._valid = np.ones(dates[0].shape[1:], np.bool_) if valid is None else valid.copy()
        for date in dates:
            with np.errstate(invalid="ignore"):
                self._valid &= (np.abs(date) <= LARGEST_VALUE).all(axis=0)  # NaN is not
        self._images = tuple(self._without(date) for date in dates)
        height, width = self._valid.shape
        self.grid = Grid(None, Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0), width, height)

    @property
    def band_count(self) -> int:
        """Number of bands of each date."""
        return int(self._images[0].shape[0])

    def tiles(
        self,
        window_px: int = 1024,
        halo_px: int = 0,
        align_px: int = 1,
        skip: Callable[[Window], bool] | None = None,
        part: Window | None = None,
    ) -> Iterator[Tile]:
        """Tiles whose cores partition the grid, or a part of it, grown to multiples of `align_px`."""
        area = Window(0, 0, *self.grid.shape) if part is None else part.align(align_px, self.grid.shape)
        unit = UnitShape(*area.shape, (0, 0), 0, False)  # all in memory: nothing is read in blocks
        for row in plan_pass(area.shape, [unit], window_px, halo_px, align_px, 0).rows():
            for place in row:
                core = place.core.shift(area.row, area.col)
                if skip is None or not skip(core):
                    yield self._tile(tile_window(core, halo_px, align_px, self.grid.shape))

    def sample(self, count: int = 64, size_px: int = 256, halo_px: int = 0) -> Iterator[Tile]:
        """Tiles spread evenly over the grid; all of it where it is small."""
        for row in plan_sample(self.grid.shape, count, size_px, halo_px):
            yield from map(self._tile, row)

    def places(self, cores: Sequence[Window], halo_px: int = 0, align_px: int = 1) -> Iterator[Tile]:
        """Tiles of the asked cores, in the order in which they are given."""
        for core in cores:
            yield self._tile(tile_window(core, halo_px, align_px, self.grid.shape))

    def nothing_valid(self) -> InputError:
        """Makes the error for dates that have no pixel with data in all of them."""
        return InputError(
            ErrorCode.NO_VALID_DATA, "The arrays have no pixel with data in all of them.", "Check where they are NaN."
        )

    def _without(self, image: FloatArray) -> FloatArray:
        return image if self._valid.all() else np.where(self._valid, image, np.float32(0.0))

    def _tile(self, place: TileWindow) -> Tile:
        rows, cols = place.outer.slices_in(Window(0, 0, *self.grid.shape))
        images = tuple(np.ascontiguousarray(image[:, rows, cols]) for image in self._images)
        return Tile(place.core, place.outer, images, np.ascontiguousarray(self._valid[rows, cols]))
