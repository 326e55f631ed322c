"""One pass from top to bottom over the scores: classes, polygons, areas, quick looks, and the score raster itself."""

from __future__ import annotations

import heapq
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.change.differences import NOTHING, UNIT
from engine.export.changed import Kinds
from engine.export.scores import SCORE_NODATA, FloatArray, Scores
from engine.export.small_areas import AreaFilter
from engine.observer import Observer, raise_if_cancelled
from engine.raster.areas import CellAreas
from engine.raster.grid import Grid
from engine.raster.info import AnyArray
from engine.raster.pictures import Sampler
from engine.raster.region import PolygonRegion
from engine.raster.windows import Window, row_stripes
from engine.raster.writing.writer import Colour, Layout, RasterWriter
from engine.vector.change_polygons import PolygonFile
from engine.vector.polygons import Area, PolygonBuilder

UNCHANGED, CHANGED, CLASS_NODATA = 0, 1, 255
CLASS_NAMES = ("No change", "Change")
# Okabe and Ito's vermilion against a pale grey: told apart by all common kinds of colour vision, and in print.
CLASS_COLOURS = {UNCHANGED: (222, 226, 230, 255), CHANGED: (213, 94, 0, 255), CLASS_NODATA: (0, 0, 0, 0)}
POLYGON_COLUMNS_PX = 4096  # columns that are turned into polygons at a time
HISTOGRAM_BINS = 256
LARGEST = 10  # changed areas that a report shows

ClassArray = npt.NDArray[np.uint8]


@dataclass
class Summary:
    """What the pass counted.

    Args:
        pixels: number by class value.
        area_m2: by class value; pixels where the grid has no CRS.
        polygons: number of changed areas.
        span: of the scores in the histogram.
        histogram: counts of scores in HISTOGRAM_BINS equal bins over the span.
        groups: pixels and ground of each group of alike changes, by its number.
        of_group: changed areas of each group, by its number; those of none first.
        largest: the largest changed areas, the largest first.
        outside_px: pixels outside of the area of interest.
        outside_m2: likewise on the ground.
        score_picture: [h, w] for the report, NaN nodata.
        changed_picture: [h, w].
    """

    pixels: dict[int, int]
    area_m2: dict[int, float]
    polygons: int
    span: tuple[float, float]
    histogram: npt.NDArray[np.int64]
    score_picture: FloatArray
    changed_picture: npt.NDArray[np.bool_]
    outside_px: int = 0
    outside_m2: float = 0.0
    groups: dict[int, tuple[int, float]] = field(default_factory=dict)
    of_group: list[int] = field(default_factory=list)
    largest: list[Area] = field(default_factory=list)


def score_layout(compression: str, cog: bool, threads: int) -> Layout:
    """Says how score.tif is stored."""
    return Layout(
        dtype="float32",
        nodata=SCORE_NODATA,
        descriptions=("Change score",),
        compression=compression,
        cog=cog,
        overviews="average",
        threads=threads,
    )


def change_layout(compression: str, cog: bool, threads: int) -> Layout:
    """Says how change.tif is stored."""
    return Layout(
        dtype="uint8",
        nodata=CLASS_NODATA,
        descriptions=("Change",),
        colours=CLASS_COLOURS,
        categories=CLASS_NAMES,
        compression=compression,
        cog=cog,
        overviews="nearest",
        threads=threads,
    )


def differences_layout(names: Sequence[str], compression: str, cog: bool, threads: int) -> Layout:
    """Says how differences.tif is stored."""
    return Layout(
        dtype="uint8",
        bands=len(names),
        nodata=NOTHING,
        descriptions=tuple(names),
        tags={"UNIT": UNIT},
        compression=compression,
        cog=cog,
        overviews="average",
        threads=threads,
    )


def groups_layout(
    colours: Mapping[int, Colour], names: Sequence[str], compression: str, cog: bool, threads: int
) -> Layout:
    """Says how groups.tif is stored."""
    return Layout(
        dtype="uint8",
        nodata=CLASS_NODATA,
        descriptions=("Group of alike changes",),
        colours={**colours, UNCHANGED: CLASS_COLOURS[UNCHANGED], CLASS_NODATA: CLASS_COLOURS[CLASS_NODATA]},
        categories=(CLASS_NAMES[UNCHANGED], *names),
        compression=compression,
        cog=cog,
        overviews="nearest",
        threads=threads,
    )


