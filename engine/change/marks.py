"""The thresholds beside the usual one: how little and how much could be called changed, and what other rules say."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.change.evidence import ScoreEvidence, separation
from engine.change.support import support
from engine.change.threshold import kapur, otsu
from engine.contract.results.change import COMMON, LITTLE, MUCH, RARE, USUAL, ThresholdMark

LEAST_FACTOR = 1.5  # between the shares of little, usual and much; nearer ones look the same on the map
MOST_SHARE = 0.95
# Doubt: outlines that are nowhere steeper than the mean by a tenth are seldom those of things, and a score that is not
# 1.6 times as high within them as outside tells little apart.
FLAT, APART = 0.1, 0.5  # logs
SHAPE_BINS = 256


@dataclass(frozen=True)
class Marks:
    """Thresholds that a person can choose from.

    Args:
        marks: little, usual, much, and those of the rules for rare and common change; none where all scores are equal.
        flat: whether what the score shows has no clear edges, or does not stand out.
    """

    marks: tuple[ThresholdMark, ...]
    flat: bool


def find_marks(evidence: ScoreEvidence) -> Marks:
    """Finds them.

    Args:
        evidence: histogram and edges of the scores.
    """
    if evidence.equal:
        return Marks((), False)
    found = support(evidence)
    most, least = found.ends
    usual = float(found.shares[found.usual])
    shares = {
        LITTLE: min(float(found.shares[least]), usual / LEAST_FACTOR),
        USUAL: usual,
        MUCH: max(float(found.shares[most]), min(usual * LEAST_FACTOR, MOST_SHARE)),
    }
    scaled = evidence.scale.scaled(evidence.histogram)
    marks = [ThresholdMark(name, _score_above(evidence, share), 100.0 * share) for name, share in shares.items()]
    marks[1] = ThresholdMark(USUAL, float(found.scores[found.usual]), 100.0 * usual)
    spanned = scaled.spanned(SHAPE_BINS)
    for name, value in ((RARE, kapur(spanned.counts, spanned.centres)), (COMMON, _otsu_of_logs(evidence))):
        marks.append(ThresholdMark(name, value, 100.0 * scaled.share_above(value)))
    apart = separation(evidence, float(found.scores[found.usual]))
    return Marks(tuple(marks), found.contrast < FLAT or apart < APART)


def _score_above(evidence: ScoreEvidence, share: float) -> float:
    raw = evidence.histogram.percentile(100.0 * (1.0 - share))
    return raw / (raw + evidence.scale.half)


def _otsu_of_logs(evidence: ScoreEvidence) -> float:
    """Otsu's threshold of the logs of the raw scores, which says how common change would be told from the rest."""
    histogram = evidence.histogram
    counts = histogram.counts[1:-1].astype(np.float64)
    centres = (np.log(histogram.edges[1:]) + np.log(histogram.edges[:-1])) / 2.0
    filled = np.flatnonzero(counts)
    if not len(filled):
        return 1.0
    part = slice(int(filled[0]), int(filled[-1]) + 1)
    # Where all that is above zero is alike, that is the one mass, from where it begins.
    lowest = float(histogram.edges[filled[0]])
    raw = float(np.exp(otsu(counts[part], centres[part]))) if len(filled) > 1 else lowest
    return raw / (raw + evidence.scale.half)
