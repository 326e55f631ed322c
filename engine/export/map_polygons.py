"""A map of classes as polygons: window by window, neighbours with one border between them.

Differs from a vectorisation of the whole: borders keep the steps of pixels along the seams between windows (see
`seam_windows`), so that windows meet; areas are joined across them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import PurePath
from typing import ClassVar, Self

import numpy as np
import numpy.typing as npt
from shapely.geometry.base import BaseGeometry

from engine.class_map.filters import sieve, sieve_halo_px
from engine.class_map.legend import ClassArray, NamedMap
from engine.class_map.polygons import ClassPolygonFile
from engine.contract.errors import OutputError, ParameterError
from engine.contract.jobs.export import ExportMap
from engine.contract.remarks import Remark
from engine.export.product import FileKind, MapContent, Product, ProductFile, style_files
from engine.export.styles import polygon_styles
from engine.files.commit import Commit, write_text
from engine.files.disk import failed_write
from engine.observer import Observer
from engine.raster.areas import CellAreas
from engine.raster.components import components
from engine.raster.grid import Grid
from engine.raster.windows import Window, row_stripes
from engine.vector.borders import Seams, outline
from engine.vector.features import MAX_FEATURES
from engine.vector.polygons import PolygonBuilder

# Windows that are turned into polygons at a time. The filter and the borders of a busy one take some hundred bytes a
# pixel at worst.
WINDOW_PX = 2048
STRIPE_PX = 2**22
# An area of more points than this is closed at the next seam and goes on as another feature: about 130 MB.
MOST_POINTS = 8_000_000
SAMPLES, SAMPLE_PX = 4, 256  # squares of a stripe in which areas are counted before they are drawn
POLYGONS, LAYER = "map_polygons.gpkg", "classes"
BYTES_PER_PX = 1  # of the polygons of a busy map


@dataclass(frozen=True)
class Drawing:
    """How areas are drawn.

    Args:
        minimum_px: areas of fewer pixels go to the class around them.
        smoothing_px: how far borders may move; 0 leaves the edges of pixels.
    """

    minimum_px: int
    smoothing_px: float


@dataclass(frozen=True)
class MapPolygons(Product):
    """The map as polygons.

    Args:
        drawing: how areas are drawn.
        dissolve: one feature for each class.
        styles: whether style files are written beside them.
    """

    parameter = "polygons"
    is_map = True
    names = (POLYGONS, "map_polygons.qml", "map_polygons.sld")
    answers: ClassVar[Mapping[str, str]] = {"polygons": POLYGONS}
    effort = 20

    drawing: Drawing
    dissolve: bool
    styles: bool

    @classmethod
    def of(cls, job: ExportMap) -> Self:
        """Makes the product that a job asks for."""
        return cls(Drawing(job.minimum_area_px, job.smoothing), job.dissolve, job.styles)

    def files(self, content: MapContent) -> tuple[ProductFile, ...]:
        """Lists the polygons and their styles."""
        text = f"The map as polygons, layer {LAYER}. {self._drawing_text()}"
        return ProductFile(POLYGONS, FileKind.VECTOR, text), *style_files(self._styles(content))

    def needed_bytes(self, content: MapContent) -> int:
        """What polygons of a busy map take."""
        return BYTES_PER_PX * content.named.grid.size_px

    def write(self, content: MapContent, commit: Commit, observer: Observer) -> tuple[Remark, ...]:
        """Writes polygons and styles."""
        for name, text in self._styles(content).items():
            write_text(commit, name, text)
        path = commit.path(POLYGONS)
        try:
            file = ClassPolygonFile(path, content.named.grid, content.classes, self.dissolve)
            cut = write_polygons(content.named, self.drawing, file, observer)
        except OSError as error:
            if isinstance(error, OutputError):
                raise
            raise failed_write(path, error) from error
        commit.add(POLYGONS, file.verify)
        return (Remark("export.cut_polygons", {"count": cut}),) if cut else ()

    def _styles(self, content: MapContent) -> dict[str, str]:
        return polygon_styles(PurePath(POLYGONS).stem, LAYER, content.classes) if self.styles else {}

    def _drawing_text(self) -> str:
        drawing = self.drawing
        parts = ["One feature per class" if self.dissolve else "One feature per area"]
        if drawing.minimum_px > 1:
            parts.append(f"areas of fewer than {drawing.minimum_px} pixels given to the class around them")
        if drawing.smoothing_px > 0:
            parts.append(
                f"borders smoothed by at most {drawing.smoothing_px:g} pixels, so that areas differ a little from the "
                "map's"
            )
        return f"{'; '.join(parts)}."


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
        ParameterError: there are more areas than programs read.
        OutputError: the disk is full, or the file cannot be written.
        JobCancelled: between two windows.
    """
    grid, cells, cut, made = named.grid, CellAreas(named.grid), 0, 0

    def draw(polygons: list[BaseGeometry], areas: npt.NDArray[np.int32], window: Window) -> list[BaseGeometry]:
        seams = Seams(window.row > 0, window.row_stop < grid.height, window.col > 0, window.col_stop < grid.width)
        return outline(polygons, areas, seams, drawing.smoothing_px)

    builder = PolygonBuilder(grid.width, draw, MOST_POINTS)
    for core, outer, values in named.read(seam_windows(grid), sieve_halo_px(drawing.minimum_px), observer):
        kept = sieve(values, drawing.minimum_px)[core.slices_in(outer)]
        _refuse_too_many(made + areas_per_px(kept) * core.size_px)
        for col in range(0, core.width, WINDOW_PX):
            part = Window(core.row, col, core.height, min(WINDOW_PX, core.width - col))
            builder.add(part, kept[part.slices_in(core)], None, cells.m2(part))
        areas = list(builder.take_finished(last=core.row_stop == grid.height))
        made, cut = made + len(areas), cut + sum(area.cut for area in areas)
        file.add(areas)
        observer.progress(core.row_stop / grid.height, "Creating polygons")
    file.close()
    return cut


def areas_per_px(classes: ClassArray) -> float:
    """How many areas there are for a pixel, by squares along the middle of a stripe."""
    height, width = classes.shape
    rows = slice(max(0, (height - SAMPLE_PX) // 2), (height + SAMPLE_PX) // 2)
    steps = np.linspace(0, max(0, width - SAMPLE_PX), SAMPLES).astype(np.int64)
    squares = [classes[rows, col : col + SAMPLE_PX] for col in sorted(set(steps.tolist()))]
    return sum(len(components(one)[1]) for one in squares) / sum(one.size for one in squares)


def _refuse_too_many(count: float) -> None:
    if count > MAX_FEATURES:
        raise ParameterError(
            "The map has about {count:,} {count:area|areas}; polygons are created of at most {most:,}.",
            "Raise “Smallest polygon”, or leave “Polygons” out.",
            count=int(round(count, -4)),
            most=MAX_FEATURES,
        )
