"""Reads windows of image files of all kinds, a few of them open at a time."""

from __future__ import annotations

import os
import zlib
from collections import OrderedDict
from dataclasses import dataclass, replace

import numpy as np

from engine.contract.errors import ErrorCode, InputError
from engine.data.entry import Entry
from engine.raster.access import check_path
from engine.raster.alpha_choice import BY_VALUES
from engine.raster.describe import describe, fingerprint
from engine.raster.info import Access, AnyArray, BoolArray, RasterInfo
from engine.raster.reading.blocks import BlockReader, DecodeCounter, Unit
from engine.raster.reading.images import ImageZip, decode_image, describe_image, read_file
from engine.raster.windows import Window

# assumed: well below the number of files that systems let a process open (256 on some).
MAX_OPEN = 64
# Larger pictures are read window by window.
WHOLE_IMAGE_PX = 2**24


@dataclass(frozen=True)
class ImageFile:
    """An image as patches are read from it.

    Args:
        entry: where it lies.
        info: its header; shared by images with equal headers, so `path` is empty for images that are decoded whole.
        bands: band numbers, from 1, in the order of the model's inputs.
        whole: decoded as a whole, not window by window.
        checksum: tells whether it is still the image that was measured.
        parts: files of one band each that it was put together from, by band number; none where it is one file.
    """

    entry: Entry
    info: RasterInfo
    bands: tuple[int, ...]
    whole: bool
    checksum: str
    parts: tuple[ImageFile, ...] = ()


class Headers:
    """Reads headers; equal ones of small images become one object, so that a million images take little memory."""

    def __init__(self, access: Access, alpha: str = BY_VALUES) -> None:
        self._access, self._alpha = access, alpha
        self._known: dict[RasterInfo, RasterInfo] = {}
        self._zips = _Zips()

    def read(self, entry: Entry) -> ImageFile:
        """Describes an image; its bands are all of the file's.

        Raises:
            InputError: it cannot be used.
        """
        if entry.member or (entry.is_picture and os.path.getsize(entry.path) <= WHOLE_IMAGE_PX):
            content = self._zips.read(entry) if entry.member else read_file(entry.path)
            info = replace(describe_image(content, entry.place, self._alpha), path="", size_bytes=0, acquired=None)
            if entry.member or info.width * info.height <= WHOLE_IMAGE_PX:
                info = self._known.setdefault(info, info)
                return ImageFile(entry, info, _all(info), True, f"{entry.checksum or zlib.crc32(content):08x}")
        info = describe(entry.path, self._access, ungeoreferenced=True, alpha=self._alpha)
        return ImageFile(entry, info, _all(info), False, _fingerprint(entry.path))

    def close(self) -> None:
        """Closes the zips."""
        self._zips.close()


class ImageReader:
    """Reads windows of images; call it inside `gdal_environment`, from one thread at a time.

    Args:
        access: what may be opened.
        nodata: a value that means no data, beside what the files declare.
        verify: compare each file that is opened with the one that was measured.
    """

    def __init__(self, access: Access, nodata: float | None = None, verify: bool = True) -> None:
        self._access, self._nodata, self._verify = access, nodata, verify
        self._zips = _Zips()
        self._open: OrderedDict[str, BlockReader] = OrderedDict()
        self._last: tuple[ImageFile, Unit] | None = None

    def read(self, file: ImageFile, window: Window) -> tuple[AnyArray, BoolArray | None]:
        """Reads a window that lies inside the image.

        Returns:
            Values [C,h,w] as they are stored, and which pixels hold data [h,w], or None where all do.

        Raises:
            InputError: it is damaged (INPUT_UNREADABLE), has gone (INPUT_MISSING) or is not the one that was measured
                (INPUT_CHANGED).
        """
        if file.parts:
            values, valid = self._joined(file, window)
        elif file.whole:
            unit = self._whole(file)
            rows, cols = window.slices_in(unit.window)
            values, valid = unit.data[:, rows, cols], None if unit.valid is None else unit.valid[rows, cols]
        else:
            unit = self._reader(file).read(window)
            values, valid = unit.data, unit.valid
        if self._nodata is not None:
            good = ~np.any(values == self._nodata, axis=0)
            valid = good if valid is None else valid & good
        return values, valid

    def close(self) -> None:
        """Closes all files."""
        for reader in self._open.values():
            reader.close()
        self._open.clear()
        self._zips.close()
        self._last = None

    def _joined(self, file: ImageFile, window: Window) -> tuple[AnyArray, BoolArray | None]:
        units = [self._reader(file.parts[band - 1]).read(window) for band in file.bands]
        masks = [unit.valid for unit in units if unit.valid is not None]
        valid: BoolArray | None = np.logical_and.reduce(masks) if masks else None
        return np.concatenate([unit.data for unit in units]), valid

    def _whole(self, file: ImageFile) -> Unit:
        if self._last is not None and self._last[0] is file:
            return self._last[1]
        content = self._zips.read(file.entry) if file.entry.member else read_file(file.entry.path)
        # The zip compares the content with the checksum of its list itself.
        if self._verify and not file.entry.member and f"{zlib.crc32(content):08x}" != file.checksum:
            raise _changed(file.entry.place)
        unit = decode_image(content, file.entry.place, file.info, file.bands)
        self._last = (file, unit)
        return unit

    def _reader(self, file: ImageFile) -> BlockReader:
        path = file.info.path
        if path in self._open:
            self._open.move_to_end(path)
            return self._open[path]
        if not file.info.indirect and not os.path.exists(path):
            raise InputError(
                ErrorCode.INPUT_MISSING,
                "{path} disappeared during the run.",
                "Restore it, then resume the run.",
                path=path,
            )
        check_path(path, self._access)
        if self._verify and _fingerprint(path) != file.checksum:
            raise _changed(path)
        reader = BlockReader(file.info, file.bands, DecodeCounter())
        self._open[path] = reader
        if len(self._open) > MAX_OPEN:
            self._open.popitem(last=False)[1].close()
        return reader


class _Zips:
    """The zips that are open."""

    def __init__(self) -> None:
        self._open: OrderedDict[str, ImageZip] = OrderedDict()

    def read(self, entry: Entry) -> bytes:
        if entry.path not in self._open:
            self._open[entry.path] = ImageZip(entry.path)
            if len(self._open) > MAX_OPEN // 4:
                self._open.popitem(last=False)[1].close()
        self._open.move_to_end(entry.path)
        return self._open[entry.path].read(entry.member)

    def close(self) -> None:
        for archive in self._open.values():
            archive.close()
        self._open.clear()


def _all(info: RasterInfo) -> tuple[int, ...]:
    return tuple(band.index for band in info.bands)


def _fingerprint(path: str) -> str:
    """Of size and content, not of the time, so that a copy counts as the same file."""
    known = fingerprint(path)
    return "-".join(str(known[key]) for key in sorted(known) if key != "modified_ns")


def _changed(place: str) -> InputError:
    return InputError(
        ErrorCode.INPUT_CHANGED,
        "{place} has changed since it was measured.",
        "Start the job again. If the encoder was already trained on the old file, choose a new output folder.",
        place=place,
    )
