"""The tiles whose vectors are most like that of an example."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.raster.info import FloatArray
from engine.raster.windows import Window
from engine.scenes.lattice import Lattice
from engine.scenes.vectors import TileVectors


@dataclass(frozen=True)
class Found:
    """A tile that was found.

    Args:
        similarity: cosine of its vector and the example's.
        raster: number of its raster.
        window: pixels of the tile.
    """

    similarity: float
    raster: int
    window: Window


class MostSimilar:
    """Keeps the best tiles of all that stream past; memory does not grow with their number.

    Args:
        example: [D] vector.
        count: so many are kept.
    """

    def __init__(self, example: FloatArray, count: int) -> None:
        self._example, self._count = _directions(example[None])[0], count
        self._best: list[Found] = []
        self.searched = 0

    def add(self, raster: int, lattice: Lattice, part: TileVectors, own: Window | None) -> None:
        """Compares the tiles of a part.

        Args:
            raster: number of the raster.
            lattice: of its tiles.
            part: their vectors.
            own: pixels of the example where it is of this raster; tiles that are half covered by it are left out.
        """
        similarity = _directions(part.vectors) @ self._example
        usable = part.usable.copy()
        if own is not None and not lattice.window(part.tiles).intersect(own).empty:
            for place in np.flatnonzero(usable):
                window = lattice.window(_tile(part, int(place)))
                usable[place] = 2 * window.intersect(own).size_px < window.size_px
        self.searched += int(usable.sum())
        places = np.flatnonzero(usable)
        best = places[np.argsort(-similarity[places], kind="stable")][: self._count]
        found = [Found(float(similarity[p]), raster, lattice.window(_tile(part, int(p)))) for p in best]
        # Of equals, the first raster's upper left tile comes first, however the tiles were divided.
        order = lambda one: (-one.similarity, one.raster, one.window)  # noqa: E731
        self._best = sorted([*self._best, *found], key=order)[: self._count]

    @property
    def best(self) -> tuple[Found, ...]:
        """The most similar tiles, the best first."""
        return tuple(self._best)


def _directions(vectors: FloatArray) -> FloatArray:
    """[N, D] vectors of length 1; zeros stay as they are."""
    length = np.linalg.norm(vectors, axis=1, keepdims=True)
    found: FloatArray = vectors / np.maximum(length, np.finfo(np.float32).tiny)
    return found


def _tile(part: TileVectors, place: int) -> Window:
    row, col = divmod(place, part.tiles.width)
    return Window(part.tiles.row + row, part.tiles.col + col, 1, 1)
