"""Change found without labels, measured against the truth: the scores and thresholds that `detect-change` gives."""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.change.detection import PairPlan
from engine.change.threshold import choose
from engine.contract.jobs.change import ThresholdSettings
from engine.data.pairs import Truth
from engine.metrics.binary import Confusion, average_precision, confusion, pooled
from engine.observer import Observer
from engine.pieces.pair import score_pair
from engine.raster.windows import Window
from engine.raster.writing.spool import Spool


@dataclass(frozen=True)
class PlaceDetection:
    """What was found in one place.

    Args:
        name: of the place.
        score: of the pixels that have a score and a truth.
        truth: likewise.
        counts: by threshold rule.
        average_precision: NaN where nothing changed.
    """

    name: str
    score: npt.NDArray[np.float32]
    truth: npt.NDArray[np.bool_]
    counts: dict[str, Confusion]
    average_precision: float


def measure_detection(
    name: str, plan: PairPlan, truth: Truth, rules: Sequence[str], observer: Observer
) -> PlaceDetection:
    """Detects change as the job does, and compares it with the truth.

    Args:
        name: of the place.
        plan: both dates, and how they are compared.
        truth: [H, W] on their grid; unknown pixels do not count.
        rules: of the thresholds that are counted.
        observer: may cancel.
    """
    shift = plan.find_shift(observer) if plan.settings.correct_shift else None
    shape = plan.pair.grid.shape
    with tempfile.TemporaryDirectory(prefix="swimdiff-") as folder, Spool.open(Path(folder), shape, name) as spool:
        found = score_pair(plan, shift, spool, observer, observer)
        score = found.scale.apply(spool.read(Window(0, 0, *shape)))
    known = np.isfinite(score) & (truth >= 0)
    changed = truth[known] > 0
    usual = ThresholdSettings()
    counts = {}
    for rule in rules:
        threshold = choose(found.evidence, rule, usual.false_alarm_rate, usual.percentile)
        counts[rule] = confusion(score[known] >= threshold.value, changed)
    return PlaceDetection(name, score[known], changed, counts, average_precision(score[known], changed))


def mean_precision(found: Sequence[PlaceDetection]) -> float:
    """Mean of the average precision over the places where something changed."""
    values = [each.average_precision for each in found if not np.isnan(each.average_precision)]
    return float(np.mean(values)) if values else float("nan")


def pooled_counts(found: Sequence[PlaceDetection], rule: str) -> Confusion:
    """Counts over the pixels of all places."""
    return pooled(each.counts[rule] for each in found)
