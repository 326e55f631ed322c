"""How well scores and classes agree with truth. Uses numpy only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[Any]


@dataclass(frozen=True)
class Confusion:
    """Counts of a comparison of two classes; they add up over scenes.

    Args:
        hits: changed, and called changed.
        false_alarms: unchanged, and called changed.
        misses: changed, and called unchanged.
        rejections: unchanged, and called unchanged.
    """

    hits: int = 0
    false_alarms: int = 0
    misses: int = 0
    rejections: int = 0

    def __add__(self, other: Confusion) -> Confusion:
        return Confusion(
            self.hits + other.hits,
            self.false_alarms + other.false_alarms,
            self.misses + other.misses,
            self.rejections + other.rejections,
        )

    @property
    def precision(self) -> float:
        """Share of the called pixels that are right; 0 where none was called."""
        return _share(self.hits, self.hits + self.false_alarms)

    @property
    def recall(self) -> float:
        """Share of the changed pixels that were called; 0 where none is changed."""
        return _share(self.hits, self.hits + self.misses)

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        return _share(2 * self.hits, 2 * self.hits + self.false_alarms + self.misses)


def confusion(called: Array, truth: Array) -> Confusion:
    """Compares classes.

    Args:
        called: booleans of any shape.
        truth: booleans of the same shape.
    """
    called, truth = np.asarray(called, bool), np.asarray(truth, bool)
    hits = int(np.count_nonzero(called & truth))
    false_alarms = int(np.count_nonzero(called)) - hits
    misses = int(np.count_nonzero(truth)) - hits
    return Confusion(hits, false_alarms, misses, truth.size - hits - false_alarms - misses)


def pooled(parts: Iterable[Confusion]) -> Confusion:
    """Adds the counts of several scenes."""
    return sum(parts, Confusion())


def average_precision(score: Array, truth: Array) -> float:
    """Area below the steps of precision over recall; equal scores form one step.

    Args:
        score: [N], higher is more likely true.
        truth: [N] booleans.

    Returns:
        0 to 1; NaN where nothing is true.
    """
    hits, called = _curve(score, truth)
    if hits.size == 0 or hits[-1] == 0:
        return float("nan")
    gained = np.diff(hits, prepend=0)
    return float(np.sum(gained * (hits / called)) / hits[-1])


def _curve(score: Array, truth: Array) -> tuple[Array, Array]:
    """Hits and called pixels at each distinct score, from the highest down."""
    score, truth = np.asarray(score).ravel(), np.asarray(truth, bool).ravel()
    order = np.argsort(-score, kind="stable")
    ordered = score[order]
    last = np.flatnonzero(np.diff(ordered, append=np.nan) != 0)
    return np.cumsum(truth[order])[last].astype(np.float64), (last + 1).astype(np.float64)


def _share(part: int, whole: int) -> float:
    return part / whole if whole else 0.0
