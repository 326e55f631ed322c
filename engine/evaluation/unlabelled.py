"""Change found without labels, measured against the truth: the scores and thresholds that `detect-change` gives."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from engine.backbones.catalogue import choose as choose_encoder
from engine.change.coregister import estimate_shift
from engine.change.scale import ScoreScale
from engine.change.scorer import Scorer
from engine.change.threshold import choose
from engine.data.pairs import WINDOW_PX, DescribedPair, Truth
from engine.metrics.binary import Confusion, average_precision, confusion, pooled
from engine.observer import Observer
from engine.raster.reading.reader import PairReader
from engine.raster.statistics import Histogram
from engine.raster.windows import Window


@dataclass(frozen=True)
class Detection:
    """How change is found.

    Args:
        method: name of a detector.
        rules: of the thresholds that are counted.
        correct_shift: whether the shift between the dates is estimated and undone.
        encoder: empty for the encoder of the program, random, or a path; for methods that use one.
        normalisation: see Scorer, likewise the others.
    """

    method: str = "deep"
    rules: tuple[str, ...] = ("auto",)
    correct_shift: bool = False
    encoder: str = ""
    normalisation: str = "invariant"
    context: str = "gaussian"
    context_px: float = 2.0
    tolerance_px: int = 0
    device: str = "auto"
    seed: int = 0


@dataclass(frozen=True)
class Detected:
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
    counts: dict[str, Confusion] = field(default_factory=dict)
    average_precision: float = float("nan")


def detect(pair: DescribedPair, truth: Truth, detection: Detection, observer: Observer) -> Detected:
    """Fits, scores and thresholds a pair as the job does.

    Args:
        pair: both dates.
        truth: [H, W] on its grid; unknown pixels do not count.
        detection: how.
        observer: may cancel.
    """
    shift_px = (0.0, 0.0)
    if detection.correct_shift:
        with pair.open() as reader:
            shift = estimate_shift(reader, observer)
            shift_px = (-shift.rows_px, -shift.cols_px)
    raw = np.full(pair.grid.shape, np.nan, np.float32)
    with PairReader(pair.before, pair.after, pair.grid, pair.mapping.pairs, shift_px=shift_px) as reader:
        scorer = Scorer(
            method=detection.method,
            band_count=reader.band_count,
            normalisation=detection.normalisation,
            context=detection.context,
            context_px=detection.context_px,
            tolerance_px=detection.tolerance_px,
            encoder=choose_encoder(detection.encoder, pair.mapping.roles).path,
            device=detection.device,
            seed=detection.seed,
        )
        scorer.fit(reader, observer)
        for tile in reader.tiles(WINDOW_PX, scorer.halo_px, scorer.align_px):
            raw[tile.core.slices_in(Window(0, 0, *pair.grid.shape))] = scorer.score(tile)
    histogram = Histogram()
    histogram.add(raw)
    scale = ScoreScale.fit(histogram)
    score = scale.apply(raw)
    known = np.isfinite(score) & (truth >= 0)
    changed = truth[known] > 0
    counts = {
        rule: confusion(score[known] >= choose(histogram, scale, rule).value, changed) for rule in detection.rules
    }
    return Detected(pair.name, score[known], changed, counts, average_precision(score[known], changed))


def mean_precision(found: Sequence[Detected]) -> float:
    """Mean of the average precision over the places where something changed."""
    values = [each.average_precision for each in found if not np.isnan(each.average_precision)]
    return float(np.mean(values)) if values else float("nan")


def pooled_counts(found: Sequence[Detected], rule: str) -> Confusion:
    """Counts over the pixels of all places."""
    return pooled(each.counts[rule] for each in found)
