"""From raw scores to 0 to 1, the same way for windows, thresholds and histograms."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.raster.statistics import Histogram

Doubles = npt.NDArray[np.float64]
FloatArray = npt.NDArray[np.float32]

# A pixel that scores this many times the median stands in the middle of the scale. Eight puts the typical unchanged
# pixel at 0.11 and leaves the upper half of a slider to change.
MEDIANS_AT_HALF = 8.0


# Fine enough for percentiles and logarithms of small scores.
SCORE_BINS = 1024


@dataclass(frozen=True)
class ScoreHistogram:
    """How many pixels have which score.

    Args:
        counts: [n] pixels in equal bins; may be fractions.
        low: where the first bin begins.
        high: where the last bin ends.
    """

    counts: Doubles
    low: float = 0.0
    high: float = 1.0

    @property
    def centres(self) -> Doubles:
        """[n] scores in the middle of the bins."""
        return (self.edges[1:] + self.edges[:-1]) / 2.0

    @property
    def edges(self) -> Doubles:
        """[n + 1] bounds of the bins."""
        return np.linspace(self.low, self.high, len(self.counts) + 1)

    @property
    def span(self) -> tuple[float, float]:
        """Edges of the scores that are there; 0 and 1 where there are none."""
        filled = np.flatnonzero(self.counts)
        if not len(filled):
            return self.low, self.high
        width = (self.high - self.low) / len(self.counts)
        return self.low + int(filled[0]) * width, self.low + (int(filled[-1]) + 1) * width

    def spanned(self, bins: int) -> ScoreHistogram:
        """The same in other bins, which span the scores that are there.

        Args:
            bins: number of them.
        """
        low, high = self.span
        below = np.interp(np.linspace(low, high, bins + 1), self.edges, np.concatenate([[0.0], np.cumsum(self.counts)]))
        return ScoreHistogram(np.diff(below), low, high)

    def share_above(self, score: float) -> float:
        """Share of the pixels with this score or a higher one, evenly spread within a bin."""
        below = np.concatenate([[0.0], np.cumsum(self.counts)])
        return float(1.0 - np.interp(score, self.edges, below) / max(below[-1], 1e-30))

    def percentile(self, percent: float) -> float:
        """Score below which this share of the pixels lies; NaN where there are none.

        Args:
            percent: 0 to 100.
        """
        total = float(self.counts.sum())
        if total <= 0:
            return float("nan")
        below = np.concatenate([[0.0], np.cumsum(self.counts)]) / total
        rising = np.concatenate([[True], np.diff(below) > 0])
        return float(np.interp(min(max(percent / 100.0, 0.0), 1.0), below[rising], self.edges[rising]))


@dataclass(frozen=True)
class ScoreScale:
    """score = raw / (raw + half): monotone, 0 at 0, 0.5 at `half`, below 1.

    Counting in medians makes scores of different scenes and methods alike, and a single outlier cannot squeeze them.

    Args:
        half: raw score that becomes 0.5, above 0.
    """

    half: float

    @classmethod
    def fit(cls, histogram: Histogram) -> ScoreScale:
        """Fits the scale.

        Args:
            histogram: of the raw scores.
        """
        median = histogram.median
        if not median > 0:  # more than half of the pixels are equal, or there are none
            known = np.flatnonzero(histogram.counts[1:])
            median = float(histogram.edges[min(known[0], len(histogram.edges) - 1)]) if len(known) else 1.0
        return cls(MEDIANS_AT_HALF * median)

    def apply(self, raw: FloatArray) -> FloatArray:
        """Scales an array; NaN stays.

        Args:
            raw: at least 0.
        """
        # Each step keeps the order even after rounding; raw / (raw + half) does not.
        half = np.float32(self.half)
        result: FloatArray = np.float32(1.0) - half / (raw + half)
        return result

    def undo(self, score: FloatArray) -> FloatArray:
        """The raw scores, as exactly as scores can tell them; NaN stays.

        Args:
            score: from 0 to less than 1.
        """
        result: FloatArray = np.float32(self.half) * score / np.maximum(np.float32(1.0) - score, np.float32(2**-24))
        return result

    def scaled(self, histogram: Histogram) -> ScoreHistogram:
        """Histogram of the scores 0 to 1 from that of the raw ones.

        Args:
            histogram: of raw scores; the pixels of a bin are shared out over the score bins that it covers.
        """
        edges = np.concatenate([[0.0], histogram.edges / (histogram.edges + self.half), [1.0]])
        below = np.concatenate([[0.0], np.cumsum(histogram.counts)])
        return ScoreHistogram(np.diff(np.interp(np.linspace(0.0, 1.0, SCORE_BINS + 1), edges, below)))
