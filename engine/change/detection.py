"""Change between two rasters, planned once and scored: shared by detect-change, its plan, evaluation and benchmarks."""

from __future__ import annotations

from dataclasses import dataclass, fields

import numpy as np
from safetensors.torch import load, save
from torch import Tensor

from engine.backbones.choice import EncoderChoice, choose
from engine.change.coregister import Shift, estimate_shift
from engine.change.detectors import detector_entry
from engine.change.differences import Differences
from engine.change.evidence import ScoreEvidence
from engine.change.kept import kept_fit, kept_shift
from engine.change.looks import USUAL_CONTEXT_PX, context_px, look_at, meaning_weight
from engine.change.scale import ScoreScale
from engine.change.scorer import Scorer
from engine.contract.jobs.change import ChangeSettings
from engine.files.known import Known
from engine.files.sealed import read_sealed, write_sealed
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.ground import GroundResolution
from engine.raster.pictures import PairPictures
from engine.raster.reading.pair import RasterPair, nothing_in_common
from engine.raster.reading.portions import InPortions
from engine.raster.reading.reader import PairReader
from engine.raster.statistics import Histogram
from engine.raster.windows import Tile, Window
from engine.raster.writing.spool import Spool

FIT_NAME = "fit"
# Pixels that take as long as finding the shift, and as writing what does not depend on the size; seen on two cores.
SHIFT_PX, WRITE_PX = 500_000, 500_000
MEANING_STRIDE_PX = 32  # of the deepest map of most encoders
SAMPLED_PX = 3_000_000  # a sample is fitted on, whatever the raster's size


@dataclass(frozen=True)
class DetectionSettings:
    """How change is detected: the values of a job that decide a score, beside pair and encoder. Defaults: the job's."""

    method: str
    correct_shift: bool
    normalisation: str
    context: str
    context_px: float | None
    tolerance_px: int
    resampling: str
    window_px: int
    device: str
    seed: int
    ground_resolution_m: float | None = None

    @classmethod
    def of(cls, job: ChangeSettings) -> DetectionSettings:
        """Takes them out of a job."""
        return cls(**{one.name: getattr(job, one.name) for one in fields(cls)})


