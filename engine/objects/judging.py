"""What was found where areas were left out, and what scores are worth."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from engine.metrics.detection import Judged, matched
from engine.objects.finding import Found
from engine.objects.rectangles import turns_of
from engine.objects.sites import Site, located

DRAWS = 400  # of areas, for intervals; their ends are then sure to about a hundredth (assumed to be enough)
FEWEST_AREAS = 3  # of which intervals tell anything
CONFIDENCE_PERCENT = (2.5, 97.5)
FEWEST_RIGHT = 5  # found objects, and as many false ones, from which a calibration is fitted
COUNTS = 0.5  # between what counts and what does not
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

    What agrees with a labelled object belongs to that object's area, wherever its own middle lies; the rest to the area
    of its middle. What belongs to no left-out area is not counted.

    Args:
        held: of all sites.
        label: position of the class.
    """
    parts: list[Judged] = []
    for one in held:
        tested = np.isin(one.site.parts, one.parts)
        own = one.found.take(one.found.label == label)
        of_class = one.site.label == label
        its_area = one.site.area[of_class]
        hit = matched(own.boxes, own.score, one.site.boxes[of_class])
        at = located(own.boxes, one.site.areas)
        at[hit >= 0] = its_area[hit[hit >= 0]]
        counts = at >= 0
        counts[counts] = tested[at[counts]]
        numbers = np.cumsum(tested) - 1
        true = np.bincount(its_area, minlength=len(tested))[tested]
        parts.append(Judged(own.score[counts], hit[counts] >= 0, numbers[at[counts]], true.astype(np.int64)))
    return Judged.joined(parts)


def angle_errors(held: Sequence[HeldOut]) -> Doubles:
    """Degrees between found and labelled directions, of all labelled objects that have one and were found.

    Args:
        held: of all sites.
    """
    found: list[Doubles] = [np.zeros(0)]
    for one in held:
        site, turned = one.site, one.found.turned
        if site.corners is None or turned is None:
            continue
        turns = turns_of(site.corners, site.boxes)
        angle = np.arctan2(turns[:, 1], turns[:, 0]) / 2
        tested = np.isin(site.part_of_box, one.parts)
        for label in np.unique(site.label):
            own, true = one.found.label == label, tested & (site.label == label)
            hit = matched(one.found.boxes[own], one.found.score[own], site.boxes[true])
            away = np.degrees(np.abs(turned[own, 0][hit >= 0] - angle[true][hit[hit >= 0]])) % 180.0
            found.append(np.minimum(away, 180.0 - away))
    errors = np.concatenate(found)
    return errors[np.isfinite(errors)]


@dataclass(frozen=True)
class CrossJudged:
    """What was found where areas were left out, as somebody who knows only the other parts takes it.

    Which scores count, and how probable objects are, is chosen for each part on the others: what is chosen on a part
    looks better on it than it is.

    Args:
        all: of a class, by score.
        decided: the same with 1 in place of the score of what counts, and 0 of what does not.
        likely: [N] probability of each; NaN where the other parts tell none.
    """

    all: Judged
    decided: Judged
    likely: Doubles

    @classmethod
    def of(cls, held: Sequence[HeldOut], label: int, usual: float) -> CrossJudged:
        """Judges each part.

        Args:
            held: of all sites and parts.
            label: position of the class.
            usual: score from which objects count where the other parts do not tell.
        """
        all: list[Judged] = []
        decided: list[Judged] = []
        likely: list[Doubles] = [np.zeros(0)]
        own = {parts: [one for one in held if one.parts == parts] for parts in sorted({one.parts for one in held})}
        judgements = {parts: judged(sites, label) for parts, sites in own.items()}
        for parts, here in judgements.items():
            others = Judged.joined([one for which, one in judgements.items() if which != parts])
            calibration = Calibration.fitted(others.score, others.right)
            counts = here.score >= others.even_threshold(usual)
            all.append(here)
            decided.append(replace(here, score=counts.astype(np.float64)))
            likely.append(
                np.full(len(counts), math.nan) if calibration is None else calibration.probability(here.score)
            )
        return cls(Judged.joined(all), Judged.joined(decided), np.concatenate(likely))

    def intervals(self, seed: int) -> dict[str, tuple[float, float] | None]:
        """Intervals of average precision, precision and recall, by drawing areas anew.

        Source: Efron and Tibshirani, An introduction to the bootstrap, 1993, section 13.3 (percentiles).

        Args:
            seed: of the draws.
        """
        names = ("average_precision", "precision", "recall")
        areas = len(self.all.true)
        if areas < FEWEST_AREAS:
            return dict.fromkeys(names)
        generator = np.random.default_rng(seed)
        drawn: list[tuple[float, float, float]] = []
        for _ in range(DRAWS):
            which = generator.integers(0, areas, areas)
            decided = precision_recall(self.decided.of_areas(which), COUNTS)
            drawn.append((self.all.of_areas(which).average_precision(), *decided))
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
