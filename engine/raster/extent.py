"""A part of a grid, given by coordinates of any CRS."""

from __future__ import annotations

import math

from affine import Affine

from engine.contract.errors import ErrorCode, InputError
from engine.raster.bounds import bounds_in, parse_bounds
from engine.raster.grid import Grid
from engine.raster.placement import ON_GRID_PX
from engine.raster.windows import Window


def parse_extent(text: str, grid: Grid, label: str = "Extent") -> Window | None:
    """Finds the pixels of an extent.

    Args:
        text: `xmin,ymin,xmax,ymax`, in the CRS of the grid or in that in brackets behind it, as in
            `1,2,3,4 [EPSG:4326]`; longitude is x. Empty: no part is meant.
        grid: whose pixels are wanted.
        label: of the parameter, for messages.

    Returns:
        All pixels that the extent touches, cut to the grid; None for an empty text.

    Raises:
        ParameterError: the text is no extent.
        InputError: it does not touch the grid.
    """
    if not text.strip():
        return None
    bounds = bounds_in(grid.crs_wkt, *parse_bounds(text, label), label)
    if bounds is None:
        raise outside(text, grid, label)
    left, top = ~grid.transform @ (bounds[0], bounds[3])
    right, bottom = ~grid.transform @ (bounds[2], bounds[1])
    # Cut before rounding: an extent of the whole Earth gives numbers of any size.
    left, right = max(left, 0.0), min(right, float(grid.width))
    top, bottom = max(top, 0.0), min(bottom, float(grid.height))
    row, col = math.floor(top + ON_GRID_PX), math.floor(left + ON_GRID_PX)
    height, width = math.ceil(bottom - ON_GRID_PX) - row, math.ceil(right - ON_GRID_PX) - col
    if height < 1 or width < 1:
        raise outside(text, grid, label)
    return Window(row, col, height, width)


def cut_grid(grid: Grid, part: Window | None) -> Grid:
    """The grid of a part of a grid's pixels; all of it where there is no part.

    Args:
        grid: of a whole raster.
        part: window of its pixels; None for all.
    """
    if part is None:
        return grid
    return Grid(grid.crs_wkt, grid.transform @ Affine.translation(part.col, part.row), part.width, part.height)


def outside(text: str, grid: Grid, label: str) -> InputError:
    """Says that a place is not on a grid.

    Args:
        text: of the person.
        grid: of the image.
        label: of the parameter.
    """
    west, south, east, north = grid.bounds
    return InputError(
        ErrorCode.NO_OVERLAP,
        "“{label}” does not touch the image: {value}.",
        "The image covers {west:.10g},{south:.10g},{east:.10g},{north:.10g} in {crs_name}.",
        label=label,
        value=repr(text),
        west=west,
        south=south,
        east=east,
        north=north,
        crs_name=grid.crs_name,
    )
