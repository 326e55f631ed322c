"""Where a file's pixels lie, and whether they are those of a grid."""

from __future__ import annotations

from affine import Affine
from rasterio.crs import CRS

from engine.raster.info import RasterInfo

# Pixels closer than this to a lattice are taken to lie on it: files store coordinates with rounding errors, and a
# hundredth of a pixel moves no grey value by more than the noise of a sensor.
ON_GRID_PX = 0.01


def placement(info: RasterInfo) -> Affine:
    """Pixel to CRS coordinates of a raster; an image without any has y falling with rows, as grids do."""
    if info.crs_wkt is None and info.transform.is_identity:
        return Affine(1.0, 0.0, 0.0, 0.0, -1.0, 0.0)
    return info.transform


def grid_to_file(
    info: RasterInfo, crs_wkt: str | None, transform: Affine, shift_px: tuple[float, float]
) -> Affine | None:
    """Grid pixels to file pixels; None where no affine map does it because the CRSs differ.

    Args:
        info: the file.
        crs_wkt: CRS of the grid.
        transform: of the grid.
        shift_px: rows and columns of the grid by which the image is moved.
    """
    both = info.crs_wkt is not None and crs_wkt is not None
    if both and info.crs_wkt != crs_wkt and CRS.from_wkt(info.crs_wkt) != CRS.from_wkt(crs_wkt):
        return None
    mapping: Affine = ~placement(info) @ transform @ Affine.translation(-shift_px[1], -shift_px[0])
    return mapping


def whole_offset(mapping: Affine, height: int, width: int) -> tuple[int, int] | None:
    """Row and column in the file of the grid's first pixel, where pixels fall on pixels; else None.

    Args:
        mapping: grid pixels to file pixels.
        height: rows of the grid, all of which must fit.
        width: columns of the grid.
    """
    col, row = mapping @ (0.0, 0.0)
    offset = round(row), round(col)
    for x, y in ((0, 0), (width, 0), (0, height), (width, height)):
        file_x, file_y = mapping @ (x, y)
        if abs(file_x - x - offset[1]) > ON_GRID_PX or abs(file_y - y - offset[0]) > ON_GRID_PX:
            return None
    return offset
