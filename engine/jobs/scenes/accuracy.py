"""How well places that were left out are named, whether each has one class or may have several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from engine.contract.classes import LabelClass
from engine.contract.remarks import INFO, Remark
from engine.contract.remarks.texts import Value
from engine.contract.results.classes import FEATURES, AccuracyFigures, ClassAccuracy, ConfusionTable
from engine.jobs.classify.training_result import held_out_accuracy
from engine.jobs.scenes.lessons import Lessons
from engine.jobs.scenes.several import testable
from engine.labels.dealing import Shown
from engine.metrics.binary import average_precision, confusion
from engine.metrics.calibration import Reliability

CALLED = 0.5  # probability from which on a class counts as shown


@dataclass(frozen=True)
class PlacesAccuracy:
    """What was measured.

    Args:
        figures: for result and report.
        card: for the model's card.
        summary: in a line.
        matrix: where a place has one class.
        reliability: likewise.
    """

    figures: AccuracyFigures
    card: dict[str, float]
    summary: Remark
    matrix: ConfusionTable | None = None
    reliability: Reliability | None = None


def places_accuracy(lessons: Lessons, held_out: npt.NDArray[np.float32]) -> PlacesAccuracy | None:
    """Compares what was left out with what was said of it; None where nothing was left out.

    Args:
        lessons: labelled places.
        held_out: [N, K] probabilities; NaN where a place was not left out.
    """
    values: dict[str, Value] = {"classes": len(lessons.classes), "tiles": len(lessons.names)}
    if lessons.several:
        return _several(lessons, held_out, values)
    found = held_out_accuracy(lessons.classes, lessons.pixels, lessons.validation, held_out)
    if found is None:
        return None
    matrix = found.matrix
    shares = {"overall": matrix.overall(), "balanced": matrix.balanced_accuracy(), "kappa": matrix.kappa()}
    values.update(overall=100 * shares["overall"], balanced=100 * shares["balanced"])
    summary = Remark("scenes.trained", values, severity=INFO)
    return PlacesAccuracy(found.figures(), _finite(shares), summary, matrix.table(), found.reliability)


def _several(lessons: Lessons, held_out: npt.NDArray[np.float32], values: dict[str, Value]) -> PlacesAccuracy | None:
    """Each class by itself, over all places that were left out."""
    known = np.isfinite(held_out).all(axis=1)
    if not known.any():
        return None
    shown = lessons.targets.numpy() > 0
    rows = class_rows_of(lessons.classes, shown[known], held_out[known], testable(lessons.validation, shown))
    means = {
        "mean_average_precision": _mean([one.average_precision for one in rows]),
        "mean_f1": _mean([one.f1 for one in rows]),
    }
    figures = AccuracyFigures(
        overall=None,
        interval=(0.0, 1.0),
        interval_kind=FEATURES,
        confidence=0.95,
        kappa=None,
        balanced=None,
        places=int(known.sum()),
        classes=rows,
        **means,
    )
    values.update(precision=means["mean_average_precision"] or 0.0, f1=means["mean_f1"] or 0.0)
    summary = Remark("scenes.trained_several", values, severity=INFO)
    return PlacesAccuracy(figures, {name: value for name, value in means.items() if value is not None}, summary)


def class_rows_of(
    classes: Sequence[LabelClass], shown: Shown, probability: npt.NDArray[np.float32], tested: Shown
) -> tuple[ClassAccuracy, ...]:
    """Figures of each class; None for one that was not both learned from and tested.

    Args:
        classes: K of them.
        shown: [N, K], what the places show.
        probability: [N, K], what was said of them.
        tested: [K].
    """
    rows = []
    for label, one in enumerate(classes):
        truth, score = shown[:, label], probability[:, label]
        counts = confusion(score >= CALLED, truth)
        called = counts.hits + counts.false_alarms
        if not tested[label]:
            rows.append(ClassAccuracy(one.name, int(truth.sum()), called, None, None, None, None))
            continue
        union = called + counts.misses
        rows.append(
            ClassAccuracy(
                one.name,
                int(truth.sum()),
                called,
                counts.precision if called else None,
                counts.recall,
                counts.f1,
                counts.hits / union if union else None,
                average_precision(score, truth),
            )
        )
    return tuple(rows)


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return float(np.mean(known)) if known else None


def _finite(values: dict[str, float]) -> dict[str, float]:
    return {name: float(value) for name, value in values.items() if np.isfinite(value)}
