"""What a computation needs of whoever gives it the pixels of one date or several, be it files or arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Protocol

from engine.contract.errors import InputError
from engine.raster.grid import Grid
from engine.raster.windows import Tile, Window


class TileReader(Protocol):
    """Tiles of one grid, with what surrounds them."""

    @property
    def grid(self) -> Grid:
        """That all dates lie on."""

    @property
    def band_count(self) -> int:
        """Number of bands of each date."""

    def tiles(
        self,
        window_px: int = 1024,
        halo_px: int = 0,
        align_px: int = 1,
        skip: Callable[[Window], bool] | None = None,
        part: Window | None = None,
    ) -> Iterator[Tile]:
        """Tiles whose cores partition the grid, or a part of it; see `StackReader`."""

    def sample(self, count: int = 64, size_px: int = 256, halo_px: int = 0) -> Iterator[Tile]:
        """Tiles spread evenly over the grid, the same for the same grid; see `StackReader`."""

    def places(self, cores: Sequence[Window], halo_px: int = 0, align_px: int = 1) -> Iterator[Tile]:
        """Tiles of the asked cores only; see `StackReader`."""

    def nothing_valid(self) -> InputError:
        """Makes the error for dates that have no pixel with data in all of them."""
