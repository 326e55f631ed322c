"""Reads whole blocks of a file, counts them, and tells which pixels hold data."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from rasterio.io import DatasetReader
from rasterio.windows import Window as FileWindow

from engine.contract.errors import ErrorCode, InputError
from engine.raster.access import GDAL_ERRORS, disappeared, expecting_no_georeference, first_line, open_raster
from engine.raster.addresses import is_remote
from engine.raster.info import Access, AnyArray, BoolArray, FloatArray, RasterInfo
from engine.raster.items import parts_of
from engine.raster.remote import why_unreadable
from engine.raster.windows import Window

# Small blocks are read several at a time: a call into GDAL costs as much as decoding some 10,000 pixels.
UNIT_PX = 512
UNIT_STRIP_BYTES = 2 * 2**20
# Larger values are fill values of float rasters (1e20, -3.4e38), not measurements; float32 squares of them overflow.
LARGEST_VALUE = 1e19


@dataclass(frozen=True)
class Unit:
    """Some pixels of one date.

    Args:
        window: where they lie.
        data: [C, h, w] in the type they are stored in.
        valid: [h, w], or None where all pixels hold data.
    """

    window: Window
    data: AnyArray
    valid: BoolArray | None

    @property
    def bytes(self) -> int:
        """Memory it takes."""
        return self.data.nbytes + (self.valid.nbytes if self.valid is not None else 0)


class DecodeCounter:
    """Sums what was decoded from files."""

    def __init__(self) -> None:
        self.bytes = 0


def unit_shape(info: RasterInfo, bytes_per_px: int) -> tuple[int, int]:
    """Rows and columns of the groups of blocks that are read at a time: whole blocks, full width for strips.

    Args:
        info: the file.
        bytes_per_px: over all bands that are read.
    """
    rows, columns = info.block_shape
    if columns >= info.width:
        strip_bytes = max(1, rows * info.width * bytes_per_px)
        strips = max(1, min(UNIT_STRIP_BYTES // strip_bytes, UNIT_PX // rows))
        return rows * strips, info.width
    return rows * max(1, UNIT_PX // rows), columns * max(1, UNIT_PX // columns)


def decoded_bytes_per_px(info: RasterInfo, band_count: int) -> int:
    """Bytes that are decoded for a pixel: an interleaved block holds all bands, wanted or not; a mask adds one.

    Args:
        info: the file.
        band_count: bands that are read.
    """
    bands = info.file_band_count if info.pixel_interleaved else band_count + (1 if info.alpha_band else 0)
    return bands * np.dtype(info.dtype).itemsize + (1 if info.has_mask else 0)


class BlockReader:
    """Reads windows of some bands of one file; opens it at the first read. Use it in one thread only.

    Args:
        info: the file.
        bands: band numbers, from 1.
        counter: takes the count of decoded bytes.
    """

    def __init__(self, info: RasterInfo, bands: Sequence[int], counter: DecodeCounter) -> None:
        self.info = info
        self._bands = list(bands)
        self._counter = counter
        self._dataset: DatasetReader | None = None
        self._decoded = decoded_bytes_per_px(info, len(self._bands))

    def read(self, window: Window) -> Unit:
        """Reads a window of file pixels that lies inside the file.

        Raises:
            InputError: a block of it cannot be decoded; the message names the file and the block.
        """
        dataset = self._open()
        region = FileWindow(window.col, window.row, window.width, window.height)
        try:
            data = dataset.read(self._bands, window=region, out_dtype=self._type(dataset))
            valid = self._valid(dataset, region, data)
        except GDAL_ERRORS as error:
            raise self._broken(dataset, window, error) from error
        self._counter.bytes += window.size_px * self._decoded
        return Unit(window, data, valid)

    def close(self) -> None:
        """Closes the file."""
        if self._dataset is not None:
            self._dataset.close()
            self._dataset = None

    def _open(self) -> DatasetReader:
        if self._dataset is None:
            with expecting_no_georeference():
                self._dataset = open_raster(self.info.path, Access(self.info.indirect, self.info.hosts))
            found = self._dataset.width, self._dataset.height, self._dataset.driver
            if found != (self.info.width, self.info.height, self.info.driver):
                raise InputError(
                    ErrorCode.INPUT_CHANGED,
                    "{path} has changed since it was opened.",
                    "Run the job again.",
                    path=self.info.path,
                )
        return self._dataset

    def _type(self, dataset: DatasetReader) -> np.dtype[np.generic]:
        kinds = {dataset.dtypes[b - 1] for b in self._bands}
        return np.result_type(*kinds) if len(kinds) > 1 else np.dtype(kinds.pop())

    def _valid(self, dataset: DatasetReader, region: FileWindow, data: AnyArray) -> BoolArray | None:
        """Pixels with data in all bands: not nodata, finite, of a sane size, not masked, not transparent."""
        valid: BoolArray | None = None
        for band, values in zip(self._bands, data, strict=True):
            good = _good_values(values, self.info.nodata_of(band))
            if good is not None:
                valid = good if valid is None else valid & good
        if self.info.alpha_band:
            opaque = dataset.read(self.info.alpha_band, window=region) != 0
            valid = opaque if valid is None else valid & opaque
        if self.info.has_mask:
            kept = dataset.read_masks(self._bands[0], window=region) != 0
            valid = kept if valid is None else valid & kept
        return None if valid is None or bool(valid.all()) else valid

    def _broken(self, dataset: DatasetReader, window: Window, error: Exception) -> InputError:
        """Names the first block in the window that cannot be read."""
        rows, columns = self.info.block_shape
        bad = window
        for row in range(window.row, window.row_stop, rows):
            for col in range(window.col, window.col_stop, columns):
                block = Window(row, col, rows, columns).intersect(window)
                try:
                    dataset.read(self._bands, window=FileWindow(block.col, block.row, block.width, block.height))
                except GDAL_ERRORS:
                    bad = block
                    break
            if bad is not window:
                break
        if not os.path.exists(self.info.path) and not self.info.indirect:
            return disappeared(self.info.path)
        elsewhere = list(filter(is_remote, (self.info.path, *parts_of(self.info.path))))
        if elsewhere:
            return why_unreadable(elsewhere, first_line(error))
        detail = (str(error.__cause__ or error).splitlines() or [""])[0][:200]
        return InputError(
            ErrorCode.INPUT_UNREADABLE,
            "{path} is damaged: rows {row} to {last_row}, columns {column} to {last_column} cannot be decoded "
            "({reason}).",
            "Copy or download the file again, or choose an extent without these pixels.",
            path=self.info.path,
            row=bad.row,
            last_row=bad.row_stop - 1,
            column=bad.col,
            last_column=bad.col_stop - 1,
            reason=detail,
        )


def _good_values(values: AnyArray, nodata: Sequence[float]) -> BoolArray | None:
    """Which values of one band are data; None where none can be missing."""
    good: BoolArray | None = None
    if np.issubdtype(values.dtype, np.floating):
        good = np.abs(values) <= LARGEST_VALUE  # false for NaN and infinities
    for value in nodata:
        if _representable(value, values.dtype):
            other: BoolArray = values != values.dtype.type(value)
            good = other if good is None else good & other
    return good


def _representable(value: float, dtype: np.dtype[np.generic]) -> bool:
    """Says whether a band of this type can hold the value: a nodata of -9999 means nothing for uint8."""
    if np.issubdtype(dtype, np.floating):
        return bool(np.isfinite(value))
    limits = np.iinfo(dtype.name)
    return bool(np.isfinite(value) and value == int(value) and limits.min <= value <= limits.max)


def to_physical(values: FloatArray, scales: Sequence[tuple[float, float]]) -> None:
    """Turns stored values into physical ones, in place.

    Args:
        values: [C, h, w].
        scales: factor and summand of each band.
    """
    for band, (scale, offset) in zip(values, scales, strict=True):
        if (scale, offset) != (1.0, 0.0):
            np.multiply(band, np.float32(scale), out=band)
            np.add(band, np.float32(offset), out=band)
