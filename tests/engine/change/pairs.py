"""Opens pairs for tests of detectors."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.change.scorer import Scorer
from engine.observer import SilentObserver
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Window

FloatArray = npt.NDArray[np.float32]


def open_pair(before: Path, after: Path, shift_px: tuple[float, float] = (0.0, 0.0)) -> PairReader:
    """Opens two rasters on the grid of the first."""
    infos = describe(str(before)), describe(str(after))
    return PairReader(*infos, common_grid(*infos, extent="before"), band_mapping(*infos).pairs, shift_px=shift_px)


def fitted(pair: PairReader, method: str, **options: object) -> Scorer:
    """A scorer that has learned the pair."""
    scorer = Scorer(method=method, band_count=pair.band_count, device="cpu", **options)  # type: ignore[arg-type]
    scorer.fit(pair, SilentObserver())
    return scorer


def score_all(pair: PairReader, scorer: Scorer, window_px: int = 1024) -> FloatArray:
    """Raw scores of the whole grid."""
    result = np.full(pair.grid.shape, -1.0, np.float32)
    for tile in pair.tiles(window_px, scorer.halo_px, scorer.align_px):
        result[tile.core.slices_in(Window(0, 0, *pair.grid.shape))] = scorer.score(tile)
    return result
