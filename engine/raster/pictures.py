"""Small pictures of rasters of any size, gathered from the windows of the scoring pass without a second reading."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.contract.regular import is_regular, read_regular
from engine.files.disk import failed_write
from engine.raster.info import FloatArray
from engine.raster.windows import Tile, Window

ByteArray = npt.NDArray[np.uint8]

MAXIMUM_EDGE_PX = 640  # what a report shows side by side; keeps it to a few megabytes
STRETCH_PERCENT = (2.0, 98.0)  # the usual stretch of a viewer: the tails are clouds and deep shadow
RED, GREEN, BLUE = "red", "green", "blue"


def picture_shape(height: int, width: int) -> tuple[int, int]:
    """Gives the height and width of a picture of a raster, with its longer edge at most MAXIMUM_EDGE_PX.

    Args:
        height: of the raster, in pixels.
        width: likewise.
    """
    scale = min(1.0, MAXIMUM_EDGE_PX / max(height, width))
    return max(1, round(height * scale)), max(1, round(width * scale))


class Sampler:
    """Picks the raster's pixels that a picture shows: the centre of each of the picture's cells."""

    def __init__(self, height: int, width: int) -> None:
        self.shape = picture_shape(height, width)
        self._rows = ((np.arange(self.shape[0]) + 0.5) * height / self.shape[0]).astype(np.int64)
        self._cols = ((np.arange(self.shape[1]) + 0.5) * width / self.shape[1]).astype(np.int64)

    def pick(self, window: Window) -> tuple[slice, slice, npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Says which part of the picture lies in a window, and which of the window's pixels it shows.

        Returns:
            Row and column slices of the picture; row and column numbers relative to the window.
        """
        rows = slice(*np.searchsorted(self._rows, (window.row, window.row + window.height)))
        cols = slice(*np.searchsorted(self._cols, (window.col, window.col + window.width)))
        return rows, cols, self._rows[rows] - window.row, self._cols[cols] - window.col


@dataclass(frozen=True)
class Shown:
    """What quick looks show of a window.

    Args:
        row: of the picture, where it begins.
        col: likewise.
        values: [dates, bands, h, w] of the picture; NaN where there is no data.
    """

    row: int
    col: int
    values: FloatArray


@dataclass(frozen=True)
class PictureSampler:
    """Picks what quick looks show of each window.

    Args:
        part: of the grid, which the pictures show.
        bands: positions (from 0) of the three bands shown as red, green, blue, or of one band.
    """

    part: Window
    bands: tuple[int, ...]

    def of(self, tile: Tile) -> Shown:
        """Picks what the pictures show of a tile's core."""
        core = tile.core.intersect(self.part)
        rows, cols, inner_rows, inner_cols = self._sampler.pick(core.shift(-self.part.row, -self.part.col))
        at_rows, at_cols = inner_rows + core.row - tile.outer.row, inner_cols + core.col - tile.outer.col
        picked = np.ix_(np.asarray(self.bands), at_rows, at_cols)
        valid = tile.valid[np.ix_(at_rows, at_cols)]
        values = np.stack([np.where(valid, image[picked], np.float32(np.nan)) for image in tile.images])
        return Shown(int(rows.start), int(cols.start), values)

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of the pictures."""
        return self._sampler.shape

    @cached_property
    def _sampler(self) -> Sampler:
        return Sampler(*self.part.shape)


class PairPictures:
    """Quick looks of all dates, kept in a file so that they survive an interrupted run.

    Args:
        path: the file; it is made where it does not exist or has another size.
        sampler: says what they show.
        dates: how many images a tile has.

    Raises:
        OutputError: the file cannot be made.
    """

    def __init__(self, path: Path, sampler: PictureSampler, dates: int = 2) -> None:
        self._path, self.sampler = path, sampler
        self._values = np.full((dates, len(sampler.bands), *sampler.shape), np.nan, np.float32)
        size = self._values.nbytes
        known = read_regular(path, size) if is_regular(path) and path.stat().st_size == size else b""
        if len(known) == size:
            self._values = np.frombuffer(known, np.float32).reshape(self._values.shape).copy()
        try:
            # Written as a whole at first, so that a full disk shows here. A memory map would die of it, not raise.
            path.write_bytes(self._values.data)
            self._file = path.open("r+b", buffering=0)
        except OSError as error:
            raise failed_write(path, error, self._values.nbytes) from error

    def add(self, shown: Shown) -> None:
        """Takes over what the pictures show of a window."""
        if not shown.values.size:
            return
        rows, cols = (
            slice(shown.row, shown.row + shown.values.shape[2]),
            slice(shown.col, shown.col + shown.values.shape[3]),
        )
        self._values[:, :, rows, cols] = shown.values
        self._keep(rows)

    def _keep(self, rows: slice) -> None:
        """Writes rows of all pictures to the file."""
        row_bytes = self._values.strides[2]
        try:
            for number, band in enumerate(self._values.reshape(-1, *self.sampler.shape)):
                self._file.seek(number * band.nbytes + rows.start * row_bytes)
                self._file.write(np.ascontiguousarray(band[rows]).data)
        except OSError as error:
            raise failed_write(self._path, error) from error

    def images(self) -> tuple[ByteArray, ...]:
        """Gives the pictures as [h, w, 4] RGBA, each date stretched on its own, as a viewer would show it."""
        return tuple(stretched(values) for values in self._values)

    def close(self) -> None:
        """Closes the file; the pictures stay."""
        self._file.close()


def stretched(bands: FloatArray) -> ByteArray:
    """Turns [C, h, w] values into an RGBA picture [h, w, 4]; NaN becomes transparent. One band gives grey."""
    valid = np.isfinite(bands).all(axis=0)
    picture = np.zeros((*bands.shape[1:], 4), np.uint8)
    for channel in range(3):
        band = bands[channel if bands.shape[0] >= 3 else 0]
        low, high = np.percentile(band[valid], STRETCH_PERCENT) if valid.any() else (0.0, 1.0)
        scaled = (band - low) / (high - low if high > low else 1.0)
        picture[..., channel] = np.where(valid, np.clip(np.nan_to_num(scaled), 0.0, 1.0) * 255.0, 0.0)
    picture[..., 3] = valid * 255
    return picture


def shown_bands(roles: tuple[str | None, ...]) -> tuple[int, ...]:
    """Chooses the bands to show from their roles: true colour where known, else the first three, else the first."""
    if all(colour in roles for colour in (RED, GREEN, BLUE)):
        return roles.index(RED), roles.index(GREEN), roles.index(BLUE)
    return (0, 1, 2) if len(roles) >= 3 else (0,)
