"""Windows that were searched, with what was found there, kept so that an interrupted run goes on."""

from __future__ import annotations

import struct
import zlib
from pathlib import Path
from types import TracebackType
from typing import IO

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.contract.regular import is_regular
from engine.files.disk import failed_write, prepare_folder
from engine.objects.finding import Found
from engine.raster.windows import Window

FILE = "found.bin"
SCORE_DIGITS = 4
CELL_PX = 64  # edge of the cells of a window of which it is noted whether they have data
MOST_OBJECTS = 2_000_000  # as many features as are read of a layer; a gigabyte while they are settled
_HEAD = struct.Struct("<4q2qI")  # window, numbers of objects and of cells, checksum of what follows
_OBJECT = np.dtype([("box", "<f4", 4), ("score", "<f4"), ("label", "<i4"), ("cut", "u1")])
_ORIENTED = np.dtype([*_OBJECT.descr, ("turned", "<f4", 3)])


class KeptWindows:
    """A file of finished windows, one record each; what a killed run left half-written is cut off.

    Args:
        folder: made where it is missing.
        key: names inputs, parameters and version, in 64 letters; a file with another key is begun anew.
        oriented: whether it is kept how objects lie.
    """

    def __init__(self, folder: Path, key: str, *, oriented: bool = False) -> None:
        self._record = _ORIENTED if oriented else _OBJECT
        self._path, self._key = folder / FILE, key.encode("ascii")
        self._places: dict[Window, tuple[int, int, int]] = {}
        self._objects = 0
        try:
            prepare_folder(folder)
            self._file: IO[bytes] = self._path.open("r+b" if is_regular(self._path) else "w+b")
            self._begin()
        except OSError as error:
            raise failed_write(self._path, error) from error

    @staticmethod
    def begun(folder: Path) -> bool:
        """Says whether a window is finished in a folder, so that a later run can go on from it."""
        path = folder / FILE
        return is_regular(path) and path.stat().st_size > _HEAD.size + 64

    def __enter__(self) -> KeptWindows:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._file.close()

    @property
    def windows(self) -> tuple[Window, ...]:
        """Finished windows, from top to bottom."""
        return tuple(sorted(self._places))

    def done(self, window: Window) -> bool:
        """Says whether this window is finished."""
        return window in self._places

    def write(self, window: Window, found: Found, valid: npt.NDArray[np.bool_]) -> None:
        """Stores a finished window.

        Args:
            window: of the grid.
            found: in it.
            valid: [h, w] which pixels have data.

        Raises:
            InputError: more objects were found than can be settled.
            OutputError: it cannot be written.
        """
        self._objects += len(found.score)
        if self._objects > MOST_OBJECTS:
            raise InputError(
                ErrorCode.INPUT_UNSUPPORTED,
                "More than {most:,} objects were found, which is more than can be handled.",
                "Choose a higher “Lowest score”, or search a part of the image.",
                most=MOST_OBJECTS,
            )
        records = np.zeros(len(found.score), self._record)
        # From the window's corner, so that 32 bits are exact enough however large the image is.
        records["box"] = found.boxes - np.array((window.col, window.row, window.col, window.row))
        records["score"], records["label"], records["cut"] = found.score, found.label, found.cut
        if self._record is _ORIENTED:
            records["turned"] = np.nan if found.turned is None else found.turned
        content = records.tobytes() + _cells(valid).tobytes()
        head = window.row, window.col, window.height, window.width, len(records), len(content) - records.nbytes
        try:
            place = self._file.seek(0, 2)
            self._file.write(_HEAD.pack(*head, zlib.crc32(content)) + content)
            self._file.flush()
        except OSError as error:
            raise failed_write(self._path, error) from error
        self._places[window] = (place, head[4], head[5])

    def found(self) -> Found:
        """Objects of all windows, from top to bottom."""
        parts = []
        for window in self.windows:
            size = self._places[window][1] * self._record.itemsize
            records = np.frombuffer(self._content(window)[:size], self._record)
            corner = np.array((window.col, window.row, window.col, window.row), np.float64)
            # As the layer will hold them, so that both count the same.
            score: npt.NDArray[np.float64] = records["score"].astype(np.float64).round(SCORE_DIGITS)
            label = records["label"].astype(np.int64)
            turned = records["turned"].astype(np.float64) if self._record is _ORIENTED else None
            parts.append(Found(records["box"].astype(np.float64) + corner, score, label, records["cut"], turned))
        return Found.joined(parts)

    def searched(self, window: Window) -> npt.NDArray[np.bool_]:
        """Which cells of a finished window have data in at least half of their pixels, [rows, cols]."""
        content = self._content(window)[self._places[window][1] * self._record.itemsize :]
        shape = -(-window.height // CELL_PX), -(-window.width // CELL_PX)
        return np.frombuffer(content, np.uint8).reshape(shape) > 0

    def _begin(self) -> None:
        """Reads what is there up to the first record that is not whole, and cuts the rest off."""
        if self._file.read(len(self._key)) != self._key:
            self._file.seek(0)
            self._file.truncate()
            self._file.write(self._key)
            self._file.flush()
            return
        end = self._file.tell()
        while len(head := self._file.read(_HEAD.size)) == _HEAD.size:
            row, col, height, width, objects, cells, checksum = _HEAD.unpack(head)
            size = objects * self._record.itemsize + cells
            if not (0 <= objects <= MOST_OBJECTS and 0 <= cells <= 2**26):
                break
            content = self._file.read(size)
            if len(content) != size or zlib.crc32(content) != checksum:
                break
            self._places[Window(row, col, height, width)] = (end, objects, cells)
            self._objects += objects
            end = self._file.tell()
        self._file.seek(end)
        self._file.truncate()

    def _content(self, window: Window) -> bytes:
        place, objects, cells = self._places[window]
        self._file.seek(place + _HEAD.size)
        return self._file.read(objects * self._record.itemsize + cells)


def _cells(valid: npt.NDArray[np.bool_]) -> npt.NDArray[np.uint8]:
    """1 for each cell of which at least half has data."""
    rows, cols = np.arange(0, valid.shape[0], CELL_PX), np.arange(0, valid.shape[1], CELL_PX)
    counts = np.add.reduceat(np.add.reduceat(valid.astype(np.int64), rows, axis=0), cols, axis=1)
    high, wide = np.diff(np.append(rows, valid.shape[0])), np.diff(np.append(cols, valid.shape[1]))
    return (2 * counts >= high[:, None] * wide).astype(np.uint8)
