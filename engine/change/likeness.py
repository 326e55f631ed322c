"""How alike both dates are where a score is high: what changed no longer looks as it did."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.raster.info import FloatArray
from engine.raster.statistics import Histogram
from engine.raster.windows import Tile, Window

Doubles = npt.NDArray[np.float64]

BINS_A_LEVEL = 5  # of the histogram of raw scores: a level is 6 % above the one before
# Scores that were smoothed speak for an area of some 50 px; over ten of them a concordance is sure to about 0.2.
FEWEST_PX = 500
DIGITS = 3  # that are kept, so that a threshold that is chosen later finds what the run found
# As the survey of a pair: sums over so many pixels are sure, and large rasters cost no more.
SAMPLED_TILES, SAMPLED_EDGE_PX, SAMPLED_VALUES = 48, 256, 2**25


@dataclass(frozen=True)
class Likeness:
    """Concordance of both dates among the pixels that score as high as each of many levels, or higher.

    Noise, another light, haze, a season that is one for all, or a shift by a part of a pixel give scores as well, but
    leave a bright thing bright and a dark thing dark: within the areas that a threshold cuts out of them, one date goes
    on telling the other. Where something else came in its place, it does not.

    Source: Lin, A concordance correlation coefficient to evaluate reproducibility, Biometrics 1989.
    Differs: each date is first brought to mean 0 and deviation 1 of the pixels below the level.

    Args:
        above: [n] mean over the bands, -1 to 1; a level has `BINS_A_LEVEL` bins of the histogram of raw scores, and
            those above which there are too few pixels are left out.
    """

    above: tuple[float, ...]

    @classmethod
    def of(cls, tiles: Iterable[Tile], read: Callable[[Window], FloatArray]) -> Likeness:
        """Measures it.

        Args:
            tiles: of both dates; their cores count.
            read: raw scores of a window, NaN where there is no data.
        """
        sums: _Sums | None = None
        for tile in tiles:
            rows, cols = tile.core_slices
            raw = read(tile.core)
            known = tile.valid[rows, cols] & np.isfinite(raw)
            if not known.any():
                continue
            values = [image[:, rows, cols][:, known].astype(np.float64) for image in tile.images]
            if sums is None:
                sums = _Sums([each.mean(axis=1, keepdims=True) for each in values])
            sums.add(values, raw[known])
        return cls(()) if sums is None else cls(sums.concordances())

    def at(self, raw: float) -> float:
        """Concordance among the pixels that score as high as this, or higher; 0 where it is not known.

        Args:
            raw: score, at least 0.
        """
        level = int(Histogram().places(np.array([raw], np.float32))[0]) // BINS_A_LEVEL
        return self.above[level] if level < len(self.above) else 0.0


class _Sums:
    """Moments of both dates, a level and band.

    Args:
        origins: near the mean of each date, [C, 1] each: squares of what is left keep their digits.
    """

    def __init__(self, origins: list[Doubles]) -> None:
        self._origins = origins
        self._levels = -(-len(Histogram().counts) // BINS_A_LEVEL)
        self._counts = np.zeros(self._levels)
        self._moments = np.zeros((5, len(origins[0]), self._levels))

    def add(self, values: list[Doubles], raw: FloatArray) -> None:
        """Takes pixels, [C, N] of each date, with their scores [N]."""
        place = Histogram().places(raw) // BINS_A_LEVEL
        self._counts += np.bincount(place, minlength=self._levels)
        before, after = (each - origin for each, origin in zip(values, self._origins, strict=True))
        for band, (first, second) in enumerate(zip(before, after, strict=True)):
            for number, product in enumerate((first, second, first * first, second * second, first * second)):
                self._moments[number, band] += np.bincount(place, product, minlength=self._levels)

    def concordances(self) -> tuple[float, ...]:
        """Mean over the bands that vary below and above, a level."""
        count = np.cumsum(self._counts[::-1])[::-1]
        above = np.cumsum(self._moments[..., ::-1], axis=-1)[..., ::-1]
        below = above[..., :1] - above
        means, variances, covariance = _central(above, count)
        usual_means, usual_variances, _ = _central(below, count[0] - count)
        scales = np.sqrt(usual_variances)
        varies = (scales > 0).all(axis=0)
        scales = np.where(varies, scales, 1.0)
        offset = (means[0] - usual_means[0]) / scales[0] - (means[1] - usual_means[1]) / scales[1]
        spread = (variances / scales**2).sum(axis=0) + offset**2
        varies &= spread > 0
        one = 2.0 * covariance / scales.prod(axis=0) / np.where(varies, spread, 1.0)
        mean = np.where(varies, one, 0.0).sum(axis=0) / np.maximum(varies.sum(axis=0), 1)
        known = int((count >= FEWEST_PX).sum())
        return tuple(round(float(value), DIGITS) for value in mean[:known])


def _central(moments: Doubles, count: Doubles) -> tuple[Doubles, Doubles, Doubles]:
    """Means and variances, [2, C, n] each, and covariance, [C, n], of both dates."""
    first, second, squares, others, products = moments / np.maximum(count, 1.0)
    means, squared = np.stack([first, second]), np.stack([squares, others])
    variances = squared - means**2
    # Of a band that is even, rounding is all that varies.
    return means, np.where(variances > 1e-9 * squared, variances, 0.0), products - first * second


def sampled_tiles(bands: int) -> int:
    """How many tiles are looked at.

    Args:
        bands: of each date.
    """
    return max(4, min(SAMPLED_TILES, SAMPLED_VALUES // (2 * bands * SAMPLED_EDGE_PX**2)))
