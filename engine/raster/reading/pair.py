"""Two rasters on a common grid, with the bands that are compared."""

from __future__ import annotations

from dataclasses import dataclass

from engine.contract.errors import ErrorCode, InputError
from engine.raster.bandmap import BandMapping
from engine.raster.grid import Grid
from engine.raster.info import RasterInfo
from engine.raster.reading.reader import PairReader


def nothing_in_common(before: RasterInfo, after: RasterInfo) -> InputError:
    """Makes the error for two rasters that have no pixel with data in both."""
    return InputError(
        ErrorCode.NO_VALID_DATA,
        "{before} and {after} have no pixel with data in both.",
        "Check their nodata values and masks, and that the two overlap where they have data.",
        before=before.path,
        after=after.path,
    )


@dataclass(frozen=True)
class RasterPair:
    """Both dates as their headers tell them, and how they are compared.

    Args:
        before: first date.
        after: second date.
        grid: that both are read on.
        mapping: bands that belong together.
    """

    before: RasterInfo
    after: RasterInfo
    grid: Grid
    mapping: BandMapping

    @property
    def band_count(self) -> int:
        """Number of bands that are compared."""
        return len(self.mapping.pairs)

    def open(self, shift_px: tuple[float, float] = (0.0, 0.0), resampling: str = "bilinear") -> PairReader:
        """Opens a reader of both dates.

        Args:
            shift_px: rows and columns by which the second date is moved.
            resampling: how pixels are interpolated between grids.
        """
        return PairReader(
            self.before, self.after, self.grid, self.mapping.pairs, shift_px=shift_px, resampling=resampling
        )
