"""Two rasters made comparable: described, put on a common grid, their bands matched."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from engine.change.coregister import Shift
from engine.contract.jobs.change import ChangeSettings
from engine.raster.bandmap import BandMapping, band_mapping
from engine.raster.describe import describe
from engine.raster.grid import Grid, common_grid
from engine.raster.info import Access, RasterInfo
from engine.raster.reading.reader import PairReader

SHIFT_WARNING_PX = 0.5  # from half a pixel on, edges of unchanged objects begin to count as change


@dataclass(frozen=True)
class Pair:
    """Both rasters and how they are compared."""

    before: RasterInfo
    after: RasterInfo
    grid: Grid
    mapping: BandMapping

    @property
    def band_count(self) -> int:
        """Number of bands that are compared."""
        return len(self.mapping.pairs)


def describe_pair(job: ChangeSettings) -> Pair:
    """Reads the headers and decides grid and bands.

    Raises:
        InputError: where a raster cannot be used or the two do not fit.
        ParameterError: where a choice does not fit the rasters.
    """
    access = Access(job.allow_indirect)
    before = describe(job.before, access, nodata=job.before_nodata, ungeoreferenced=job.ungeoreferenced)
    after = describe(job.after, access, nodata=job.after_nodata, ungeoreferenced=job.ungeoreferenced)
    grid = common_grid(before, after, reference=job.reference, crs=job.crs, cell_size=job.cell_size, extent=job.extent)
    return Pair(before, after, grid, band_mapping(before, after, job.before_bands, job.after_bands))


def open_pair(pair: Pair, job: ChangeSettings, shift: Shift | None = None) -> PairReader:
    """Opens both rasters on the common grid; a given shift is undone."""
    shift_px = (0.0, 0.0) if shift is None else (-shift.rows_px, -shift.cols_px)
    return PairReader(
        pair.before,
        pair.after,
        pair.grid,
        pair.mapping.pairs,
        shift_px=shift_px,
        resampling=job.resampling,
    )


def shift_facts(pair: Pair, shift: Shift, corrected: bool) -> dict[str, Any]:
    """Says the estimated shift in pixels and metres, for people and for result.json."""
    size_m = pair.grid.cell_size_m
    length_px = float((shift.rows_px**2 + shift.cols_px**2) ** 0.5)
    length_m = None
    if size_m is not None:
        length_m = float(((shift.rows_px * size_m[1]) ** 2 + (shift.cols_px * size_m[0]) ** 2) ** 0.5)
    text = shift.text if length_m is None else f"{shift.text} ({length_m:.1f} m)"
    return {
        "text": f"{text}, corrected" if corrected else text,
        "rows_px": shift.rows_px,
        "cols_px": shift.cols_px,
        "length_px": length_px,
        "metres": length_m,
        "confidence": shift.confidence,
        "corrected": corrected,
    }


def pair_warnings(pair: Pair, shift: dict[str, Any]) -> list[str]:
    """Lists what a person should know before trusting the comparison."""
    warnings = []
    if shift["length_px"] > SHIFT_WARNING_PX and not shift["corrected"]:
        warnings.append(
            f"The second date lies {shift['length_px']:.1f} px off the first. Edges will count as change: "
            "correct the shift, or allow a tolerance for misregistration."
        )
    if pair.mapping.how == "order" and pair.band_count > 1:
        warnings.append("The files do not name their bands; they were compared by order. Check that they match.")
    if pair.before.path == pair.after.path:
        warnings.append("Before and after are the same file: no change can be found.")
    return warnings
