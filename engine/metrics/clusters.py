"""The interval of a share that was counted in groups whose members are alike, such as the pixels of a feature."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from engine.metrics.intervals import Interval, wilson

Doubles = npt.NDArray[np.float64]
# Groups of pure right or wrong that count beside those that were seen: a few always; and more, the more alike members
# of a group are and the fewer groups the errors would fill, as these few tell little of how far groups differ. Chosen
# by simulation (benchmarks/interval_coverage.py).
ASSUMED_GROUPS, MORE_GROUPS, FEWEST_WRONG = 0.1, 10.0, 0.3
_BETA_TERMS, _BETA_PRECISION = 300, 1e-14
_T_STEPS = 80  # halvings of an interval of a hundred thousand, down to rounding


def grouped(group: npt.ArrayLike, right: npt.ArrayLike, confidence: float = 0.95) -> Interval:
    """Interval of the share of right members, where whole groups were drawn independently.

    Wilson's interval for as many independent trials as the groups are worth (their design effect), with Student's t for
    the number of groups. The spread is that of a ratio of two sums over groups, each without its own influence.

    Source: Korn and Graubard 1998, Confidence intervals for proportions with small expected number of positive counts
        estimated from survey data, Survey Methodology 24 (effective sample size, t); Cochran 1977, Sampling Techniques,
        section 3.12 (ratio over clusters); Bell and McCaffrey 2002, Bias reduction in standard errors for linear
        regression with multi-stage samples, Survey Methodology 28 (the influence of each group).
    Differs: Wilson's in place of Clopper and Pearson's, which is too wide; the degrees of freedom are those of equal
        groups of the same effective number (Kish); some of the widest possible spread is mixed in.

    Args:
        group: [N] number of each member's group.
        right: [N] whether it is right.
        confidence: above 0, below 1.
    """
    hit = np.asarray(right, np.float64).ravel()
    if not hit.size:
        return Interval(0.0, 1.0)
    _, number = np.unique(np.asarray(group).ravel(), return_inverse=True)
    sizes = np.bincount(number).astype(np.float64)
    hits: Doubles = np.bincount(number, weights=hit).astype(np.float64)
    total = float(sizes.sum())
    effective = total**2 / float(sizes @ sizes)  # groups, if all were equally large
    if len(sizes) < 2:
        return Interval(0.0, 1.0)
    freedom = max(effective - 1.0, 1.0)
    share = float(hits.sum()) / total
    trials = effective  # where all are right, or none: nothing tells how alike the members of a group are
    if 0.0 < share < 1.0:
        trials = share * (1.0 - share) / _variance(hits, sizes, share, effective, freedom)
    trials = min(max(trials, 1.0), total)
    return wilson(share * trials, trials, confidence, t_quantile(confidence, freedom))


def _variance(hits: Doubles, sizes: Doubles, share: float, effective: float, freedom: float) -> float:
    total, count = float(sizes.sum()), len(sizes)
    rest = (hits - share * sizes) / (1.0 - sizes / total)
    seen = (count - 1.0) / count * float(rest @ rest) / total**2
    # Of groups that are all right or all wrong, with a share that is drawn to the middle by four of them.
    middle = (share * effective + 2.0) / (effective + 4.0)
    widest = middle * (1.0 - middle) / effective
    alike = min(seen * effective / (share * (1.0 - share)), 1.0)
    wrong = max(min(share, 1.0 - share) * effective, FEWEST_WRONG)
    assumed = ASSUMED_GROUPS + MORE_GROUPS * (alike / wrong) ** 2
    return (freedom * seen + assumed * widest) / (freedom + assumed)


def t_quantile(confidence: float, freedom: float) -> float:
    """Gives the t of a two-sided interval: 2.262 for 0.95 and 9 degrees of freedom.

    Args:
        confidence: above 0, below 1.
        freedom: degrees of freedom, not necessarily a whole number; at least 1.
    """
    tail = (1.0 - confidence) / 2.0
    low = NormalDist().inv_cdf(1.0 - tail)
    high = max(2.0 * low, 1.0)
    while _upper_tail(high, freedom) > tail:
        high *= 2.0
    for _ in range(_T_STEPS):
        middle = (low + high) / 2.0
        low, high = (middle, high) if _upper_tail(middle, freedom) > tail else (low, middle)
    return (low + high) / 2.0


def _upper_tail(t: float, freedom: float) -> float:
    """Probability of more than t."""
    return 0.5 * _incomplete_beta(freedom / (freedom + t * t), freedom / 2.0, 0.5)


def _incomplete_beta(x: float, a: float, b: float) -> float:
    """The regularised incomplete beta function.

    Source: Press et al. 2007, Numerical Recipes, section 6.4 (continued fraction by Lentz's method).
    """
    if x <= 0.0 or x >= 1.0:
        return 0.0 if x <= 0.0 else 1.0
    if x > (a + 1.0) / (a + b + 2.0):
        return 1.0 - _incomplete_beta(1.0 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x))
    c, d = 1.0, 1.0 / (1.0 - (a + b) * x / (a + 1.0))
    value = d
    for m in range(1, _BETA_TERMS):
        for term in (
            m * (b - m) * x / ((a + 2 * m - 1.0) * (a + 2 * m)),
            -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1.0)),
        ):
            d, c = 1.0 / (1.0 + term * d), 1.0 + term / c
            value *= c * d
        if abs(c * d - 1.0) < _BETA_PRECISION:
            break
    return front * value / a
