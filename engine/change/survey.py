"""A fixed sample of tiles, read once and kept, on which everything cheap is fitted."""

from __future__ import annotations

import math
from collections.abc import Iterator

import torch
from torch import Tensor

from engine.change.maps import PairMaps
from engine.change.normalise import BandScale
from engine.observer import Observer, raise_if_cancelled
from engine.raster.reading.tiles import TileReader
from engine.raster.windows import Tile, Window

TILE_PX = 256
# Kept pixels of both dates. 48 tiles of 256 px hold three million pixels: a percentile of them is sure to 0.03 %.
KEPT_BYTES = 160 * 2**20
MOST_TILES = 48
# Pixels that enter a fit that iterates: a mean over them is sure to 0.2 % of a deviation. Their values are bounded too.
FIT_PX = 2**18
FIT_BYTES = 64 * 2**20
# With fewer valid pixels than this, the whole raster is searched for more.
ENOUGH_PX = 4096


class Survey:
    """Tiles spread over the grid, the same whatever window the job uses.

    Args:
        pair: both dates.
        halo_px: pixels around each tile that a detector needs; a multiple of its alignment.
        device: where to compute.
        observer: may cancel.

    Raises:
        InputError: where no pixel is valid in both dates.
    """

    def __init__(self, pair: TileReader, halo_px: int, device: torch.device, observer: Observer) -> None:
        self.pair, self.device, self._observer = pair, device, observer
        edge = TILE_PX + 2 * halo_px
        count = max(4, min(MOST_TILES, KEPT_BYTES // (edge * edge * pair.band_count * 8)))
        self._tiles = [tile for tile in self._checked(pair.sample(count, TILE_PX, halo_px)) if valid_px(tile)]
        if sum(map(valid_px, self._tiles)) < ENOUGH_PX:
            self._tiles = self._search(count, halo_px)
        self._core_px = sum(tile.core.size_px for tile in self._tiles)

    @property
    def cores(self) -> list[Window]:
        """Where its tiles lie, without what surrounds them."""
        return [tile.core for tile in self._tiles]

    def pixels(self, variables: int) -> tuple[Tensor, Tensor]:
        """Raw valid pixels, [C, N] of each date.

        Args:
            variables: number of values a pixel will take in the fit; decides how many are taken.
        """
        step = self.step(variables)
        before, after = [], []
        for tile in self._tiles:
            rows, cols = lattice(tile, step)
            valid = tile.valid[rows, cols]
            before.append(torch.from_numpy(tile.before[:, rows, cols][:, valid]))
            after.append(torch.from_numpy(tile.after[:, rows, cols][:, valid]))
        return torch.cat(before, dim=1).to(self.device), torch.cat(after, dim=1).to(self.device)

    def step(self, variables: int) -> int:
        """Distance of the pixels that enter a fit of so many variables."""
        most_px = max(ENOUGH_PX, min(FIT_PX, FIT_BYTES // (4 * variables)))
        return max(1, math.ceil(math.sqrt(self._core_px / most_px)))

    def maps(self, scale: BandScale) -> Iterator[tuple[Tile, PairMaps]]:
        """Each tile with its standardised maps."""
        for tile in self._checked(iter(self._tiles)):
            yield tile, PairMaps(tile, scale, self.device)

    def some(self, most: int, scale: BandScale) -> Iterator[tuple[Tile, PairMaps]]:
        """At most so many of the tiles, spread over the grid, with their standardised maps."""
        step = -(-len(self._tiles) // most)
        for tile in self._checked(iter(self._tiles[::step])):
            yield tile, PairMaps(tile, scale, self.device)

    def _checked(self, tiles: Iterator[Tile]) -> Iterator[Tile]:
        for tile in tiles:
            raise_if_cancelled(self._observer)
            yield tile

    def _search(self, count: int, halo_px: int) -> list[Tile]:
        """The first tiles of a whole pass that hold data: a raster may be empty almost everywhere."""
        found: list[Tile] = []
        for tile in self._checked(self.pair.tiles(TILE_PX, halo_px)):
            if valid_px(tile):
                found.append(tile)
            if len(found) == count:
                break
        if not found:
            raise self.pair.nothing_valid()
        return found


def valid_px(tile: Tile) -> int:
    """Valid pixels in the core."""
    return int(tile.valid[tile.core_slices].sum())


def lattice(tile: Tile, step: int) -> tuple[slice, slice]:
    """Slices over a tile's outer window that pick every step-th pixel of its core, counted from the grid's origin.

    Args:
        tile: its windows.
        step: pixels from one to the next.
    """
    rows, cols = tile.core_slices
    return (
        slice(rows.start + (-tile.core.row) % step, rows.stop, step),
        slice(cols.start + (-tile.core.col) % step, cols.stop, step),
    )
