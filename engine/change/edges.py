"""How steep a score is at each of its values: what changed has edges, whatever share of the ground it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.change.gaussian import kernel, radius_px
from engine.raster.info import FloatArray
from engine.raster.statistics import Histogram
from engine.raster.windows import Window, row_stripes

# The slopes of noise from pixel to pixel are no edges: unsmoothed scores would seem steepest where nothing is.
SMOOTHED_PX = 1.5  # assumed: so little changes what smoothed scores show
Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class EdgeProfile:
    """Slopes of the log of a score, in the bins of its histogram.

    Args:
        counts: [n] pixels a bin whose slope is known.
        sums: [n] of their slopes.
        squares: [n] of the squares of their slopes.
    """

    counts: Doubles
    sums: Doubles
    squares: Doubles


def edge_profile(read: Callable[[Window], FloatArray], shape: tuple[int, int], noise: float) -> EdgeProfile:
    """Measures the slopes in one pass from top to bottom; what is measured does not depend on windows of the scoring.

    The slope is that of log(score + noise): twice as much change is the same step everywhere, and the relative size of
    what lies below the noise tells nothing.

    Args:
        read: raw scores of a window, NaN where there is no data.
        shape: rows and columns.
        noise: raw score, above 0.
    """
    histogram = Histogram()
    size = len(histogram.counts)
    counts, sums, squares = (np.zeros(size) for _ in range(3))
    for core in row_stripes(shape):
        outer = core.grow(1 + radius_px(SMOOTHED_PX), shape)
        raw = read(outer)
        inner = core.slices_in(outer)
        smooth = _smoothed(np.log(raw + np.float32(noise)))
        slope = _slope(smooth)[inner]
        raw = np.maximum(np.exp(smooth) - np.float32(noise), np.float32(0.0))
        known = np.isfinite(slope) & np.isfinite(raw[inner])
        place, steep = histogram.places(raw[inner][known]), slope[known].astype(np.float64)
        counts += np.bincount(place, minlength=size)
        sums += np.bincount(place, steep, minlength=size)
        squares += np.bincount(place, steep**2, minlength=size)
    return EdgeProfile(counts, sums, squares)


def _smoothed(values: FloatArray) -> FloatArray:
    """Gaussian means of the pixels that hold data; NaN elsewhere.

    In numpy, since another threshold is applied to a finished result without torch, which takes longer to load.
    """
    valid = np.isfinite(values)
    weight = _blurred(valid.astype(np.float32))
    smooth = _blurred(np.where(valid, values, np.float32(0.0))) / np.maximum(weight, np.float32(1e-6))
    return np.where(valid, smooth, np.float32(np.nan))


def _blurred(values: FloatArray) -> FloatArray:
    """Weighted sum over the neighbourhood; what lies outside counts as 0."""
    height, width = values.shape
    padded = np.pad(values, radius_px(SMOOTHED_PX))
    down = np.zeros((height, padded.shape[1]), np.float32)
    across = np.zeros_like(values)
    weights = [np.float32(weight) for weight in kernel(SMOOTHED_PX)]
    for place, weight in enumerate(weights):
        down += padded[place : place + height] * weight
    for place, weight in enumerate(weights):
        across += down[:, place : place + width] * weight
    return across


def _slope(values: FloatArray) -> FloatArray:
    """Length of the gradient a pixel, from central differences; NaN beside what has no data and at the very edge."""
    slope = np.full(values.shape, np.nan, np.float32)
    down = values[2:, 1:-1] - values[:-2, 1:-1]
    across = values[1:-1, 2:] - values[1:-1, :-2]
    slope[1:-1, 1:-1] = np.hypot(down, across) / np.float32(2.0)
    return slope
