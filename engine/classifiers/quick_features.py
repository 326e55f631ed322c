"""Features of labelled pixels, gathered window by window."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.labels.pixels import LabelledPixels
from engine.observer import Observer, raise_if_cancelled
from engine.pixels.inputs import PixelInputs
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Window

WINDOW_PX = 256


def cores(pixels: LabelledPixels, align_px: int) -> list[tuple[Window, npt.NDArray[np.int64]]]:
    """Finds small windows around labels, from top to bottom, each with the positions of its pixels.

    Args:
        pixels: of the labels.
        align_px: windows begin at multiples of it.
    """
    found = []
    for positions in pixels.windows(WINDOW_PX, align_px).values():
        rows, cols = pixels.rows[positions], pixels.cols[positions]
        row, col = int(rows.min()), int(cols.min())
        near = Window(row, col, int(rows.max()) - row + 1, int(cols.max()) - col + 1)
        found.append((near.align(align_px, pixels.shape), positions))
    return found


def where_valid(reader: StackReader, pixels: LabelledPixels, observer: Observer) -> npt.NDArray[np.bool_]:
    """Finds the labelled pixels where all dates have data, [N].

    Args:
        reader: all dates on their grid.
        pixels: of the labels.
        observer: may cancel.
    """
    valid = np.zeros(pixels.count, np.bool_)
    windows = cores(pixels, 1)
    for (_, positions), tile in zip(windows, reader.places([window for window, _ in windows]), strict=True):
        raise_if_cancelled(observer)
        valid[positions] = tile.valid[pixels.rows[positions] - tile.outer.row, pixels.cols[positions] - tile.outer.col]
    return valid


def gather(
    reader: StackReader, pixels: LabelledPixels, inputs: PixelInputs, halo_px: int, observer: Observer
) -> Tensor:
    """Computes the features of labelled pixels.

    Args:
        reader: all dates on their grid.
        pixels: of the labels, where there is data.
        inputs: that arrange the features.
        halo_px: that the features need; less than that of the inputs where an encoder's maps are there already.
        observer: hears of the progress, and may cancel.

    Returns:
        [N, D] float32.
    """
    windows = cores(pixels, inputs.align_px)
    features = torch.zeros(pixels.count, inputs.channels)
    tiles = reader.places([window for window, _ in windows], halo_px, inputs.align_px)
    for number, ((_, positions), tile) in enumerate(zip(windows, tiles, strict=True)):
        raise_if_cancelled(observer)
        rows = torch.from_numpy(pixels.rows[positions] - tile.outer.row)
        cols = torch.from_numpy(pixels.cols[positions] - tile.outer.col)
        with torch.inference_mode():
            found = inputs.at(inputs.sources(tile), tile.core_slices, rows, cols)
        features[torch.from_numpy(positions)] = found.cpu()
        observer.progress((number + 1) / len(windows), "Computing features of the labelled pixels")
    return features
