"""Randomness by place: the same seed gives the same number at the same place, whatever window it is asked for in."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
IndexArray = npt.NDArray[np.int32]


def uniform(rows: IndexArray, cols: IndexArray, salt: int) -> FloatArray:
    """Gives a number in [0, 1) for each pair of indices, without a visible pattern.

    Args:
        rows: indices, broadcast against `cols`.
        cols: indices.
        salt: tells independent draws at the same place apart.

    Source: integer mixing with the multipliers of C. Wellons, "Prospecting for hash functions", 2018.
    """
    salted = np.uint32(salt * 0x9E3779B9 & 0xFFFFFFFF)
    # An odd multiplier for each axis, then shifts and products until each bit depends on all bits of the place.
    mixed = rows.astype(np.uint32) * np.uint32(0x8DA6B343) ^ cols.astype(np.uint32) * np.uint32(0xD8163841) ^ salted
    for shift, factor in ((16, 0x7FEB352D), (15, 0x846CA68B)):
        mixed = (mixed ^ mixed >> np.uint32(shift)) * np.uint32(factor)
    mixed ^= mixed >> np.uint32(16)
    # 24 bits are what a float32 holds exactly.
    return (mixed >> np.uint32(8)).astype(np.float32) * np.float32(2.0**-24)


def smooth(y_m: FloatArray, x_m: FloatArray, scale_m: float, salt: int) -> FloatArray:
    """Evaluates smooth noise in [0, 1) on the places y × x.

    Args:
        y_m: [H] ascending coordinates.
        x_m: [W] ascending coordinates.
        scale_m: distance of the lattice points, which is the size of the smallest feature.
        salt: tells independent noises apart.

    Returns:
        [H, W] noise, the same at the same place in any window.
    """
    row, row_part = _lattice(y_m, scale_m)
    col, col_part = _lattice(x_m, scale_m)
    rows = np.arange(row[0], row[-1] + 2, dtype=np.int32)
    cols = np.arange(col[0], col[-1] + 2, dtype=np.int32)
    values = uniform(rows[:, None], cols[None, :], salt)
    # First along the few lattice rows, then along the many rows of the window: three operations a place.
    left = col - col[0]
    wide = values[:, left] + (values[:, left + 1] - values[:, left]) * col_part
    top = row - row[0]
    upper = wide[top]
    values = upper + (wide[top + 1] - upper) * row_part[:, None]
    return np.asarray(values, np.float32)


def _lattice(places_m: FloatArray, scale_m: float) -> tuple[IndexArray, FloatArray]:
    """Gives each place's lattice index and the eased way to the next one."""
    position = places_m.astype(np.float64) / scale_m
    index = np.floor(position)
    part = (position - index).astype(np.float32)
    return index.astype(np.int32), part * part * (3.0 - 2.0 * part)
