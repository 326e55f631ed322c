"""The pass over images: every window once, kept in the spool, so that an interrupted run goes on from there."""

from __future__ import annotations

from dataclasses import dataclass

from engine.class_map.planes import plane_count
from engine.classifiers.base import Classifier
from engine.observer import Observer
from engine.pieces.base import Alone, Crew, Pass
from engine.pieces.classes import ClassPiece
from engine.raster.pictures import PairPictures
from engine.raster.reading.image_stack import ImageStack
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool


@dataclass(frozen=True)
class StackSource:
    """The images of a stack; see `Source`.

    Args:
        stack: as the headers tell it.
    """

    stack: ImageStack

    @property
    def paths(self) -> tuple[str, ...]:
        """All files that it is read from."""
        return tuple(info.path for info in self.stack.infos)

    def open(self) -> StackReader:
        """Opens all dates."""
        return self.stack.open()


def classify_stack(
    source: StackSource,
    reader: StackReader,
    classifier: Classifier,
    spool: Spool,
    window_px: int,
    observer: Observer,
    pictures: PairPictures,
    crew: Crew | None = None,
) -> None:
    """Classifies all windows that the spool does not hold yet.

    Args:
        source: of the images.
        reader: open on it.
        classifier: has looked at the images.
        spool: receives what `to_planes` keeps of the probabilities; of the size of the part that is classified.
        window_px: edge of a window's core. Does not change the result.
        observer: hears of every window, and may cancel between two.
        pictures: receive what the quick looks show; they name the part of the grid that is classified, as it would be
            in a pass over everything.
        crew: computes the windows; None: this process does.

    Raises:
        JobCancelled: the finished windows stay in the spool.
        ModelError: the classifier gives no probabilities for pixels that have data.
    """
    area = pictures.sampler.part
    with_probabilities = spool.bands > plane_count(len(classifier.classes), False)
    total_px = area.size_px
    if spool.windows:
        observer.log(
            "info", "Resumed: {share:.0%} of the pixels are already classified.", share=spool.done_px / total_px
        )

    def local(window: Window) -> Window:
        return window.intersect(area).shift(-area.row, -area.col)

    def done(core: Window) -> bool:
        return spool.done(local(core))

    piece = ClassPiece(classifier, pictures.sampler, with_probabilities, observer)
    for found in (crew or Alone()).run(piece, reader, Pass(source, window_px, done, area), observer):
        pictures.add(found.shown)
        spool.write(local(found.core), found.planes)
        observer.progress(spool.done_px / total_px, "Classifying")
