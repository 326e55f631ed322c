"""A map of classes as polygons: window by window, neighbours with one border between them.

Differs from a vectorisation of the whole: borders keep the steps of pixels along the seams between windows (see
`seam_windows`), so that windows meet; areas are joined across them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from engine.class_map.filters import sieve, sieve_halo_px
from engine.class_map.legend import NamedMap
from engine.class_map.polygons import ClassPolygonFile
from engine.observer import Observer
from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.windows import Window, row_stripes
from engine.vector.borders import Seams, outline
from engine.vector.polygons import PolygonBuilder

# Windows that are turned into polygons at a time. The filter and the borders of a busy one take some hundred bytes a
# pixel at worst.
WINDOW_PX = 2048
STRIPE_PX = 2**22
# An area of more points than this is closed at the next seam and goes on as another feature: about 130 MB.
MOST_POINTS = 8_000_000


@dataclass(frozen=True)
class Drawing:
    """How areas are drawn.

    Args:
        minimum_px: areas of fewer pixels go to the class around them.
        smoothing_px: how far borders may move; 0 leaves the edges of pixels.
    """

    minimum_px: int
    smoothing_px: float


def seam_windows(grid: Grid) -> list[Window]:
    """Stripes of full width from top to bottom, between which areas are joined: four million pixels each."""
    stripes = row_stripes(grid.shape, STRIPE_PX)
    return list(stripes)


def write_polygons(named: NamedMap, drawing: Drawing, file: ClassPolygonFile, observer: Observer) -> int:
    """Writes the areas of a map.

    Args:
        named: the map.
        drawing: how.
        file: receives them.
        observer: hears of the progress, and may cancel between windows.

    Returns:
        Number of areas that were too large for memory and were cut at a seam.

    Raises:
        OutputError: the disk is full, or the file cannot be written.
        JobCancelled: between two windows.
    """
    grid, cells, cut = named.grid, CellAreas(named.grid), 0

    def draw(polygons: list[BaseGeometry], areas: npt.NDArray[np.int32], window: Window) -> list[BaseGeometry]:
        seams = Seams(window.row > 0, window.row_stop < grid.height, window.col > 0, window.col_stop < grid.width)
        return outline(polygons, areas, seams, drawing.smoothing_px)

    builder = PolygonBuilder(grid.width, draw, MOST_POINTS)
    for core, outer, values in named.read(seam_windows(grid), sieve_halo_px(drawing.minimum_px), observer):
        kept = sieve(values, drawing.minimum_px)[core.slices_in(outer)]
        for col in range(0, core.width, WINDOW_PX):
            part = Window(core.row, col, core.height, min(WINDOW_PX, core.width - col))
            builder.add(part, kept[part.slices_in(core)], None, cells.rows_m2(part))
        areas = list(builder.take_finished(last=core.row_stop == grid.height))
        cut += sum(area.cut for area in areas)
        file.add(areas)
        observer.progress(core.row_stop / grid.height, "Creating polygons")
    file.close()
    return cut
