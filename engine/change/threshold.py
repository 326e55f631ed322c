"""Rules that find the score from which on a pixel counts as changed."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from engine.change.evidence import ScoreEvidence
from engine.change.scale import ScoreHistogram
from engine.change.support import support
from engine.contract.errors import ParameterError

Doubles = npt.NDArray[np.float64]

SHAPE_BINS = 256  # the usual number, which the rules of Yen and the triangle were made for
FIXED = "fixed"  # the rule of a threshold that a person gave as a number
MAD_TO_DEVIATION = 1.4826  # of a normal distribution


@dataclass(frozen=True)
class Threshold:
    """From which score on a pixel counts as changed.

    Args:
        value: 0 to 1.
        rule: which rule gave it.
        text: one line for people.
    """

    value: float
    rule: str
    text: str


@dataclass(frozen=True)
class Wish:
    """What a rule is given.

    Args:
        evidence: histogram and edges of the raw scores.
        scores: histogram of the scores 0 to 1.
        false_alarm_rate: 0 to 1.
        percentile: 0 to 100.
    """

    evidence: ScoreEvidence
    scores: ScoreHistogram
    false_alarm_rate: float
    percentile: float


def otsu(counts: Doubles, centres: Doubles) -> float:
    """Centre of the bin that parts two masses with the largest variance between them.

    Source: Otsu, A threshold selection method from gray-level histograms, 1979.

    Args:
        counts: [n] pixels in each bin.
        centres: [n] scores in the middle of the bins.
    """
    below, above = np.cumsum(counts), np.cumsum(counts[::-1])[::-1]
    mean_below = np.cumsum(counts * centres) / np.maximum(below, 1e-30)
    mean_above = (np.cumsum((counts * centres)[::-1]) / np.maximum(np.cumsum(counts[::-1]), 1e-30))[::-1]
    between = below[:-1] * above[1:] * (mean_below[:-1] - mean_above[1:]) ** 2
    return float(centres[int(np.argmax(between))])


def yen(counts: Doubles, centres: Doubles) -> float:
    """Centre of the bin with the largest correlation criterion.

    Source: Yen, Chang, Chang, A new criterion for automatic multilevel thresholding, 1995.

    Args:
        counts: [n] pixels in each bin.
        centres: [n] scores in the middle of the bins.
    """
    # Behind the last pixel the criterion is 0 / 0, and rounding would decide.
    counts = counts[: int(np.flatnonzero(counts)[-1]) + 1]
    share = counts / counts.sum()
    below = np.cumsum(share)
    below_squares = np.cumsum(share**2)
    above_squares = np.cumsum(share[::-1] ** 2)[::-1]
    with np.errstate(divide="ignore", invalid="ignore"):
        criterion = np.log((below[:-1] * (1.0 - below[:-1])) ** 2 / (below_squares[:-1] * above_squares[1:]))
    return float(centres[int(np.argmax(np.where(np.isnan(criterion), -np.inf, criterion)))])


def kapur(counts: Doubles, centres: Doubles) -> float:
    """Centre of the bin that parts two masses with the largest sum of entropies.

    Source: Kapur, Sahoo, Wong, A new method for gray-level picture thresholding, 1985.

    Args:
        counts: [n] pixels in each bin.
        centres: [n] scores in the middle of the bins.
    """
    share = counts / counts.sum()
    below = np.cumsum(share)[:-1]
    parts = np.cumsum(-share * np.log(np.where(share > 0, share, 1.0)))
    inside = (below > 1e-12) & (below < 1.0 - 1e-12)
    part = np.where(inside, below, 0.5)
    entropy = np.log(part) + parts[:-1] / part + np.log(1.0 - part) + (parts[-1] - parts[:-1]) / (1.0 - part)
    return float(centres[int(np.argmax(np.where(inside, entropy, -np.inf)))])


def triangle(counts: Doubles, centres: Doubles) -> float:
    """Centre of the bin farthest below the line from the peak to the end of the upper tail.

    Source: Zack, Rogers, Latt, Automatic measurement of sister chromatid exchange frequency, 1977.
    Differs: the upper tail is taken even where it is the shorter one, since that is where change is.

    Args:
        counts: [n] pixels in each bin.
        centres: [n] scores in the middle of the bins.
    """
    peak, last = int(np.argmax(counts)), int(np.flatnonzero(counts)[-1])
    if last <= peak:
        return float(centres[peak])
    # How far the counts lie below the line, from the end inwards; the first of equal ones is the one nearest the end.
    inwards = counts[last:peak:-1]
    line = counts[peak] * (np.arange(last - peak) / (last - peak))
    return float(centres[last - int(np.argmax(line - inwards))])


def robust(scores: ScoreHistogram, false_alarm_rate: float) -> float:
    """Score that unchanged pixels pass at a stated rate.

    The unchanged pixels are the bulk, and their raw scores, lengths of many small differences, are close to log-normal.
    The median and the median absolute deviation of the log score describe the bulk and do not see rare change. The
    logit of a score is the log of its raw one, up to a constant.

    Args:
        scores: histogram of the scores.
        false_alarm_rate: share of the unchanged pixels that pass, 0 to 1.
    """
    logs = np.log(scores.centres) - np.log1p(-scores.centres)
    middle = _weighted_median(logs, scores.counts)
    order = np.argsort(np.abs(logs - middle), kind="stable")
    spread = _weighted_median(np.abs(logs - middle)[order], scores.counts[order]) * MAD_TO_DEVIATION
    exponent = middle + NormalDist().inv_cdf(1.0 - false_alarm_rate) * spread
    return 1.0 / (1.0 + math.exp(-exponent))


def _weighted_median(values: Doubles, weights: Doubles) -> float:
    """Of ascending values."""
    below = np.cumsum(weights)
    return float(values[int(np.searchsorted(below, below[-1] / 2.0))])


def _shape(rule: Callable[[Doubles, Doubles], float]) -> Callable[[Wish], float]:
    """A rule that looks at the histogram's shape, on bins that hold enough pixels each."""

    def find(wish: Wish) -> float:
        spanned = wish.scores.spanned(SHAPE_BINS)
        return rule(spanned.counts, spanned.centres)

    return find


