"""Change that is learned on the user's own pair, with an untaught score as the teacher."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.change.base import Detector, DetectorSettings
from engine.change.cells import bilinear, cells_of_grid, core_cells
from engine.change.gaussian import radius_px
from engine.change.learned_basis import Basis
from engine.change.learned_matching import STEPS, Matcher, Places, learn
from engine.change.learned_places import Description
from engine.change.learned_units import Units
from engine.change.looks import USUAL_CONTEXT_PX, context_px
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.smooth import MaskedMean
from engine.change.survey import Survey
from engine.observer import Observer, SpanObserver, raise_if_cancelled
from engine.raster.windows import Tile

# Of the sampled places, those with the lowest untaught scores are taught as unchanged. On fine images, where the
# greater part may have changed, a larger share would teach that changes are none.
UNCHANGED_SHARE, UNCHANGED_SHARE_THINGS = 0.7, 0.3
MOST_PLACES = 2**15  # in both dates, with 500 values of 16 bits each, they take 70 MB
HALF_VALID = 0.5


@dataclass(frozen=True)
class _Learned:
    """What was learned, and from how much.

    Args:
        bases: one a group of features.
        matcher: on the components of all groups.
        units: from the odds to the teacher's scores.
        cells: [rows, cols], logarithms of the odds that a place changed.
        places: that were learned from.
        unchanged: of these, how many were taught as such.
    """

    bases: tuple[Basis, ...]
    matcher: Matcher
    units: Units
    cells: Tensor
    places: int
    unchanged: int


class LearnedDifference(Detector):
    """How surely a place is not the same as before, by a network that was taught on this pair alone.

    It is taught that places which the teacher scores lowest are unchanged, and that other places moved in are a change.
    What it says comes in the teacher's units, so that it is in doubt where the teacher is. One value a place is
    computed in a pass of its own, in blocks of the grid that do not depend on any window; scoring interpolates.

    Args:
        settings: of the detector.
        teacher: fitted before this one is; its scores say what surely did not change.

    Raises:
        ModelError: where the encoder file cannot be used.
    """

    def __init__(self, settings: DetectorSettings, teacher: Detector) -> None:
        self._teacher, self._seed = teacher, settings.seed
        self._device = torch.device(settings.device)
        self._description = Description(settings)
        things = self._description.sees_things
        self._context_px = context_px(settings.ground_m) if things else USUAL_CONTEXT_PX
        self._unchanged_share = UNCHANGED_SHARE_THINGS if things else UNCHANGED_SHARE
        self._learned: _Learned | None = None

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        groups, score = self._sample(survey, scale, SpanObserver(observer, 0.0, 0.2))
        started_s = time.monotonic()
        # What is made inside of inference mode cannot be learned from: this is a copy.
        with torch.inference_mode(False), torch.enable_grad():
            groups = [(before.float(), after.float()) for before, after in groups]
            bases = tuple(
                Basis.fit(before, after, components)
                for (before, after), components in zip(groups, self._description.components, strict=True)
            )
            places = Places(*_components(bases, groups), lowest(score, self._unchanged_share))
            generator = torch.Generator().manual_seed(self._seed)
            matcher = learn(places, generator, SpanObserver(observer, 0.2, 0.3))
        units = Units.fit(matcher.odds(places.before, places.after), score)
        self.constant_s = time.monotonic() - started_s

        def of_block(part: Tile) -> Tensor:
            found = self._description(PairMaps(part, scale, self._device))
            rows, cols = core_cells(part, self._description.layout.cell_px)
            own = [(before[:, rows, cols], after[:, rows, cols]) for before, after in found]
            flat = [(before.flatten(1), after.flatten(1)) for before, after in own]
            return matcher.odds(*_components(bases, flat)).view(own[0][0].shape[1:])

        hears = SpanObserver(observer, 0.3, 1.0)
        cells = cells_of_grid(survey.pair, self._description.layout, of_block, hears, "Comparing by what was learned")
        self._learned = _Learned(bases, matcher, units, cells, int(score.numel()), int(places.unchanged.sum()))

    def _sample(
        self, survey: Survey, scale: BandScale, observer: Observer
    ) -> tuple[list[tuple[Tensor, Tensor]], Tensor]:
        """Features of places in the survey's windows, [D, N] of each group and date, and the teacher's scores, [N]."""
        layout = self._description.layout
        needed = max(layout.margin_px, self._teacher.halo_px + radius_px(self._context_px))
        align_px = math.lcm(layout.cell_px, layout.margin_px, self._teacher.align_px)
        halo_px = -(-needed // align_px) * align_px
        cores = survey.cores
        step = math.ceil(math.sqrt(sum(core.size_px for core in cores) / layout.cell_px**2 / MOST_PLACES))
        found: list[list[tuple[Tensor, Tensor]]] = [[] for _ in self._description.components]
        scores = []
        for number, tile in enumerate(survey.pair.places(cores, halo_px, align_px)):
            raise_if_cancelled(observer)
            observer.progress(number / len(cores), "Looking for what did not change")
            maps = PairMaps(tile, scale, self._device)
            at = tuple(slice(part.start, part.stop, step) for part in core_cells(tile, layout.cell_px))
            share = self._description.share_valid(maps)[at]
            valid = share >= min(HALF_VALID, float(share.max()))
            valid &= share > 0
            raw = self._teacher.raw(maps)
            raw = MaskedMean(maps.valid, self._context_px)(raw.mul_(maps.valid))
            scores.append(self._description.at_places(raw[None], maps)[0][at][valid])
            for group, (before, after) in zip(found, self._description(maps), strict=True):
                group.append((before[:, *at][:, valid].half(), after[:, *at][:, valid].half()))
        groups = [(torch.cat([one[0] for one in group], 1), torch.cat([one[1] for one in group], 1)) for group in found]
        return groups, torch.cat(scores)

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        learned = self._fitted()
        state = {f"matcher.{name}": value for name, value in learned.matcher.state().items()}
        state.update({f"units.{name}": value for name, value in learned.units.state().items()})
        for number, basis in enumerate(learned.bases):
            state.update({f"basis{number}.{name}": value for name, value in basis.state().items()})
        return {**state, "cells": learned.cells, "counts": torch.tensor([learned.places, learned.unchanged])}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
        places, unchanged = (int(count) for count in state["counts"])
        self._learned = _Learned(
            tuple(
                Basis.from_state(_part(state, f"basis{number}"))
                for number, _ in enumerate(self._description.components)
            ),
            Matcher.from_state(_part(state, "matcher")),
            Units.from_state(_part(state, "units")),
            state["cells"].cpu(),
            places,
            unchanged,
        )

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        cell_px = self._description.layout.cell_px
        rows, cols = (
            (torch.arange(first, first + count) + 0.5) / cell_px - 0.5
            for first, count in zip(maps.origin, maps.shape, strict=True)
        )
        learned = self._fitted()
        return learned.units.of(bilinear(learned.cells, rows, cols).to(maps.valid.device))

    def _fitted(self) -> _Learned:
        if self._learned is None:
            raise RuntimeError("LearnedDifference is used before it was fitted")
        return self._learned

    def describe(self) -> str:
        """See Detector."""
        learned, seen = self._learned, f"what was learned on this pair from {self._description.describe()}"
        if learned is None:
            return seen
        return (
            f"{seen}, in {STEPS} steps on {learned.places:,} places, of which the {learned.unchanged:,} that scored "
            "lowest count as unchanged, and others moved in as change"
        )


def _components(bases: tuple[Basis, ...], groups: Sequence[tuple[Tensor, Tensor]]) -> tuple[Tensor, Tensor]:
    """Components of all groups, [N, K] of each date."""
    before = torch.cat([basis.of_before(values) for basis, (values, _) in zip(bases, groups, strict=True)])
    after = torch.cat([basis.of_after(values) for basis, (_, values) in zip(bases, groups, strict=True)])
    return before.T.contiguous(), after.T.contiguous()


def lowest(score: Tensor, share: float) -> Tensor:
    """Marks this share of the scores, [N], the lowest ones; at least one."""
    ordered = score.sort().values
    return score <= ordered[int(share * (len(ordered) - 1))]


def _part(state: Mapping[str, Tensor], name: str) -> dict[str, Tensor]:
    """What of a state belongs to a part."""
    return {key.removeprefix(f"{name}."): value for key, value in state.items() if key.startswith(f"{name}.")}
