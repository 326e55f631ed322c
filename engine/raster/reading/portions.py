"""Where memory runs out for a tile: the same in smaller portions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

import numpy as np

from engine.allocator import ran_out_of_memory
from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import FloatArray
from engine.raster.windows import Tile, Window

SMALLEST_PX = 256  # below it, nearly all of what is computed is halo
Found = TypeVar("Found")


class Portions(Generic[Found]):
    """Computes tiles whole while memory lasts, and else in halves of halves, down to 256 px.

    A pixel gets the same whatever window it lies in, so the result does not change. What was too large once is not
    tried again.

    Args:
        compute: from a tile to what is in its core.
        joined: makes one of those of two halves, that lie along an axis, -2 or -1.
        halo_px: pixels around a core that its values depend on.
        align_px: window origins must be multiples of it.
        observer: hears where a window was too large, and may cancel between two portions.
    """

    def __init__(
        self,
        compute: Callable[[Tile], Found],
        joined: Callable[[list[Found], int], Found],
        halo_px: int,
        align_px: int,
        observer: Observer,
    ) -> None:
        self._compute, self._joined, self._observer = compute, joined, observer
        self._halo_px, self._align_px = -(-halo_px // align_px) * align_px, align_px
        self._most_px: int | None = None

    def __call__(self, tile: Tile) -> Found:
        """What is in the core of a tile.

        Raises:
            MemoryError: or what torch raises, where even the smallest portion is too large.
        """
        edge_px = max(tile.core.shape)
        if self._most_px is None or edge_px <= self._most_px:
            try:
                return self._compute(tile)
            except (MemoryError, RuntimeError) as error:
                if not ran_out_of_memory(error) or edge_px <= max(SMALLEST_PX, self._align_px):
                    raise
            # From here on the error is gone, and with it what the attempt still held.
            self._most_px = self._half(edge_px)
            self._observer.log(
                "warning",
                "There is not enough memory for windows of {edge_px} px. Continuing with {most_px} px, which is "
                "slower.",
                edge_px=edge_px,
                most_px=self._most_px,
            )
        return self._halves(tile)

    def _halves(self, tile: Tile) -> Found:
        core = tile.core
        tall = core.height >= core.width
        first_px = self._half(max(core.shape))
        if tall:
            first = Window(core.row, core.col, first_px, core.width)
            second = Window(core.row + first_px, core.col, core.height - first_px, core.width)
        else:
            first = Window(core.row, core.col, core.height, first_px)
            second = Window(core.row, core.col + first_px, core.height, core.width - first_px)
        found = []
        for half in (first, second):
            raise_if_cancelled(self._observer)
            found.append(self(self._cut(tile, half)))
        return self._joined(found, -2 if tall else -1)

    def _half(self, edge_px: int) -> int:
        """The larger half, so that both begin at a multiple of the alignment."""
        return -(-edge_px // (2 * self._align_px)) * self._align_px

    def _cut(self, tile: Tile, core: Window) -> Tile:
        outer = core.grow(self._halo_px).intersect(tile.outer)
        rows, cols = outer.slices_in(tile.outer)
        return Tile(core, outer, tuple(image[:, rows, cols] for image in tile.images), tile.valid[rows, cols])


class InPortions(Portions[FloatArray]):
    """`Portions` of arrays over the core, [.., h, w].

    Args:
        compute, halo_px, align_px, observer: as there.
    """

    def __init__(self, compute: Callable[[Tile], FloatArray], halo_px: int, align_px: int, observer: Observer) -> None:
        super().__init__(compute, _concatenated, halo_px, align_px, observer)


def _concatenated(parts: list[FloatArray], axis: int) -> FloatArray:
    return np.concatenate(parts, axis=axis)