@dataclass(frozen=True)
class PairPlan:
    """What will be compared, how, and with which encoder.

    Args:
        pair: both dates.
        settings: plain values.
        encoder: that was chosen for this pair; none for methods that have no use for it.
        ground: resolution of the grid.
        known: where what was measured on the pair before is found, and kept; None: nowhere.
    """

    pair: RasterPair
    settings: DetectionSettings
    encoder: EncoderChoice
    ground: GroundResolution
    known: Known | None = None

    @classmethod
    def make(cls, pair: RasterPair, settings: DetectionSettings, encoder: str) -> PairPlan:
        """Chooses the encoder.

        Args:
            pair: both dates.
            settings: how change is detected.
            encoder: empty for one of those that come with the program, random, or a path.

        Raises:
            ModelError: the encoder's file cannot be used.
            ParameterError: there is no such method.
        """
        ground = GroundResolution.of(pair.grid.ground_resolution_m, settings.ground_resolution_m)
        if detector_entry(settings.method).uses_encoder:
            return cls(pair, settings, choose(encoder, pair.mapping.roles, ground), ground)
        return cls(pair, settings, EncoderChoice("", f"{settings.method} needs none"), ground)

    @property
    def meaning(self) -> bool:
        """Whether what things are is looked at."""
        return bool(self.encoder.path) and meaning_weight(self.ground.metres) > 0

    @property
    def context_px(self) -> float:
        """Deviation of the Gaussian that combines neighbouring scores."""
        if self.settings.context_px is not None:
            return self.settings.context_px
        return context_px(self.ground.metres) if self.meaning else USUAL_CONTEXT_PX

    def open(self, shift: Shift | None = None) -> PairReader:
        """Opens both dates; a given shift is undone where it is to be corrected."""
        return self.pair.open(self.correction_px(shift), self.settings.resampling)

    def correction_px(self, shift: Shift | None) -> tuple[float, float]:
        """Rows and columns by which the second date is moved; none unless a shift is to be corrected."""
        corrected = shift is not None and self.settings.correct_shift
        return (-shift.rows_px, -shift.cols_px) if shift is not None and corrected else (0.0, 0.0)

    def find_shift(self, observer: Observer) -> Shift:
        """Estimates how far the second date lies off the first."""
        observer.progress(0.0, "Estimating the shift between the dates")

        def measure() -> Shift:
            # A narrow region holds no window of its own to compare; what surrounds it is shifted likewise.
            with self.pair.open(resampling=self.settings.resampling, around=True) as reader:
                return estimate_shift(reader, observer)

        return kept_shift(self.known, self.pair, self.settings.resampling, measure)

    def scorer(self) -> Scorer:
        """Builds the scorer, not yet fitted."""
        settings = self.settings
        return Scorer(
            method=settings.method,
            band_count=self.pair.band_count,
            normalisation=settings.normalisation,
            context=settings.context,
            context_px=self.context_px,
            tolerance_px=settings.tolerance_px,
            encoder=self.encoder.path,
            encoder_places=self.encoder.places,
            without_encoder=self.encoder.reason,
            ground_m=self.ground.metres,
            device=settings.device,
            seed=settings.seed,
        )

    def spans(self, observer: Observer) -> list[SpanObserver]:
        """Shares out the progress among shift, fit, scoring and writing, so that the remaining time is about right."""
        size_px, cost = self.pair.grid.size_px, detector_entry(self.settings.method)
        fit_px = cost.fit_px + cost.fit_sample_cost * min(size_px, SAMPLED_PX) + cost.fit_grid_cost * size_px
        fit_px += cost.looks * look_at(self.ground.metres, MEANING_STRIDE_PX).cost * size_px if self.meaning else 0
        score_px = size_px * (cost.encoder_score_cost if self.encoder.path and not self.meaning else cost.score_cost)
        weights = (SHIFT_PX, fit_px, score_px, size_px // 2 + WRITE_PX)
        ends = [sum(weights[: count + 1]) / sum(weights) for count in range(len(weights))]
        return [SpanObserver(observer, start, stop) for start, stop in zip([0.0, *ends[:-1]], ends, strict=True)]


@dataclass(frozen=True)
class PairScores:
    """What a scored pair tells beside its scores.

    Args:
        evidence: histogram and edges of the raw scores.
        text: how change was scored, for people.
        device: that computed, in words.
    """

    evidence: ScoreEvidence
    text: str
    device: str

    @property
    def histogram(self) -> Histogram:
        """Of the raw scores."""
        return self.evidence.histogram

    @property
    def scale(self) -> ScoreScale:
        """From raw to 0 to 1."""
        return self.evidence.scale


def score_pair(
    plan: PairPlan,
    shift: Shift | None,
    spool: Spool,
    fit_observer: Observer,
    score_observer: Observer,
    pictures: PairPictures | None = None,
    differences: Spool | None = None,
) -> PairScores:
    """Fits, and scores all windows that the spool does not hold yet.

    Args:
        plan: what is compared and how.
        shift: between the dates; None where it is not known.
        spool: receives raw scores, NaN where there is no data.
        fit_observer: hears of the fitting, and may cancel.
        score_observer: hears of every window, and may cancel between two.
        pictures: receive what quick looks show.
        differences: receives what became of each pixel, as `Differences` stores it.

    Raises:
        InputError: not one pixel has data in both dates.
        JobCancelled: the finished windows stay in the spool.
    """
    scorer = plan.scorer()
    with plan.open(shift) as reader:
        _load_or_fit(scorer, plan, shift, reader, spool, fit_observer)
        kept = None
        if differences is not None:
            usual = Differences(plan.pair.mapping.roles)
            usual.fit(reader, fit_observer)
            kept = _Kept(usual, differences)
        _score_windows(reader, scorer, spool, pictures, kept, plan, score_observer)
    evidence = ScoreEvidence.of(spool.read, spool.shape)
    if evidence.histogram.total == 0:
        raise nothing_in_common(plan.pair.before, plan.pair.after, plan.pair.masked)
    return PairScores(evidence, scorer.text, scorer.device_text)


def _load_or_fit(
    scorer: Scorer, plan: PairPlan, shift: Shift | None, reader: PairReader, spool: Spool, observer: Observer
) -> None:
    """Fits a scorer, or takes over the fit of the resumed or an earlier run, so that all give the same bytes."""
    path = spool.folder / FIT_NAME
    known = read_sealed(path) if spool.windows else None
    if known is not None:
        scorer.load_state(load(known))
        return
    observer.progress(0.0, "Measuring both dates")

    def measure() -> dict[str, Tensor]:
        scorer.fit(reader, observer)
        return scorer.state()

    ground_m, moved_px = plan.ground.metres, plan.correction_px(shift)
    how = [repr(plan.settings), plan.encoder.identity, plan.context_px, ground_m, moved_px, scorer.device_text]
    state = kept_fit(plan.known, plan.pair, how, measure)
    scorer.load_state(state)
    write_sealed(path, save({name: value.contiguous() for name, value in state.items()}))


@dataclass(frozen=True)
class _Kept:
    """Differences, and where they are kept."""

    usual: Differences
    spool: Spool

    def add(self, tile: Tile) -> None:
        stored = self.usual.of(tile)
        self.spool.write(tile.core, stored if self.spool.bands > 1 else stored[0])


def _score_windows(
    reader: PairReader,
    scorer: Scorer,
    spool: Spool,
    pictures: PairPictures | None,
    kept: _Kept | None,
    plan: PairPlan,
    observer: Observer,
) -> None:
    window_px, limited = plan.settings.window_px, plan.pair.region is not None
    total_px = spool.shape[0] * spool.shape[1]
    if spool.windows:
        observer.log("info", "Resumed: {share:.0%} of the pixels are already scored.", share=spool.done_px / total_px)
    for core in reader.left_out(window_px, scorer.halo_px, scorer.align_px):
        if not spool.done(core):
            spool.write(core, np.full(core.shape, np.nan, np.float32))
        if kept is not None and not kept.spool.done(core):
            blank = np.zeros((kept.spool.bands, *core.shape), np.uint8)
            kept.spool.write(core, blank if kept.spool.bands > 1 else blank[0])
    score = InPortions(scorer.score, scorer.halo_px, scorer.align_px, observer)

    def done(core: Window) -> bool:
        return spool.done(core) and (kept is None or kept.spool.done(core))

    for tile in reader.tiles(window_px, scorer.halo_px, scorer.align_px, skip=done):
        raise_if_cancelled(observer)
        if pictures is not None:
            pictures.add(tile)
        if kept is not None:  # before the score, with which a window counts as done
            kept.add(tile)
        spool.write(tile.core, score(tile))
        observer.progress(
            spool.done_px / total_px, "Scoring change in the area of interest" if limited else "Scoring change"
        )
