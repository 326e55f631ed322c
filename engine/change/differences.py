"""What a difference looks like, pixel by pixel: brighter, greener, wetter, each in multiples of what is usual."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import FloatArray
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile

Bytes = npt.NDArray[np.uint8]
Roles = Sequence[str | None]

BRIGHTNESS, GREENNESS, WETNESS, WATER, CONTRAST = "Brightness", "Greenness", "Wetness", "Water", "Contrast"
# Stored as bytes: 0 is no data, 128 no difference; logarithms reach from a twentieth to 200 times the usual difference.
NOTHING, ZERO, STEPS = 0, 128, 24.0
UNIT = f"multiples of the usual difference: sign(v) * (exp(abs(v) / {STEPS:g}) - 1) with v = value - {ZERO}"
STRIP_ROWS = 64  # what is made of so many rows stays in a cache
SAMPLE_TILES, SAMPLE_PX = 24, 256
SAMPLED = 4  # every fourth row and column: 100,000 pixels, whose median is sure to a hundredth of a deviation
MAD_TO_DEVIATION = 1.4826  # of a normal distribution
_LEAST = 1e-6


@dataclass(frozen=True)
class Channel:
    """One way to look at a pixel.

    Args:
        name: of it.
        bands: positions of the bands that it needs.
        of: from [bands, ...] of one date to its value, [...].
    """

    name: str
    bands: tuple[int, ...]
    of: Callable[[FloatArray], FloatArray]


def channels_of(roles: Roles) -> tuple[Channel, ...]:
    """Chooses what can be looked at, beside brightness.

    Args:
        roles: what each band shows; None where it is not known.
    """
    at = {role: position for position, role in reversed(list(enumerate(roles))) if role is not None}
    nir = at.get("nir", at.get("nir2"))
    found = []
    if nir is not None and "red" in at:
        found.append(Channel(GREENNESS, (nir, at["red"]), _ratio))  # NDVI
    elif {"red", "green", "blue"} <= set(at):
        found.append(Channel(GREENNESS, (at["green"], at["red"], at["blue"]), _excess_green))
    if "green" in at and "swir1" in at:
        found.append(Channel(WETNESS, (at["green"], at["swir1"]), _ratio))  # MNDWI
    elif "green" in at and nir is not None:
        found.append(Channel(WATER, (at["green"], nir), _ratio))  # NDWI
    if not found and len(roles) > 1:
        found.append(Channel(CONTRAST, (len(roles) - 1, 0), _ratio))
    return tuple(found)


class Differences:
    """Differences of a pair in every channel, less what is usual for the pair, so that a season counts as nothing.

    Args:
        roles: what each compared band shows.
    """

    def __init__(self, roles: Roles) -> None:
        self._channels = channels_of(roles)
        self.names = (BRIGHTNESS, *(channel.name for channel in self._channels))
        self._weights: tuple[FloatArray, FloatArray] | None = None
        self._centre = self._spread = np.zeros(0, np.float32)

    def fit(self, reader: TileReader, observer: Observer) -> None:
        """Learns what is usual from a sample, the same whatever window the job uses.

        Args:
            reader: of both dates.
            observer: may cancel.
        """
        before, after = [], []
        for tile in reader.sample(SAMPLE_TILES, SAMPLE_PX):
            raise_if_cancelled(observer)
            rows, cols = tile.core_slices
            valid = tile.valid[rows, cols][::SAMPLED, ::SAMPLED]
            before.append(tile.before[:, rows, cols][:, ::SAMPLED, ::SAMPLED][:, valid])
            after.append(tile.after[:, rows, cols][:, ::SAMPLED, ::SAMPLED][:, valid])
        dates = [np.concatenate(parts, axis=1) if parts else np.zeros((0, 0)) for parts in (before, after)]
        if not dates[0].size:  # no data where it was looked for: differences are told as they are
            dates = [np.array([[0.0, 1.0]] * reader.band_count, np.float32)] * 2
        # Dates may come in other units, so each band counts as a part of its own date's range.
        weights = [1.0 / (_range(np.asarray(date, np.float32)) * len(date)) for date in dates]
        self._weights = weights[0].astype(np.float32), weights[1].astype(np.float32)
        raw = self._raw(dates[0].astype(np.float32), dates[1].astype(np.float32))
        self._centre = np.median(raw, axis=1).astype(np.float32)
        self._spread = _deviation(raw).astype(np.float32)

    def state(self) -> dict[str, FloatArray]:
        """What was learned."""
        before, after = self._fitted()
        return {"before": before, "after": after, "centre": self._centre, "spread": self._spread}

    def load_state(self, state: Mapping[str, FloatArray]) -> None:
        """Takes what `state` gave."""
        self._weights = state["before"], state["after"]
        self._centre, self._spread = state["centre"], state["spread"]

    def of(self, tile: Tile) -> Bytes:
        """Gives the differences over the core of a tile, [channels, h, w], as they are stored."""
        rows, cols = tile.core_slices
        before, after, valid = tile.before[:, rows, cols], tile.after[:, rows, cols], tile.valid[rows, cols]
        if not valid.any():
            return np.zeros((len(self.names), *valid.shape), np.uint8)
        stored: Bytes = np.empty((len(self.names), *valid.shape), np.uint8)
        for row in range(0, len(valid), STRIP_ROWS):
            part = slice(row, row + STRIP_ROWS)
            self._store(before[:, part], after[:, part], stored[:, part])
        if not valid.all():
            stored[:, ~valid] = NOTHING
        return stored

    def _store(self, before: FloatArray, after: FloatArray, stored: Bytes) -> None:
        """Puts the differences of some rows, as they are stored, into [channels, h, w]."""
        usual = self._raw(before, after)
        usual -= self._centre[:, None, None]
        usual /= self._spread[:, None, None]
        logarithm = np.abs(usual)
        np.copysign(np.log1p(logarithm, out=logarithm), usual, out=logarithm)
        logarithm *= np.float32(STEPS)
        np.rint(logarithm, out=logarithm)
        logarithm += np.float32(ZERO)
        np.clip(logarithm, 1, 255, out=logarithm)
        stored[...] = logarithm

    def _raw(self, before: FloatArray, after: FloatArray) -> FloatArray:
        """Differences as they are, [channels, ...]."""
        weights = self._fitted()
        brightness = np.tensordot(weights[1], after, 1) - np.tensordot(weights[0], before, 1)
        others = [one.of(after[list(one.bands)]) - one.of(before[list(one.bands)]) for one in self._channels]
        return np.stack([brightness, *others]).astype(np.float32)

    def _fitted(self) -> tuple[FloatArray, FloatArray]:
        if self._weights is None:
            raise RuntimeError("Differences are used before they were fitted")
        return self._weights


def usual_multiples(stored: npt.NDArray[np.float64] | Bytes) -> npt.NDArray[np.float64]:
    """Turns stored bytes, or means of them, into multiples of the usual difference."""
    steps = np.asarray(stored, np.float64) - ZERO
    return np.asarray(np.sign(steps) * np.expm1(np.abs(steps) / STEPS), np.float64)


def _deviation(values: npt.NDArray[np.float32] | npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """Robust standard deviations of [C, N]; a plain one where most values are equal, never 0."""
    values = np.asarray(values, np.float64)
    middle = np.median(values, axis=1, keepdims=True)
    robust = MAD_TO_DEVIATION * np.median(np.abs(values - middle), axis=1)
    plain = values.std(axis=1)
    return np.where(robust > _LEAST * (plain + _LEAST), robust, np.maximum(plain, _LEAST))


def _range(values: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
    """How far the values of each band reach, without the tails; it is the same in two dates of a place.

    A deviation from the median is not: in a place of fields and woods it jumps where a few of them change.
    """
    low, high = np.percentile(values, (5.0, 95.0), axis=1)
    return np.maximum(np.asarray(high - low, np.float64), _LEAST)


def _ratio(bands: FloatArray) -> FloatArray:
    """Normalised difference of the first and the second band, -1 to 1."""
    return np.asarray((bands[0] - bands[1]) / (np.abs(bands[0]) + np.abs(bands[1]) + np.float32(_LEAST)), np.float32)


def _excess_green(bands: FloatArray) -> FloatArray:
    """Excess of green over red and blue, as a share of all three."""
    green, red, blue = bands
    return np.asarray((2 * green - red - blue) / (green + red + blue + np.float32(_LEAST)), np.float32)
