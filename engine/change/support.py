"""Which threshold the picture of a score supports: the one whose outline runs where the score is steepest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.change.edges import EdgeProfile
from engine.change.evidence import ScoreEvidence
from engine.raster.statistics import Histogram

Doubles = npt.NDArray[np.float64]

# Shares of the pixels at which a threshold is looked for, even in their log odds: a factor of 1.13 where it is rare.
# Above three fifths the slopes are those of what stayed as it was.
LARGEST_SHARE, SMALLEST_SHARE, LEVELS = 0.6, 0.0002, 73
SMOOTHED_LEVELS = 1.5  # thresholds nearer than a fifth in share are one and the same outline
# Pixels that say one thing only: the area of the Gaussian of two pixels that scores are smoothed with, 4 pi sigma^2.
JOINED_PX = 50.0
# What is compared was cut out around things, so of a small piece they are a larger part: as much as a square of 140
# pixels is expected, and so weakly that a slope steeper by a sixth outweighs a share that is ten times as far off.
EXPECTED_PX = 140.0
LEAST_EXPECTED, MOST_EXPECTED = 0.02, 0.5
EXPECTATION = 0.03  # of the square of the distance in log odds
# Standard errors that a slope is taken lower than measured, since a few steep pixels are no edge. How many is a matter
# of taste that an answer must not hang on, so it is looked at in both ways.
SURELY = 1.0, 2.0
NEARLY = 0.1  # support that is lower by the log of 1.1 is nearly as good: the outline is a tenth less steep
# A detector sees the rim of an even thing more than its middle. Where outlines are e times as steep as the rest, and a
# second one stands out below the best nearly as well, the lower one fills the thing that the higher one hollows out.
CLEAR, CLEARLY = 1.0, 0.3
LOWEST = 0.05  # of the mean slope; a few pixels can have a standard error above their mean


@dataclass(frozen=True)
class View:
    """How well each of many thresholds is supported, where slopes are taken lower by so many standard errors.

    Args:
        contrasts: [n] log of the slope along the outline of a threshold over the mean slope, surely.
        support: [n] contrast, less where the share is not expected.
    """

    contrasts: Doubles
    support: Doubles

    @property
    def best(self) -> int:
        """Place of the best supported threshold."""
        return int(np.argmax(self.support[: self._peaked]))

    def around(self, lowest: bool) -> tuple[int, int]:
        """Places of the lowest and the highest threshold that are supported nearly as well as the best one.

        Args:
            lowest: where outlines are clear, those around the lowest clear one in place of the best one.
        """
        if lowest and self.contrasts[self.best] > CLEAR:
            return self._slope_of(self._lowest_peak())
        known = self.support[: self._peaked]
        near = np.flatnonzero(known >= known.max() - NEARLY)
        return int(near[0]), int(near[-1])

    @property
    def _peaked(self) -> int:
        """Number of thresholds without those at the rare end to which the support goes on rising: no peak is there."""
        falling = np.flatnonzero(np.diff(self.support) < 0)
        return int(falling[-1]) + 1 if len(falling) else len(self.support)

    def _lowest_peak(self) -> int:
        """The lowest threshold that is better supported than its neighbours, and clearly so."""
        inner = self.support[1:-1]
        peaks = np.flatnonzero((inner >= self.support[:-2]) & (inner > self.support[2:])) + 1
        clear = peaks[self.support[peaks] >= self.support[self.best] - CLEARLY]
        return int(clear[0]) if len(clear) else self.best

    def _slope_of(self, peak: int) -> tuple[int, int]:
        """The thresholds around a peak that are supported nearly as well."""
        near = self.support >= self.support[peak] - NEARLY
        low = high = peak
        while low > 0 and near[low - 1]:
            low -= 1
        while high + 1 < self._peaked and near[high + 1]:
            high += 1
        return low, high


@dataclass(frozen=True)
class Support:
    """How well each of many thresholds is supported, seen in several ways.

    Args:
        scores: [n] thresholds, 0 to 1, ascending.
        shares: [n] of the pixels above them, even in their log odds.
        views: of the same thresholds.
    """

    scores: Doubles
    shares: Doubles
    views: tuple[View, ...]

    @property
    def contrast(self) -> float:
        """Of the best supported thresholds, the mean."""
        return float(np.mean([view.contrasts[view.best] for view in self.views]))

    @property
    def ends(self) -> tuple[int, int]:
        """Places of the lowest and the highest threshold that any view supports nearly as well as its best one."""
        ends = self._ends()
        return min(low for low, _ in ends), max(high for _, high in ends)

    @property
    def usual(self) -> int:
        """Place of the threshold to take.

        Each view has the middle of what it supports nearly as well as its best one. Where views agree, that is it;
        where they do not, no one is right, and the mean of their log odds is wrong by the least factor.
        """
        return round(float(np.mean([(low + high) / 2.0 for low, high in self._ends()])))

    def _ends(self) -> list[tuple[int, int]]:
        return [view.around(lowest) for view in self.views for lowest in (False, True)]


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
    expected = EXPECTATION * (middle - _log_odds(_expected_share(total))) ** 2
    raw = _raw_above(histogram, shares)
    contrasts = _contrasts(edges, 1.0 / (1.0 + np.exp(-odds)))
    return Support(
        scores=raw / (raw + evidence.scale.half),
        shares=shares,
        views=tuple(View(contrast, contrast - expected) for contrast in contrasts),
    )


def _contrasts(edges: EdgeProfile, shares: Doubles) -> list[Doubles]:
    """Log of the slope between neighbouring shares over the mean slope, less so many standard errors, one for each."""
    known = edges.counts.sum()
    if known < 1 or edges.sums.sum() <= 0:
        return [np.zeros(len(shares) - 1) for _ in SURELY]
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
    error = spread / np.sqrt(np.maximum(count * 2.5 * SMOOTHED_LEVELS / JOINED_PX, 1.0))
    return [np.log(np.maximum((slope - errors * error) / mean, LOWEST)) for errors in SURELY]


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
