"""Whether probabilities mean what they say."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Doubles = npt.NDArray[np.float64]
BINS = 10  # assumed: a tenth a bin, as reliability curves are mostly drawn
SUM_TOLERANCE = 0.05  # percent rounded to whole numbers may miss 1 by this much with ten classes


@dataclass(frozen=True)
class Curve:
    """A reliability curve; only bins that hold places.

    Args:
        confidence: [B] mean probability of the likeliest class.
        accuracy: [B] share of the places where it was right.
        counts: [B] places.
    """

    confidence: Doubles
    accuracy: Doubles
    counts: npt.NDArray[np.int64]


class Reliability:
    """Gathers how often the likeliest class was right, by how probable it was said to be.

    Source: Guo et al. 2017, On calibration of modern neural networks, ICML, section 2.

    Args:
        bins: of equal width from 0 to 1.
    """

    def __init__(self, bins: int = BINS) -> None:
        if bins < 1:
            raise ValueError("at least one bin is needed")
        self._counts = np.zeros(bins, np.int64)
        self._right = np.zeros(bins, np.int64)
        self._confidence = np.zeros(bins)

    def add(self, probabilities: npt.ArrayLike, truth: npt.ArrayLike) -> None:
        """Takes places. Those whose probabilities are not finite, or do not sum to 1, are left out.

        Args:
            probabilities: [N, K], sum 1.
            truth: [N] position of the true class; outside of 0 to K - 1 for a class that is none of them.
        """
        shares, true = np.asarray(probabilities, np.float64), np.asarray(truth, np.int64)
        if shares.ndim != 2 or true.shape != shares.shape[:1]:
            raise ValueError(f"probabilities {shares.shape} and truth {true.shape} do not belong together")
        with np.errstate(invalid="ignore"):
            good = np.isfinite(shares).all(axis=1) & (np.abs(shares.sum(axis=1) - 1.0) <= SUM_TOLERANCE)
        shares, true = shares[good], true[good]
        if not len(true):
            return
        called = shares.argmax(axis=1)
        confidence = shares[np.arange(len(called)), called]
        size = len(self._counts)
        place = np.clip((confidence * size).astype(np.int64), 0, size - 1)
        self._counts += np.bincount(place, minlength=size)
        self._right += np.bincount(place[called == true], minlength=size)
        self._confidence += np.bincount(place, confidence, minlength=size)

    @property
    def total(self) -> int:
        """Number of places."""
        return int(self._counts.sum())

    def curve(self) -> Curve:
        """Gives the reliability curve."""
        held = self._counts > 0
        counts = self._counts[held]
        return Curve(self._confidence[held] / counts, self._right[held] / counts, counts)

    def expected_calibration_error(self) -> float:
        """Mean distance of confidence and accuracy, weighted by places; 0 to 1, NaN without places."""
        if not self.total:
            return math.nan
        return float(np.abs(self._confidence - self._right).sum() / self.total)
