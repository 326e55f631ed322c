"""Small pictures of changed areas in both dates, stretched alike, with the outline of the change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import shapely
from affine import Affine
from rasterio.features import rasterize

from engine.contract.errors import SwimdiffError
from engine.contract.jobs.change import DetectChange
from engine.contract.parameters import from_dict
from engine.contract.results.change import ChangeResult
from engine.jobs.change.pair import pair_of
from engine.jobs.change.request import Chip
from engine.raster.describe import fingerprint
from engine.raster.grid import Grid
from engine.raster.info import FloatArray
from engine.raster.pictures import STRETCH_PERCENT, ByteArray, shown_bands
from engine.raster.reading.pair import RasterPair
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Window
from engine.report.figures import CHANGE_COLOUR
from engine.report.png import png
from engine.vector.polygons import Area

MARGIN = 0.35  # of the area's longer side, on each side: the surroundings tell what it is
SMALLEST_PX, LARGEST_PX = 40, 1024  # of the ground that a chip shows; of a larger area it shows the middle
PICTURE_PX = 220


def bounds_of(area: Area) -> Window:
    """Pixels that an area lies in."""
    west, north, east, south = shapely.total_bounds(np.array(area.pieces, object))
    return Window(int(north), int(west), int(south - north), int(east - west))


def chips_of(
    pair: RasterPair, correction_px: tuple[float, float], resampling: str, areas: Sequence[Area]
) -> list[Chip]:
    """Makes the pictures of some areas, in their order.

    Args:
        pair: both dates.
        correction_px: rows and columns by which the second date is moved.
        resampling: how pixels are interpolated between grids.
        areas: in pixels of the pair's grid.
    """
    if not areas:
        return []
    windows = [_window(bounds_of(area), pair.grid.shape) for area in areas]
    bands = list(shown_bands(pair.mapping.roles))
    chosen = [pair.mapping.pairs[position] for position in bands]
    # What masks hide, and what lies outside of the area of interest, is shown: pictures are for eyes.
    with PairReader(
        pair.before, pair.after, pair.grid, chosen, shift_px=correction_px, resampling=resampling
    ) as reader:
        order = sorted(range(len(windows)), key=lambda number: windows[number])
        found: list[Chip] = [(b"", b"")] * len(areas)
        for number, tile in zip(order, reader.places([windows[number] for number in order]), strict=True):
            before, after = (np.where(tile.valid, image, np.nan) for image in (tile.before, tile.after))
            found[number] = _chip(before, after, windows[number], areas[number])
        return found


def chips_of_result(result: ChangeResult, areas: Sequence[Area]) -> list[Chip]:
    """Makes the pictures for a finished result; none where its images are gone or have changed.

    Args:
        result: as it was read.
        areas: in pixels of its grid.
    """
    provenance = result.provenance
    try:
        if any(fingerprint(path) != known for path, known in provenance.inputs.items()):
            return []
        known = {key: value for key, value in provenance.parameters.items() if key not in _ELSEWHERE}
        pair = pair_of(from_dict(DetectChange, known), limited=False)
        if (pair.grid.width, pair.grid.height) != (result.grid.width, result.grid.height):
            pair = _cut(pair, result)
        shift = result.shift
        correction = (-shift.rows_px, -shift.cols_px) if shift.corrected else (0.0, 0.0)
        return chips_of(pair, correction, str(known.get("resampling", "bilinear")), areas)
    except SwimdiffError:
        return []


# Parameters that say nothing of the pixels, some of which may name what is gone.
_ELSEWHERE = ("area_of_interest", "area_layer", "before_mask", "after_mask", "mask_kind", "mask_values", "threshold")


def _cut(pair: RasterPair, result: ChangeResult) -> RasterPair:
    """The pair on the grid of a result that an area of interest has cut."""
    grid = result.grid
    return replace(pair, grid=Grid(grid.crs_wkt, Affine(*grid.transform), grid.width, grid.height))


def _window(bounds: Window, shape: tuple[int, int]) -> Window:
    edge = round(max(bounds.shape) * (1 + 2 * MARGIN))
    edge = min(max(edge, SMALLEST_PX), LARGEST_PX)
    height, width = min(edge, shape[0]), min(edge, shape[1])
    row = min(max(bounds.row + (bounds.height - height) // 2, 0), shape[0] - height)
    col = min(max(bounds.col + (bounds.width - width) // 2, 0), shape[1] - width)
    return Window(row, col, height, width)


def _chip(before: FloatArray, after: FloatArray, window: Window, area: Area) -> Chip:
    step = -(-max(window.shape) // PICTURE_PX)
    both = [image[:, ::step, ::step] for image in (before, after)]
    grown = max(1, PICTURE_PX // max(both[0].shape[1:]))  # small areas are drawn large, pixel by pixel
    pictures = [np.kron(picture, np.ones((grown, grown, 1), np.uint8)) for picture in _stretched_alike(both)]
    scale = grown / step
    lines = [shapely.boundary(piece) for piece in area.pieces]
    moved = shapely.transform(lines, lambda xy: (xy - (window.col, window.row)) * scale)
    outline = rasterize([(line, 1) for line in moved], pictures[0].shape[:2], all_touched=True, dtype=np.uint8)
    pictures[1][outline == 1] = (*CHANGE_COLOUR, 255)
    return png(pictures[0]), png(pictures[1])


def _stretched_alike(images: Sequence[FloatArray]) -> list[ByteArray]:
    """Both dates as RGBA, [h, w, 4], each band between the same values in both."""
    pictures = [np.zeros((*image.shape[1:], 4), np.uint8) for image in images]
    for channel in range(3):
        bands = [image[channel if len(image) >= 3 else 0] for image in images]
        values = np.concatenate([band[np.isfinite(band)] for band in bands])
        low, high = np.percentile(values, STRETCH_PERCENT) if len(values) else (0.0, 1.0)
        for picture, band in zip(pictures, bands, strict=True):
            scaled = np.nan_to_num((band - low) / (high - low if high > low else 1.0))
            picture[..., channel] = np.clip(scaled, 0.0, 1.0) * 255.0
    for picture, image in zip(pictures, images, strict=True):
        picture[..., 3] = np.isfinite(image).all(axis=0) * 255
    return pictures
