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


@dataclass(frozen=True)
class Weights:
    """What the places of each pair of classes stand for, where they are not alike, such as pixels of degrees.

    Args:
        sums: [K, K] of their weights, in any unit: rows reference, columns map.
        squares: [K, K] of the squares of their weights.
    """

    sums: Doubles
    squares: Doubles


def stratified(counts: npt.ArrayLike, sizes: npt.ArrayLike, weights: Weights | None = None) -> AreaEstimates:
    """Estimates from a random sample drawn in each class of the map.

    Classes without a single place are left out with their area: `total` is that of the others. A class of one place
    makes every standard error that it enters NaN. For a simple random sample the same formulas give the
    post-stratified estimates.

    Source: Olofsson et al. 2014, Good practices for estimating area and assessing accuracy of land change, Remote
        Sensing of Environment 148, equations 1 to 11.
    Differs: their matrix has the map in its rows; here, as everywhere in this project, rows are the reference. Places
        with weights give ratios instead of shares (Cochran 1977, Sampling Techniques, section 6.3), which are the
        paper's where all weigh the same.

    Args:
        counts: [K, K] places of the sample: rows reference, columns map.
        sizes: [K] area of each class in the map, in any unit; 0 for a class that is in the reference only.
        weights: of the places; None where all stand for the same.
    """
    places, area = np.asarray(counts, np.float64).T, np.asarray(sizes, np.float64)  # [map, reference] as in the paper
    drawn = places.sum(axis=1)
    area = np.where(drawn > 0, area, 0.0)
    total = float(area.sum())
    if not total > 0.0:
        return _nothing(len(area))
    strata = area / total
    sums, squares = (places, places) if weights is None else (weights.sums.T, weights.squares.T)
    whole = sums.sum(axis=1)[:, None]
    shares = np.divide(sums, whole, out=np.zeros_like(places), where=whole > 0)
    with np.errstate(divide="ignore", invalid="ignore"):
        seen = _deviations(shares, squares, squares.sum(axis=1)[:, None]) / whole**2 * (drawn / (drawn - 1.0))[:, None]
        # Of a class of which nothing is mapped the weight is 0: whatever its variance, it counts for nothing.
        spread = np.where(area[:, None] > 0, seen, 0.0)  # eq. 6, 10
    right, right_spread = np.diag(shares), np.diag(spread)
    overall = Estimate(float(strata @ right), _root(float(strata**2 @ right_spread)))  # eq. 1, 5
    column = strata @ shares  # eq. 9
    users = tuple(
        Estimate(float(right[k]), _root(float(right_spread[k]))) if drawn[k] and area[k] else _UNKNOWN
        for k in range(len(area))
    )
    producers = []
    for k in range(len(area)):
        if not column[k] > 0.0:
            producers.append(_UNKNOWN)
            continue
        recall = float(strata[k] * right[k] / column[k])
        others = strata**2 * spread[:, k]
        others[k] = 0.0
        own = strata[k] ** 2 * (1.0 - recall) ** 2 * right_spread[k]
        producers.append(Estimate(recall, _root(float(own + recall**2 * others.sum())) / float(column[k])))  # eq. 7
    found = tuple(Estimate(float(column[k]), _root(float(strata**2 @ spread[:, k]))) for k in range(len(area)))
    return AreaEstimates(total, overall, users, tuple(producers), found, (strata[:, None] * shares).T)


def simple(counts: npt.ArrayLike, total: float, weights: Weights | None = None) -> AreaEstimates:
    """Estimates from a simple random sample of the whole map, from the counts alone.

    A systematic sample has no unbiased estimator of its spread; that of a simple random sample is taken for it, and
    mostly errs on the side of too wide intervals (Olofsson et al. 2014, section 4.4).

    Source: Cochran 1977, Sampling Techniques, sections 3.2 and 2.11 (ratios); no correction for finite populations.

    Args:
        counts: [K, K] places of the sample: rows reference, columns map.
        total: area of the map, in any unit.
        weights: of the places; None where all stand for the same.
    """
    places = np.asarray(counts, np.float64)
    if float(places.sum()) == 0.0:
        return _nothing(len(places))
    given = Weights(places, places) if weights is None else weights
    tables = np.stack((places, given.sums, given.squares))  # [3, reference, map]
    everything, called, true = tables.sum(axis=(1, 2)), tables.sum(axis=1), tables.sum(axis=2)
    right = np.diagonal(tables, axis1=1, axis2=2)
    return AreaEstimates(
        total,
        _share(right.sum(axis=1), everything),
        tuple(_share(hit, whole) for hit, whole in zip(right.T, called.T, strict=True)),
        tuple(_share(hit, whole) for hit, whole in zip(right.T, true.T, strict=True)),
        tuple(_share(whole, everything) for whole in true.T),
        given.sums / everything[1],
    )


_UNKNOWN = Estimate(math.nan, math.nan)


def _share(part: Doubles, whole: Doubles) -> Estimate:
    """The weight of some places over that of all; of both their number, weight and squares, [3]."""
    number = float(whole[0])
    if number <= 0.0:
        return _UNKNOWN
    share = float(part[1] / whole[1])
    if number <= 1.0:
        return Estimate(share, math.nan)
    seen = float(_deviations(np.array(share), part[2], whole[2]))
    return Estimate(share, _root(seen / float(whole[1]) ** 2 * number / (number - 1.0)))


def _deviations(share: Doubles, part: Doubles, whole: Doubles) -> Doubles:
    """Sum of the squared distances of places from their share: of those that belong to it, and of the others.

    Args:
        share: of any shape.
        part: squares of the weights of those that belong.
        whole: of all.
    """
    found: Doubles = part * (1.0 - share) ** 2 + (whole - part) * share**2
    return found


def _root(variance: float) -> float:
    return math.sqrt(variance) if variance >= 0.0 else math.nan


def _nothing(size: int) -> AreaEstimates:
    unknown = (_UNKNOWN,) * size
    return AreaEstimates(0.0, _UNKNOWN, unknown, unknown, unknown, np.full((size, size), np.nan))
