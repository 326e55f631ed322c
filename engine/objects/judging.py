"""What was found where areas were left out, and what scores are worth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.metrics.detection import Judged, matched
from engine.objects.finding import Found
from engine.objects.sites import Site, located

DRAWS = 400  # of areas, for intervals; their ends are then sure to about a hundredth (assumed to be enough)
FEWEST_AREAS = 3  # of which intervals tell anything
CONFIDENCE_PERCENT = (2.5, 97.5)
FEWEST_RIGHT = 5  # found objects, and as many false ones, from which a calibration is fitted
_ITERATIONS, _RIDGE = 50, 1e-3

Doubles = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Calibration:
    """How probable it is that an object of a score is one: a straight line in the logarithms of odds.

    Source: Platt, Probabilistic outputs for support vector machines, 1999; on the logit of the score.

    Args:
        slope: of the line.
        offset: likewise.
    """

    slope: float
    offset: float

    def probability(self, score: Doubles) -> Doubles:
        """[N] of [N]."""
        probability: Doubles = 1.0 / (1.0 + np.exp(-(self.slope * _logit(score) + self.offset)))
        return probability

    @classmethod
    def fitted(cls, score: Doubles, right: npt.NDArray[np.bool_]) -> Calibration | None:
        """Fits it by Newton's method; None where there is too little to fit it to.

        Args:
            score: [N] of objects in areas that were left out.
            right: [N] whether each is one.
        """
        if min(int(right.sum()), int((~right).sum())) < FEWEST_RIGHT:
            return None
        x = np.column_stack((_logit(score), np.ones(len(score))))
        weights = np.array((1.0, 0.0))
        for _ in range(_ITERATIONS):
            likely = 1.0 / (1.0 + np.exp(-np.clip(x @ weights, -30.0, 30.0)))
            gradient = x.T @ (likely - right) + _RIDGE * (weights - (1.0, 0.0))
            curvature = (x * (likely * (1.0 - likely))[:, None]).T @ x + _RIDGE * np.eye(2)
            step = np.linalg.solve(curvature, gradient)
            weights = weights - step
            if float(np.abs(step).max()) < 1e-9:
                break
        # A falling line would turn the order of scores around.
        return cls(float(weights[0]), float(weights[1])) if weights[0] > 0 else None


def _logit(score: Doubles) -> Doubles:
    clipped = np.clip(score, 1e-4, 1.0 - 1e-4)
    found: Doubles = np.log(clipped / (1.0 - clipped))
    return found


@dataclass(frozen=True)
class HeldOut:
    """What was found in the areas of a site that were left out.

    Args:
        site: the image.
        found: in it, by detectors that did not learn from its areas.
        parts: of it that were left out.
    """

    site: Site
    found: Found
    parts: tuple[int, ...]


def judged(held: Sequence[HeldOut], label: int) -> Judged:
    """Compares found and labelled boxes of a class, area by area.

    What was found with its middle outside of all left-out areas is not counted. A labelled object outside of the area
    of what was found may still be the one that it is.

    Args:
        held: of all sites.
        label: position of the class.
    """
    score: list[Doubles] = []
    right: list[npt.NDArray[np.bool_]] = []
    area: list[npt.NDArray[np.int64]] = []
    true: list[int] = []
    for one in held:
        tested = np.isin(one.site.parts, one.parts)
        own = one.found.take(one.found.label == label)
        at = located(own.boxes, one.site.areas)
        counts = at >= 0
        counts[counts] = tested[at[counts]]
        of_class = one.site.label == label
        boxes = one.site.boxes[of_class]
        hit = matched(own.boxes, own.score, boxes)
        numbers = np.cumsum(tested) - 1 + len(true)
        score.append(own.score[counts])
        right.append(hit[counts] >= 0)
        area.append(numbers[at[counts]])
        held_by = np.bincount(one.site.area[of_class], minlength=len(tested))
        true += held_by[tested].tolist()
    if not score:
        return Judged(np.zeros(0), np.zeros(0, np.bool_), np.zeros(0, np.int64), np.zeros(0, np.int64))
    return Judged(np.concatenate(score), np.concatenate(right), np.concatenate(area), np.array(true, np.int64))


def drawn_intervals(all: Judged, threshold: float, seed: int) -> dict[str, tuple[float, float] | None]:
    """Intervals of average precision, precision and recall, by drawing areas anew.

    Source: Efron and Tibshirani, An introduction to the bootstrap, 1993, section 13.3 (percentiles).

    Args:
        all: of a class.
        threshold: score from which objects count.
        seed: of the draws.
    """
    names = ("average_precision", "precision", "recall")
    areas = len(all.true)
    if areas < FEWEST_AREAS:
        return dict.fromkeys(names)
    generator = np.random.default_rng(seed)
    drawn: list[tuple[float, float, float]] = []
    for _ in range(DRAWS):
        one = all.of_areas(generator.integers(0, areas, areas))
        drawn.append((one.average_precision(), *precision_recall(one, threshold)))
    found: dict[str, tuple[float, float] | None] = {}
    for name, values in zip(names, np.array(drawn).T, strict=True):
        known = values[np.isfinite(values)]
        low, high = np.percentile(known, CONFIDENCE_PERCENT) if len(known) else (math.nan, math.nan)
        found[name] = (float(low), float(high)) if math.isfinite(low) else None
    return found


def precision_recall(all: Judged, threshold: float) -> tuple[float, float]:
    """Both from a score on; NaN where nothing was found, or nothing is there."""
    right, wrong, missed = all.at(threshold)
    precision = right / (right + wrong) if right + wrong else math.nan
    return precision, right / (right + missed) if right + missed else math.nan


def count_error(all: Judged, threshold: float) -> float:
    """Mean difference of found and labelled objects an area, over the mean number of labelled ones; NaN without any."""
    if not all.true.sum():
        return math.nan
    counted = np.bincount(all.area[all.score >= threshold], minlength=len(all.true))
    return float(np.abs(counted - all.true).sum() / all.true.sum())
