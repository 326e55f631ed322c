"""One file with all patches, made once: a header, then a record a patch, then the records' checksums."""

from __future__ import annotations

import json
import mmap
import os
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import numpy as np

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks.texts import Value, piece
from engine.data.found import FoundPatches
from engine.data.reading import ImageReader
from engine.files.commit import Commit
from engine.files.disk import check_space, failed_write, prepare_folder
from engine.observer import Observer, raise_if_cancelled
from engine.raster.access import gdal_environment
from engine.raster.info import Access, AnyArray, BoolArray
from engine.raster.windows import Window

CACHE_NAME = "patches.cache"
_FORMAT = 1
_HEADER_BYTES = 4096
_TYPES = ("|u1", "<u2", "<f4")
_WRITE_BYTES = 4 * 2**20


@dataclass(frozen=True)
class Layout:
    """Where each patch lies: patches of one type stand together, each with its mask of valid pixels behind its values.

    Args:
        types: [n] number of each patch's type in `_TYPES`.
        starts: [n] first byte of its record.
        lengths: [n] bytes of its record.
        shape: C, P, P.
        end: first byte behind the records.
    """

    types: AnyArray
    starts: AnyArray
    lengths: AnyArray
    shape: tuple[int, int, int]
    end: int

    @property
    def size_bytes(self) -> int:
        """Of the whole file."""
        return self.end + 4 * len(self.starts)


