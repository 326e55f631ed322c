"""The place that a person points at, as pixels of a raster."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.contract.errors import ParameterError
from engine.raster.bounds import bounds_in, parse_bounds
from engine.raster.extent import outside, parse_extent
from engine.raster.grid import Grid
from engine.raster.windows import Window
from engine.scenes.lattice import LARGEST_PX, Lattice

LABEL = "Example"


@dataclass(frozen=True)
class ExamplePlace:
    """Where an example lies.

    Args:
        window: its pixels.
        tile: row and column of the tile that it is; None for a window that is none of the tiles.
    """

    window: Window
    tile: tuple[int, int] | None = None


def example_place(text: str, lattice: Lattice) -> ExamplePlace:
    """Finds the pixels of an example.

    A point means the tile that it lies in, whose vector is known where the tiles have been looked at before. In the
    strip at an edge that no tile covers, it means as large a window, moved inside.

    Args:
        text: a point `x,y` or `xmin,ymin,xmax,ymax`, in the CRS of the raster or in that in brackets behind it.
        lattice: of the raster's tiles; a box that is smaller asks for as large a window.

    Raises:
        ParameterError: the text is neither, or the box is too large.
        InputError: it does not touch the raster.
    """
    grid, tile = lattice.grid, lattice.tile
    if not text.strip():
        raise ParameterError(
            "“{label}” is missing.", "Give a point x,y or a box xmin,ymin,xmax,ymax on the image.", label=LABEL
        )
    point = _point(text)
    pixel = _click(text, grid) if point is None else _pixel(point, text, grid)
    at = None if pixel is None else lattice.tile_at(pixel)
    if at is not None:
        return ExamplePlace(lattice.window(Window(*at, 1, 1)), at)
    found = pixel or parse_extent(text, grid, LABEL)
    if found is None:
        raise ParameterError("“{label}” is missing.", label=LABEL)
    if max(found.shape) > LARGEST_PX:
        raise ParameterError(
            "“{label}” has {width} x {height} pixels, more than {most} along an edge.",
            "Choose a smaller box, or a point.",
            label=LABEL,
            width=found.width,
            height=found.height,
            most=LARGEST_PX,
        )
    if found.height >= tile[0] and found.width >= tile[1]:
        return ExamplePlace(found)
    # The window around its middle, moved inside where it would stick out.
    row = found.row + (found.height - tile[0]) // 2
    col = found.col + (found.width - tile[1]) // 2
    row, col = max(0, min(row, grid.height - tile[0])), max(0, min(col, grid.width - tile[1]))
    return ExamplePlace(Window(row, col, *tile))


def _click(text: str, grid: Grid) -> Window | None:
    """The pixel under the middle of a box that is smaller than a pixel, such as a click; None for other boxes."""
    bounds = bounds_in(grid.crs_wkt, *parse_bounds(text, LABEL), LABEL)
    if bounds is None:
        return None
    one, other = ~grid.transform @ (bounds[0], bounds[3]), ~grid.transform @ (bounds[2], bounds[1])
    if max(abs(other[0] - one[0]), abs(other[1] - one[1])) >= 1.0:
        return None
    col, row = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
    if not (0 <= row < grid.height and 0 <= col < grid.width):
        raise outside(text, grid, LABEL)
    return Window(int(row), int(col), 1, 1)


def _point(text: str) -> str | None:
    """A point as a box of hardly any size, which can be brought into another CRS; None for another text."""
    numbers, bracket, crs = text.partition("[")
    try:
        x, y = (float(part) for part in numbers.split(","))
    except ValueError:
        return None
    if not (math.isfinite(x) and math.isfinite(y)):
        return None
    right, above = x + max(abs(x), 1.0) * 1e-12, y + max(abs(y), 1.0) * 1e-12
    return f"{x!r},{y!r},{right!r},{above!r} {bracket}{crs}"


def _pixel(box: str, text: str, grid: Grid) -> Window:
    """The pixel under a point."""
    bounds = bounds_in(grid.crs_wkt, *parse_bounds(box, LABEL), LABEL)
    col, row = (math.nan, math.nan) if bounds is None else ~grid.transform @ bounds[:2]
    if not (0 <= row < grid.height and 0 <= col < grid.width):
        raise outside(text, grid, LABEL)
    return Window(int(row), int(col), 1, 1)
