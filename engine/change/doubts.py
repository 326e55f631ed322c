"""What a person must know before trusting a threshold that was found by itself."""

from __future__ import annotations

import math

from engine.change.evidence import ScoreEvidence, separation
from engine.change.marks import APART, Marks
from engine.change.threshold import FIXED, Threshold
from engine.contract.parameters import AUTO
from engine.contract.remarks import Remark
from engine.contract.remarks.texts import Value
from engine.contract.results.change import (
    ALIKE_WITHIN,
    FLAT_FOR_RULE,
    FLAT_SCORE,
    LITTLE,
    MUCH,
    UNSURE_THRESHOLD,
)

UNSURE_FACTOR = 8.0  # much over little: from here on the number of hectares is a guess, and a person must look
NEXT_TO_NOTHING = 0.0005  # of the pixels: a rule that says so, as robust may, says what is true
ALIKE = math.sqrt(0.5)  # concordance: one date tells half of what the other shows


def find_doubts(evidence: ScoreEvidence, marks: Marks, threshold: Threshold) -> tuple[Remark, ...]:
    """Says why a threshold may have cut out what is no change.

    Every rule but a number cuts something out of any score, whether anything changed or not. Who gave a number has
    looked.

    Args:
        evidence: that the threshold was found from.
        marks: found from the same.
        threshold: and its rule.
    """
    if threshold.rule == FIXED or not marks.marks:
        return ()
    percents: dict[str, float] = {mark.name: mark.percent for mark in marks.marks}
    between: dict[str, Value] = {"low_percent": percents[LITTLE], "high_percent": percents[MUCH]}
    if threshold.rule == AUTO and marks.flat:
        return (Remark(FLAT_SCORE, between),)
    if marks.flat or separation(evidence, threshold.value) < APART:
        called = evidence.scale.scaled(evidence.histogram).share_above(threshold.value)
        if called < NEXT_TO_NOTHING:
            return ()
        return (Remark(FLAT_FOR_RULE, {"rule": threshold.rule, "percent": 100.0 * called}),)
    likeness = evidence.likeness.at(evidence.raw(threshold.value))
    if likeness > ALIKE:
        return (Remark(ALIKE_WITHIN, {"likeness": likeness}),)
    if threshold.rule == AUTO and percents[MUCH] > UNSURE_FACTOR * percents[LITTLE]:
        return (Remark(UNSURE_THRESHOLD, between),)
    return ()
