"""Scores of different origin joined: agreement is worth more than a better single score."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from engine.change.base import Detector
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.survey import Survey, lattice
from engine.observer import Observer

MEASURED_TILES = 6  # medians set where a score meets the bound below, and nothing else: the mean has its own scale
SMALLEST = 1e-6  # share of the median: a score of zero must not silence the others for ever


class Fused(Detector):
    """Geometric mean of several scores, each over its median.

    Args:
        parts: name to detector.
        weights: of parts that count more or less than 1.
        note: what else people should know of the choice of parts.
    """

    def __init__(self, parts: dict[str, Detector], note: str = "", weights: Mapping[str, float] | None = None) -> None:
        self._parts = parts
        self._weights = {name: (weights or {}).get(name, 1.0) for name in parts}
        self._note = note
        self._medians: dict[str, float] = {}
        self.halo_px = max(part.halo_px for part in parts.values())
        self.align_px = math.lcm(*(part.align_px for part in parts.values()))

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        for part in self._parts.values():
            part.fit(survey, scale, observer)
        self.constant_s = sum(part.constant_s for part in self._parts.values())
        step = survey.step(len(self._parts))
        found: dict[str, list[Tensor]] = {name: [] for name in self._parts}
        for tile, maps in survey.some(MEASURED_TILES, scale):
            rows, cols = lattice(tile, step)
            valid = maps.valid[rows, cols]
            for name, part in self._parts.items():
                found[name].append(part.raw(maps)[rows, cols][valid])
        self._medians = {name: _median(scores) for name, scores in found.items()}

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        state = {f"median.{name}": torch.tensor(median) for name, median in self._medians.items()}
        for name, part in self._parts.items():
            state.update({f"{name}.{key}": value for key, value in part.state().items()})
        return state

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
        self._medians = {name: float(state[f"median.{name}"]) for name in self._parts}
        for name, part in self._parts.items():
            part.load_state(
                {key.removeprefix(f"{name}."): value for key, value in state.items() if key.startswith(f"{name}.")}
            )

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        if not self._medians:
            raise RuntimeError("Fused is used before it was fitted")
        product: Tensor | None = None
        for name, part in self._parts.items():
            share = part.raw(maps).div_(self._medians[name]).clamp_(min=SMALLEST)
            if self._weights[name] != 1.0:
                share = share.pow_(self._weights[name])
            product = share if product is None else product.mul_(share)
        if product is None:
            raise RuntimeError("Fused has no parts")
        total = sum(self._weights.values())
        return product.sqrt_() if total == 2.0 else product.pow_(1.0 / total)

    def describe(self) -> str:
        """See Detector."""
        said = []
        for name, part in self._parts.items():
            weight = self._weights[name]
            said.append(part.describe() + (f", with weight {weight:.2g}" if weight != 1.0 else ""))
        said += [self._note] if self._note else []
        return "geometric mean of: " + "; ".join(said)


def _median(scores: Sequence[Tensor]) -> float:
    """Median of all; 1 where more than half are zero and the scores cannot tell their own size."""
    median = float(torch.cat(list(scores)).median())
    return median if median > 0 else 1.0
