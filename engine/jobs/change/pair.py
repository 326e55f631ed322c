"""From a job's fields to its pair, as the headers tell: nothing that computes is loaded for it."""

from __future__ import annotations

from dataclasses import replace

from engine.contract.jobs.change import ChangeSettings
from engine.jobs.change.area import check_ground, place_area
from engine.jobs.change.masks import find_masks
from engine.raster.addresses import hosts_of
from engine.raster.bandmap import band_mapping
from engine.raster.datum import datum_remarks
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.info import Access
from engine.raster.reading.fill import fill_remarks
from engine.raster.reading.pair import RasterPair
from engine.raster.transparency import alpha_remarks
from engine.raster.visible import visible_roles

NODATA_LABELS = ("Nodata of before", "Nodata of after")  # of the parameters, for messages


def pair_of(job: ChangeSettings, limited: bool = True) -> RasterPair:
    """Reads the headers and decides grid and bands.

    Args:
        job: names both dates.
        limited: look for masks and the area of interest too.

    Raises:
        InputError: where a raster cannot be used or the two do not fit.
        ParameterError: where a choice does not fit the rasters.
    """
    access = Access(job.allow_indirect, hosts_of(job.allow_hosts))
    before, after = (
        describe(path, access, nodata=nodata, ungeoreferenced=job.ungeoreferenced, alpha=job.alpha)
        for path, nodata in ((job.before, job.before_nodata), (job.after, job.after_nodata))
    )
    grid = common_grid(before, after, reference=job.reference, crs=job.crs, cell_size=job.cell_size, extent=job.extent)
    mapping = band_mapping(before, after, job.before_bands, job.after_bands)
    roles, said = visible_roles(mapping.roles, [first for first, _ in mapping.pairs], job.visible_bands)
    of_pixels = fill_remarks(zip((before, after), zip(*mapping.pairs, strict=True), NODATA_LABELS, strict=True))
    said = (*mapping.remarks, *alpha_remarks((before, after)), *of_pixels, *said)
    mapping = replace(mapping, roles=roles, remarks=said)
    check_ground(job.minimum_area_m2, grid.crs_wkt)
    placing = tuple(said for one in (before, after) for said in datum_remarks(one.crs_wkt, grid, one.path))
    if not limited:
        return RasterPair(before, after, grid, mapping, remarks=placing)
    grid, region, unplaced = place_area(job, grid, access)
    masks, remarks = find_masks(job, (before, after), access)
    return RasterPair(before, after, grid, mapping, masks, (*placing, *unplaced, *remarks), region)
