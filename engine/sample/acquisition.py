"""One date of the pair, window by window: where its pixels lie, what they measure, where clouds hide the ground."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.sample.changes import build, things_near
from engine.sample.landscape import BoolArray, ClassArray, Cover, Ground, evaluate
from engine.sample.light import Season, measured, reflectance
from engine.sample.noise import FloatArray, smooth, uniform

CELL_M = 10.0
# Two by two places a pixel: roads and houses that are narrower than a pixel mix with what lies beside them.
PLACES = 2
# One cloud in a square of this edge, or of the image where that is smaller.
CLOUD_SQUARE_M = 5120.0
UintArray = npt.NDArray[np.uint16]


@dataclass(frozen=True)
class Acquisition:
    """One date.

    Args:
        top_m: metres from the landscape's origin to the upper edge of the image, to the south.
        left_m: likewise to the left edge, to the east.
        shift_px: rows and columns by which the image lies beside its georeference.
        season: of the date.
        built: whether the new things stand already.
        clouds_m: edge of the landscape in which clouds are spread; 0 for a clear sky.
    """

    top_m: float
    left_m: float
    shift_px: tuple[float, float]
    season: Season
    built: bool
    clouds_m: float = 0.0

    def window(self, row: int, height: int, width: int, seed: int) -> UintArray:
        """Gives the [4, height, width] numbers of full rows, 0 where there is no data."""
        y_m, x_m = self._places(row, height, width)
        ground = evaluate(y_m, x_m, seed)
        if self.built:
            ground = with_things(ground, y_m, x_m, seed)[0]
        pixels = _mean(reflectance(ground, self.season))
        values = np.rint(measured(pixels, row, 0, self.season, seed)).clip(1.0, 65535.0).astype(np.uint16)
        if self.clouds_m > 0.0:
            values[:, self.hidden(row, height, width, seed)] = 0
        return values

    def changed(self, row: int, height: int, width: int, seed: int) -> BoolArray:
        """Says which pixels of full rows lie, for at least a half, on ground whose cover is another one later."""
        y_m, x_m = self._places(row, height, width)
        changed = with_things(evaluate(y_m, x_m, seed), y_m, x_m, seed)[1]
        return np.asarray(_mean(changed.astype(np.float32)[None])[0] >= 0.5)

    def hidden(self, row: int, height: int, width: int, seed: int) -> BoolArray:
        """Says which pixels of full rows lie under a cloud."""
        y_m, x_m = self._places(row, height, width)
        return clouds(y_m[::PLACES], x_m[::PLACES], self.clouds_m, seed)

    def _places(self, row: int, height: int, width: int) -> tuple[FloatArray, FloatArray]:
        step_m = CELL_M / PLACES
        top_m = self.top_m - self.shift_px[0] * CELL_M + step_m / 2.0
        left_m = self.left_m - self.shift_px[1] * CELL_M + step_m / 2.0
        y_m = top_m + step_m * np.arange(row * PLACES, (row + height) * PLACES)
        x_m = left_m + step_m * np.arange(width * PLACES)
        return y_m.astype(np.float32), x_m.astype(np.float32)


def with_things(ground: Ground, y_m: FloatArray, x_m: FloatArray, seed: int) -> tuple[Ground, BoolArray]:
    """Puts the new things on the ground and says where they differ from what was there."""
    cover: ClassArray = ground.cover.copy()
    parcel, texture = ground.parcel.copy(), ground.texture
    changed = np.zeros(cover.shape, np.bool_)
    for thing in things_near(y_m, x_m, seed):
        drawn = build(thing, y_m, x_m)
        if drawn is None:
            continue
        part, inside, new, number = drawn
        # The old network of roads and rivers stays.
        inside = inside & (ground.cover[part] != Cover.ROAD) & (ground.cover[part] != Cover.WATER)
        changed[part] |= inside & (ground.cover[part] != new)
        cover[part] = np.where(inside, new, cover[part])
        parcel[part] = np.where(inside, number, parcel[part])
    return Ground(cover, parcel, texture), changed


def _mean(values: FloatArray) -> FloatArray:
    """Averages the places of each pixel."""
    bands, height, width = values.shape
    blocks = values.reshape(bands, height // PLACES, PLACES, width // PLACES, PLACES)
    return np.asarray(blocks.mean(axis=(2, 4)), np.float32)


def clouds(y_m: FloatArray, x_m: FloatArray, extent_m: float, seed: int) -> BoolArray:
    """Finds the places under a cloud: one cloud a square, with a ragged edge, about 3 % of the ground."""
    square_m = min(CLOUD_SQUARE_M, extent_m)
    ragged = smooth(y_m, x_m, square_m / 14.0, seed * 64 + 60) - 0.5 + 0.5 * smooth(y_m, x_m, 80.0, seed * 64 + 61)
    hidden = np.zeros((y_m.size, x_m.size), np.bool_)
    for row in range(int(y_m[0] // square_m), int(y_m[-1] // square_m) + 1):
        for col in range(int(x_m[0] // square_m), int(x_m[-1] // square_m) + 1):
            at = np.array([row], np.int32), np.array([col], np.int32)
            down, right = (0.25 + 0.5 * float(uniform(*at, seed * 64 + salt)[0]) for salt in (62, 63))
            distance = np.hypot(y_m[:, None] - (row + down) * square_m, x_m[None, :] - (col + right) * square_m)
            hidden |= distance < square_m * (0.09 + 0.06 * ragged)
    return hidden
