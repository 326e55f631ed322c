"""The same estimates where the sample was drawn in the classes of another map, such as an earlier version of it."""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from engine.metrics.areas import AreaEstimates
from engine.metrics.intervals import Estimate

Doubles = npt.NDArray[np.float64]
Positions = npt.NDArray[np.int64]


def from_strata(
    stratum: npt.ArrayLike,
    reference: npt.ArrayLike,
    mapped: npt.ArrayLike,
    sizes: npt.ArrayLike,
    class_count: int,
    weights: Doubles | None = None,
) -> AreaEstimates:
    """Estimates from a stratified random sample whose strata are not the classes of the map.

    Strata without a place are left out with their area: `total` is that of the others. A stratum of one place makes
    every standard error NaN.

    Source: Stehman 2014, Estimating area and map accuracy for stratified random sampling when the strata are different
        from the map classes, International Journal of Remote Sensing 35, equations 3, 14 to 28.
    Differs: no correction for finite populations; a sample is never a noticeable part of a map.

    Args:
        stratum: [N] position of each place's stratum, from 0.
        reference: [N] position of its true class.
        mapped: [N] position of its class in the map.
        sizes: [H] area of each stratum, in any unit.
        class_count: K.
        weights: [N] of the places, in any unit; None where all stand for the same.
    """
    strata, true, called = (np.asarray(one, np.int64) for one in (stratum, reference, mapped))
    area = np.asarray(sizes, np.float64)
    drawn = np.bincount(strata, minlength=len(area))
    area = np.where(drawn > 0, area, 0.0)
    total = float(area.sum())
    shares = area / total if total > 0.0 else np.full(len(area), math.nan)
    sample = _Sample(strata, shares, drawn)
    everywhere = np.ones(len(strata))
    if weights is not None:  # over their mean in the stratum, whose area is known
        sums = np.bincount(strata, weights, minlength=len(area))
        everywhere = weights * drawn[strata] / sums[strata]
    right = np.asarray(true == called, np.float64)
    is_true = [(true == k).astype(np.float64) for k in range(class_count)]
    is_called = [(called == k).astype(np.float64) for k in range(class_count)]
    matrix = np.array([[sample.mean(t * c * everywhere) for c in is_called] for t in is_true])
    is_true, is_called = ([one * everywhere for one in classes] for classes in (is_true, is_called))
    return AreaEstimates(
        total if total > 0.0 else 0.0,
        sample.ratio(right * everywhere, everywhere),
        tuple(sample.ratio(right * one, one) for one in is_called),
        tuple(sample.ratio(right * one, one) for one in is_true),
        tuple(sample.ratio(one, everywhere) for one in is_true),
        matrix,
    )


class _Sample:
    """Weighted means over strata."""

    def __init__(self, strata: Positions, weights: Doubles, drawn: Positions) -> None:
        self._strata, self._weights, self._drawn = strata, weights, drawn.astype(np.float64)

    def mean(self, values: Doubles) -> float:
        """Estimated mean over the map of what was seen at the places, [N]."""
        return float(self._weights @ self._means(values))

    def ratio(self, part: Doubles, whole: Doubles) -> Estimate:
        """Estimated ratio of two means, with its standard error; NaN where the second is 0."""
        below = self.mean(whole)
        if not below > 0.0:
            return Estimate(math.nan, math.nan)
        ratio = self.mean(part) / below
        rest = part - ratio * whole  # its variance is that of the bracket in Stehman's equation 28
        means = self._means(rest)
        squares = np.bincount(self._strata, (rest - means[self._strata]) ** 2, minlength=len(self._drawn))
        used = self._weights > 0
        with np.errstate(divide="ignore", invalid="ignore"):
            spread = np.where(used, squares / (self._drawn - 1.0) / self._drawn, 0.0)
        variance = float(self._weights**2 @ spread)
        return Estimate(ratio, math.sqrt(variance) / below if variance >= 0.0 else math.nan)

    def _means(self, values: Doubles) -> Doubles:
        sums = np.bincount(self._strata, values, minlength=len(self._drawn))
        return np.divide(sums, self._drawn, out=np.zeros(len(self._drawn)), where=self._drawn > 0)
