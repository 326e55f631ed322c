"""Areas and accuracies of a map, estimated from a sample of places whose true class was looked up.

A map's own areas are biased by its errors. The sample corrects them, and says how far they may be off.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.metrics.intervals import Estimate

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class AreaEstimates:
    """What a sample says about a map of K classes.

    Args:
        total: size of all that was sampled, in any unit of area.
        overall: accuracy, 0 to 1.
        users: user's accuracy (precision) of each class.
        producers: producer's accuracy (recall) of each class.
        shares: of each true class in all that was sampled, 0 to 1.
        matrix: [K, K] estimated share of each pair of classes: rows reference, columns map; sums to 1.
    """

    total: float
    overall: Estimate
    users: tuple[Estimate, ...]
    producers: tuple[Estimate, ...]
    shares: tuple[Estimate, ...]
    matrix: Doubles

    @property
    def areas(self) -> tuple[Estimate, ...]:
        """Area of each true class, in the unit of `total`."""
        return tuple(share.times(self.total) for share in self.shares)


def stratified(counts: npt.ArrayLike, sizes: npt.ArrayLike) -> AreaEstimates:
    """Estimates from a random sample drawn in each class of the map.

    Classes without a single place are left out with their area: `total` is that of the others. A class of one place
    makes every standard error that it enters NaN. For a simple random sample the same formulas give the
    post-stratified estimates.

    Source: Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land change, Remote
        Sensing of Environment 148, equations 1 to 11.
    Differs: their matrix has the map in its rows; here, as everywhere in this project, rows are the reference.

    Args:
        counts: [K, K] places of the sample: rows reference, columns map.
        sizes: [K] area of each class in the map, in any unit; 0 for a class that is in the reference only.
    """
    places, area = np.asarray(counts, np.float64).T, np.asarray(sizes, np.float64)  # [map, reference] as in the paper
    drawn = places.sum(axis=1)
    area = np.where(drawn > 0, area, 0.0)
    total = float(area.sum())
    if not total > 0.0:
        return _nothing(len(area))
    weights = area / total
    shares = np.divide(places, drawn[:, None], out=np.zeros_like(places), where=drawn[:, None] > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        # Of a class of which nothing is mapped the weight is 0: whatever its variance, it counts for nothing.
        spread = np.where(area[:, None] > 0, shares * (1.0 - shares) / (drawn - 1.0)[:, None], 0.0)  # eq. 6, 10
    right, right_spread = np.diag(shares), np.diag(spread)
    overall = Estimate(float(weights @ right), _root(float(weights**2 @ right_spread)))  # eq. 1, 5
    column = weights @ shares  # eq. 9
    users = tuple(
        Estimate(float(right[k]), _root(float(right_spread[k]))) if drawn[k] and area[k] else _UNKNOWN
        for k in range(len(area))
    )
    producers = []
    for k in range(len(area)):
        if not column[k] > 0.0:
            producers.append(_UNKNOWN)
            continue
        recall = float(weights[k] * right[k] / column[k])
        others = weights**2 * spread[:, k]
        others[k] = 0.0
        own = weights[k] ** 2 * (1.0 - recall) ** 2 * right_spread[k]
        producers.append(Estimate(recall, _root(float(own + recall**2 * others.sum())) / float(column[k])))  # eq. 7
    found = tuple(Estimate(float(column[k]), _root(float(weights**2 @ spread[:, k]))) for k in range(len(area)))
    return AreaEstimates(total, overall, users, tuple(producers), found, (weights[:, None] * shares).T)


def simple(counts: npt.ArrayLike, total: float) -> AreaEstimates:
    """Estimates from a simple random sample of the whole map, from the counts alone.

    A systematic sample has no unbiased estimator of its spread; that of a simple random sample is taken for it, and
    mostly errs on the side of too wide intervals (Olofsson et al. 2014, section 4.4).

    Source: Cochran 1977, Sampling Techniques, sections 3.2 and 2.11 (ratios); no correction for finite populations.

    Args:
        counts: [K, K] places of the sample: rows reference, columns map.
        total: area of the map, in any unit.
    """
    places = np.asarray(counts, np.float64)
    number = float(places.sum())
    if number == 0.0:
        return _nothing(len(places))
    right = np.diag(places)
    return AreaEstimates(
        total,
        _share(float(right.sum()), number),
        tuple(_share(float(hit), float(whole)) for hit, whole in zip(right, places.sum(axis=0), strict=True)),
        tuple(_share(float(hit), float(whole)) for hit, whole in zip(right, places.sum(axis=1), strict=True)),
        tuple(_share(float(whole), number) for whole in places.sum(axis=1)),
        places / number,
    )


_UNKNOWN = Estimate(math.nan, math.nan)


def _share(part: float, whole: float) -> Estimate:
    if whole <= 0.0:
        return _UNKNOWN
    share = part / whole
    return Estimate(share, _root(share * (1.0 - share) / (whole - 1.0)) if whole > 1.0 else math.nan)


def _root(variance: float) -> float:
    return math.sqrt(variance) if variance >= 0.0 else math.nan


def _nothing(size: int) -> AreaEstimates:
    unknown = (_UNKNOWN,) * size
    return AreaEstimates(0.0, _UNKNOWN, unknown, unknown, unknown, np.full((size, size), np.nan))
