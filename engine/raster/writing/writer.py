"""Writes a GeoTIFF from rows, and proves afterwards that the file holds what was handed in."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.io import DatasetReader, DatasetWriter

from engine.contract.errors import OutputError
from engine.files.disk import failed_write
from engine.raster.access import GDAL_ERRORS, gdal_environment
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.windows import Window
from engine.raster.writing.twin import description, twin

BLOCK_PX = 512
# Of zstd, for measured values: a third of the time to write a result for files that are a twelfth larger than those of
# GDAL's usual level. Classes keep that one; they take next to no time, and gain more.
MEASURED_LEVEL = 1
# Overviews of a quarter, a sixteenth ... of the pixels sum up to a third.
_OVERVIEW_SHARE = 1.34
Colour = tuple[int, int, int, int]


class _BlockMissing(OSError):
    """A block of the file, or the whole of an overview, is not there."""

    def __init__(self) -> None:
        super().__init__("it lacks blocks")


@dataclass(frozen=True)
class Layout:
    """What a raster holds and how it is stored.

    Args:
        dtype: numpy name.
        bands: number of bands.
        nodata: value that means no data, or None.
        descriptions: one a band, or none.
        tags: metadata of the whole file.
        colours: red, green, blue, alpha of values; for one band of uint8.
        categories: names of the values from 0 on, kept as band tags CLASS_0, CLASS_1 ...; see pam.py for the side file.
        compression: zstd or deflate.
        cog: cloud-optimised: overviews first, in one copy.
        overviews: nearest, average or mode; empty for none.
        threads: that compress.
    """

    dtype: str
    bands: int = 1
    nodata: float | None = None
    descriptions: Sequence[str] = ()
    tags: Mapping[str, str] = field(default_factory=dict)
    colours: Mapping[int, Colour] | None = None
    categories: Sequence[str] = ()
    compression: str = "zstd"
    cog: bool = False
    overviews: str = "nearest"
    threads: int = 1


class RasterWriter:
    """A GeoTIFF that is written from top to bottom.

    Args:
        path: file to make; a partial name of `Commit`.
        grid: where it lies.
        layout: what it holds.
    """

    def __init__(self, path: Path, grid: Grid, layout: Layout) -> None:
        self._path, self._grid, self._layout = path, grid, layout
        self._base = path.with_name(f"{path.stem}.base{path.suffix}") if layout.cog else path
        self._type = np.dtype(layout.dtype)
        self._waiting = np.empty((layout.bands, BLOCK_PX, grid.width), self._type)
        self._held = 0  # rows in `_waiting`
        self._row = 0  # rows in the file
        self._checksums: list[list[int]] = []  # of the blocks, a list a row of blocks
        self._file_checksum = 0
        pixel = replace(grid, width=1, height=1)
        self._told: tuple[object, ...] = self._guarded(lambda: twin(lambda place: self._create(place, pixel)))
        self._dataset: DatasetWriter | None = self._guarded(lambda: self._create(str(self._base), grid))

    @property
    def worst_case_bytes(self) -> int:
        """Size of the file if nothing compresses."""
        return worst_case_bytes(self._grid, self._layout)

    def write(self, window: Window, values: AnyArray) -> None:
        """Takes the next rows.

        Args:
            window: full width, directly below the rows written so far.
            values: [h, w] or [C, h, w].

        Raises:
            OutputError: the disk is full, or the file cannot be written.
        """
        rows = values[None] if values.ndim == 2 else values
        expected = Window(self._row + self._held, 0, window.height, self._grid.width)
        if window != expected or rows.shape != (self._layout.bands, *window.shape):
            raise ValueError(f"{values.shape} values at {window}; rows must come from top to bottom, next {expected}")
        done = 0
        while done < window.height:
            count = min(BLOCK_PX - self._held, window.height - done)
            self._waiting[:, self._held : self._held + count] = rows[:, done : done + count]
            self._held += count
            done += count
            if self._held == BLOCK_PX or self._row + self._held == self._grid.height:
                self._flush()

    def close(self) -> None:
        """Finishes the file: overviews, or the cloud-optimised copy.

        Raises:
            OutputError: the disk is full, or the file cannot be written.
        """
        dataset = self._dataset
        if dataset is None:
            return
        if self._row + self._held != self._grid.height:
            raise ValueError(f"{self._row + self._held} of {self._grid.height} rows were written")
        self._dataset = None
        self._guarded(dataset.close)
        if self._layout.cog:
            self._guarded(self._copy_as_cog)
            self._base.unlink(missing_ok=True)
        elif self._layout.overviews:
            self._guarded(self._build_overviews)
        self._file_checksum = self._guarded(lambda: _file_checksum(self._path))

    def abandon(self) -> None:
        """Closes and removes the unfinished file."""
        dataset, self._dataset = self._dataset, None
        try:
            if dataset is not None:
                dataset.close()
        except GDAL_ERRORS:
            self._held = 0  # what a full disk could not take is thrown away with the rest
        for path in {self._base, self._path}:
            path.unlink(missing_ok=True)

    def verify(self, path: Path) -> None:
        """Reopens a file and compares every block with what was handed in.

        GDAL raises nothing when a disk fills up under its compression threads; only this finds it. Overviews were made
        by GDAL: they must be there, be decodable, and, as all of the file, be the same bytes as after `close`.

        Args:
            path: where the file is now.

        Raises:
            OutputError: it differs, or cannot be read.
        """

        def compare() -> None:
            with gdal_environment(), rasterio.open(path, driver="GTiff", sharing=False) as dataset:
                if (dataset.count, dataset.height, dataset.width) != (self._layout.bands, *self._grid.shape):
                    raise _BlockMissing
                if description(dataset) != self._told:
                    raise failed_write(path, None, self.worst_case_bytes)
                if _file_checksum(path) != self._file_checksum:
                    raise failed_write(path, None, self.worst_case_bytes)
                self._check_blocks_stored(path, dataset)
                for number, expected in enumerate(self._checksums):
                    rows = min(BLOCK_PX, self._grid.height - number * BLOCK_PX)
                    place = ((number * BLOCK_PX, number * BLOCK_PX + rows), (0, self._grid.width))
                    if _block_checksums(dataset.read(window=place)) != expected:
                        raise failed_write(path, None, self.worst_case_bytes)

        self._guarded(compare, path)

    def _guarded(self, action: Callable[[], Any], path: Path | None = None) -> Any:
        """Runs something that GDAL does, and names what went wrong."""
        try:
            with gdal_environment():
                return action()
        except OutputError:
            raise
        except (*GDAL_ERRORS, OSError) as error:
            raise failed_write(path or self._path, error, self.worst_case_bytes) from error

    def _create(self, path: str, grid: Grid) -> DatasetWriter:
        layout = self._layout
        options: dict[str, Any] = {
            "driver": "GTiff", "width": grid.width, "height": grid.height, "count": layout.bands,
            "dtype": layout.dtype, "nodata": layout.nodata, "transform": grid.transform, "tiled": True,
            "blockxsize": BLOCK_PX, "blockysize": BLOCK_PX, "BIGTIFF": "IF_SAFER", "sharing": False,
            "NUM_THREADS": max(1, layout.threads), "interleave": "band",
        }  # fmt: skip
        options.update(_compression(layout))
        if layout.bands > 1:
            options["photometric"] = "MINISBLACK"  # else GDAL takes three bytes for a colour, and a fourth for alpha
        if grid.crs_wkt is not None:
            options["crs"] = CRS.from_wkt(grid.crs_wkt)
        dataset = rasterio.open(path, "w", **options)
        dataset.update_tags(**layout.tags)
        for index, text in enumerate(layout.descriptions, start=1):
            dataset.set_band_description(index, text)
        if layout.categories:
            dataset.update_tags(1, **{f"CLASS_{value}": name for value, name in enumerate(layout.categories)})
        if layout.colours is not None:
            dataset.write_colormap(1, dict(layout.colours))
        return dataset

    def _flush(self) -> None:
        rows = self._waiting[:, : self._held]
        self._checksums.append(_block_checksums(rows))
        place = ((self._row, self._row + self._held), (0, self._grid.width))
        dataset = self._dataset
        if dataset is None:
            raise ValueError("the file is closed")
        self._guarded(lambda: dataset.write(rows, window=place))
        self._row += self._held
        self._held = 0

    def _build_overviews(self) -> None:
        factors = overview_factors(self._grid.shape)
        if not factors:
            return
        with (
            rasterio.Env(
                GDAL_TIFF_OVR_BLOCKSIZE=BLOCK_PX,
                GDAL_NUM_THREADS=max(1, self._layout.threads),
                ZSTD_LEVEL_OVERVIEW=MEASURED_LEVEL,
            ),
            rasterio.open(self._path, "r+", driver="GTiff", sharing=False) as dataset,
        ):
            dataset.build_overviews(factors, Resampling[self._layout.overviews])

    def _copy_as_cog(self) -> None:
        options = _compression(self._layout)
        level = {"LEVEL": options["zstd_level"]} if "zstd_level" in options else {}
        rasterio.shutil.copy(
            self._base,
            self._path,
            driver="COG",
            COMPRESS=options["compress"].upper(),
            PREDICTOR="YES" if "predictor" in options else "NO",
            BLOCKSIZE=BLOCK_PX,
            OVERVIEWS="IGNORE_EXISTING" if self._layout.overviews else "NONE",
            RESAMPLING=(self._layout.overviews or "nearest").upper(),
            BIGTIFF="IF_SAFER",
            NUM_THREADS=max(1, self._layout.threads),
            **level,
        )

    def _check_blocks_stored(self, path: Path, dataset: DatasetReader) -> None:
        """Shows that each block, those of overviews too, lies within the file: a missing one reads as zeros."""
        length = path.stat().st_size
        levels: list[int | None] = [None, *range(len(dataset.overviews(1)))]
        wanted = overview_factors(self._grid.shape) if self._layout.overviews else []
        if len(levels) - 1 < len(wanted):
            raise _BlockMissing
        for level in levels:
            # GDAL tells a factor by the width, which a raster of a few columns keeps.
            factor = 1 if level is None else 2 ** (level + 1)
            height, width = (-(-side // factor) for side in self._grid.shape)
            for band in dataset.indexes:
                for row in range(-(-height // BLOCK_PX)):
                    for col in range(-(-width // BLOCK_PX)):
                        start = dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=band, ovr=level)
                        size = dataset.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=band, ovr=level)
                        if not start or not size or int(start) + int(size) > length:
                            raise _BlockMissing
            if level is not None:
                _read_overview(path, level)


def _read_overview(path: Path, level: int) -> None:
    """Decodes an overview, row by row of its blocks; a damaged block raises."""
    with rasterio.open(path, driver="GTiff", overview_level=level, sharing=False) as dataset:
        for row in range(0, dataset.height, BLOCK_PX):
            dataset.read(window=((row, min(row + BLOCK_PX, dataset.height)), (0, dataset.width)))


def overview_factors(shape: tuple[int, int]) -> list[int]:
    """Powers of two until the overview fits into one block."""
    factors: list[int] = []
    while max(shape) > BLOCK_PX * (factors[-1] if factors else 1):
        factors.append(2 * factors[-1] if factors else 2)
    return factors


def worst_case_bytes(grid: Grid, layout: Layout) -> int:
    """Size on disk if nothing compresses; twice for a cloud-optimised file, which is a copy.

    Args:
        grid: of the raster.
        layout: how it is stored.
    """
    blocks = -(-grid.height // BLOCK_PX) * -(-grid.width // BLOCK_PX)
    pixels = blocks * BLOCK_PX * BLOCK_PX * np.dtype(layout.dtype).itemsize * layout.bands
    return int(pixels * (_OVERVIEW_SHARE if layout.overviews else 1.0)) * (2 if layout.cog else 1) + 65536


def _compression(layout: Layout) -> dict[str, Any]:
    options: dict[str, Any] = {"compress": layout.compression}
    if np.issubdtype(np.dtype(layout.dtype), np.floating):
        options["predictor"] = 3
    elif layout.colours is None:
        options["predictor"] = 2  # differences of neighbours; classes compress better as they are
    if layout.compression == "zstd" and layout.colours is None:
        options["zstd_level"] = MEASURED_LEVEL
    return options


def _file_checksum(path: Path) -> int:
    """Checksum of a file's bytes."""
    checksum = 0
    with path.open("rb") as stream:
        while part := stream.read(2**22):
            checksum = zlib.crc32(part, checksum)
    return checksum


def _block_checksums(rows: AnyArray) -> list[int]:
    """Checksums of the blocks in a row of blocks, [C, h, w]."""
    starts = range(0, rows.shape[2], BLOCK_PX)
    return [zlib.crc32(np.ascontiguousarray(rows[:, :, s : s + BLOCK_PX]).data) for s in starts]
