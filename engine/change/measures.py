"""Measures of change that need no labels, as maps on which labels can build."""

from __future__ import annotations

import torch
from torch import Tensor

from engine.change.gaussian import radius_px
from engine.change.looks import USUAL_CONTEXT_PX
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale, fit_scale
from engine.change.prediction import CrossPrediction
from engine.change.smooth import MaskedMean
from engine.change.structure import StructureDifference
from engine.change.survey import Survey, lattice
from engine.observer import Observer
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile

NORMALISATION = "invariant"
SCORES = 3  # prediction, structure, and both smoothed
_MEDIANS = ("prediction", "structure", "both")
# Scores go in as their rank among the pixels of the pair, counted in halvings of what lies above: 1 at the median, 2
# at the upper quarter, 6.6 at the last hundredth. On ten cities, a limit on such ranks that was best for five of them
# gave an F1 of 0.45 on the other five; on scores counted in medians 0.28, since cities differ in how scores spread.
HALVINGS = 10
STEPS_A_HALVING = 4
UNIT = 2.0  # halvings, so that ranks are of the size of other inputs
SMALLEST_MEDIAN = 1e-6


def measure_count(band_count: int) -> int:
    """Number of maps, M: residuals of each band both ways, and scores.

    Args:
        band_count: C.
    """
    return 2 * band_count + SCORES


class ChangeMeasures:
    """What the label-free detectors see in a pair: what one date cannot tell of the other, and where patterns differ.

    Fitted to each pair of rasters anew, and relative to it: so a model that was taught on one pair serves another one
    of another season. Fit it, or load what was fitted, before use.

    Args:
        band_count: C.
        device: where to compute.
    """

    align_px = 1

    def __init__(self, band_count: int, device: torch.device) -> None:
        self.band_count, self.device = band_count, device
        self.count = measure_count(band_count)
        self._prediction, self._structure = CrossPrediction(band_count), StructureDifference()
        self.halo_px = max(self._prediction.halo_px, self._structure.halo_px) + radius_px(USUAL_CONTEXT_PX)
        self._scale: BandScale | None = None
        self._medians: dict[str, float] = {}
        self._quantiles: Tensor | None = None

    @property
    def scale(self) -> BandScale:
        """Of the bands of both dates, fitted on the pixels that did not change."""
        if self._scale is None:
            raise RuntimeError("ChangeMeasures is used before it was fitted")
        return self._scale

    def fit(self, pair: TileReader, observer: Observer) -> None:
        """Learns from a pair what its unchanged pixels look like.

        Args:
            pair: both dates.
            observer: may cancel.

        Raises:
            InputError: where no pixel is valid in both dates.
        """
        with torch.inference_mode():
            survey = Survey(pair, self.halo_px, self.device, observer)
            self._scale = fit_scale(NORMALISATION, *survey.pixels(4 * self.band_count))
            self._prediction.fit(survey, self._scale, observer)
            step = survey.step(SCORES)
            found: dict[str, list[Tensor]] = {name: [] for name in _MEDIANS}
            quantiles = []
            self._medians = dict.fromkeys(_MEDIANS, 1.0)
            # The smoothed one is relative to the medians of the first two, so they come first.
            for names in (_MEDIANS[:2], _MEDIANS[2:]):
                for tile, maps in survey.maps(self._scale):
                    rows, cols = lattice(tile, step)
                    valid = maps.valid[rows, cols]
                    scores = dict(zip(_MEDIANS, self._scores(maps), strict=True))
                    for name in names:
                        found[name].append(scores[name][rows, cols][valid])
                for name in names:
                    values = torch.cat(found[name])
                    self._medians[name] = max(float(values.median()), SMALLEST_MEDIAN)
                    quantiles.append(_quantiles(values))
            self._quantiles = torch.stack(quantiles)

    def state(self) -> dict[str, Tensor]:
        """What was fitted."""
        parts = {"scale": self.scale.state(), "prediction": self._prediction.state()}
        state = {f"{part}.{name}": value for part, values in parts.items() for name, value in values.items()}
        medians = torch.tensor([self._medians[name] for name in _MEDIANS], dtype=torch.float64)
        return {**state, "medians": medians, "quantiles": self._fitted()}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """Takes what `state` gave."""
        parts: dict[str, dict[str, Tensor]] = {"scale": {}, "prediction": {}}
        for key, value in state.items():
            part, _, name = key.partition(".")
            if name:
                parts[part][name] = value
        self._scale = BandScale.from_state(parts["scale"])
        self._prediction.load_state(parts["prediction"])
        self._medians = dict(zip(_MEDIANS, state["medians"].tolist(), strict=True))
        self._quantiles = state["quantiles"].to(self.device)

    def maps(self, tile: Tile) -> Tensor:
        """Measures of a tile, [M, h, w] over its outer window; exact but for the outermost `halo_px`.

        Args:
            tile: both dates.
        """
        with torch.inference_mode():
            maps = PairMaps(tile, self.scale, self.device)
            parts = [residual.sign() * residual.abs().sqrt() for residual in self._prediction.residuals(maps)]
            return torch.cat([*parts, self._ranks(maps)]).mul_(maps.valid)

    def ranks(self, tile: Tile) -> Tensor:
        """The scores alone, [SCORES, h, w] as their ranks in the pair; arguments and edges as in `maps`."""
        with torch.inference_mode():
            maps = PairMaps(tile, self.scale, self.device)
            return self._ranks(maps).mul_(maps.valid)

    def _ranks(self, maps: PairMaps) -> Tensor:
        return torch.stack(
            [rank(score, known).div_(UNIT) for score, known in zip(self._scores(maps), self._fitted(), strict=True)]
        )

    def _scores(self, maps: PairMaps) -> tuple[Tensor, Tensor, Tensor]:
        prediction, structure = self._prediction.raw(maps), self._structure.raw(maps)
        first, second = (self._medians[name] for name in _MEDIANS[:2])
        both = ((prediction / first) * (structure / second)).sqrt_()
        # What is equal in every band did not change; see Scorer.
        both.masked_fill_((maps.before_raw == maps.after_raw).all(dim=0), 0.0)
        return prediction, structure, MaskedMean(maps.valid, USUAL_CONTEXT_PX)(both * maps.valid)

    def _fitted(self) -> Tensor:
        if self._quantiles is None:
            raise RuntimeError("ChangeMeasures is used before it was fitted")
        return self._quantiles


def _quantiles(values: Tensor) -> Tensor:
    """Scores that all but a half, a quarter ... of the pixels lie below, with steps between; [Q] in rising order."""
    halvings = torch.arange(HALVINGS * STEPS_A_HALVING + 1, device=values.device) / STEPS_A_HALVING
    ordered = values.sort().values
    places = (1.0 - 0.5**halvings) * (len(ordered) - 1)
    return ordered[places.round().long()]


def rank(score: Tensor, quantiles: Tensor) -> Tensor:
    """Rank of scores: minus the binary logarithm of the share of pixels above, 0 to `HALVINGS`.

    Args:
        score: of any shape.
        quantiles: [Q] as `ChangeMeasures` fits them.
    """
    above = torch.searchsorted(quantiles, score.contiguous()).clamp(1, len(quantiles) - 1)
    low, high = quantiles[above - 1], quantiles[above]
    share = ((score - low) / (high - low).clamp(min=1e-12)).clamp(0.0, 1.0)
    return (above - 1 + share) / STEPS_A_HALVING
