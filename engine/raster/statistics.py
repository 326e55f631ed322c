"""Statistics of rasters of any size: sums and histograms that grow block by block and can be joined."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.raster.info import BoolArray, FloatArray

Doubles = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]


class Moments:
    """Mean and covariance of some variables over all pixels seen.

    Each block is summed about its own mean and joined in float64: sums of squares of 16-bit values about zero lose
    the variance to rounding.

    Source: Chan, Golub, LeVeque, Updating formulae and a pairwise algorithm for computing sample variances, 1979.
    """

    def __init__(self, count: int) -> None:
        self.weight = 0.0
        self.mean: Doubles = np.zeros(count)
        self._products: Doubles = np.zeros((count, count))

    def add(self, values: FloatArray, weights: FloatArray | None = None) -> None:
        """Takes pixels.

        Args:
            values: [C, N].
            weights: [N], at least 0; 1 each where not given.
        """
        block = values.astype(np.float64)
        weight = float(block.shape[1]) if weights is None else float(weights.sum(dtype=np.float64))
        if weight <= 0:
            return
        mean = block.mean(axis=1) if weights is None else block @ weights.astype(np.float64) / weight
        block -= mean[:, None]
        products = block @ block.T if weights is None else (block * weights) @ block.T
        self._join(weight, mean, products)

    def merge(self, other: Moments) -> None:
        """Takes the pixels that another one has seen."""
        if other.weight > 0:
            self._join(other.weight, other.mean, other._products)

    @property
    def covariance(self) -> Doubles:
        """[C, C], divided by the weight."""
        result: Doubles = self._products / max(self.weight, 1.0)
        return result

    @property
    def deviation(self) -> Doubles:
        """[C] standard deviations."""
        result: Doubles = np.sqrt(np.maximum(np.diag(self.covariance), 0.0))
        return result

    def _join(self, weight: float, mean: Doubles, products: Doubles) -> None:
        total = self.weight + weight
        step = mean - self.mean
        self._products = self._products + products + np.outer(step, step) * (self.weight * weight / total)
        self.mean = self.mean + step * (weight / total)
        self.weight = total


@dataclass(frozen=True)
class Bins:
    """Edges of a histogram whose bins grow with the value, so that one resolution serves all magnitudes.

    Args:
        low: where the first bin begins; smaller values, zero among them, go to a bin of their own below it.
        high: where the last bin ends; larger values go to a bin of their own above it.
        per_decade: bins in a factor of ten: 200 give 1.2 % a bin.
    """

    low: float = 1e-6
    high: float = 1e6
    per_decade: int = 200

    @property
    def edges(self) -> Doubles:
        """[n + 1] ascending."""
        decades = np.log10(self.high / self.low)
        return np.logspace(np.log10(self.low), np.log10(self.high), round(decades * self.per_decade) + 1)


class Histogram:
    """Counts of values at least 0 in logarithmic bins, with the two bins outside.

    Args:
        bins: its edges; only histograms of equal bins can be merged.
    """

    def __init__(self, bins: Bins | None = None) -> None:
        self.bins = bins if bins is not None else Bins()
        self.edges = self.bins.edges
        self.counts: Counts = np.zeros(len(self.edges) + 1, np.int64)

    def add(self, values: FloatArray) -> None:
        """Takes values of any shape; NaN is left out."""
        known = values[np.isfinite(values)].ravel()
        with np.errstate(divide="ignore"):
            place = (np.log10(known) - np.float32(np.log10(self.bins.low))) * np.float32(self.bins.per_decade)
        number = np.clip(np.floor(place) + 1, 0, len(self.counts) - 1).astype(np.int64)
        self.counts += np.bincount(number, minlength=len(self.counts))

    def merge(self, other: Histogram) -> None:
        """Takes the values that another one has seen."""
        if other.bins != self.bins:
            raise ValueError("histograms of different bins cannot be merged")
        self.counts = self.counts + other.counts

    @property
    def total(self) -> int:
        """Number of values."""
        return int(self.counts.sum())

    def percentile(self, percent: float) -> float:
        """Value below which this share of the values lies; NaN where there are none.

        Args:
            percent: 0 to 100.
        """
        total = self.total
        if total == 0:
            return float("nan")
        wanted = total * min(max(percent, 0.0), 100.0) / 100.0
        below = np.cumsum(self.counts)
        number = min(int(np.searchsorted(below, wanted)), len(self.counts) - 1)
        if number == 0:
            return 0.0
        if number == len(self.counts) - 1:
            return float(self.edges[-1])
        inside = (wanted - below[number - 1]) / max(int(self.counts[number]), 1)
        low, high = self.edges[number - 1], self.edges[number]
        return float(low * (high / low) ** min(max(inside, 0.0), 1.0))

    @property
    def median(self) -> float:
        """Value in the middle."""
        return self.percentile(50.0)


class Percentiles:
    """Percentiles of bands from pixels picked evenly, kept in memory up to a limit.

    Args:
        count: number of bands.
        limit: values kept a band: 2^20 place a percentile within 0.1 per cent of the ranks.
    """

    def __init__(self, count: int, limit: int = 2**20) -> None:
        self._limit = limit
        self._count = count
        self._step = 1
        self._phase = 0
        self._kept: list[FloatArray] = []
        self._size = 0

    def add(self, values: FloatArray, valid: BoolArray) -> None:
        """Takes a tile.

        Args:
            values: [C, h, w].
            valid: [h, w].
        """
        pixels = values[:, valid]
        part = pixels[:, self._phase :: self._step]
        self._phase = (self._phase - pixels.shape[1]) % self._step
        if part.shape[1] == 0:
            return
        self._kept.append(part)
        self._size += part.shape[1]
        while self._size > self._limit:
            joined = np.concatenate(self._kept, axis=1)[:, ::2]
            self._kept, self._size, self._step = [joined.copy()], joined.shape[1], self._step * 2
            self._phase = 0

    def percentile(self, percents: list[float]) -> Doubles:
        """[C, len(percents)]; NaN where no pixel was valid."""
        if self._size == 0:
            return np.full((self._count, len(percents)), np.nan)
        result: Doubles = np.percentile(np.concatenate(self._kept, axis=1).astype(np.float64), percents, axis=1).T
        return result
