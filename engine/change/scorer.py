"""From a tile of both dates to raw scores: normalisation, detector, tolerance and spatial context together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.backbones.device import describe_device, pick_device
from engine.change.base import DetectorSettings
from engine.change.detectors import detector_entry
from engine.change.gaussian import radius_px
from engine.change.maps import PairMaps
from engine.change.normalise import NORMALISATIONS, BandScale, fit_scale
from engine.change.outlines import Outlines
from engine.change.smooth import MaskedMean
from engine.change.survey import Survey
from engine.change.tolerance import tolerant_score
from engine.contract.errors import unknown_choice
from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile

FloatArray = npt.NDArray[np.float32]

CONTEXTS = ("none", "gaussian", "outlines")


@dataclass(frozen=True)
class ScorerSettings:
    """How a pair is scored, in plain values.

    Args:
        method: name of a detector.
        band_count: compared bands.
        normalisation: none, moments or invariant.
        context: none, gaussian, or outlines.
        context_px: standard deviation of the context.
        tolerance_px: radius within which a pixel may fit the other date.
        encoder: path of an encoder file; empty for none.
        encoder_places: positions of the compared bands that it takes.
        without_encoder: why there is no encoder file, for people.
        ground_m: edge of a pixel on the ground.
        device: auto, cpu, cuda or mps.
        seed: of everything random.
    """

    method: str
    band_count: int
    normalisation: str
    context: str
    context_px: float
    tolerance_px: int
    encoder: str
    encoder_places: tuple[int, ...]
    without_encoder: str
    ground_m: float
    device: str
    seed: int


class Scorer:
    """Scores pairs of one kind. Fit it, or load what an earlier run fitted, before scoring.

    Args:
        settings: how.

    Raises:
        ParameterError: for a choice that is not offered.
        ModelError: where the encoder file cannot be used.
    """

    def __init__(self, settings: ScorerSettings) -> None:
        context, context_px = settings.context, settings.context_px
        if context not in CONTEXTS:
            raise unknown_choice("context", context, CONTEXTS)
        if settings.normalisation not in NORMALISATIONS:
            raise unknown_choice("normalisation", settings.normalisation, NORMALISATIONS)
        self.settings = settings
        self.device = pick_device(settings.device)
        self._sigma_px = context_px if context != "none" else 0.0
        self._outlines = Outlines(context_px) if context == "outlines" and context_px > 0 else None
        self._tolerance_px = settings.tolerance_px
        self._detector = detector_entry(settings.method).build(
            DetectorSettings(
                settings.band_count,
                settings.encoder,
                settings.encoder_places,
                settings.seed,
                str(self.device),
                settings.without_encoder,
                settings.ground_m,
            )
        )
        self._scale: BandScale | None = None
        self.align_px = self._detector.align_px
        needed = self._detector.halo_px + self._tolerance_px + radius_px(self._sigma_px)
        needed += self._outlines.halo_px if self._outlines is not None else 0
        self.halo_px = -(-needed // self.align_px) * self.align_px

    @property
    def text(self) -> str:
        """How change is scored, for people."""
        parts = [self._detector.describe(), f"normalisation {self.settings.normalisation}"]
        if self._sigma_px > 0:
            along = ", along outlines" if self._outlines is not None else ""
            parts.append(f"gaussian context {self._sigma_px:g} px{along}")
        if self._tolerance_px:
            parts.append(f"tolerance {self._tolerance_px} px")
        return ", ".join(parts)

    @property
    def device_text(self) -> str:
        """The device, for people."""
        return describe_device(self.device)

    @property
    def constant_s(self) -> float:
        """Time that the last fit took for what takes as long however large the raster is."""
        return self._detector.constant_s

    def fit(self, pair: TileReader, observer: Observer) -> None:
        """Learns from the pair what unchanged pixels look like.

        Args:
            pair: both dates.
            observer: hears of the progress, and may cancel.

        Raises:
            InputError: where no pixel is valid in both dates.
            JobCancelled: where the observer asks for it.
        """
        with torch.inference_mode():
            survey = Survey(pair, self._detector_halo(), self.device, observer)
            observer.progress(0.3, "Measuring both dates")
            before, after = survey.pixels(4 * self.settings.band_count)
            self._scale = fit_scale(self.settings.normalisation, before, after)
            if self._outlines is not None:
                self._outlines.fit(self._scale, before, after)
            raise_if_cancelled(observer)
            self._detector.fit(survey, self._scale, observer)
        observer.progress(1.0, "Measured both dates")

    def state(self) -> dict[str, Tensor]:
        """What was fitted, to be kept for a resumed run."""
        state = {f"scale.{key}": value.detach().cpu().clone() for key, value in self._fitted().state().items()}
        state.update({f"detector.{k}": v.detach().cpu().clone() for k, v in self._detector.state().items()})
        if self._outlines is not None:
            state.update({f"outlines.{k}": v.detach().cpu().clone() for k, v in self._outlines.state().items()})
        return state

    def load_state(self, state: dict[str, Tensor]) -> None:
        """Takes what `state` gave."""
        parts: dict[str, dict[str, Tensor]] = {"scale": {}, "detector": {}, "outlines": {}}
        for key, value in state.items():
            part, name = key.split(".", 1)
            parts[part][name] = value.to(self.device)
        self._scale = BandScale.from_state(parts["scale"])
        self._detector.load_state(parts["detector"])
        if self._outlines is not None:
            self._outlines.load_state(parts["outlines"])

    def score(self, tile: Tile) -> FloatArray:
        """Scores a tile.

        Args:
            tile: with a halo of at least `halo_px` wherever the grid goes on, its origin a multiple of `align_px`.

        Returns:
            [h, w] over the core, at least 0; NaN where there is no data.
        """
        rows, cols = tile.core_slices
        if not tile.valid[rows, cols].any():
            return np.full(tile.core.shape, np.nan, np.float32)
        with torch.inference_mode():
            maps = PairMaps(tile, self._fitted(), self.device)
            score = tolerant_score(self._detector, maps, self._tolerance_px)
            # What is equal in every band did not change. Scores are relative, so that without this the rounding of one
            # image against itself, or of the empty parts of two scenes, would be stretched to a map of changes.
            score.masked_fill_((maps.before_raw == maps.after_raw).all(dim=0), 0.0)
            if self._sigma_px > 0:
                if not maps.all_valid:
                    score.mul_(maps.valid)
                score = MaskedMean(maps.valid, self._sigma_px)(score)
            if self._outlines is not None:
                score = self._outlines.draw(score, maps)
            result: FloatArray = maps.masked(score)[rows, cols].contiguous().cpu().numpy()
            return result

    def _detector_halo(self) -> int:
        align = self._detector.align_px
        return -(-self._detector.halo_px // align) * align

    def _fitted(self) -> BandScale:
        if self._scale is None:
            raise RuntimeError("Scorer is used before it was fitted")
        return self._scale
