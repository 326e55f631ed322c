"""Checksums of the rows of finished windows, so that any part of them can be compared when it is read back."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from engine.raster.info import AnyArray
from engine.raster.windows import Window

Checksums = npt.NDArray[np.uint32]


class RowChecks:
    """Four bytes for each row of each window."""

    def __init__(self) -> None:
        self._by_row: dict[int, dict[Window, Checksums]] = {}  # by the first row of the windows
        self._tallest = 0

    def add(self, window: Window, content: AnyArray) -> None:
        """Notes what was written.

        Args:
            window: where. Windows that it covers in part are not compared any more.
            content: [bands, h, w] as it stands in the file.
        """
        for other in list(self.touching(window)):
            if other != window:
                del self._by_row[other.row][other]
        self._tallest = max(self._tallest, window.height)
        self._by_row.setdefault(window.row, {})[window] = np.stack([_of_rows(plane) for plane in content])

    def touching(self, window: Window) -> Iterator[Window]:
        """Windows that share a pixel with another one."""
        for row, of_row in self._by_row.items():
            if window.row - self._tallest < row < window.row_stop:
                yield from (one for one in of_row if not one.intersect(window).empty)

    def hold(self, window: Window, band: int, first: int, content: AnyArray) -> bool:
        """Says whether rows are what was written.

        Args:
            window: that was added.
            band: from 0.
            first: of the rows, from the window's first.
            content: [rows, w], in full width.
        """
        noted = self._by_row[window.row][window][band, first : first + len(content)]
        return np.array_equal(_of_rows(content), noted)


def _of_rows(plane: AnyArray) -> Checksums:
    return np.array([zlib.crc32(np.ascontiguousarray(row).data) for row in plane], np.uint32)
