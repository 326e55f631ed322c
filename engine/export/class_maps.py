"""From the finished spool of a classification to its rasters, and what they hold of each class."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace

import numpy as np
import numpy.typing as npt

from engine.class_map.filters import filter_classes, halo_px
from engine.class_map.planes import (
    CLASS,
    PERCENT_NODATA,
    PROBABILITIES,
    UNCERTAINTY,
    UNCERTAINTY_NODATA,
    uncertainty,
)
from engine.contract.classes import NODATA_VALUE, LabelClass
from engine.contract.results.classification import CLASSES, PROBABILITY
from engine.contract.results.classification import UNCERTAINTY as UNCERTAINTY_NAME
from engine.export.class_layout import class_layout, write_class_side_files
from engine.files.commit import Commit
from engine.observer import Observer, raise_if_cancelled
from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.info import FloatArray
from engine.raster.pictures import Sampler
from engine.raster.windows import Window, row_stripes
from engine.raster.writing.spool import Spool
from engine.raster.writing.writer import Layout, RasterWriter

# Filters take some forty bytes a pixel; a part of a stripe is this large, or nine times the square of its halo.
FILTERED_PX = 2**22
STRIPE_BYTES = 2**22  # of all planes that are read at a time

ClassArray = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class ClassMaps:
    """What the rasters are made from.

    Args:
        spool: complete, as `classify_stack` leaves it.
        grid: of the spool's pixels.
        classes: in the order of the spool's probabilities.
        minimum_px: areas of fewer pixels go to the class around them.
        majority_px: radius of the majority filter, 0 for none.
        probabilities: write them; the spool must hold them.
        uncertainty: write it.
        compression: zstd or deflate.
        cog: cloud-optimised.
        threads: that compress.
        tags: of the class raster.
    """

    spool: Spool
    grid: Grid
    classes: tuple[LabelClass, ...]
    minimum_px: int = 1
    majority_px: int = 0
    probabilities: bool = False
    uncertainty: bool = False
    compression: str = "zstd"
    cog: bool = False
    threads: int = 1
    tags: dict[str, str] = field(default_factory=dict)

    @property
    def layouts(self) -> dict[str, Layout]:
        """How each raster is stored, by its name."""
        options = (self.compression, self.cog, self.threads)
        layouts = map_layouts(self.classes, self.probabilities, self.uncertainty, *options)
        return {**layouts, CLASSES: replace(layouts[CLASSES], tags=self.tags)}


@dataclass
class MapSummary:
    """What was counted while the rasters were written.

    Args:
        pixels: number by class value.
        areas_m2: by class value; pixels where the grid has no CRS.
        classes_picture: [h, w] for the report.
        uncertainty_picture: [h, w], NaN nodata.
    """

    pixels: dict[int, int]
    areas_m2: dict[int, float]
    classes_picture: ClassArray
    uncertainty_picture: FloatArray


def map_layouts(
    classes: tuple[LabelClass, ...],
    probabilities: bool,
    uncertainty: bool,
    compression: str,
    cog: bool,
    threads: int,
) -> dict[str, Layout]:
    """How the rasters that are asked for are stored, by their names."""
    options = (compression, cog, threads)
    layouts = {CLASSES: class_layout(classes, *options)}
    if probabilities:
        layouts[PROBABILITY] = probability_layout(classes, *options)
    if uncertainty:
        layouts[UNCERTAINTY_NAME] = uncertainty_layout(*options)
    return layouts


def probability_layout(classes: tuple[LabelClass, ...], compression: str, cog: bool, threads: int) -> Layout:
    """Says how probability.tif is stored: a band a class, named after it, in percent."""
    return Layout(
        dtype="uint8",
        bands=len(classes),
        nodata=PERCENT_NODATA,
        descriptions=tuple(one.name for one in classes),
        tags={"UNIT": "percent", "CLASS_VALUES": ",".join(str(one.value) for one in classes)},
        compression=compression,
        cog=cog,
        overviews="average",
        threads=threads,
    )


def uncertainty_layout(compression: str, cog: bool, threads: int) -> Layout:
    """Says how uncertainty.tif is stored."""
    return Layout(
        dtype="float32",
        nodata=UNCERTAINTY_NODATA,
        descriptions=("Uncertainty",),
        compression=compression,
        cog=cog,
        overviews="average",
        threads=threads,
    )


def write_class_maps(maps: ClassMaps, commit: Commit, observer: Observer) -> MapSummary:
    """Writes the rasters and adds them, and the files beside them, to those of a run.

    Raises:
        OutputError: the disk is full, or a file cannot be written.
        JobCancelled: between two rows of windows.
    """
    layouts = maps.layouts
    with _writer(maps, commit, CLASSES, layouts[CLASSES]) as writer:
        summary = _write_classes(maps, writer, observer)
    write_class_side_files(commit, CLASSES, maps.classes)
    commit.add(CLASSES, writer.verify)
    for name in (PROBABILITY, UNCERTAINTY_NAME):
        if name not in layouts:
            continue
        with _writer(maps, commit, name, layouts[name]) as writer:
            for core in _stripes(maps.spool):
                raise_if_cancelled(observer)
                planes = maps.spool.read(core)
                if name == PROBABILITY:
                    writer.write(core, planes[PROBABILITIES:])
                else:
                    writer.write(core, uncertainty(planes[UNCERTAINTY], planes[CLASS], UNCERTAINTY_NODATA))
        commit.add(name, writer.verify)
    observer.progress(1.0, "Writing the maps")
    return summary


def filtered(maps: ClassMaps, core: Window) -> ClassArray:
    """The classes of a window as the map shows them, [h, w]."""
    spool, halo = maps.spool, halo_px(maps.minimum_px, maps.majority_px)
    if not halo:
        plain: ClassArray = spool.read(core, CLASS)
        return plain
    result = np.empty(core.shape, np.uint8)
    step = max(halo, FILTERED_PX // (core.height + 2 * halo) - 2 * halo)
    for col in range(core.col, core.col_stop, step):
        part = Window(core.row, col, core.height, min(step, core.col_stop - col))
        outer = part.grow(halo, spool.shape)
        classes = filter_classes(spool.read(outer, CLASS), maps.minimum_px, maps.majority_px)
        result[part.slices_in(core)] = classes[part.slices_in(outer)]
    return result


def _write_classes(maps: ClassMaps, writer: RasterWriter, observer: Observer) -> MapSummary:
    grid, spool = maps.grid, maps.spool
    cells, sampler = CellAreas(grid), Sampler(grid.height, grid.width)
    values = [one.value for one in maps.classes]
    summary = MapSummary(
        pixels=dict.fromkeys(values, 0),
        areas_m2=dict.fromkeys(values, 0.0),
        classes_picture=np.zeros(sampler.shape, np.uint8),
        uncertainty_picture=np.full(sampler.shape, np.nan, np.float32),
    )
    # As many rows as a filter looks beyond them, so that not much more is filtered than kept.
    rows = max(1, FILTERED_PX // 2 // grid.width, halo_px(maps.minimum_px, maps.majority_px))
    for core in row_stripes(grid.shape, rows * grid.width):
        raise_if_cancelled(observer)
        classes = filtered(maps, core)
        writer.write(core, classes)
        pixels, areas_m2 = np.bincount(classes.ravel(), minlength=256), cells.of_numbers(core, classes, 256)
        for value in values:
            summary.pixels[value] += int(pixels[value])
            summary.areas_m2[value] += float(areas_m2[value])
        place, picked = sampler.pick(core)[:2], np.ix_(*sampler.pick(core)[2:])
        summary.classes_picture[place] = classes[picked]
        unsure: ClassArray = spool.read(core, UNCERTAINTY)
        summary.uncertainty_picture[place] = uncertainty(unsure[picked], classes[picked])
        observer.progress(0.8 * core.row_stop / grid.height, "Writing the maps")
    return summary


def _stripes(spool: Spool) -> Iterator[Window]:
    return row_stripes(spool.shape, STRIPE_BYTES // spool.bands)


@contextmanager
def _writer(maps: ClassMaps, commit: Commit, name: str, layout: Layout) -> Iterator[RasterWriter]:
    """A writer that is finished at the end, or leaves no file."""
    writer = RasterWriter(commit.path(name), maps.grid, layout)
    try:
        yield writer
        writer.close()
    except BaseException:
        writer.abandon()
        raise


def has_classes(spool: Spool) -> bool:
    """Says whether any pixel of a spool has data."""
    return any(bool((spool.read(core, CLASS) != NODATA_VALUE).any()) for core in _stripes(spool))
