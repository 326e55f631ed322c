"""How steep a score is at each of its values: what changed has edges, whatever share of the ground it takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.raster.info import FloatArray
from engine.raster.statistics import Histogram
from engine.raster.windows import Window, row_stripes

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
        outer = core.grow(1, shape)
        raw = read(outer)
        inner = core.slices_in(outer)
        slope = _slope(np.log(raw + np.float32(noise)))[inner]
        known = np.isfinite(slope) & np.isfinite(raw[inner])
        place, steep = histogram.places(raw[inner][known]), slope[known].astype(np.float64)
        counts += np.bincount(place, minlength=size)
        sums += np.bincount(place, steep, minlength=size)
        squares += np.bincount(place, steep**2, minlength=size)
    return EdgeProfile(counts, sums, squares)


def _slope(values: FloatArray) -> FloatArray:
    """Length of the gradient a pixel, from central differences; NaN beside what has no data and at the very edge."""
    slope = np.full(values.shape, np.nan, np.float32)
    down = values[2:, 1:-1] - values[:-2, 1:-1]
    across = values[1:-1, 2:] - values[1:-1, :-2]
    slope[1:-1, 1:-1] = np.hypot(down, across) / np.float32(2.0)
    return slope
