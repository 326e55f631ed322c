"""Change between two rasters, planned once: shared by detect-change, its plan, evaluation and benchmarks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

from engine.backbones.choice import EncoderChoice, choose
from engine.change.coregister import Shift, estimate_shift
from engine.change.detectors import detector_entry
from engine.change.kept import kept_shift
from engine.change.looks import USUAL_CONTEXT_PX, context_px, look_at, meaning_weight
from engine.change.scorer import Scorer, ScorerSettings
from engine.contract.jobs.change import ChangeSettings
from engine.files.known import Known
from engine.observer import Observer, SpanObserver
from engine.raster.ground import GroundResolution
from engine.raster.reading.pair import RasterPair
from engine.raster.reading.reader import PairReader

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


def encoder_for(
    settings: DetectionSettings, encoder: str, roles: Sequence[str | None], ground: GroundResolution
) -> EncoderChoice:
    """Chooses the encoder of a pair.

    Args:
        settings: how change is detected.
        encoder: empty for one of those that come with the program, random, or a path.
        roles: what each compared band shows; None where that is not known.
        ground: resolution of the grid.

    Raises:
        ModelError: the encoder's file cannot be used.
        ParameterError: there is no such method.
    """
    if detector_entry(settings.method).uses_encoder:
        return choose(encoder, roles, ground)
    return EncoderChoice("", f"{settings.method} needs none")


def sees_meaning(encoder: EncoderChoice, ground: GroundResolution) -> bool:
    """Whether what things are is looked at."""
    return bool(encoder.path) and meaning_weight(ground.metres) > 0


def context_for(settings: DetectionSettings, encoder: EncoderChoice, ground: GroundResolution) -> float:
    """Deviation of the Gaussian that combines neighbouring scores, in pixels."""
    if settings.context_px is not None:
        return settings.context_px
    return context_px(ground.metres) if sees_meaning(encoder, ground) else USUAL_CONTEXT_PX


def scorer_settings(
    settings: DetectionSettings, encoder: EncoderChoice, ground: GroundResolution, band_count: int
) -> ScorerSettings:
    """Says how a pair is scored, in plain values.

    Args:
        settings: how change is detected.
        encoder: of `encoder_for`.
        ground: resolution of the grid.
        band_count: compared bands.
    """
    return ScorerSettings(
        method=settings.method,
        band_count=band_count,
        normalisation=settings.normalisation,
        context=settings.context,
        context_px=context_for(settings, encoder, ground),
        tolerance_px=settings.tolerance_px,
        encoder=encoder.path,
        encoder_places=encoder.places,
        without_encoder=encoder.reason,
        ground_m=ground.metres,
        device=settings.device,
        seed=settings.seed,
    )


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
        return cls(pair, settings, encoder_for(settings, encoder, pair.mapping.roles, ground), ground)

    @property
    def meaning(self) -> bool:
        """Whether what things are is looked at."""
        return sees_meaning(self.encoder, self.ground)

    @property
    def context_px(self) -> float:
        """Deviation of the Gaussian that combines neighbouring scores."""
        return context_for(self.settings, self.encoder, self.ground)

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
        return Scorer(scorer_settings(self.settings, self.encoder, self.ground, self.pair.band_count))

    def spans(self, observer: Observer) -> list[SpanObserver]:
        """Shares out the progress among shift, fit, scoring and writing, so that the remaining time is about right."""
        size_px, cost = self.pair.grid.size_px, detector_entry(self.settings.method)
        fit_px = cost.fit_px + cost.fit_sample_cost * min(size_px, SAMPLED_PX) + cost.fit_grid_cost * size_px
        fit_px += cost.looks * look_at(self.ground.metres, MEANING_STRIDE_PX).cost * size_px if self.meaning else 0
        score_px = size_px * (cost.encoder_score_cost if self.encoder.path and not self.meaning else cost.score_cost)
        weights = (SHIFT_PX, fit_px, score_px, size_px // 2 + WRITE_PX)
        ends = [sum(weights[: count + 1]) / sum(weights) for count in range(len(weights))]
        return [SpanObserver(observer, start, stop) for start, stop in zip([0.0, *ends[:-1]], ends, strict=True)]
