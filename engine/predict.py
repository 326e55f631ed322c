"""The scoring pass: every window once, kept in the spool, so that an interrupted run goes on where it stopped."""

from __future__ import annotations

from engine.change.scorer import Scorer
from engine.observer import Observer, raise_if_cancelled
from engine.raster.pictures import PairPictures
from engine.raster.reader import PairReader
from engine.raster.spool import Spool


def score_pair(
    pair: PairReader, scorer: Scorer, spool: Spool, pictures: PairPictures, window_px: int, observer: Observer
) -> None:
    """Scores all windows that the spool does not hold yet.

    Args:
        pair: both dates on the common grid.
        scorer: fitted.
        spool: receives raw scores; NaN where there is no data.
        pictures: receive what the quick looks show.
        window_px: edge of a window's core.
        observer: hears of every window, and may cancel between two.

    Raises:
        JobCancelled: the finished windows stay in the spool.
    """
    total_px = spool.shape[0] * spool.shape[1]
    if spool.windows:
        observer.log("info", f"Resumed: {spool.done_px / total_px:.0%} of the pixels are scored already.")
    for tile in pair.tiles(window_px, scorer.halo_px, scorer.align_px, skip=spool.done):
        raise_if_cancelled(observer)
        pictures.add(tile)
        spool.write(tile.core, scorer.score(tile))
        observer.progress(spool.done_px / total_px, "Scoring change")
