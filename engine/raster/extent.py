"""A part of a grid, given by coordinates of any CRS."""

from __future__ import annotations

import math
import re

from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform_bounds

from engine.contract.errors import ErrorCode, InputError, ParameterError
from engine.raster.access import GDAL_ERRORS
from engine.raster.grid import Bounds, Grid
from engine.raster.placement import ON_GRID_PX
from engine.raster.windows import Window

_EXTENT = re.compile(r"\s*(?P<numbers>[^\[\]]*?)\s*(?:\[(?P<crs>[^\[\]]*)\])?\s*")
# Edges bend between CRSs; 21 points, the default, can miss the bow of a wide extent.
_POINTS_AN_EDGE = 101


def parse_extent(text: str, grid: Grid, name: str = "extent") -> Window | None:
    """Finds the pixels of an extent.

    Args:
        text: `xmin,ymin,xmax,ymax`, in the CRS of the grid or in that in brackets behind it, as in
            `1,2,3,4 [EPSG:4326]`; longitude is x. Empty: no part is meant.
        grid: whose pixels are wanted.
        name: the parameter's name for messages.

    Returns:
        All pixels that the extent touches, cut to the grid; None for an empty text.

    Raises:
        ParameterError: the text is no extent.
        InputError: it does not touch the grid.
    """
    if not text.strip():
        return None
    bounds, crs = _parsed(text, name)
    if crs is not None:
        bounds = _in_grid_crs(bounds, crs, grid, text, name)
    left, top = ~grid.transform @ (bounds[0], bounds[3])
    right, bottom = ~grid.transform @ (bounds[2], bounds[1])
    # Cut before rounding: an extent of the whole Earth gives numbers of any size.
    left, right = max(left, 0.0), min(right, float(grid.width))
    top, bottom = max(top, 0.0), min(bottom, float(grid.height))
    row, col = math.floor(top + ON_GRID_PX), math.floor(left + ON_GRID_PX)
    height, width = math.ceil(bottom - ON_GRID_PX) - row, math.ceil(right - ON_GRID_PX) - col
    if height < 1 or width < 1:
        raise _outside(text, grid, name)
    return Window(row, col, height, width)


def cut_grid(grid: Grid, part: Window | None) -> Grid:
    """The grid of a part of a grid's pixels; all of it where there is no part."""
    if part is None:
        return grid
    return Grid(grid.crs_wkt, grid.transform @ Affine.translation(part.col, part.row), part.width, part.height)


def _parsed(text: str, name: str) -> tuple[Bounds, CRS | None]:
    found = _EXTENT.fullmatch(text)
    example = "Give xmin,ymin,xmax,ymax, and the CRS in brackets where it is not that of the image: 1,2,3,4 [EPSG:4326]"
    try:
        numbers = [float(part) for part in (found["numbers"] if found else "").split(",")]
        west, south, east, north = numbers
    except ValueError as error:
        raise ParameterError("{name} {value} is not understood.", example, name=name, value=repr(text)) from error
    if not all(math.isfinite(number) for number in numbers) or east <= west or north <= south:
        raise ParameterError(
            "{name} {value} is empty: xmax must be above xmin, and ymax above ymin.",
            example,
            name=name,
            value=repr(text),
        )
    code = (found["crs"] or "").strip() if found else ""
    if not code:
        return (west, south, east, north), None
    try:
        return (west, south, east, north), CRS.from_user_input(code)
    except (CRSError, ValueError) as error:
        raise ParameterError(
            "{name}: the CRS {crs} is not known.", "Give a code such as EPSG:4326.", name=name, crs=repr(code)
        ) from error


def _in_grid_crs(bounds: Bounds, crs: CRS, grid: Grid, text: str, name: str) -> Bounds:
    if grid.crs_wkt is None:
        raise ParameterError(
            "{name} names a CRS, but the image has none.", "Give it in pixels, without brackets.", name=name
        )
    target = CRS.from_wkt(grid.crs_wkt)
    if crs == target:
        return bounds
    try:
        west, south, east, north = transform_bounds(crs, target, *bounds, densify_pts=_POINTS_AN_EDGE)
    except GDAL_ERRORS as error:
        raise _outside(text, grid, name) from error
    if not all(math.isfinite(number) for number in (west, south, east, north)):
        raise _outside(text, grid, name)
    return west, south, east, north


def _outside(text: str, grid: Grid, name: str) -> InputError:
    west, south, east, north = grid.bounds
    return InputError(
        ErrorCode.NO_OVERLAP,
        "{name} {value} does not touch the image.",
        "The image covers {west:.6g},{south:.6g},{east:.6g},{north:.6g} in {crs_name}.",
        name=name,
        value=repr(text),
        west=west,
        south=south,
        east=east,
        north=north,
        crs_name=grid.crs_name,
    )
