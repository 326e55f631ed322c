"""The confusion matrix of any number of classes, and what is read off it."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from engine.contract.results.classes import WILSON, AccuracyFigures, ClassAccuracy, ConfusionTable
from engine.metrics.intervals import Interval, wilson

Counts = npt.NDArray[np.int64]
Shares = npt.NDArray[np.float64]
# In tables and files alike, so that nobody has to guess.
ORIENTATION = "Rows: reference. Columns: map."


class ConfusionMatrix:
    """Counts of places by their true and their mapped class: rows are the reference, columns the map.

    Args:
        names: of the classes, in the order of rows and columns.
        counts: [K, K] to begin with; zeros where not given.
    """

    def __init__(self, names: Sequence[str], counts: npt.ArrayLike | None = None) -> None:
        self.names = tuple(names)
        size = len(self.names)
        self.counts: Counts = np.zeros((size, size), np.int64) if counts is None else np.array(counts, np.int64)
        if self.counts.shape != (size, size):
            raise ValueError(f"counts of shape {self.counts.shape} do not fit {size} classes")

    def add(self, reference: npt.ArrayLike, mapped: npt.ArrayLike) -> None:
        """Counts places.

        Args:
            reference: [N] position of the true class, from 0.
            mapped: [N] position of the mapped class.
        """
        true, called = np.asarray(reference, np.int64).ravel(), np.asarray(mapped, np.int64).ravel()
        size = len(self.names)
        for positions in (true, called):
            if positions.size and not 0 <= int(positions.min()) <= int(positions.max()) < size:
                raise ValueError(f"class positions must lie from 0 to {size - 1}")
        self.counts += np.bincount(true * size + called, minlength=size * size).reshape(size, size)

    def merge(self, other: ConfusionMatrix) -> None:
        """Takes over the counts of another matrix of the same classes."""
        if other.names != self.names:
            raise ValueError("matrices of different classes cannot be merged")
        self.counts += other.counts

    @property
    def total(self) -> int:
        """Number of places."""
        return int(self.counts.sum())

    @property
    def hits(self) -> int:
        """Number of places whose class is right."""
        return int(np.trace(self.counts))

    @property
    def reference_counts(self) -> Counts:
        """Places of each true class, [K]."""
        found: Counts = self.counts.sum(axis=1)
        return found

    @property
    def map_counts(self) -> Counts:
        """Places of each mapped class, [K]."""
        found: Counts = self.counts.sum(axis=0)
        return found

    def overall(self) -> float:
        """Overall accuracy: share of the places whose class is right; NaN without places."""
        return self.hits / self.total if self.total else math.nan

    def interval(self, confidence: float = 0.95) -> Interval:
        """Wilson's interval of the overall accuracy. It holds where the places were drawn independently."""
        return wilson(self.hits, self.total, confidence)

    def precision(self) -> Shares:
        """User's accuracy, [K]: share of what is mapped as a class that is it; NaN where nothing is mapped so."""
        return _shares(np.diag(self.counts), self.map_counts)

    def recall(self) -> Shares:
        """Producer's accuracy, [K]: share of a class that is mapped as it; NaN where it does not occur."""
        return _shares(np.diag(self.counts), self.reference_counts)

    def f1(self) -> Shares:
        """Harmonic mean of precision and recall, [K]; NaN where the class is in neither."""
        return _shares(2 * np.diag(self.counts), self.reference_counts + self.map_counts)

    def iou(self) -> Shares:
        """Intersection over union, [K]; NaN where the class is in neither."""
        right = np.diag(self.counts)
        return _shares(right, self.reference_counts + self.map_counts - right)

    def kappa(self) -> float:
        """Cohen's kappa: agreement beyond what the class totals alone give; NaN where they leave nothing beyond.

        Source: Cohen 1960, A coefficient of agreement for nominal scales.
        """
        if not self.total:
            return math.nan
        shares = self.counts / self.total
        chance = float(shares.sum(axis=0) @ shares.sum(axis=1))
        return (self.overall() - chance) / (1.0 - chance) if chance < 1.0 else math.nan

    def balanced_accuracy(self) -> float:
        """Mean recall of the classes that occur in the reference; NaN without places."""
        recall = self.recall()
        known = recall[np.isfinite(recall)]
        return float(known.mean()) if known.size else math.nan

    def figures(self, confidence: float = 0.95, drawn: Interval | None = None, kind: str = WILSON) -> AccuracyFigures:
        """Gives all figures as results have them; None stands where one is not defined.

        Args:
            confidence: of the interval of the overall accuracy.
            drawn: that interval, where the places were not drawn one by one; None for Wilson's.
            kind: what was drawn, such as features.
        """
        interval = self.interval(confidence) if drawn is None else drawn
        columns = (self.precision(), self.recall(), self.f1(), self.iou())
        classes = tuple(
            ClassAccuracy(
                name,
                int(self.reference_counts[place]),
                int(self.map_counts[place]),
                *(known(float(column[place])) for column in columns),
            )
            for place, name in enumerate(self.names)
        )
        return AccuracyFigures(
            overall=known(self.overall()),
            interval=(interval.low, interval.high),
            interval_kind=kind,
            confidence=confidence,
            kappa=known(self.kappa()),
            balanced=known(self.balanced_accuracy()),
            places=self.total,
            classes=classes,
        )

    def table(self) -> ConfusionTable:
        """Gives the counts as results have them."""
        return ConfusionTable(self.names, tuple(tuple(int(n) for n in row) for row in self.counts), ORIENTATION)


def known(value: float) -> float | None:
    """Gives a figure as JSON can hold it: None for NaN and infinities."""
    return value if math.isfinite(value) else None


def _shares(part: Counts, whole: Counts) -> Shares:
    shares = np.full(len(whole), np.nan)
    np.divide(part, whole, out=shares, where=whole > 0)
    return shares
