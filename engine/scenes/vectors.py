"""The vectors of all tiles of a raster, part by part: computed once, then kept on disk.

What is kept is read without torch, whose import takes longer than the answer to a question.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from safetensors import SafetensorError
from safetensors.numpy import load_file

from engine.observer import Observer, raise_if_cancelled
from engine.pixels.kept import KeptTensors, named_by, stack_parts
from engine.raster.info import BoolArray, FloatArray
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Tile, Window
from engine.scenes.lattice import Lattice

if TYPE_CHECKING:
    from torch import Tensor

    from engine.evaluation.features import Images

PART_PX = 2**22  # pixels of tiles that are looked at together: some fifty megabytes of three bands
LEAST_SHARE = 0.5  # of a tile must have data (assumed: of less, most of what an encoder sees is the hole)


class TileEncoder(Protocol):
    """What looks at tiles."""

    @property
    def parts(self) -> list[object]:
        """What decides its vectors, beside the pixels, as JSON can hold it."""

    @property
    def length(self) -> int:
        """D, of a vector."""

    def vectors(self, images: Images, observer: Observer) -> Tensor:
        """[N, D] float32 on the CPU, as 16 bits can hold it, so that kept vectors are the same."""


@dataclass(frozen=True)
class TileVectors:
    """Vectors of a rectangle of tiles, row by row.

    Args:
        tiles: rows and columns of the lattice.
        vectors: [N, D].
        usable: [N]: enough of the tile has data.
    """

    tiles: Window
    vectors: FloatArray
    usable: BoolArray

    def number(self, row: int, col: int) -> int:
        """Where the vector of a tile stands.

        Args:
            row: of the tile in the lattice.
            col: likewise.
        """
        return (row - self.tiles.row) * self.tiles.width + col - self.tiles.col


class SceneVectors:
    """What an encoder makes of the tiles of a raster.

    Args:
        stack: the raster.
        lattice: over it.
        encoder: looks at them.
        root: folder of the cache.
        renew: do not use what the cache holds.
    """

    def __init__(
        self, stack: ImageStack, lattice: Lattice, encoder: TileEncoder, root: Path, *, renew: bool = False
    ) -> None:
        self.stack, self.lattice, self._encoder = stack, lattice, encoder
        key = named_by([*stack_parts(stack), *encoder.parts, list(lattice.tile), list(lattice.step), PART_PX])
        self._kept, self._renew = KeptTensors(root, key, of_tiles=True), renew

    @property
    def length(self) -> int:
        """Of a vector."""
        return self._encoder.length

    def parts(self) -> list[Window]:
        """Rectangles of tiles that are looked at together, row by row."""
        (rows, cols), (height, width) = self.lattice.shape, self._part
        return [self.part_of(row, col) for row in range(0, rows, height) for col in range(0, cols, width)]

    def part_of(self, row: int, col: int) -> Window:
        """The rectangle that a tile lies in.

        Args:
            row: of the tile.
            col: likewise.
        """
        height, width = self._part
        found = Window(row // height * height, col // width * width, height, width)
        return found.intersect(Window(0, 0, *self.lattice.shape))

    @property
    def _part(self) -> tuple[int, int]:
        """Rows and columns of tiles in a whole rectangle."""
        cols = self.lattice.shape[1]
        most = max(1, PART_PX // (self.lattice.tile[0] * self.lattice.tile[1]))
        return max(1, most // cols), min(cols, most)

    def each(self, wanted: Sequence[Window], observer: Observer) -> Iterator[TileVectors]:
        """Gives the vectors of parts, in their order; what is not kept is computed and kept.

        Args:
            wanted: of `parts`.
            observer: hears of the progress, and may cancel.

        Raises:
            InputError: the raster cannot be read.
            JobCancelled: what was computed stays in the cache.
        """
        missing = [part for part in wanted if self._renew or not self._kept.has(_name(part))]
        keep = bool(missing) and self._kept.begin(observer)
        with self.stack.open() as reader:
            stream = reader.places([self._core(part) for part in missing]) if missing else iter(())
            todo = set(missing)
            for number, part in enumerate(wanted):
                raise_if_cancelled(observer)
                observer.progress(number / len(wanted), "Looking at the tiles")
                found = None if part in todo else self._read(part)
                if found is None:
                    tile = next(stream) if part in todo else next(reader.places([self._core(part)]))
                    found = self._computed(part, tile, keep and self._kept.usable, observer)
                yield found
        if keep:
            self._kept.trim()

    def _core(self, part: Window) -> Window:
        return self.lattice.window(part).intersect(Window(0, 0, *self.lattice.grid.shape))

    def _read(self, part: Window) -> TileVectors | None:
        name = _name(part)
        try:
            tensors = load_file(self._kept.path(name))
            return TileVectors(part, tensors["vectors"].astype(np.float32), tensors["shares"] >= LEAST_SHARE)
        except (OSError, SafetensorError, KeyError):
            self._kept.forget(name)  # another run has just made room
            return None

    def _computed(self, part: Window, tile: Tile, keep: bool, observer: Observer) -> TileVectors:
        import torch

        from engine.scenes.part_images import part_vectors

        vectors, shares = part_vectors(part, tile, self.lattice, self._encoder, observer)
        if keep:
            tensors = {"vectors": vectors.half(), "shares": torch.from_numpy(shares)}
            self._kept.write(_name(part), tensors, observer)
        return TileVectors(part, vectors.numpy(), shares >= LEAST_SHARE)


def _name(part: Window) -> str:
    return f"{part.row}-{part.col}-{part.height}x{part.width}"