def layout(patch_set: FoundPatches) -> Layout:
    """Computes where each patch lies."""
    size, bands = patch_set.settings.patch_px, patch_set.band_count
    by_file = np.array([_type(file.info.dtype) for file in patch_set.files], np.int8)
    types = by_file[patch_set.patches.file]
    mask_bytes = -(-size * size // 8)
    record = np.array([bands * size * size * np.dtype(t).itemsize + mask_bytes for t in _TYPES], np.int64)
    lengths = record[types]
    order = np.argsort(types, kind="stable")
    starts = np.empty(len(types), np.int64)
    starts[order] = _HEADER_BYTES + np.concatenate([[0], np.cumsum(lengths[order])[:-1]])
    return Layout(types, starts, lengths, (bands, size, size), int(_HEADER_BYTES + lengths.sum()))


def packed_bytes(patch_set: FoundPatches) -> int:
    """Size of the packed file."""
    return layout(patch_set).size_bytes


def pack(patch_set: FoundPatches, folder: Path, observer: Observer) -> PackedFile:
    """Opens the packed file of a folder, and makes it first where it is missing, of other patches, or damaged.

    Args:
        patch_set: the patches.
        folder: where it lies.
        observer: hears the progress, and may stop it.

    Raises:
        OutputError: it cannot be written, or there is no room for it.
        InputError: a source has gone, or is another one now.
    """
    path, plan = folder / CACHE_NAME, layout(patch_set)
    reason = _unfit(path, plan, patch_set.key)
    if reason is not None:
        if path.exists():
            observer.log(
                "info", "The packed patches in {folder} are created again: {reason}.", folder=folder, reason=reason
            )
        prepare_folder(folder)
        _make(patch_set, plan, folder, observer)
    return PackedFile(path, plan)


class PackedFile:
    """The packed file, mapped into memory. The operating system decides what of it is kept there.

    Args:
        path: the file.
        plan: where each patch lies.
    """

    def __init__(self, path: Path, plan: Layout) -> None:
        self._path, self._plan = path, plan
        try:
            self._file = path.open("rb")
            self._map = mmap.mmap(self._file.fileno(), plan.size_bytes, access=mmap.ACCESS_READ)
        except (OSError, ValueError) as error:
            raise InputError(
                ErrorCode.INPUT_UNREADABLE,
                "{path} cannot be read: {reason}.",
                "Delete it and run the job again.",
                path=path,
                reason=error,
            ) from error
        self._sums = np.frombuffer(self._map[plan.end : plan.size_bytes], "<u4")

    def read(self, index: int) -> tuple[AnyArray, BoolArray | None] | None:
        """Reads a patch: values [C,P,P] and valid pixels [P,P], None for all; None where its checksum is wrong.

        Raises:
            InputError: the file was cut off since it was opened.
        """
        plan = self._plan
        # A mapped file that became shorter would end the process, not raise.
        if os.fstat(self._file.fileno()).st_size < plan.size_bytes:
            raise InputError(
                ErrorCode.INPUT_CHANGED,
                "{path} was truncated during the run.",
                "Run the job again; the file is then created again.",
                path=self._path,
            )
        start = int(plan.starts[index])
        record = self._map[start : start + int(plan.lengths[index])]
        if zlib.crc32(record) != int(self._sums[index]):
            return None
        kind = np.dtype(_TYPES[int(plan.types[index])])
        bands, height, width = plan.shape
        split = bands * height * width * kind.itemsize
        values = np.frombuffer(record, kind, bands * height * width).reshape(plan.shape)
        bits = np.frombuffer(record, np.uint8, offset=split)
        if bool((bits[:-1] == 255).all()) and (height * width) % 8 == 0 and bits[-1] == 255:
            return values, None
        return values, np.unpackbits(bits, count=height * width).reshape(height, width).astype(np.bool_)

    def close(self) -> None:
        """Closes the file."""
        self._map.close()
        self._file.close()


def _type(dtype: str) -> int:
    kind = np.dtype(dtype)
    return 0 if kind == np.uint8 else 1 if kind == np.uint16 else 2


def _header(plan: Layout, key: str, sums: AnyArray) -> bytes:
    known = {
        "format": _FORMAT,
        "key": key,
        "count": len(plan.starts),
        "shape": list(plan.shape),
        "end": plan.end,
        "sums_crc": zlib.crc32(np.ascontiguousarray(sums, "<u4").data),
    }
    return (json.dumps(known, sort_keys=True) + "\n").encode().ljust(_HEADER_BYTES, b" ")


def _unfit(path: Path, plan: Layout, key: str) -> Value:
    """Why a packed file cannot be used; None where it can."""
    if not path.is_file():
        return piece("there is none")
    if path.stat().st_size != plan.size_bytes:
        return piece("it has another size")
    try:
        with path.open("rb") as stream:
            header = stream.read(_HEADER_BYTES)
            stream.seek(plan.end)
            sums = np.frombuffer(stream.read(plan.size_bytes - plan.end), "<u4")
        known: dict[str, Any] = json.loads(header)
    except (OSError, ValueError):
        return piece("it is damaged")
    if not isinstance(known, dict) or known.get("key") != key:
        return piece("it belongs to other sources or settings")
    return None if header == _header(plan, key, sums) else piece("it is damaged")


def _make(patch_set: FoundPatches, plan: Layout, folder: Path, observer: Observer) -> None:
    for left in folder.glob(f"{CACHE_NAME}.partial-*"):  # of a killed run
        left.unlink(missing_ok=True)
    check_space(folder, plan.size_bytes)
    with Commit(folder) as commit:
        path = commit.path(CACHE_NAME)
        try:
            with path.open("wb") as stream:
                sums = _write(patch_set, plan, stream, observer)
        except OSError as error:
            if isinstance(error, InputError):
                raise
            raise failed_write(path, error, plan.size_bytes) from error
        header = _header(plan, patch_set.key, sums)
        commit.add(CACHE_NAME, lambda written: _verify(written, plan, header, sums))
        commit.publish()


def _write(patch_set: FoundPatches, plan: Layout, stream: IO[bytes], observer: Observer) -> AnyArray:
    """Writes records in the order of the file, so that the disk writes from front to back."""
    access = Access(patch_set.settings.allow_indirect)
    reader = ImageReader(access, patch_set.settings.nodata)
    sums = np.zeros(len(plan.starts), np.uint32)
    table, count = patch_set.patches, len(plan.starts)
    stream.write(b" " * _HEADER_BYTES)
    try:
        with gdal_environment(access):
            for done, index in enumerate(np.argsort(plan.starts)):
                if done % 256 == 0:
                    raise_if_cancelled(observer)
                    observer.progress(done / count, "Packing patch {done} of {count}", done=done, count=count)
                window = Window(int(table.row[index]), int(table.col[index]), *plan.shape[1:])
                record, whole = _record(reader, patch_set, int(table.file[index]), window, plan, int(index))
                stream.write(record)
                # A patch that cannot be read gets a checksum that is not its own, so it counts as damaged for ever.
                sums[index] = zlib.crc32(record) ^ (0 if whole else 0xFFFFFFFF)
    finally:
        reader.close()
    stream.write(np.ascontiguousarray(sums, "<u4").data)
    stream.seek(0)
    stream.write(_header(plan, patch_set.key, sums))
    stream.flush()
    return sums


def _record(
    reader: ImageReader, patch_set: FoundPatches, file: int, window: Window, plan: Layout, index: int
) -> tuple[bytes, bool]:
    try:
        values, valid = reader.read(patch_set.files[file], window)
    except InputError as error:
        if error.code != ErrorCode.INPUT_UNREADABLE:
            raise
        return bytes(int(plan.lengths[index])), False
    stored = values.astype(_TYPES[int(plan.types[index])])
    if valid is None:
        valid = np.ones(window.shape, np.bool_)
    else:
        stored[:, ~valid] = 0
    return stored.tobytes() + np.packbits(valid).tobytes(), True


def _verify(path: Path, plan: Layout, header: bytes, sums: AnyArray) -> None:
    """Reads the file back and compares every record with its checksum."""
    order = np.argsort(plan.starts)
    with path.open("rb", buffering=_WRITE_BYTES) as stream:
        if stream.read(_HEADER_BYTES) != header:
            raise failed_write(path, None, plan.size_bytes)
        for index in order:
            record = stream.read(int(plan.lengths[index]))
            found = zlib.crc32(record)
            if found != int(sums[index]) and (found ^ 0xFFFFFFFF) != int(sums[index]):
                raise failed_write(path, None, plan.size_bytes)
        if stream.read(plan.size_bytes - plan.end + 1) != np.ascontiguousarray(sums, "<u4").tobytes():
            raise failed_write(path, None, plan.size_bytes)
