"""What a threshold is found from: the histogram of a score, and how steep it is at each of its values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.change.edges import EdgeProfile, edge_profile
from engine.change.likeness import Likeness
from engine.change.scale import ScoreScale
from engine.raster.info import FloatArray
from engine.raster.statistics import Histogram
from engine.raster.windows import Window, row_stripes

NOTHING_KNOWN = Likeness(())
NOISE = 0.5  # of the typical score: what is lower differs by chance


@dataclass(frozen=True)
class ScoreEvidence:
    """What a threshold is found from.

    Args:
        histogram: of the raw scores.
        scale: from raw to 0 to 1.
        edges: slopes of the score.
        likeness: of both dates where the score is high; knows nothing where only the score is there.
    """

    histogram: Histogram
    scale: ScoreScale
    edges: EdgeProfile
    likeness: Likeness = NOTHING_KNOWN

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

    def raw(self, threshold: float) -> float:
        """Raw score of a threshold from 0 to 1."""
        return self.scale.half * threshold / max(1.0 - threshold, 1e-9)

    @property
    def equal(self) -> bool:
        """Whether all scores are the same, but for their rounding, so that nothing stands out."""
        filled = np.flatnonzero(self.histogram.counts)
        return len(filled) == 0 or int(filled[-1] - filled[0]) <= 1

    @property
    def span(self) -> tuple[float, float]:
        """Lowest and highest score that is there, 0 to 1, to the width of a bin."""
        filled, half = np.flatnonzero(self.histogram.counts), self.scale.half
        bounds = np.concatenate([[0.0], self.histogram.edges / (self.histogram.edges + half), [1.0]])
        return float(bounds[filled[0]]), float(bounds[filled[-1] + 1])


def separation(evidence: ScoreEvidence, threshold: float) -> float:
    """Mean log of the scores above a threshold over that of those below, with the noise of the edges added to each.

    Of the smoothed copy that the edges are seen in, as large a share is taken as of the scores themselves: noise from
    pixel to pixel, which a score without context keeps, has high and low pixels as well.

    Args:
        evidence: histogram and edges of the raw scores.
        threshold: 0 to 1.
    """
    histogram, smooth = evidence.histogram, evidence.edges.counts
    centres = np.concatenate([[0.0], np.sqrt(histogram.edges[1:] * histogram.edges[:-1]), [histogram.edges[-1]]])
    raw = evidence.raw(threshold)
    share = histogram.counts[centres >= raw].sum() / max(histogram.total, 1)
    higher = np.cumsum(smooth[::-1])[::-1] - smooth
    called = np.clip(share * smooth.sum() - higher, 0.0, smooth)
    rest = smooth - called
    if called.sum() < 1 or rest.sum() < 1:
        return 0.0
    logs = np.log(centres + _noise(histogram))
    return float((called * logs).sum() / called.sum() - (rest * logs).sum() / rest.sum())


def _noise(histogram: Histogram) -> float:
    """A part of the median of the scores above zero, or where there are none, anything."""
    positive = Histogram()
    positive.counts[1:] = histogram.counts[1:]
    median = positive.median
    return NOISE * (median if median > 0 else 1.0)
