"""A float32 raster that grows window by window, with a journal, so that a killed run can be resumed."""

from __future__ import annotations

import json
import os
import shutil
import zlib
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np

from engine.contract.errors import ErrorCode, OutputError
from engine.raster.disk import failed_write
from engine.raster.info import FloatArray
from engine.raster.windows import Window

DATA_NAME = "score.raw"
JOURNAL_NAME = "journal.jsonl"
_VALUE = np.dtype("<f4")  # the same bytes on every machine
_FORMAT = 1


class Spool:
    """Raw rows of the whole grid in one file, and one line for each finished window in another.

    A window counts as finished if its line is whole and the pixels in the file have the line's checksum, so neither
    a kill nor a power cut between the two writes can pass half a window off as done.

    Args:
        folder: made where it is missing.
        shape: rows and columns of the grid.
        key: names inputs, parameters and version; a spool with another key is begun anew.
    """

    def __init__(self, folder: Path, shape: tuple[int, int], key: str) -> None:
        self.folder, self.shape, self._key = folder, shape, key
        self._done: dict[Window, int] = {}
        self._data: IO[bytes] | None = None
        self._journal: IO[bytes] | None = None

    @classmethod
    def open(cls, folder: Path, shape: tuple[int, int], key: str) -> Spool:
        """Opens a spool: the finished windows of an equal earlier run are there, else it is empty."""
        spool = cls(folder, shape, key)
        try:
            spool._begin()
        except OSError as error:
            spool.close()
            raise failed_write(folder, error, spool.size_bytes) from error
        return spool

    @staticmethod
    def remove(folder: Path) -> None:
        """Removes a spool and whatever lies in its folder."""
        shutil.rmtree(folder, ignore_errors=True)

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def size_bytes(self) -> int:
        """Size of the finished data file."""
        return self.shape[0] * self.shape[1] * _VALUE.itemsize

    @property
    def windows(self) -> tuple[Window, ...]:
        """Finished windows, in the order in which they were finished."""
        return tuple(self._done)

    @property
    def done_px(self) -> int:
        """Number of pixels in finished windows."""
        return sum(w.size_px for w in self._done)

    @property
    def complete(self) -> bool:
        """Every pixel lies in a finished window; windows of a run never overlap."""
        return self.done_px == self.shape[0] * self.shape[1]

    def done(self, window: Window) -> bool:
        """Says whether this window is finished."""
        return window in self._done

    def write(self, window: Window, values: FloatArray) -> None:
        """Stores a finished window.

        Args:
            window: within the grid.
            values: [h, w], NaN where there is no data.

        Raises:
            OutputError: it cannot be written.
        """
        if values.shape != window.shape or not Window(0, 0, *self.shape).contains(window):
            raise ValueError(f"{values.shape} values do not fit {window} of a {self.shape} grid")
        stored = np.ascontiguousarray(values, _VALUE)
        checksum = zlib.crc32(stored.data)
        try:
            self._put(window, stored)
            self._note(_record(window, checksum))
        except OSError as error:
            raise failed_write(self.folder / DATA_NAME, error, self.size_bytes) from error
        self._done[window] = checksum

    def read(self, window: Window) -> FloatArray:
        """[h, w] of any window; NaN where nothing was finished yet is not promised."""
        values = np.empty(window.shape, _VALUE)
        data = self._file(self._data)
        if window.width == self.shape[1]:
            data.seek(window.row * self.shape[1] * _VALUE.itemsize)
            self._fill(data, values.data.cast("B"))
        else:
            for position in range(window.height):
                data.seek(((window.row + position) * self.shape[1] + window.col) * _VALUE.itemsize)
                self._fill(data, values[position].data.cast("B"))
        return values.astype(np.float32, copy=False)

    def verify(self) -> None:
        """Reads every finished window again.

        Raises:
            OutputError: a window is not what was written.
        """
        for window, checksum in self._done.items():
            if zlib.crc32(np.ascontiguousarray(self.read(window), _VALUE).data) != checksum:
                raise OutputError(
                    ErrorCode.OUTPUT_UNWRITABLE,
                    f"{self.folder / DATA_NAME} does not read back as it was written at {window}.",
                    "Check the disk, then run the job again.",
                )

    def close(self) -> None:
        """Closes the files; the spool stays for a resumed run."""
        for stream in (self._data, self._journal):
            if stream is not None:
                stream.close()
        self._data = self._journal = None

    def _begin(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        data, journal = self.folder / DATA_NAME, self.folder / JOURNAL_NAME
        header = {"format": _FORMAT, "shape": list(self.shape), "key": self._key}
        lines = _whole_lines(journal)
        if not (lines and lines[0] == header and data.is_file() and data.stat().st_size == self.size_bytes):
            journal.unlink(missing_ok=True)
            with data.open("wb") as stream:
                stream.truncate(self.size_bytes)
            lines = []
        self._data = data.open("r+b", buffering=0)
        for line in lines[1:]:
            window, checksum = Window(*line["window"]), int(line["crc"])
            if zlib.crc32(np.ascontiguousarray(self.read(window), _VALUE).data) == checksum:
                self._done[window] = checksum
        wanted = b"".join([_line(header), *(_line(_record(w, checksum)) for w, checksum in self._done.items())])
        if not journal.is_file() or journal.read_bytes() != wanted:  # a torn last line would merge with the next one
            fresh = journal.with_suffix(".new")
            fresh.write_bytes(wanted)
            os.replace(fresh, journal)
        self._journal = journal.open("ab")

    def _put(self, window: Window, stored: FloatArray) -> None:
        data = self._file(self._data)
        if window.width == self.shape[1]:
            data.seek(window.row * self.shape[1] * _VALUE.itemsize)
            _write_all(data, stored.data.cast("B"))
            return
        for position in range(window.height):
            data.seek(((window.row + position) * self.shape[1] + window.col) * _VALUE.itemsize)
            _write_all(data, stored[position].data.cast("B"))

    def _note(self, record: dict[str, Any]) -> None:
        journal = self._file(self._journal)
        journal.write(_line(record))
        journal.flush()

    def _fill(self, data: IO[bytes], target: memoryview) -> None:
        filled = 0
        while filled < len(target):
            count = data.readinto(target[filled:])  # type: ignore[attr-defined]  # raw files have it
            if not count:
                raise OSError(f"{self.folder / DATA_NAME} ends early")
            filled += count

    def _file(self, stream: IO[bytes] | None) -> IO[bytes]:
        if stream is None:
            raise ValueError("the spool is closed")
        return stream


def _record(window: Window, checksum: int) -> dict[str, Any]:
    return {"window": [window.row, window.col, window.height, window.width], "crc": checksum}


def _write_all(data: IO[bytes], content: memoryview) -> None:
    """A raw write may stop half-way, at the end of the disk for one; the next call then raises."""
    written = 0
    while written < len(content):
        written += data.write(content[written:])


def _line(record: dict[str, Any]) -> bytes:
    """A line of JSON behind its own checksum."""
    text = json.dumps(record, sort_keys=True, separators=(",", ":"))
    return f"{zlib.crc32(text.encode()):08x} {text}\n".encode()


def _whole_lines(journal: Path) -> list[dict[str, Any]]:
    """Records up to the first line that is not whole."""
    records: list[dict[str, Any]] = []
    if not journal.is_file():
        return records
    for line in journal.read_bytes().split(b"\n"):
        checksum, _, text = line.partition(b" ")
        if checksum != f"{zlib.crc32(text):08x}".encode():
            break
        records.append(json.loads(text))
    return records
