"""Difference of what things are: the last map of an encoder, cell by cell."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn import functional

from engine.change.base import Detector, DetectorSettings
from engine.change.cells import at_centres, bilinear, cells_of_grid, core_cells
from engine.change.deep_map import DeepMap
from engine.change.map_sums import MapSums
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.survey import Survey
from engine.observer import Observer, SpanObserver
from engine.raster.windows import Tile

MEASURED_TILES = 12  # with some thousand cells: means and deviations of the channels are sure to two percent


class MeaningDifference(Detector):
    """Cosine distance of the last map, each place against the best match near it in the other date, both ways.

    Channels of each date are brought to mean 0 and deviation 1, so that another light, season or sensor, which moves a
    channel everywhere, is no change. The best match forgives parallax and small shifts. One value a cell is computed
    in a pass of its own, in blocks of the grid that do not depend on any window; scoring interpolates between cells.

    Args:
        settings: with an encoder file.

    Raises:
        ModelError: where the encoder file cannot be used.
    """

    def __init__(self, settings: DetectorSettings) -> None:
        self._device = torch.device(settings.device)
        self._map = DeepMap(settings)
        self._cells: Tensor | None = None

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        sums = self._measure(survey, scale)

        def of_block(part: Tile) -> Tensor:
            images = self._map.prepare(PairMaps(part, scale, self._device))
            before, after = (of.standardise(self._map.of(image)) for of, image in zip(sums, images, strict=True))
            distance = best_match_distance(before, after, self._map.tolerance_cells)
            return distance[core_cells(part, self._map.layout.cell_px)]

        hears = SpanObserver(observer, 0.4, 1.0)
        self._cells = cells_of_grid(survey.pair, self._map.layout, of_block, hears, "Comparing what things are")

    def _measure(self, survey: Survey, scale: BandScale) -> tuple[MapSums, MapSums]:
        """Moments of each date's channels over a sample."""
        sums = (MapSums.empty(self._map.channels, self._device), MapSums.empty(self._map.channels, self._device))
        for tile, maps in survey.some(MEASURED_TILES, scale):
            rows, cols = tile.core_slices
            valid = at_centres(maps.valid[rows, cols], self._map.layout.cell_px)
            for of_date, image in zip(sums, self._map.prepare(maps), strict=True):
                of_date.add(self._map.of(image[:, rows, cols]), valid)
        return sums

    def state(self) -> dict[str, Tensor]:
        """See Detector."""
        return {} if self._cells is None else {"cells": self._cells}

    def load_state(self, state: dict[str, Tensor]) -> None:
        """See Detector."""
        self._cells = state["cells"].cpu()

    def raw(self, maps: PairMaps) -> Tensor:
        """See Detector."""
        if self._cells is None:
            raise RuntimeError("MeaningDifference is used before it was fitted")
        rows, cols = (
            self._map.places(torch.arange(first, first + count))
            for first, count in zip(maps.origin, maps.shape, strict=True)
        )
        return bilinear(self._cells, rows, cols).to(maps.valid.device)

    def describe(self) -> str:
        """See Detector."""
        return f"what things are, by {self._map.describe()}"


def best_match_distance(before: Tensor, after: Tensor, tolerance_cells: int) -> Tensor:
    """Cosine distance of each cell to the cell near it in the other date that is most like it; mean of both ways.

    Args:
        before: [D, h, w].
        after: likewise.
        tolerance_cells: how far that cell may lie.

    Returns:
        [h, w], 0 to 2.
    """
    first, second = (functional.normalize(values, dim=0, eps=1e-6) for values in (before, after))
    height, width = first.shape[1:]
    reach = tolerance_cells
    ways = []
    for one, other in ((first, second), (second, first)):
        padded = functional.pad(other, (reach,) * 4)
        best = torch.full((height, width), -1.0, device=one.device)
        for row in range(2 * reach + 1):
            for col in range(2 * reach + 1):
                found = (one * padded[:, row : row + height, col : col + width]).sum(dim=0)
                there = _inside(height, row - reach, one.device)[:, None] & _inside(width, col - reach, one.device)
                best = torch.where(there, torch.maximum(best, found), best)
        ways.append(1.0 - best)
    return (0.5 * (ways[0] + ways[1])).clamp_(min=0.0)


def _inside(count: int, shift: int, device: torch.device) -> Tensor:
    places = torch.arange(count, device=device) + shift
    return (places >= 0) & (places < count)
