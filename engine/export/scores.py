"""Where scores between 0 and 1 come from: the spool of a run that has just ended, or the raster of an earlier one."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Protocol

import numpy as np
import numpy.typing as npt
import rasterio

from engine.change.scale import ScoreScale
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool

FloatArray = npt.NDArray[np.float32]

SCORE_NODATA = -1.0  # outside of 0 to 1, and plain for programs that do not know NaN


class Scores(Protocol):
    """Scores of a grid, window by window."""

    def read(self, window: Window) -> FloatArray:
        """Reads [h, w] between 0 and 1, NaN where there is no data."""


class SpooledScores:
    """Scores of a run, scaled from its raw ones.

    Args:
        spool: raw scores of the whole grid.
        scale: from raw to 0 to 1.
    """

    def __init__(self, spool: Spool, scale: ScoreScale) -> None:
        self._spool = spool
        self._scale = scale

    def read(self, window: Window) -> FloatArray:
        """Reads [h, w] between 0 and 1, NaN where there is no data."""
        return self._scale.apply(self._spool.read(window))


class RasterScores:
    """Scores of a finished result.

    Args:
        path: its score.tif.
    """

    def __init__(self, path: Path) -> None:
        self._dataset = rasterio.open(path, driver="GTiff")

    def read(self, window: Window) -> FloatArray:
        """Reads [h, w] between 0 and 1, NaN where there is no data."""
        place = ((window.row, window.row_stop), (window.col, window.col_stop))
        score: FloatArray = self._dataset.read(1, window=place)
        score[score == SCORE_NODATA] = np.nan
        return score

    def __enter__(self) -> RasterScores:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, value: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._dataset.close()


class Differences(Protocol):
    """Differences of a grid, window by window.

    Attributes:
        names: of the channels.
    """

    @property
    def names(self) -> tuple[str, ...]:
        """Of the channels."""

    def read(self, window: Window) -> npt.NDArray[np.uint8]:
        """Reads [channels, h, w] as they are stored."""


class SpooledDifferences:
    """Differences of a run that has just ended.

    Args:
        spool: of bytes.
        names: of its bands.
    """

    def __init__(self, spool: Spool, names: tuple[str, ...]) -> None:
        self._spool, self.names = spool, names

    def read(self, window: Window) -> npt.NDArray[np.uint8]:
        """Reads [channels, h, w] as they are stored."""
        return self._spool.read(window).reshape(len(self.names), *window.shape)


class RasterDifferences:
    """Differences of a finished result.

    Args:
        path: its differences.tif.
    """

    def __init__(self, path: Path) -> None:
        self._dataset = rasterio.open(path, driver="GTiff")
        self.names = tuple(str(name) for name in self._dataset.descriptions)

    def read(self, window: Window) -> npt.NDArray[np.uint8]:
        """Reads [channels, h, w] as they are stored."""
        place = ((window.row, window.row_stop), (window.col, window.col_stop))
        found: npt.NDArray[np.uint8] = self._dataset.read(window=place)
        return found

    def close(self) -> None:
        """Closes the file."""
        self._dataset.close()
