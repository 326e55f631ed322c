"""The tiles of a part of a raster as images, and what an encoder makes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from engine.evaluation.features import Images
from engine.observer import Observer, SilentObserver
from engine.raster.info import BoolArray, FloatArray
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Tile, Window
from engine.scenes.lattice import Lattice
from engine.scenes.vectors import LEAST_SHARE, TileEncoder
from engine.tasks.scene import ImageBatch


@dataclass(frozen=True)
class PartImages:
    """The tiles of a part, as `embed` takes them.

    Args:
        images: [C, h, w] over the part, with zeros where the raster ends.
        valid: [h, w].
        lattice: of the tiles.
        tiles: which.
    """

    images: FloatArray
    valid: BoolArray
    lattice: Lattice
    tiles: Window

    @property
    def count(self) -> int:
        """N."""
        return self.tiles.size_px

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of a tile."""
        return self.lattice.tile

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        """See Images."""
        cuts = [self._cut(int(place)) for place in places]
        images = np.stack([self.images[(slice(None), *cut)] for cut in cuts])
        valid = np.stack([self.valid[cut] for cut in cuts])
        return ImageBatch(torch.from_numpy(images).to(device), torch.from_numpy(valid).to(device))

    def shares(self) -> FloatArray:
        """[N] share of each tile that has data."""
        return np.array([self.valid[self._cut(place)].mean() for place in range(self.count)], np.float32)

    def _cut(self, place: int) -> tuple[slice, slice]:
        row, col = divmod(place, self.tiles.width)
        top, left = row * self.lattice.step[0], col * self.lattice.step[1]
        return slice(top, top + self.lattice.tile[0]), slice(left, left + self.lattice.tile[1])


@dataclass(frozen=True)
class SomeImages:
    """Some of a set of images.

    Args:
        images: the set.
        numbers: of those.
    """

    images: Images
    numbers: npt.NDArray[np.int64]

    @property
    def count(self) -> int:
        """N."""
        return len(self.numbers)

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.images.size

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        """See Images."""
        return self.images.batch(self.numbers[places], device)


def part_vectors(
    part: Window, tile: Tile, lattice: Lattice, encoder: TileEncoder, observer: Observer
) -> tuple[Tensor, FloatArray]:
    """Looks at the tiles of a part.

    Args:
        part: rectangle of tiles.
        tile: its pixels.
        lattice: of the tiles.
        encoder: looks at them.
        observer: may cancel.

    Returns:
        [N, D] vectors, zeros where too little of a tile has data; [N] share of each tile that has.
    """
    tiles = PartImages(*padded(tile, lattice.window(part)), lattice, part)
    shares = tiles.shares()
    usable = np.flatnonzero(shares >= LEAST_SHARE)
    if not len(usable):
        return torch.zeros(part.size_px, encoder.length), shares
    found = encoder.vectors(SomeImages(tiles, usable), _Cancelling(observer))
    vectors = torch.zeros(part.size_px, found.shape[1])
    vectors[torch.from_numpy(usable)] = found
    return vectors, shares


def window_vector(
    stack: ImageStack, window: Window, encoder: TileEncoder, observer: Observer
) -> npt.NDArray[np.float32] | None:
    """Looks at one window of a raster, [D]; None where not enough of it has data.

    Args:
        stack: the raster.
        window: which may stick out of it.
        encoder: looks at it.
        observer: may cancel.
    """
    lattice = Lattice(stack.grid, window.shape, window.shape)
    with stack.open() as reader:
        inside = window.intersect(Window(0, 0, *stack.grid.shape))
        tile = next(reader.places([inside]))
    tiles = PartImages(*padded(tile, window), lattice, Window(0, 0, 1, 1))
    if tiles.shares()[0] < LEAST_SHARE:
        return None
    return encoder.vectors(tiles, _Cancelling(observer))[0].numpy()


def padded(tile: Tile, window: Window) -> tuple[FloatArray, BoolArray]:
    """The pixels of a window, with nothing valid where the raster ends."""
    image = tile.images[0]
    if tile.core == window:
        return image, tile.valid
    images = np.zeros((len(image), *window.shape), image.dtype)
    valid = np.zeros(window.shape, np.bool_)
    place = tile.core.slices_in(window)
    images[(slice(None), *place)], valid[place] = image, tile.valid
    return images, valid


class _Cancelling(SilentObserver):
    """Hears of a cancel, and tells no progress: a part is a step of its own."""

    def __init__(self, inner: Observer) -> None:
        self._inner = inner

    def cancelled(self) -> bool:
        """Asks the inner observer."""
        return self._inner.cancelled()
