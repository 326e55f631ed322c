"""A histogram of values of any magnitude that grows block by block, with its percentiles."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.raster.info import FloatArray

Doubles = npt.NDArray[np.float64]
Counts = npt.NDArray[np.int64]


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
        self.counts += np.bincount(self.places(values[np.isfinite(values)]), minlength=len(self.counts))

    def places(self, values: FloatArray) -> Counts:
        """Number of the bin of each value.

        Args:
            values: of any shape, at least 0, none NaN.

        Returns:
            [N].
        """
        with np.errstate(divide="ignore"):
            place = (np.log10(values.ravel()) - np.float32(np.log10(self.bins.low))) * np.float32(self.bins.per_decade)
        numbers: Counts = np.clip(np.floor(place) + 1, 0, len(self.counts) - 1).astype(np.int64)
        return numbers

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
