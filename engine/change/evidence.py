"""Which threshold the picture of a score supports: the one whose outline runs where the score is steepest."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.change.edges import EdgeProfile, edge_profile
from engine.change.scale import ScoreScale
from engine.raster.info import FloatArray
from engine.raster.statistics import Histogram
from engine.raster.windows import Window, row_stripes

Doubles = npt.NDArray[np.float64]

# Shares of the pixels at which a threshold is looked for, even in their log odds: a factor of 1.13 where it is rare.
# Above three fifths the slopes are those of what stayed as it was.
LARGEST_SHARE, SMALLEST_SHARE, LEVELS = 0.6, 0.0002, 73
SMOOTHED_LEVELS = 1.5  # thresholds nearer than a fifth in share are one and the same outline
NOISE = 0.5  # of the typical score: what is lower differs by chance
# Pixels that say one thing only: the area of the Gaussian of two pixels that scores are smoothed with, 4 pi sigma^2.
JOINED_PX = 50.0
# What is compared was cut out around things, so of a small piece they are a larger part: as much as a square of 140
# pixels is expected, and so weakly that a slope steeper by a sixth outweighs a share that is ten times as far off.
EXPECTED_PX = 140.0
LEAST_EXPECTED, MOST_EXPECTED = 0.02, 0.5
EXPECTATION = 0.03  # of the square of the distance in log odds
SURELY = 2.0  # standard errors that a slope is taken lower than measured: a few steep pixels are no edge
NEARLY = 0.1  # support that is lower by the log of 1.1 is nearly as good: the outline is a tenth less steep
# A detector sees the rim of an even thing more than its middle. Where outlines are e times as steep as the rest, and a
# second one stands out below the best nearly as well, the lower one fills the thing that the higher one hollows out.
CLEAR, CLEARLY = 1.0, 0.3
LOWEST = 0.05  # of the mean slope; a few pixels can have a standard error above their mean


@dataclass(frozen=True)
class ScoreEvidence:
    """What a threshold is found from.

    Args:
        histogram: of the raw scores.
        scale: from raw to 0 to 1.
        edges: slopes of the score.
    """

    histogram: Histogram
    scale: ScoreScale
    edges: EdgeProfile

    @classmethod
    def of(cls, read: Callable[[Window], FloatArray], shape: tuple[int, int]) -> ScoreEvidence:
        """Reads the whole score twice.

        Args:
            read: raw scores of a window, NaN where there is no data.
            shape: rows and columns.
        """
        histogram = Histogram()
        for window in row_stripes(shape):
            histogram.add(read(window))
        return cls.measured(histogram, ScoreScale.fit(histogram), read, shape)

    @classmethod
    def measured(
        cls, histogram: Histogram, scale: ScoreScale, read: Callable[[Window], FloatArray], shape: tuple[int, int]
    ) -> ScoreEvidence:
        """Reads the whole score once, for its edges.

        Args:
            histogram: of the raw scores.
            scale: from raw to 0 to 1.
            read: raw scores of a window, NaN where there is no data.
            shape: rows and columns.
        """
        return cls(histogram, scale, edge_profile(read, shape, _noise(histogram)))

    @property
    def span(self) -> tuple[float, float]:
        """Lowest and highest score that is there, 0 to 1, to the width of a bin."""
        filled, half = np.flatnonzero(self.histogram.counts), self.scale.half
        bounds = np.concatenate([[0.0], self.histogram.edges / (self.histogram.edges + half), [1.0]])
        return float(bounds[filled[0]]), float(bounds[filled[-1] + 1])


@dataclass(frozen=True)
class Support:
    """How well each of many thresholds is supported.

    Args:
        scores: [n] thresholds, 0 to 1, ascending.
        shares: [n] of the pixels above them.
        contrasts: [n] log of the slope along their outline over the mean slope, surely.
        support: [n] contrast, less where the share is not expected.
    """

    scores: Doubles
    shares: Doubles
    contrasts: Doubles
    support: Doubles

    @property
    def best(self) -> int:
        """Place of the best supported threshold."""
        return int(np.argmax(self.support))

    @property
    def usual(self) -> int:
        """Place of the threshold to take: in the middle of those that are supported nearly as well as the best one."""
        low, high = self.range(NEARLY)
        if self.contrasts[self.best] > CLEAR:
            low, high = self._slope_of(self._lowest_peak())
        return (low + high) // 2

    def _lowest_peak(self) -> int:
        """The lowest threshold that is better supported than its neighbours, and clearly so."""
        inner = self.support[1:-1]
        peaks = np.flatnonzero((inner >= self.support[:-2]) & (inner > self.support[2:])) + 1
        clear = peaks[self.support[peaks] >= self.support.max() - CLEARLY]
        return int(clear[0]) if len(clear) else self.best

    def _slope_of(self, peak: int) -> tuple[int, int]:
        """The thresholds around a peak that are supported nearly as well."""
        near = self.support >= self.support[peak] - NEARLY
        low = high = peak
        while low > 0 and near[low - 1]:
            low -= 1
        while high + 1 < len(near) and near[high + 1]:
            high += 1
        return low, high

    def range(self, tolerance: float) -> tuple[int, int]:
        """Places of the lowest and the highest threshold that are supported nearly as well as the best one.

        Args:
            tolerance: how much less support is nearly as well.
        """
        near = np.flatnonzero(self.support >= self.support.max() - tolerance)
        return int(near[0]), int(near[-1])


def support(evidence: ScoreEvidence) -> Support:
    """Weighs the thresholds.

    Args:
        evidence: with at least two different scores.
    """
    histogram, edges = evidence.histogram, evidence.edges
    total = histogram.total
    # Equal pixels have the score zero. They are never change, and no threshold lies among them.
    above_zero = float(histogram.counts[1:].sum()) / total
    most = min(LARGEST_SHARE, 0.999 * above_zero)
    odds = np.linspace(_log_odds(most), _log_odds(min(SMALLEST_SHARE, most / 10.0)), LEVELS + 1)
    middle = (odds[1:] + odds[:-1]) / 2.0
    shares = 1.0 / (1.0 + np.exp(-middle))
    contrasts = _contrasts(edges, 1.0 / (1.0 + np.exp(-odds)))
    expected = _log_odds(_expected_share(total))
    raw = _raw_above(histogram, shares)
    return Support(
        scores=raw / (raw + evidence.scale.half),
        shares=shares,
        contrasts=contrasts,
        support=contrasts - EXPECTATION * (middle - expected) ** 2,
    )


def separation(evidence: ScoreEvidence, threshold: float) -> float:
    """Mean log of the scores above a threshold over that of those below, with the noise of the edges added to each.

    Args:
        evidence: histogram of the raw scores.
        threshold: 0 to 1.
    """
    counts, edges = evidence.histogram.counts, evidence.histogram.edges
    centres = np.concatenate([[0.0], np.sqrt(edges[1:] * edges[:-1]), [edges[-1]]])
    logs = np.log(centres + _noise(evidence.histogram))
    above = centres >= evidence.scale.half * threshold / max(1.0 - threshold, 1e-9)
    called, rest = counts * above, counts * ~above
    if not called.any() or not rest.any():
        return 0.0
    return float((called * logs).sum() / called.sum() - (rest * logs).sum() / rest.sum())


def _contrasts(edges: EdgeProfile, shares: Doubles) -> Doubles:
    """Log of the slope between neighbouring shares over the mean slope, less its standard error."""
    known = edges.counts.sum()
    if known < 1 or edges.sums.sum() <= 0:
        return np.zeros(len(shares) - 1)
    histogram = Histogram()
    histogram.counts[:] = edges.counts
    bounds = _raw_above(histogram, shares)
    count, first, second = (
        _smooth(np.diff(np.interp(np.log(bounds), np.log(histogram.edges), np.cumsum(values)[:-1])))
        for values in (edges.counts, edges.sums, edges.squares)
    )
    mean = edges.sums.sum() / known
    slope = np.where(count > 0, first / np.maximum(count, 1e-9), mean)
    spread = np.sqrt(np.maximum(second / np.maximum(count, 1e-9) - slope**2, 0.0))
    # The smoothing joins about four levels.
    independent = np.maximum(count * 2.5 * SMOOTHED_LEVELS / JOINED_PX, 1.0)
    surely = slope - SURELY * spread / np.sqrt(independent)
    contrasts: Doubles = np.log(np.maximum(surely / mean, LOWEST))
    return contrasts


def _raw_above(histogram: Histogram, shares: Doubles) -> Doubles:
    """Raw scores above which these shares of the pixels lie; [n]."""
    return np.array([max(histogram.percentile(100.0 * (1.0 - share)), histogram.edges[0]) for share in shares])


def _smooth(values: Doubles) -> Doubles:
    reach = int(4 * SMOOTHED_LEVELS)
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / SMOOTHED_LEVELS) ** 2)
    padded = np.pad(values, reach, mode="edge")
    smooth: Doubles = np.convolve(padded, weights / weights.sum(), mode="valid")
    return smooth


def _expected_share(total: int) -> float:
    return min(max(EXPECTED_PX**2 / total, LEAST_EXPECTED), MOST_EXPECTED)


def _log_odds(share: float) -> float:
    return float(np.log(share / (1.0 - share)))


def _noise(histogram: Histogram) -> float:
    """A part of the median of the scores above zero, or where there are none, anything."""
    positive = Histogram()
    positive.counts[1:] = histogram.counts[1:]
    median = positive.median
    return NOISE * (median if median > 0 else 1.0)
