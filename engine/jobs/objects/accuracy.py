"""How well a detector does where areas were left out, and what its scores are worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.contract.classes import LabelClass
from engine.contract.results.classes import ReliabilityCurve
from engine.contract.results.objects import DetectorAccuracy
from engine.metrics.calibration import Reliability
from engine.metrics.matrix import known
from engine.objects.judging import COUNTS, Calibration, CrossJudged, HeldOut, count_error, precision_recall
from engine.objects.kept import SCORE_DIGITS
from engine.objects.model import USUAL_THRESHOLD, Worth
from engine.report.classification import reliability_curve


@dataclass(frozen=True)
class DetectorFigures:
    """What was measured.

    Args:
        rows: of each class; none where nothing was left out.
        worth: of the scores of each class.
        reliability: of the calibrated scores; None where there are none.
        curve: to be drawn.
    """

    rows: tuple[DetectorAccuracy, ...]
    worth: tuple[Worth, ...]
    reliability: ReliabilityCurve | None
    curve: Reliability | None

    def mean(self, name: str) -> float | None:
        """Mean of a figure over the classes that have it; None where none has."""
        values = [getattr(row, name) for row in self.rows]
        there = [float(value) for value in values if value is not None]
        return float(np.mean(there)) if there else None


def measured(classes: Sequence[LabelClass], held: Sequence[HeldOut], seed: int) -> DetectorFigures:
    """Judges what was found where areas were left out.

    The model gets the thresholds and calibrations of all parts; the figures are of each part with those of the others.

    Args:
        classes: of the detector.
        held: what was found.
        seed: of the draws of intervals.
    """
    if not held:
        return DetectorFigures((), (Worth(),) * len(classes), None, None)
    rows: list[DetectorAccuracy] = []
    worth: list[Worth] = []
    reliability = Reliability()
    for label, one in enumerate(classes):
        tested = CrossJudged.of(held, label, USUAL_THRESHOLD)
        found, decided = tested.all, tested.decided
        threshold = round(found.even_threshold(USUAL_THRESHOLD), SCORE_DIGITS)
        calibration = Calibration.fitted(found.score, found.right)
        worth.append(Worth(threshold, calibration))
        told = np.isfinite(tested.likely)
        if told.any():
            likely = tested.likely[told]
            reliability.add(np.column_stack((likely, 1.0 - likely)), np.where(found.right[told], 0, 1))
        precision, recall = precision_recall(decided, COUNTS)
        intervals = tested.intervals(seed)
        rows.append(
            DetectorAccuracy(
                name=one.name,
                objects=int(found.true.sum()),
                areas=len(found.true),
                average_precision=known(found.average_precision()),
                average_precision_interval=intervals["average_precision"],
                threshold=threshold,
                precision=known(precision),
                precision_interval=intervals["precision"],
                recall=known(recall),
                recall_interval=intervals["recall"],
                counted=int((decided.score >= COUNTS).sum()),
                count_error=known(count_error(decided, COUNTS)),
            )
        )
    there = reliability if reliability.total else None
    return DetectorFigures(tuple(rows), tuple(worth), None if there is None else reliability_curve(there), there)
