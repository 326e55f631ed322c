"""The pass over images: every window once, kept in the spool, so that an interrupted run goes on from there."""

from __future__ import annotations

import numpy as np

from engine.class_map.planes import plane_count, to_planes
from engine.classifiers.base import Classifier
from engine.contract.errors import ModelError
from engine.observer import Observer, raise_if_cancelled
from engine.raster.pictures import PairPictures
from engine.raster.reading.portions import InPortions
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window
from engine.raster.writing.spool import Spool


def classify_stack(
    reader: StackReader,
    classifier: Classifier,
    spool: Spool,
    window_px: int,
    observer: Observer,
    *,
    part: Window | None = None,
    pictures: PairPictures | None = None,
) -> None:
    """Classifies all windows that the spool does not hold yet.

    Args:
        reader: all dates on the common grid.
        classifier: fitted.
        spool: receives what `class_planes` keeps of the probabilities; of the size of the part.
        window_px: edge of a window's core. Does not change the result.
        observer: hears of every window, and may cancel between two.
        part: of the grid, which is all that is classified, as it would be in a pass over everything.
        pictures: of the part; receive what the quick looks show.

    Raises:
        JobCancelled: the finished windows stay in the spool.
        ModelError: the classifier gives no probabilities for pixels that have data.
    """
    area = Window(0, 0, *reader.grid.shape) if part is None else part
    values = [one.value for one in classifier.classes]
    with_probabilities = spool.bands > plane_count(len(values), False)
    total_px = area.size_px
    if spool.windows:
        observer.log(
            "info", "Resumed: {share:.0%} of the pixels are already classified.", share=spool.done_px / total_px
        )

    def local(window: Window) -> Window:
        return window.intersect(area).shift(-area.row, -area.col)

    def finished(core: Window) -> bool:
        return spool.done(local(core))

    probabilities_of = InPortions(classifier.probabilities, classifier.halo_px, classifier.align_px, observer)
    for tile in reader.tiles(window_px, classifier.halo_px, classifier.align_px, finished, area):
        raise_if_cancelled(observer)
        core = local(tile.core)
        if pictures is not None:
            outer = tile.outer.shift(-area.row, -area.col)
            pictures.add(Tile(core, outer, tile.images, tile.valid))
        probabilities = probabilities_of(tile)
        valid = tile.valid[tile.core_slices]
        if not np.isfinite(probabilities.sum(axis=0)[valid]).all():
            raise ModelError(
                "The model gives no probabilities for some pixels that have data.",
                "Its weights or its scaling are damaged: train it again, or use another copy of the file.",
            )
        planes = to_planes(probabilities, valid, values, with_probabilities)
        inside = tile.core.intersect(area).slices_in(tile.core)
        spool.write(core, planes[(slice(None), *inside)])
        observer.progress(spool.done_px / total_px, "Classifying")
