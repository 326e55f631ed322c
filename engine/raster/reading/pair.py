"""Two rasters on a common grid, with the bands that are compared."""

from __future__ import annotations

from dataclasses import dataclass

from engine.contract.remarks import Remark
from engine.raster.bandmap import BandMapping
from engine.raster.grid import Grid
from engine.raster.info import RasterInfo
from engine.raster.masks.mask import Mask
from engine.raster.reading.reader import PairReader
from engine.raster.region import PolygonRegion


@dataclass(frozen=True)
class RasterPair:
    """Both dates as their headers tell them, and how they are compared.

    Args:
        before: first date.
        after: second date.
        grid: that both are read on.
        mapping: bands that belong together.
        masks: of both dates, what hides their ground, or None.
        remarks: on what was found beside a date, or in the layer of the region, and cannot be used.
        region: of interest; None for all.
    """

    before: RasterInfo
    after: RasterInfo
    grid: Grid
    mapping: BandMapping
    masks: tuple[Mask | None, Mask | None] = (None, None)
    remarks: tuple[Remark, ...] = ()
    region: PolygonRegion | None = None

    @property
    def paths(self) -> list[str]:
        """All files that it is read from."""
        return [self.before.path, self.after.path, *(mask.info.path for mask in self.masks if mask is not None)]

    @property
    def masked(self) -> bool:
        """Whether masks hide parts of a date."""
        return any(mask is not None for mask in self.masks)

    @property
    def band_count(self) -> int:
        """Number of bands that are compared."""
        return len(self.mapping.pairs)

    def open(
        self, shift_px: tuple[float, float] = (0.0, 0.0), resampling: str = "bilinear", around: bool = False
    ) -> PairReader:
        """Opens a reader of both dates.

        Args:
            shift_px: rows and columns by which the second date is moved.
            resampling: how pixels are interpolated between grids.
            around: read what surrounds the region too, in the tiles that touch it.
        """
        return PairReader(
            self.before,
            self.after,
            self.grid,
            self.mapping.pairs,
            shift_px=shift_px,
            resampling=resampling,
            masks=self.masks,
            region=self.region,
            around=around,
        )
