"""What a sensor measures of the ground on a date: colours by cover, crops by season, haze, sun and noise."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.sample.landscape import Cover, Ground
from engine.sample.noise import FloatArray, uniform

# Reflectance times 10,000 in blue, green, red and near infrared, as Sentinel-2 level 2A has them.
BARE_SOIL = (900, 1250, 1650, 2300)
GREEN_CROP = (350, 680, 420, 3700)
ROOFS = ((850, 1000, 1500, 2200), (1000, 1060, 1100, 1500), (2700, 2800, 2850, 3000))
COLOURS = {
    Cover.MEADOW: (420, 780, 560, 3000),
    Cover.FOREST: (220, 400, 260, 2700),
    Cover.WATER: (430, 400, 260, 120),
    Cover.ROAD: (900, 980, 1020, 1250),
    Cover.YARD: (620, 880, 820, 2300),
    Cover.BARE: (1700, 2050, 2400, 2950),
}


@dataclass(frozen=True)
class Season:
    """How a date differs from the other.

    Args:
        salt: tells the noise of dates apart.
        ripeness: share of the way from green to bare that crops have gone on average; each field is a little before or
            behind the others.
        turned: share of the fields whose crop is another one than the parcel's number says.
        leaves: factor for each band on forest and meadow.
        gain: factor for each band, from the sun's height.
        haze: added to each band.
    """

    salt: int
    ripeness: float
    turned: float
    leaves: tuple[float, float, float, float]
    gain: tuple[float, float, float, float]
    haze: tuple[float, float, float, float]


SUMMER = Season(1, 0.10, 0.0, (1.0, 1.0, 1.0, 1.0), (1.0, 1.0, 1.0, 1.0), (0.0, 0.0, 0.0, 0.0))
AUTUMN = Season(2, 0.22, 0.02, (1.05, 1.0, 1.25, 0.88), (0.88, 0.86, 0.85, 0.82), (130.0, 90.0, 60.0, 20.0))


def reflectance(ground: Ground, season: Season) -> FloatArray:
    """Gives the [4, H, W] reflectance, times 10,000, of the ground on a date."""
    table = np.zeros((4, len(Cover)), np.float32)
    for cover, colour in COLOURS.items():
        factor = season.leaves if cover in (Cover.FOREST, Cover.MEADOW, Cover.YARD) else (1.0, 1.0, 1.0, 1.0)
        table[:, cover] = np.array(colour) * factor
    values = table[:, ground.cover]
    crop, roof = ground.cover == Cover.CROP, ground.cover == Cover.ROOF
    values[:, crop] = _crops(ground.parcel[crop], season)
    values[:, roof] = _roofs(ground.parcel[roof])
    values *= ground.texture
    return np.asarray(values, np.float32)


def measured(values: FloatArray, row: int, col: int, season: Season, seed: int) -> FloatArray:
    """Adds sun, haze and the sensor's noise to the reflectance of whole pixels.

    Args:
        values: [4, H, W] reflectance times 10,000.
        row: of the first pixel in the image; the noise belongs to the pixel, not to the window.
        col: likewise.
        season: of the date.
        seed: of the pair.
    """
    rows = np.arange(row, row + values.shape[1], dtype=np.int32)[:, None]
    cols = np.arange(col, col + values.shape[2], dtype=np.int32)[None, :]
    result = np.empty_like(values)
    for band in range(values.shape[0]):
        salt = seed * 64 + 8 * season.salt + band
        # The difference of two uniform draws has a standard deviation of 0.41.
        noise = uniform(rows, cols, salt * 2 + 1_000_003) - uniform(rows, cols, salt * 2 + 1_000_004)
        lit = values[band] * season.gain[band] + season.haze[band]
        result[band] = lit + noise * (25.0 + 0.02 * lit)
    return result


def _crops(parcel: FloatArray, season: Season) -> FloatArray:
    """Mixes soil and green crop by each field's own state."""
    bareness = parcel * 3.7 % 1.0
    other = parcel * 17.3 % 1.0 < season.turned
    bareness = np.where(other, 1.0 - bareness, bareness)
    # Most fields are green or bare, few between.
    bareness = np.clip(1.6 * bareness - 0.3, 0.0, 1.0)
    # On no day is every field equally ripe: this is the spread that true change has to stand out from.
    ripeness = season.ripeness * (0.3 + 1.4 * ((parcel * 41.9 + 0.37 * season.salt) % 1.0))
    bareness = bareness + (1.0 - bareness) * ripeness
    soil, green = np.array(BARE_SOIL, np.float32)[:, None], np.array(GREEN_CROP, np.float32)[:, None]
    tint = 0.85 + 0.3 * (parcel * 29.1 % 1.0)
    return np.asarray((green + (soil - green) * bareness) * tint, np.float32)


def _roofs(parcel: FloatArray) -> FloatArray:
    """Gives tile, slate or sheet metal; the largest numbers are the brightest halls."""
    kind = np.digitize(parcel, (0.66, 0.975))
    return np.asarray(np.array(ROOFS, np.float32)[kind].T * (0.9 + 0.2 * (parcel * 31.7 % 1.0)), np.float32)
