"""Difference of what things are: the last map of an encoder, cell by cell."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional

from engine.backbones.device import fast_look
from engine.backbones.files import load_encoder
from engine.backbones.folded import fold_norms
from engine.change.base import Detector, DetectorSettings
from engine.change.encoder_input import EncoderInput
from engine.change.looks import look_at
from engine.change.map_sums import MapSums
from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.change.survey import Survey
from engine.observer import Observer, raise_if_cancelled
from engine.raster.windows import Tile, Window

BLOCK_CELLS = 32  # seen at a time: 1,024 px of the enlarged image bound the encoder's first maps to some 200 MB
# Cells around a block that the encoder sees as well. What lies farther than four cells moves a cell less than a change
# does, though the network's reach is three times that. One more is for the tolerance.
MARGIN_CELLS = 5
PASS_WINDOW_PX = 1024
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
        self._path = settings.encoder
        self._device = torch.device(settings.device)
        encoder, self._card = load_encoder(Path(settings.encoder))
        fold_norms(encoder)
        self._encoder = encoder.to(self._device)
        for module in self._encoder.modules():
            if isinstance(module, torch.nn.Conv2d):
                module.weight.data = module.weight.data.contiguous(memory_format=torch.channels_last)
        self._input = EncoderInput(self._card, settings.encoder_places, self._device)
        self._map = encoder.meaning
        look = look_at(settings.ground_m, self._map.stride_px)
        self._enlargement, self._tolerance_cells = look.enlargement, look.tolerance_cells
        self._cell_px = self._map.stride_px // look.enlargement
        # What the encoder sees begins where its windows of attention do, or each block would be cut up otherwise.
        step = self._map.window_cells
        self._block_px = max(1, BLOCK_CELLS // step) * step * self._cell_px
        self._margin_px = -(-MARGIN_CELLS // step) * step * self._cell_px
        self._sums: tuple[MapSums, MapSums] | None = None
        self._cells: Tensor | None = None

    def fit(self, survey: Survey, scale: BandScale, observer: Observer) -> None:
        """See Detector."""
        self._sums = self._measure(survey, scale)
        rows, cols = (-(-edge // self._cell_px) for edge in survey.pair.grid.shape)
        cells = torch.zeros((rows, cols), dtype=torch.float16)
        seen_px = 0
        block_px, halo_px = self._block_px, self._margin_px
        for tile in survey.pair.tiles(max(PASS_WINDOW_PX, block_px), halo_px, block_px):
            for block in _blocks(tile.core, block_px):
                raise_if_cancelled(observer)
                found = self._of_block(tile, block, scale)
                row, col = block.row // self._cell_px, block.col // self._cell_px
                cells[row : row + found.shape[0], col : col + found.shape[1]] = found.half().cpu()
                seen_px += block.size_px
                observer.progress(0.4 + 0.6 * seen_px / survey.pair.grid.size_px, "Comparing what things are")
        self._cells = cells

    def _measure(self, survey: Survey, scale: BandScale) -> tuple[MapSums, MapSums]:
        """Moments of each date's channels over a sample."""
        sums = (MapSums.empty(self._map.channels, self._device), MapSums.empty(self._map.channels, self._device))
        for tile, maps in survey.some(MEASURED_TILES, scale):
            rows, cols = tile.core_slices
            valid = self._at_cells(maps.valid[rows, cols])
            for of_date, image in zip(sums, self._input(maps), strict=True):
                of_date.add(self._features(image[:, rows, cols]), valid)
        return sums

    def _of_block(self, tile: Tile, block: Window, scale: BandScale) -> Tensor:
        """Distances of the cells of a block, [h, w]."""
        shape = tuple(-(-edge // self._cell_px) for edge in block.shape)
        seen = block.grow(self._margin_px).intersect(tile.outer)
        rows, cols = seen.slices_in(tile.outer)
        if not tile.valid[rows, cols].any() or self._sums is None:
            return torch.zeros(shape)
        part = Tile(block, seen, tuple(image[:, rows, cols] for image in tile.images), tile.valid[rows, cols])
        maps = PairMaps(part, scale, self._device)
        before, after = (
            sums.standardise(self._features(image)) for sums, image in zip(self._sums, self._input(maps), strict=True)
        )
        row, col = (block.row - seen.row) // self._cell_px, (block.col - seen.col) // self._cell_px
        return best_match_distance(before, after, self._tolerance_cells)[row : row + shape[0], col : col + shape[1]]

    def _features(self, image: Tensor) -> Tensor:
        """The last map of an image as the encoder wants it, [C, h, w] to [D, cells, cells] float32."""
        part = image[None]
        if self._enlargement > 1:
            part = functional.interpolate(part, scale_factor=self._enlargement, mode="bilinear", align_corners=False)
        with fast_look(self._device):
            found: Tensor = self._encoder.meaning_of(part.contiguous(memory_format=torch.channels_last))
        return found[0].float()

    def _at_cells(self, valid: Tensor) -> Tensor:
        """Whether the pixel at the centre of each cell holds data."""
        rows, cols = (
            ((torch.arange(-(-edge // self._cell_px), device=valid.device) + 0.5) * self._cell_px)
            .long()
            .clamp(max=edge - 1)
            for edge in valid.shape
        )
        return valid[rows][:, cols]

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
        # Enlarged pixel e lies at (e + 0.5) / enlargement - 0.5, and cell i at the enlarged pixel i * stride + centre.
        centre_px = (self._map.centre_px + 0.5) / self._enlargement - 0.5
        rows, cols = (
            (torch.arange(first, first + count) - centre_px) / self._cell_px
            for first, count in zip(maps.origin, maps.shape, strict=True)
        )
        return bilinear(self._cells, rows, cols).to(maps.valid.device)

    def describe(self) -> str:
        """See Detector."""
        named = f" ({self._card.name})" if self._card.name else ""
        times = f", images enlarged {self._enlargement} times" if self._enlargement > 1 else ""
        return f"what things are, by the map {self._map.name} of {Path(self._path).name}{named}{times}"


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


def bilinear(cells: Tensor, rows: Tensor, cols: Tensor) -> Tensor:
    """Values between cells; before the first and behind the last one its value goes on.

    Args:
        cells: [h, w].
        rows: [n] places, 0 at the first cell.
        cols: [m] likewise.

    Returns:
        [n, m] float32.
    """

    def places(at: Tensor, count: int) -> tuple[Tensor, Tensor, Tensor]:
        at = at.clamp(0.0, count - 1.0)
        first = at.floor().long()
        return first, (first + 1).clamp(max=count - 1), (at - first).float()

    row, next_row, down = places(rows, cells.shape[0])
    col, next_col, across = places(cols, cells.shape[1])
    upper, lower = cells[row].float(), cells[next_row].float()
    left, right = (torch.lerp(upper[:, at], lower[:, at], down[:, None]) for at in (col, next_col))
    return torch.lerp(left, right, across[None])


def _inside(count: int, shift: int, device: torch.device) -> Tensor:
    places = torch.arange(count, device=device) + shift
    return (places >= 0) & (places < count)


def _blocks(core: Window, edge_px: int) -> Iterator[Window]:
    for row in range(core.row, core.row + core.height, edge_px):
        for col in range(core.col, core.col + core.width, edge_px):
            height = min(edge_px, core.row + core.height - row)
            yield Window(row, col, height, min(edge_px, core.col + core.width - col))
