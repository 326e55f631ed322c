"""A landscape as a function of the place: fields, forest, villages, roads and water, the same in any window."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from engine.sample.noise import FloatArray, smooth, uniform

ClassArray = npt.NDArray[np.uint8]
BoolArray = npt.NDArray[np.bool_]

# Country roads lie on the borders of districts about this large.
DISTRICT_M = (900.0, 1150.0)
PLOT_M = (32.0, 40.0)
ANGLES = 12  # directions in which fields can lie; enough that neighbours differ


class Cover(IntEnum):
    """What the ground is covered with."""

    CROP = 0
    MEADOW = 1
    FOREST = 2
    WATER = 3
    ROAD = 4
    ROOF = 5
    YARD = 6
    BARE = 7


@dataclass(frozen=True)
class Ground:
    """The covers of a window and what distinguishes places of the same cover.

    Args:
        cover: [H, W] values of Cover.
        parcel: [H, W] in [0, 1), the same all over a field or a roof, different in the next one.
        texture: [H, W] about 1, small differences inside a parcel.
    """

    cover: ClassArray
    parcel: FloatArray
    texture: FloatArray


def plots(along_m: FloatArray, across_m: FloatArray, salt: int) -> tuple[ClassArray, FloatArray]:
    """Lays out streets, yards and houses in a settlement's own coordinates.

    Returns:
        Covers and, for each place, the number of its plot in [0, 1).
    """
    row = np.floor(across_m / PLOT_M[0]).astype(np.int32)
    col = np.floor(along_m / PLOT_M[1]).astype(np.int32)
    draw = uniform(row, col, salt)
    down = across_m - row * PLOT_M[0]
    right = along_m - col * PLOT_M[1]
    # A house leaves at least 4 m to its plot's edges and is 14 to 24 m long.
    house = (down > 6.0) & (down < 18.0 + 8.0 * draw) & (right > 6.0) & (right < 20.0 + 14.0 * draw) & (draw > 0.12)
    # Two rows of houses between streets, six plots between crossings.
    street = ((row % 2 == 0) & (down < 7.0)) | ((col % 6 == 0) & (right < 8.0))
    cover = np.where(street, Cover.ROAD, np.where(house, Cover.ROOF, Cover.YARD))
    return cover.astype(np.uint8), draw


def evaluate(y_m: FloatArray, x_m: FloatArray, seed: int) -> Ground:
    """Evaluates the landscape of a seed.

    Args:
        y_m: [H] ascending metres to the south of the origin.
        x_m: [W] ascending metres to the east of the origin.
        seed: of the landscape.
    """
    salt = seed * 64  # room for this module's draws
    # Straight district borders, bent by up to 260 m, become country roads.
    v = y_m[:, None] + 520.0 * (smooth(y_m, x_m, 2600.0, salt) - 0.5)
    u = x_m[None, :] + 520.0 * (smooth(y_m, x_m, 2300.0, salt + 1) - 0.5)
    row = np.floor(v / DISTRICT_M[0]).astype(np.int32)
    col = np.floor(u / DISTRICT_M[1]).astype(np.int32)
    district = uniform(row, col, salt + 2)
    down = v - (row + 0.5) * DISTRICT_M[0]
    right = u - (col + 0.5) * DISTRICT_M[1]
    along, across = _turned(down, right, district)

    parcel = _parcels(along, across, row, col, district, salt)
    texture = 1.0 + 0.10 * (smooth(y_m, x_m, 90.0, salt + 3) - 0.5) + 0.12 * (smooth(y_m, x_m, 27.0, salt + 4) - 0.5)
    cover = np.where(parcel < 0.16, Cover.MEADOW, Cover.CROP).astype(np.uint8)

    wooded = 0.65 * smooth(y_m, x_m, 1900.0, salt + 5) + 0.25 * smooth(y_m, x_m, 600.0, salt + 6)
    wooded += 0.10 * smooth(y_m, x_m, 120.0, salt + 7)
    cover[wooded > 0.61] = Cover.FOREST
    # Crowns and their shadows make a forest rougher than a field.
    rough = smooth(y_m, x_m, 18.0, salt + 8)
    texture[wooded > 0.61] += 0.5 * (rough - 0.5)[wooded > 0.61]

    settled = (uniform(row, col, salt + 9) < 0.12) & (wooded < 0.66)
    settled &= np.hypot(down, right) < 200.0 + 260.0 * smooth(y_m, x_m, 220.0, salt + 10)
    village, house = plots(along, across, salt + 11)
    cover[settled] = village[settled]
    parcel[settled] = house[settled]

    cover[_roads(v, u, row, col, salt)] = Cover.ROAD
    # A contour line of slow noise meanders like a river and widens into lakes where the noise is flat.
    river = np.abs(smooth(y_m, x_m, 5200.0, salt + 14) + 0.06 * smooth(y_m, x_m, 700.0, salt + 15) - 0.53)
    cover[river < 0.0085] = Cover.WATER
    return Ground(cover, parcel, texture)


def _turned(down: FloatArray, right: FloatArray, district: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Turns a district's coordinates into the direction of its fields."""
    angles = np.arange(ANGLES) * (np.pi / ANGLES)
    turn = (district * ANGLES).astype(np.int32)
    cosine = np.cos(angles).astype(np.float32)[turn]
    sine = np.sin(angles).astype(np.float32)[turn]
    return right * cosine + down * sine, down * cosine - right * sine


def _parcels(
    along: FloatArray,
    across: FloatArray,
    row: npt.NDArray[np.int32],
    col: npt.NDArray[np.int32],
    district: FloatArray,
    salt: int,
) -> FloatArray:
    """Cuts districts into fields of 70 to 190 m by two to three times as much."""
    width = 70.0 + 120.0 * (district * 7.0 % 1.0)
    length = width * (2.0 + district * 13.0 % 1.0)
    strip = np.floor(across / width).astype(np.int32)
    piece = np.floor(along / length + 0.5 * (strip & 1)).astype(np.int32)
    return uniform(row * 1009 + strip, col * 1013 + piece, salt + 12)


def _roads(
    v: FloatArray, u: FloatArray, row: npt.NDArray[np.int32], col: npt.NDArray[np.int32], salt: int
) -> BoolArray:
    """Finds the places on a country road, 9 to 13 m wide; three borders of districts in four carry one."""
    line_row = np.rint(v / DISTRICT_M[0]).astype(np.int32)
    line_col = np.rint(u / DISTRICT_M[1]).astype(np.int32)
    on_row = np.abs(v - line_row * DISTRICT_M[0]) < 6.5
    on_col = np.abs(u - line_col * DISTRICT_M[1]) < 4.5
    built_row = uniform(line_row, col, salt + 13) < 0.75
    built_col = uniform(row + 7919, line_col, salt + 13) < 0.75
    return np.asarray((on_row & built_row) | (on_col & built_col))
