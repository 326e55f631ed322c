"""What a result is made from."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from engine.change.threshold import Threshold
from engine.export.scores import Differences, Scores
from engine.export.small_areas import MinimumArea
from engine.jobs.shared.machine import Storage
from engine.raster.grid import Grid
from engine.raster.pictures import ByteArray
from engine.raster.region import PolygonRegion
from engine.vector.polygons import Area

Chip = tuple[bytes, bytes]  # both dates of an area, PNG


@dataclass(frozen=True)
class Request:
    """What a result is made from.

    Args:
        scores: of the whole grid.
        grid: where they lie.
        threshold: from which score on a pixel is changed.
        minimum: smallest changed area.
        span: of the scores that are there.
        storage: of the rasters.
        write_score: false where score.tif stands already, and differences.tif beside it.
        pictures: quick looks of both dates, RGBA.
        region: the area of interest; None for all.
        differences: of the whole grid; None where none were kept.
        group_count: of alike changes, at most; 0 for none.
        seed: of the groups.
        chips: makes small pictures of areas; fewer than asked for, or none, where the images are gone.
        stac: whether an item is written; it also is where an earlier result has one.
    """

    scores: Scores
    grid: Grid
    threshold: Threshold
    minimum: MinimumArea
    span: tuple[float, float]
    storage: Storage
    write_score: bool
    pictures: tuple[ByteArray, ...]
    region: PolygonRegion | None = None
    differences: Differences | None = None
    group_count: int = 0
    seed: int = 0
    chips: Callable[[Sequence[Area]], list[Chip]] = lambda _: []
    stac: bool = False
