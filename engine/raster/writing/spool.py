"""A raster that grows window by window, with a journal, so that a killed run can be resumed."""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import IO, Any

import numpy as np

from engine.contract.errors import ErrorCode, OutputError
from engine.contract.regular import is_regular, read_regular
from engine.files.commit import remove_folder
from engine.files.disk import failed_write
from engine.raster.info import AnyArray
from engine.raster.windows import Window
from engine.raster.writing.row_checks import RowChecks

DATA_NAME = "score.raw"
JOURNAL_NAME = "journal.jsonl"
_FORMAT = 1
_LARGEST_JOURNAL_BYTES = 256 * 2**20  # four million windows: a raster of 1e12 pixels has a million of the usual ones


class Spool:
    """Raw rows of the whole grid in one file, band behind band, and one line for each finished window in another.

    A window counts as finished if its line is whole and the pixels in the file have the line's checksum, so neither
    a kill nor a power cut between the two writes can pass half a window off as done. What is read back is compared with
    the checksums of what was written, row by row.

    Args:
        folder: made where it is missing.
        shape: rows and columns of the grid.
        key: names inputs, parameters and version; a spool with another key is begun anew.
        bands: values a pixel.
        dtype: numpy name of their type.
    """

    def __init__(self, folder: Path, shape: tuple[int, int], key: str, bands: int = 1, dtype: str = "float32") -> None:
        self.folder, self.shape, self._key = folder, shape, key
        self.bands = bands
        self._type = np.dtype(dtype).newbyteorder("<")  # the same bytes on every machine
        self._done: dict[Window, int] = {}
        self._checks = RowChecks()
        self._data: IO[bytes] | None = None
        self._journal: IO[bytes] | None = None

    @classmethod
    def open(cls, folder: Path, shape: tuple[int, int], key: str, bands: int = 1, dtype: str = "float32") -> Spool:
        """Opens a spool: the finished windows of an equal earlier run are there, else it is empty.

        Args:
            folder: of the spool; made when missing.
            shape: rows and columns.
            key: names the run; only a spool with the same key is resumed.
            bands: values per pixel.
            dtype: of the values.
        """
        spool = cls(folder, shape, key, bands, dtype)
        try:
            spool._begin()
        except OSError as error:
            spool.close()
            raise failed_write(folder, error, spool.size_bytes) from error
        return spool

    @staticmethod
    def begun(folder: Path) -> bool:
        """Says whether a window is finished in a spool, so that a later run can go on from it."""
        journal = folder / JOURNAL_NAME
        return is_regular(journal) and _content_of(journal).count(b"\n") > 1  # the first line is the header

    @staticmethod
    def remove(folder: Path) -> None:
        """Removes a spool and whatever lies in its folder."""
        remove_folder(folder)

    def __enter__(self) -> Spool:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    @property
    def size_bytes(self) -> int:
        """Size of the finished data file."""
        return self.shape[0] * self.shape[1] * self.bands * self._type.itemsize

    @property
    def windows(self) -> tuple[Window, ...]:
        """Finished windows, in the order in which they were finished."""
        return tuple(self._done)

    @property
    def done_px(self) -> int:
        """Number of pixels in finished windows."""
        return sum(w.size_px for w in self._done)

    def done(self, window: Window) -> bool:
        """Says whether this window is finished."""
        return window in self._done

    def write(self, window: Window, values: AnyArray) -> None:
        """Stores a finished window.

        Args:
            window: within the grid.
            values: [h, w], or [bands, h, w] where there are several; scores have NaN where there is no data.

        Raises:
            OutputError: it cannot be written.
        """
        expected = window.shape if self.bands == 1 else (self.bands, *window.shape)
        if values.shape != expected or not Window(0, 0, *self.shape).contains(window):
            raise ValueError(f"{values.shape} values do not fit {window} of a {self.shape} grid")
        stored = np.ascontiguousarray(values, self._type)
        checksum = zlib.crc32(stored.data)
        try:
            for band, plane in enumerate(stored.reshape(self.bands, *window.shape)):
                self._put(window, band, plane)
            self._note(_record(window, checksum))
        except OSError as error:
            raise failed_write(self.folder / DATA_NAME, error, self.size_bytes) from error
        self._done[window] = checksum
        self._checks.add(window, stored.reshape(self.bands, *window.shape))

    def read(self, window: Window, band: int | None = None) -> AnyArray:
        """Reads any window; what lies where nothing was finished yet is not promised.

        Args:
            window: within the grid.
            band: from 0; None for all.

        Returns:
            [h, w] of one band, [bands, h, w] of several.

        Raises:
            OutputError: a finished window is not what was written.
        """
        wanted = range(self.bands) if band is None else range(band, band + 1)
        values = np.empty((len(wanted), *window.shape), self._type)
        for plane, number in zip(values, wanted, strict=True):
            self._get(window, number, plane)
            for finished in self._checks.touching(window):
                self._compare(finished, window, number, plane)
        native = values.astype(self._type.newbyteorder("="), copy=False)
        return native[0] if len(wanted) == 1 else native

    def close(self) -> None:
        """Closes the files; the spool stays for a resumed run."""
        for stream in (self._data, self._journal):
            if stream is not None:
                stream.close()
        self._data = self._journal = None

    def _begin(self) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        data, journal = self.folder / DATA_NAME, self.folder / JOURNAL_NAME
        header: dict[str, Any] = {"format": _FORMAT, "shape": list(self.shape), "key": self._key}
        if (self.bands, self._type.name) != (1, "float32"):
            header.update(bands=self.bands, dtype=self._type.name)
        lines = _whole_lines(journal)
        if not (lines and lines[0] == header and data.is_file() and data.stat().st_size == self.size_bytes):
            journal.unlink(missing_ok=True)
            with data.open("wb") as stream:
                stream.truncate(self.size_bytes)
            lines = []
        self._data = data.open("r+b", buffering=0)
        for line in lines[1:]:
            if not {"window", "crc"} <= line.keys():  # the header once more, in a damaged journal
                continue
            window, checksum = Window(*line["window"]), int(line["crc"])
            content = self._content(window)
            if zlib.crc32(content.data) == checksum:
                self._done[window] = checksum
                self._checks.add(window, content)
        wanted = b"".join([_line(header), *(_line(_record(w, checksum)) for w, checksum in self._done.items())])
        if not journal.is_file() or _content_of(journal) != wanted:  # a torn last line would merge with the next one
            fresh = journal.with_suffix(".new")
            fresh.write_bytes(wanted)
            os.replace(fresh, journal)
        self._journal = journal.open("ab")

    def _content(self, window: Window) -> AnyArray:
        """What stands in the file, unchecked, [bands, h, w]."""
        content = np.empty((self.bands, *window.shape), self._type)
        for number, plane in enumerate(content):
            self._get(window, number, plane)
        return content

    def _compare(self, finished: Window, window: Window, band: int, plane: AnyArray) -> None:
        """Compares what was read with what was written: rows of a finished window, which are read whole for it."""
        part = finished.intersect(window)
        rows = Window(part.row, finished.col, part.height, finished.width)
        target = part.slices_in(window)
        if part.width == finished.width:
            content = plane[target]
        else:
            content = np.empty(rows.shape, self._type)
            self._get(rows, band, content)
            plane[target] = content[part.slices_in(rows)]
        if not self._checks.hold(finished, band, part.row - finished.row, content):
            raise OutputError(
                ErrorCode.OUTPUT_UNWRITABLE,
                "{path} cannot be read back as it was written, at {window}.",
                "Check the disk, then run the job again.",
                path=self.folder / DATA_NAME,
                window=finished,
            )

    def _rows(self, window: Window, band: int, plane: AnyArray) -> Iterator[tuple[int, memoryview]]:
        """Where the rows of a window lie in the file, and their bytes in memory; all at once at full width."""
        size, width = self._type.itemsize, self.shape[1]
        first = band * self.shape[0] + window.row
        if window.width == width:
            yield first * width * size, plane.data.cast("B")
            return
        for position in range(window.height):
            yield ((first + position) * width + window.col) * size, plane[position].data.cast("B")

    def _put(self, window: Window, band: int, plane: AnyArray) -> None:
        data = self._file(self._data)
        for place, content in self._rows(window, band, plane):
            data.seek(place)
            _write_all(data, content)

    def _get(self, window: Window, band: int, plane: AnyArray) -> None:
        data = self._file(self._data)
        for place, content in self._rows(window, band, plane):
            data.seek(place)
            self._fill(data, content)

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


def _content_of(journal: Path) -> bytes:
    """All of a journal; nothing of one that is larger than any run writes, which then begins anew."""
    try:
        return read_regular(journal, _LARGEST_JOURNAL_BYTES)
    except OSError:
        return b""


def _whole_lines(journal: Path) -> list[dict[str, Any]]:
    """Records up to the first line that is not whole."""
    records: list[dict[str, Any]] = []
    if not is_regular(journal):
        return records
    for line in _content_of(journal).split(b"\n"):
        checksum, _, text = line.partition(b" ")
        if checksum != f"{zlib.crc32(text):08x}".encode():
            break
        records.append(json.loads(text))
    return records
