"""What the values of images are like, from a sample of its pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.contract.errors import ErrorCode, InputError
from engine.contract.remarks.texts import listing
from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import FloatArray
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile

Doubles = npt.NDArray[np.float64]

SAMPLE_TILES = 48
TILE_PX = 128
MOST_PX = 2**18  # a percentile of a quarter of a million pixels is sure to 0.1 %
ENOUGH_PX = 4096  # with fewer valid ones the whole image is searched for more
# Hardly a pixel lies outside; the few that do, such as glints and dead detectors, should not set a range (assumed).
LOW_PERCENT, HIGH_PERCENT = 0.1, 99.9


@dataclass(frozen=True)
class ValueStatistics:
    """Of each band of each date: all bands of the first date, then of the second.

    Args:
        mean: [B].
        deviation: [B], above 0.
        low: [B] 0.1 % of the pixels are below.
        high: [B] 0.1 % of the pixels are above; more than low.
    """

    mean: tuple[float, ...]
    deviation: tuple[float, ...]
    low: tuple[float, ...]
    high: tuple[float, ...]


def sample_pixels(reader: StackReader, observer: Observer) -> FloatArray:
    """Draws valid pixels spread over all images, the same for the same images.

    Args:
        reader: all dates on their grid.
        observer: may cancel.

    Returns:
        [B, N] values; bands of the first date, then of the second.

    Raises:
        InputError: where not one pixel has data in all dates.
    """
    found = _pixels(reader.sample(SAMPLE_TILES, TILE_PX), observer)
    if found.shape[1] < ENOUGH_PX:
        found = _pixels(reader.tiles(2 * TILE_PX), observer, ENOUGH_PX)
    if not found.shape[1]:
        raise InputError(
            ErrorCode.NO_VALID_DATA,
            "No pixel of {paths} has data." if len(reader.infos) < 2 else "No pixel has data in both {paths}.",
            "Check the nodata values and masks, and that the two dates overlap where they have data.",
            paths=listing(info.path for info in reader.infos),
        )
    step = -(-found.shape[1] // MOST_PX)
    return found[:, ::step]


def statistics(pixels: FloatArray) -> ValueStatistics:
    """Describes the values of a sample.

    Args:
        pixels: [B, N], of `sample_pixels`.
    """
    mean, deviation = pixels.mean(axis=1, dtype=np.float64), pixels.std(axis=1, dtype=np.float64)
    low, high = (np.percentile(pixels, percent, axis=1).astype(np.float64) for percent in (LOW_PERCENT, HIGH_PERCENT))
    deviation = np.where(deviation > 0, deviation, 1.0)  # a constant band has none; 1 leaves its zeros alone
    high = np.where(high > low, high, low + 1.0)
    return ValueStatistics(*(tuple(map(float, values)) for values in (mean, deviation, low, high)))


def _pixels(tiles: Iterator[Tile], observer: Observer, enough_px: int = 2**62) -> FloatArray:
    parts: list[FloatArray] = []
    count = 0
    for tile in tiles:
        raise_if_cancelled(observer)
        valid = tile.valid[tile.core_slices]
        images = [image[(slice(None), *tile.core_slices)][:, valid] for image in tile.images]
        parts.append(np.concatenate(images))
        count += int(valid.sum())
        if count >= enough_px:
            break
    return np.concatenate(parts, axis=1)