def _auto(wish: Wish) -> float:
    """The threshold whose outline runs where the score is steepest."""
    found = support(wish.evidence)
    return float(found.scores[found.usual])


@dataclass(frozen=True)
class ThresholdRule:
    """A rule that finds a threshold.

    Args:
        find: gives it, 0 to 1.
        text: how, for people; {false_alarm_rate} and {percentile} are filled in.
    """

    find: Callable[[Wish], float]
    text: str


THRESHOLDS: dict[str, ThresholdRule] = {
    "auto": ThresholdRule(_auto, "where the score has its steepest edges"),
    "robust": ThresholdRule(
        lambda wish: robust(wish.scores, wish.false_alarm_rate),
        "passed by {false_alarm_rate:g} of the unchanged pixels",
    ),
    "kapur": ThresholdRule(_shape(kapur), "largest entropy after Kapur"),
    "yen": ThresholdRule(_shape(yen), "largest correlation after Yen"),
    "triangle": ThresholdRule(_shape(triangle), "triangle method"),
    "otsu": ThresholdRule(_shape(otsu), "largest variance between classes after Otsu"),
    "percentile": ThresholdRule(
        lambda wish: wish.scores.percentile(wish.percentile), "percentile {percentile:g} of the scores"
    ),
}


def choose(
    evidence: ScoreEvidence,
    rule: str,
    false_alarm_rate: float,
    percentile: float,
) -> Threshold:
    """Finds the threshold.

    Args:
        evidence: histogram and edges of the raw scores.
        rule: a name of THRESHOLDS, or a number from 0 to 1.
        false_alarm_rate: share of the unchanged pixels that may be called changed, for robust.
        percentile: share of the pixels that are called unchanged, in per cent.

    Returns:
        The score from which on a pixel counts as changed; 1, which none reaches, where the scores do not differ.

    Raises:
        ParameterError: for an unknown rule, or a number outside of 0 to 1.
    """
    if rule not in THRESHOLDS:
        return _fixed(rule)
    if evidence.equal:
        return Threshold(1.0, rule, "none: all scores are equal, nothing stands out")
    wish = Wish(evidence, evidence.scale.scaled(evidence.histogram), false_alarm_rate, percentile)
    found = min(max(THRESHOLDS[rule].find(wish), 0.0), 1.0)
    text = THRESHOLDS[rule].text.format(false_alarm_rate=false_alarm_rate, percentile=percentile)
    return Threshold(found, rule, f"{found:.3f}, {text}")


def _fixed(rule: str) -> Threshold:
    try:
        value = float(rule)
    except ValueError:
        value = math.nan
    if not 0.0 <= value <= 1.0:
        raise ParameterError(
            "threshold is {rule}.",
            "Choose one of {choices}, or a number from 0 to 1.",
            rule=repr(rule),
            choices=", ".join(THRESHOLDS),
        )
    return Threshold(value, FIXED, f"{value:.3f}, chosen by hand")