def write_classes(
    scores: Scores,
    grid: Grid,
    threshold: float,
    areas: AreaFilter,
    span: tuple[float, float],
    change: RasterWriter,
    polygons: PolygonFile,
    observer: Observer,
    score: RasterWriter | None = None,
    region: PolygonRegion | None = None,
    kinds: Kinds | None = None,
    differences: RasterWriter | None = None,
    groups: RasterWriter | None = None,
) -> Summary:
    """Writes the rasters and polygons of a result.

    Args:
        scores: of the whole grid.
        grid: where they lie.
        threshold: a pixel is changed from this score on.
        areas: knows which changed areas are large enough.
        span: of the scores that are there, for the histogram.
        change: receives the classes.
        polygons: receives the changed areas.
        observer: hears of every row of blocks, and may cancel between two.
        score: receives the scores, where they are not a raster already.
        region: the area of interest, to count what lies outside.
        kinds: how changes differ; None where that is not known.
        differences: receives the differences, where they are not a raster already.
        groups: receives the groups of alike changes, where they are wanted.

    Raises:
        OutputError: the disk is full, or a file cannot be written.
        JobCancelled: between two rows of blocks.
    """
    cells, builder, sampler = CellAreas(grid), PolygonBuilder(grid.width), Sampler(grid.height, grid.width)
    summary = Summary(
        pixels=dict.fromkeys(CLASS_COLOURS, 0),
        area_m2=dict.fromkeys(CLASS_COLOURS, 0.0),
        polygons=0,
        span=span,
        histogram=np.zeros(HISTOGRAM_BINS, np.int64),
        score_picture=np.full(sampler.shape, np.nan, np.float32),
        changed_picture=np.zeros(sampler.shape, np.bool_),
    )
    for core in row_stripes(grid.shape):
        raise_if_cancelled(observer)
        values = scores.read(core)
        changed = areas.keep(core, np.asarray(values >= np.float32(threshold), np.bool_))
        classes = np.where(np.isnan(values), CLASS_NODATA, changed).astype(np.uint8)
        if score is not None:
            score.write(core, np.where(np.isnan(values), np.float32(SCORE_NODATA), values))
        change.write(core, classes)
        layers, group = (None, None) if kinds is None else kinds.layers(core)
        if kinds is not None and differences is not None:
            stored = kinds.differences.read(core)
            differences.write(core, np.where(np.isnan(values), np.uint8(NOTHING), stored))
        if group is not None and groups is not None:
            group = np.where(changed, group, np.where(np.isnan(values), CLASS_NODATA, UNCHANGED)).astype(np.uint8)
            groups.write(core, group)
            _count_groups(summary, core, group, cells)
        _draw(builder, core, changed, values, cells, layers)
        finished = list(builder.take_finished(last=core.row_stop == grid.height))
        polygons.add(finished)
        summary.largest = heapq.nlargest(LARGEST, [*summary.largest, *finished], key=_size)
        _count(summary, core, classes, values, cells, region)
        rows, cols, inner_rows, inner_cols = sampler.pick(core)
        summary.score_picture[rows, cols] = values[np.ix_(inner_rows, inner_cols)]
        summary.changed_picture[rows, cols] = changed[np.ix_(inner_rows, inner_cols)]
        observer.progress(core.row_stop / grid.height, "Writing the maps")
    summary.polygons = polygons.count
    return summary


def _draw(
    builder: PolygonBuilder,
    core: Window,
    changed: npt.NDArray[np.bool_],
    values: FloatArray,
    cells: CellAreas,
    layers: AnyArray | None,
) -> None:
    for col in range(0, core.width, POLYGON_COLUMNS_PX):
        part = Window(core.row, col, core.height, min(POLYGON_COLUMNS_PX, core.width - col))
        place = part.slices_in(core)
        inside = None if layers is None else layers[(slice(None), *place)]
        builder.add(part, changed[place], values[place], cells.m2(part), inside)


def _size(area: Area) -> tuple[float, int, int]:
    """To sort by: the area, and among equal ones the place."""
    return area.area_m2, -area.first[0], -area.first[1]


def _count_groups(summary: Summary, core: Window, group: ClassArray, cells: CellAreas) -> None:
    pixels, ground = np.bincount(group.ravel(), minlength=256), cells.of_numbers(core, group, 256)
    for number in range(1, CLASS_NODATA):
        if pixels[number]:
            before = summary.groups.get(number, (0, 0.0))
            summary.groups[number] = before[0] + int(pixels[number]), before[1] + float(ground[number])


def _count(
    summary: Summary,
    core: Window,
    classes: ClassArray,
    values: FloatArray,
    cells: CellAreas,
    region: PolygonRegion | None,
) -> None:
    pixels, area_m2 = np.bincount(classes.ravel(), minlength=256), cells.of_numbers(core, classes, 256)
    for value in summary.pixels:
        summary.pixels[value] += int(pixels[value])
        summary.area_m2[value] += float(area_m2[value])
    if region is not None:
        outside = ~region.inside(core)
        summary.outside_px += int(np.count_nonzero(outside))
        summary.outside_m2 += float(cells.m2(core)[outside].sum())
    valid = values[np.isfinite(values)]
    summary.histogram += np.histogram(np.clip(valid, *summary.span), HISTOGRAM_BINS, summary.span)[0]
