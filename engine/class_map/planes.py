"""What a spool of a classification holds of a pixel: class, uncertainty and, if asked for, probabilities; bytes."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.contract.classes import NODATA_VALUE
from engine.raster.info import BoolArray, FloatArray

ByteArray = npt.NDArray[np.uint8]

CLASS, UNCERTAINTY, PROBABILITIES = 0, 1, 2  # planes; from the last one on, one a class
# Finer steps of uncertainty than 0.004 tell nothing; 250 of them have short decimals.
UNCERTAINTY_STEPS = 250
UNCERTAINTY_NODATA = -1.0  # outside of 0 to 1, and plain for programs that do not know NaN
PERCENT_NODATA = 255
_ROWS = 64  # at a time, so that what is computed of them stays in the processor's cache


def plane_count(classes: int, with_probabilities: bool) -> int:
    """Number of bytes a pixel."""
    return PROBABILITIES + (classes if with_probabilities else 0)


def to_planes(
    probabilities: FloatArray, valid: BoolArray, values: Sequence[int], with_probabilities: bool
) -> ByteArray:
    """Turns probabilities into what is kept of them.

    Args:
        probabilities: [K, h, w], of one sum; any values where not valid. Of equal ones the first class is taken.
        valid: [h, w].
        values: of the K classes in the map.
        with_probabilities: keep them, in percent.

    Returns:
        [planes, h, w].
    """
    count, height, width = probabilities.shape
    planes = np.empty((plane_count(count, with_probabilities), height, width), np.uint8)
    # log K is the entropy of K classes of which none is more probable than another.
    scale = np.float32(UNCERTAINTY_STEPS / math.log(count) if count > 1 else 0.0)
    for top in range(0, height, _ROWS):
        rows = slice(top, top + _ROWS)
        hole = ~valid[rows]
        part = probabilities[:, rows]
        if hole.any():
            part = np.where(hole, np.float32(0.0), part)
        planes[CLASS, rows] = np.where(hole, NODATA_VALUE, _likeliest(part, values))
        logarithm = np.log(np.maximum(part, np.float32(1e-12)))
        entropy = np.einsum("khw,khw->hw", part, logarithm) * -scale
        planes[UNCERTAINTY, rows] = np.clip(np.rint(entropy), 0, UNCERTAINTY_STEPS)
        if with_probabilities:
            planes[PROBABILITIES:, rows] = np.where(hole, PERCENT_NODATA, np.clip(np.rint(part * 100), 0, 100))
    return planes


def _likeliest(probabilities: FloatArray, values: Sequence[int]) -> ByteArray:
    """The value of the most probable class, [h, w]; several times faster than argmax over the first axis."""
    result = np.full(probabilities.shape[1:], values[0], np.uint8)
    largest = probabilities[0].copy()
    for plane, value in zip(probabilities[1:], values[1:], strict=True):
        np.copyto(result, np.uint8(value), where=plane > largest)
        np.maximum(largest, plane, out=largest)
    return result


def uncertainty(plane: ByteArray, classes: ByteArray, nodata: float = np.nan) -> FloatArray:
    """Entropy over its largest value, 0 to 1.

    Args:
        plane: [h, w] of UNCERTAINTY.
        classes: [h, w] of CLASS, which tells where there is no data.
        nodata: what stands there.
    """
    values = plane.astype(np.float32) / np.float32(UNCERTAINTY_STEPS)
    values[classes == NODATA_VALUE] = nodata
    return values
