"""Opens pairs for tests of detectors."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import numpy.typing as npt

from engine.change.detection import DetectionSettings
from engine.change.doubts import find_doubts
from engine.change.evidence import ScoreEvidence
from engine.change.likeness import Likeness
from engine.change.looks import USUAL_CONTEXT_PX
from engine.change.marks import find_marks
from engine.change.scorer import Scorer, ScorerSettings
from engine.change.threshold import Threshold, choose
from engine.contract.jobs.change import ChangeSettings, ThresholdSettings
from engine.observer import SilentObserver
from engine.raster.bandmap import band_mapping
from engine.raster.describe import describe
from engine.raster.grid import common_grid
from engine.raster.reading.reader import PairReader
from engine.raster.windows import Window

FloatArray = npt.NDArray[np.float32]


def open_pair(before: Path, after: Path, shift_px: tuple[float, float] = (0.0, 0.0)) -> PairReader:
    """Opens two rasters on the grid of the first."""
    infos = describe(str(before)), describe(str(after))
    return PairReader(*infos, common_grid(*infos, extent="before"), band_mapping(*infos).pairs, shift_px=shift_px)


def scorer_of(method: str, band_count: int, **options: object) -> Scorer:
    """A scorer with the settings of the job, apart from these, and without an encoder's file."""
    usual = DetectionSettings.of(ChangeSettings(method=method, device="cpu"))
    names = ("method", "normalisation", "context", "tolerance_px", "device", "seed")
    values = {**{name: getattr(usual, name) for name in names}, "encoder": "", "context_px": USUAL_CONTEXT_PX}
    values |= {"encoder_places": (), "without_encoder": "none was given", "ground_m": 10.0}
    return Scorer(ScorerSettings(band_count=band_count, **{**values, **options}))  # type: ignore[arg-type]


def evidence_of(raw: FloatArray) -> ScoreEvidence:
    """What a threshold is found from: raw scores [H, W], or [N], which become a picture without neighbours."""
    picture = np.atleast_2d(raw).astype(np.float32)
    return ScoreEvidence.of(lambda window: picture[window.slices_in(Window(0, 0, *picture.shape))], picture.shape)


def usual_threshold(raw: FloatArray, rule: str = "auto", **options: float) -> Threshold:
    """A threshold of raw scores with the settings of the job, apart from these."""
    usual = ThresholdSettings(**options)
    return choose(evidence_of(raw), rule, usual.false_alarm_rate, usual.percentile)


def doubts_of(raw: FloatArray, rule: str = "auto", likeness: Likeness | None = None) -> list[str]:
    """Codes of what is said of the threshold that a rule finds in raw scores."""
    found = evidence_of(raw)
    evidence = found if likeness is None else replace(found, likeness=likeness)
    return [one.code for one in find_doubts(evidence, find_marks(evidence), usual_threshold(raw, rule))]


def fitted(pair: PairReader, method: str, **options: object) -> Scorer:
    """A scorer that has learned the pair."""
    scorer = scorer_of(method, pair.band_count, **options)
    scorer.fit(pair, SilentObserver())
    return scorer


def score_all(pair: PairReader, scorer: Scorer, window_px: int = 1024) -> FloatArray:
    """Raw scores of the whole grid."""
    result = np.full(pair.grid.shape, -1.0, np.float32)
    for tile in pair.tiles(window_px, scorer.halo_px, scorer.align_px):
        result[tile.core.slices_in(Window(0, 0, *pair.grid.shape))] = scorer.score(tile)
    return result
