"""Images mapped with a classifier: what classify does to all of them, and train-classifier to the view."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from engine.class_map.planes import CLASS, UNCERTAINTY, plane_count, uncertainty
from engine.classifiers.base import Classifier
from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks.texts import listing
from engine.contract.results.classes import MappedRow
from engine.contract.results.classification import CLASSES, PLACES, PROBABILITY
from engine.contract.results.classification import UNCERTAINTY as UNCERTAINTY_FILE
from engine.export.class_maps import (
    ClassMaps,
    MapSummary,
    has_classes,
    map_layouts,
    write_class_maps,
)
from engine.files.commit import Commit
from engine.jobs.shared.machine import Storage
from engine.labels.base import Labels
from engine.labels.places import PlaceFinder, inner_part, place_points
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.pieces.base import Crew
from engine.predict import StackSource, classify_stack
from engine.raster.extent import cut_grid
from engine.raster.grid import Grid
from engine.raster.pictures import PairPictures, PictureSampler, shown_bands
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Window, row_stripes
from engine.raster.writing.spool import Spool
from engine.raster.writing.writer import worst_case_bytes
from engine.report.classification import map_picture, uncertainty_picture
from engine.report.classification_tables import area_rows
from engine.report.png import png
from engine.vector.points import PointFile, add_points

PICTURES_NAME = "pictures.raw"
# Of the progress: classifying takes longer than writing, whatever the model.
ADAPTED, CLASSIFIED = 0.03, 0.85
PLACES_PX = 2**19  # sorted at a time
NAMES = {"classes": CLASSES, "probabilities": PROBABILITY, "uncertainty": UNCERTAINTY_FILE}


@dataclass(frozen=True)
class MapRequest:
    """How images are mapped.

    Args:
        work: folder of the finished windows, which a resumed run goes on with.
        key: names the images, the model and whatever else decides a pixel's probabilities.
        storage: of the rasters.
        part: of the images' grid; None for all of it.
        window_px: edge of the windows.
        minimum_px: areas of fewer pixels go to the class around them.
        majority_px: radius of the majority filter, 0 for none.
        probabilities: write probability.tif.
        uncertainty: write uncertainty.tif.
        places: so many places to label next are listed; 0 for none.
        labels: that places keep away from, on the images' grid.
    """

    work: Path
    key: str
    storage: Storage
    part: Window | None = None
    window_px: int = 1024
    minimum_px: int = 1
    majority_px: int = 0
    probabilities: bool = False
    uncertainty: bool = False
    places: int = 0
    labels: Labels | None = None


@dataclass(frozen=True)
class MapDraft:
    """A map, written but not published.

    Args:
        grid: of the map.
        files: names by what they are: classes, probabilities, uncertainty, places.
        areas: rows of `area_rows`.
        pictures: PNG data for the report: image, map, uncertainty.
    """

    grid: Grid
    files: Mapping[str, str]
    areas: tuple[MappedRow, ...]
    pictures: Mapping[str, bytes]


def open_spool(stack: ImageStack, classifier: Classifier, request: MapRequest) -> Spool:
    """Opens the finished windows of an equal earlier run, or an empty spool."""
    shape = cut_grid(stack.grid, request.part).shape
    planes = plane_count(len(classifier.classes), request.probabilities)
    return Spool.open(request.work, shape, request.key, planes, "uint8")


def needed_bytes(stack: ImageStack, classifier: Classifier, request: MapRequest) -> int:
    """What a request may write at worst, beside the windows that are finished already."""
    grid = cut_grid(stack.grid, request.part)
    storage = request.storage
    layouts = map_layouts(
        classifier.classes,
        request.probabilities,
        request.uncertainty,
        storage.compression,
        storage.cog,
        storage.threads,
    )
    planes = 0 if request.work.exists() else plane_count(len(classifier.classes), request.probabilities)
    return planes * grid.size_px + sum(worst_case_bytes(grid, layout) for layout in layouts.values())


def draw_map(
    stack: ImageStack,
    classifier: Classifier,
    spool: Spool,
    request: MapRequest,
    commit: Commit,
    observer: Observer,
    *,
    adapted: bool = False,
    crew: Crew | None = None,
) -> MapDraft:
    """Classifies what the spool does not hold yet, and adds the rasters to the files of a run.

    Args:
        stack: what is classified.
        classifier: that fits the stack.
        spool: of `open_spool`; it stays complete.
        request: how.
        commit: takes the rasters.
        observer: hears of every window, and may cancel between two.
        adapted: the classifier has looked at these images already.
        crew: computes the windows; None: this process does.

    Raises:
        InputError: not one pixel has data.
        JobCancelled: the finished windows stay in the spool.
    """
    maps = class_maps(stack, classifier, spool, request)
    part = request.part if request.part is not None else Window(0, 0, *stack.grid.shape)
    shown = PictureSampler(part, shown_bands(stack.roles))
    pictures = PairPictures(spool.folder / PICTURES_NAME, shown, dates=len(stack.infos))
    with closing(pictures), stack.open() as reader:
        if not adapted:
            classifier.adapt(reader, SpanObserver(observer, 0.0, ADAPTED))
        span = SpanObserver(observer, ADAPTED, CLASSIFIED)
        classify_stack(StackSource(stack), reader, classifier, spool, request.window_px, span, pictures, crew)
    if not has_classes(spool):
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No pixel of {paths} has data." if request.part is None else "No pixel of {paths} in the extent has data.",
            "Check the nodata values and masks, and the extent if you chose one.",
            paths=listing(info.path for info in stack.infos),
        )
    summary = write_class_maps(maps, commit, SpanObserver(observer, CLASSIFIED, 1.0))
    areas = area_rows(maps.classes, summary.pixels, summary.areas_m2, maps.grid.crs_wkt is not None)
    files = {what: name for what, name in NAMES.items() if name in maps.layouts}
    if request.places:
        add_points(commit, PLACES, _places(stack, maps, request, observer))
        files["places"] = PLACES
    return MapDraft(maps.grid, files, areas, _drawn(maps, summary, pictures))


def class_maps(stack: ImageStack, classifier: Classifier, spool: Spool, request: MapRequest) -> ClassMaps:
    """What the rasters of a request are made from."""
    acquired = stack.infos[-1].acquired
    return ClassMaps(
        spool=spool,
        grid=cut_grid(stack.grid, request.part),
        classes=classifier.classes,
        minimum_px=request.minimum_px,
        majority_px=request.majority_px,
        probabilities=request.probabilities,
        uncertainty=request.uncertainty,
        compression=request.storage.compression,
        cog=request.storage.cog,
        threads=request.storage.threads,
        tags={"ACQUISITION_DATE": acquired} if acquired else {},
    )


def _places(stack: ImageStack, maps: ClassMaps, request: MapRequest, observer: Observer) -> PointFile:
    """The layer of places to label next, found in what the classifier said, before any filter."""
    part = request.part if request.part is not None else Window(0, 0, *stack.grid.shape)
    position = np.zeros(256, np.int64)
    position[[one.value for one in maps.classes]] = np.arange(len(maps.classes))
    finder = PlaceFinder(part, len(maps.classes))
    for window in row_stripes(maps.spool.shape, PLACES_PX):
        raise_if_cancelled(observer)
        classes, unsure = (maps.spool.read(window, plane) for plane in (CLASS, UNCERTAINTY))
        finder.add(window.shift(part.row, part.col), uncertainty(unsure, classes), position[classes])
    chosen = finder.choose(request.places, request.labels, inner=inner_part(stack.grid.shape))
    return place_points(chosen, stack.grid, maps.classes)


def _drawn(maps: ClassMaps, summary: MapSummary, pictures: PairPictures) -> dict[str, bytes]:
    return {
        "image": png(pictures.images()[-1]),
        "map": map_picture(summary.classes_picture, maps.classes),
        "uncertainty": uncertainty_picture(summary.uncertainty_picture),
    }
