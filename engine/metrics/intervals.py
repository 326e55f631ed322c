"""Confidence intervals: what a figure from a sample may be off."""

from __future__ import annotations

import math
from dataclasses import dataclass
from statistics import NormalDist


@dataclass(frozen=True)
class Interval:
    """A confidence interval.

    Args:
        low: lower end.
        high: upper end.
    """

    low: float
    high: float


def normal_quantile(confidence: float) -> float:
    """Gives the z of a two-sided interval: 1.96 for 0.95.

    Args:
        confidence: above 0, below 1.
    """
    if not 0.0 < confidence < 1.0:
        raise ValueError(f"confidence is {confidence}; it must lie between 0 and 1")
    return NormalDist().inv_cdf(0.5 + confidence / 2.0)


def wilson(hits: float, trials: float, confidence: float = 0.95, quantile: float | None = None) -> Interval:
    """Interval of a share that was seen in independent trials. It never leaves 0 to 1, and is honest near both ends.

    Source: Wilson 1927, Probable inference, the law of succession, and statistical inference, JASA 22.

    Args:
        hits: 0 to `trials`.
        trials: 0 gives the whole of 0 to 1.
        confidence: of the interval.
        quantile: of another distribution, in place of the normal one.
    """
    if trials <= 0:
        return Interval(0.0, 1.0)
    z, share = normal_quantile(confidence) if quantile is None else quantile, hits / trials
    centre = share + z * z / (2.0 * trials)
    spread = z * math.sqrt(share * (1.0 - share) / trials + z * z / (4.0 * trials * trials))
    scale = 1.0 + z * z / trials
    # Exact at both ends, where rounding would leave a trace of the other value.
    low = 0.0 if hits <= 0 else (centre - spread) / scale
    return Interval(low, 1.0 if hits >= trials else (centre + spread) / scale)


@dataclass(frozen=True)
class Estimate:
    """A figure with its standard error.

    Args:
        value: NaN where the sample says nothing about it.
        standard_error: NaN where the sample is too small to tell.
    """

    value: float
    standard_error: float

    def margin(self, confidence: float = 0.95) -> float:
        """Half the width of the interval: the number behind the ±."""
        return normal_quantile(confidence) * self.standard_error

    def interval(self, confidence: float = 0.95, low: float = -math.inf, high: float = math.inf) -> Interval:
        """Normal interval, cut where the figure cannot lie.

        Args:
            confidence: of the interval.
            low: smallest value that is possible.
            high: largest value that is possible.
        """
        margin = self.margin(confidence)
        if math.isnan(margin) or math.isnan(self.value):
            return Interval(math.nan, math.nan)
        return Interval(max(low, self.value - margin), min(high, self.value + margin))

    def times(self, factor: float) -> Estimate:
        """The figure in another unit."""
        return Estimate(self.value * factor, self.standard_error * factor)
