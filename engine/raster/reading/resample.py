"""Interpolates on an upright lattice, row by row and column by column: many times as fast as a general warp."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.raster.info import BoolArray, FloatArray

# A warped pixel counts where at least half of the weight of its neighbourhood fell on data.
SMALLEST_WEIGHT = 0.5


@dataclass(frozen=True)
class Taps:
    """For every target pixel of one axis: which source pixels it is made of, with which weights.

    Args:
        index: [n, K] source pixels, clipped to the axis.
        weight: [n, K] their weights, which sum to 1.
        inside: [n] the target's centre lies within the source.
    """

    index: npt.NDArray[np.intp]
    weight: FloatArray
    inside: BoolArray


def taps(start: float, step: float, count: int, length: int, method: str) -> Taps:
    """Interpolation along one axis.

    Args:
        start: where the first target pixel begins, in source pixels; 0 is the edge of the source's first.
        step: source pixels per target pixel; negative where the axes run against each other.
        count: target pixels.
        length: source pixels.
        method: nearest, bilinear or cubic (convolution with a = -0.5).

    Source: R. Keys, Cubic convolution interpolation for digital image processing, 1981, equation 15.
    """
    centres = start + (np.arange(count) + 0.5) * step
    inside = (centres >= 0) & (centres <= length)
    if method == "nearest":
        index = np.floor(centres).astype(np.intp)[:, None]
        weight = np.ones((count, 1))
    else:
        first = np.floor(centres - 0.5)
        t = centres - 0.5 - first
        if method == "bilinear":
            weight = np.stack([1 - t, t], axis=1)
            offsets = np.arange(2)
        else:
            near, far = _keys_near, _keys_far
            weight = np.stack([far(1 + t), near(t), near(1 - t), far(2 - t)], axis=1)
            offsets = np.arange(-1, 3)
        index = first.astype(np.intp)[:, None] + offsets
    return Taps(np.clip(index, 0, length - 1), weight.astype(np.float32), inside)


def _keys_near(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    result: npt.NDArray[np.float64] = (1.5 * x - 2.5) * x * x + 1
    return result


def _keys_far(x: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    result: npt.NDArray[np.float64] = ((-0.5 * x + 2.5) * x - 4) * x + 2
    return result


def interpolate(
    values: FloatArray, valid: BoolArray | None, rows: Taps, cols: Taps
) -> tuple[FloatArray, BoolArray | None]:
    """Values and validity on the target pixels.

    Args:
        values: [C, h, w], 0 where not valid.
        valid: [h, w], or None where all are.
        rows: taps of the target's rows.
        cols: taps of the target's columns.

    Returns:
        [C, n, m] and [n, m], the latter None where all are valid. Weights of invalid pixels go to the valid ones.
    """
    result = _apply(values, rows, cols)
    good: BoolArray | None = None
    if valid is not None:
        # A cubic kernel's negative lobes make no share of data, so the share is of the absolute weights.
        data = valid.astype(np.float32)[None]
        share = _apply(data, _absolute(rows), _absolute(cols))[0]
        total = _apply(data, rows, cols)[0]
        good = (share >= SMALLEST_WEIGHT) & (total > 0.1)  # below, dividing would blow the values up
        np.divide(result, total, out=result, where=good & (total < 1))
    if not (rows.inside.all() and cols.inside.all()):
        within = rows.inside[:, None] & cols.inside[None, :]
        good = within if good is None else good & within
    return result, good


def _absolute(t: Taps) -> Taps:
    weight = np.abs(t.weight)
    return Taps(t.index, weight / weight.sum(axis=1, keepdims=True), t.inside)


def _apply(values: FloatArray, rows: Taps, cols: Taps) -> FloatArray:
    """Rows first, since they are contiguous, then columns."""
    between: FloatArray = np.take(values, rows.index[:, 0], axis=1) * rows.weight[:, 0, None]
    for k in range(1, rows.index.shape[1]):
        between += np.take(values, rows.index[:, k], axis=1) * rows.weight[:, k, None]
    result: FloatArray = np.take(between, cols.index[:, 0], axis=2) * cols.weight[:, 0]
    for k in range(1, cols.index.shape[1]):
        result += np.take(between, cols.index[:, k], axis=2) * cols.weight[:, k]
    return result
