"""Measures of change of whole pairs, which need no labels, for what is learned from labels to build on."""

from __future__ import annotations

import numpy as np
import torch

from engine.change.measures import SCORES, ChangeMeasures
from engine.data.pairs import DescribedPair
from engine.observer import Observer
from engine.raster.info import FloatArray
from engine.raster.windows import Window

WINDOW_PX = 1024


def measured(pair: DescribedPair, device: torch.device, observer: Observer) -> FloatArray:
    """Scores a pair by what the label-free detectors see in all of its bands, each score as its rank in the pair.

    Only ranks, not the residuals of bands: of ten cities, others were served best by what is relative to the image.

    Args:
        pair: both dates.
        device: where to compute.
        observer: may cancel.

    Returns:
        [SCORES, H, W] as `ChangeMeasures.ranks`; 0 where one of the dates has no data.

    Raises:
        InputError: where no pixel is valid in both dates.
    """
    measures = ChangeMeasures(pair.band_count, device)
    found = np.zeros((SCORES, *pair.grid.shape), np.float32)
    whole = Window(0, 0, *pair.grid.shape)
    with pair.open() as reader:
        measures.fit(reader, observer)
        for tile in reader.tiles(WINDOW_PX, measures.halo_px, measures.align_px):
            inner, (rows, cols) = tile.core_slices, tile.core.slices_in(whole)
            found[:, rows, cols] = measures.ranks(tile)[:, *inner].cpu().numpy()
    return found
