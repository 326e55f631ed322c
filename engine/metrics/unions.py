"""Intersection over union of classes, with intervals over what was drawn: images, or whole features."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.metrics.clusters import t_quantile
from engine.metrics.intervals import Interval

Counts = npt.NDArray[np.int64]
Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Unions:
    """What a test says of K classes.

    Args:
        classes: [K] intersection over union; NaN for a class that the test does not have.
        intervals: of each.
        mean: over the classes that the test has.
        interval: of it.
    """

    classes: Doubles
    intervals: tuple[Interval, ...]
    mean: float
    interval: Interval


def unions_of(counts: Counts, confidence: float = 0.95) -> Unions:
    """Measures classes on a test of several units, whose pixels are all alike and no independent draws.

    Each figure is the mean over trainings of a ratio of sums over the units; its spread is that of what each unit adds
    to it, in the mean over the trainings.

    Source: Cochran 1977, Sampling Techniques, section 3.12 (ratio over clusters), with Student's t for their number;
        the mean over classes is linearised alike.

    Args:
        counts: [S, U, K, K] pixels of each unit as each training calls them: rows truth, columns called.
        confidence: of the intervals.
    """
    right = np.diagonal(counts, axis1=2, axis2=3).astype(np.float64)
    truth = counts.sum(axis=3)
    whole = (truth + counts.sum(axis=2)).astype(np.float64) - right
    there = truth.sum(axis=(0, 1)) > 0
    total = np.where(there, whole.sum(axis=1), 1.0)
    ratios = right.sum(axis=1) / total
    added = np.where(there, (right - ratios[:, None] * whole) / total[:, None], 0.0).mean(axis=0)
    shares = np.where(there, ratios.mean(axis=0), np.nan)
    number = counts.shape[1]
    classes = tuple(
        _interval(float(shares[k]), added[:, k], number, confidence) if there[k] else Interval(math.nan, math.nan)
        for k in range(len(shares))
    )
    if not there.any():
        return Unions(shares, classes, math.nan, Interval(math.nan, math.nan))
    mean = float(shares[there].mean())
    return Unions(shares, classes, mean, _interval(mean, added[:, there].mean(axis=1), number, confidence))


def _interval(value: float, added: Doubles, number: int, confidence: float) -> Interval:
    if number < 2:
        return Interval(0.0, 1.0)
    margin = t_quantile(confidence, number - 1) * math.sqrt(number / (number - 1) * float(added @ added))
    return Interval(max(0.0, value - margin), min(1.0, value + margin))
