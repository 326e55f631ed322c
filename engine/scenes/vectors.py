"""The vectors of all tiles of a raster, part by part: computed once, then kept on disk."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from engine.evaluation.features import Images
from engine.observer import Observer, SilentObserver, raise_if_cancelled
from engine.pixels.kept import KeptTensors, named_by, stack_parts
from engine.raster.info import BoolArray, FloatArray
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Tile, Window
from engine.scenes.encoder import SceneEncoder
from engine.scenes.lattice import Lattice
from engine.tasks.scene import ImageBatch

PART_PX = 2**22  # pixels of tiles that are looked at together: some fifty megabytes of three bands
LEAST_SHARE = 0.5  # of a tile must have data (assumed: of less, most of what an encoder sees is the hole)


@dataclass(frozen=True)
class TileVectors:
    """Vectors of a rectangle of tiles, row by row.

    Args:
        tiles: rows and columns of the lattice.
        vectors: [N, D].
        usable: [N]: enough of the tile has data.
    """

    tiles: Window
    vectors: Tensor
    usable: BoolArray


@dataclass(frozen=True)
class _Tiles:
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
        return self.tiles.size_px

    @property
    def size(self) -> tuple[int, int]:
        return self.lattice.tile

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
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
        self, stack: ImageStack, lattice: Lattice, encoder: SceneEncoder, root: Path, *, renew: bool = False
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
            return TileVectors(part, tensors["vectors"].float(), tensors["shares"].numpy() >= LEAST_SHARE)
        except (OSError, SafetensorError, KeyError):
            self._kept.forget(name)  # another run has just made room
            return None

    def _computed(self, part: Window, tile: Tile, keep: bool, observer: Observer) -> TileVectors:
        tiles = _laid_out(part, tile, self.lattice)
        shares = tiles.shares()
        usable = shares >= LEAST_SHARE
        vectors = torch.zeros(part.size_px, self._encoder.length)
        if usable.any():
            chosen = SomeImages(tiles, np.flatnonzero(usable))
            vectors[torch.from_numpy(usable)] = self._encoder.vectors(chosen, _Cancelling(observer))
        if keep:
            tensors = {"vectors": vectors.half(), "shares": torch.from_numpy(shares)}
            self._kept.write(_name(part), tensors, observer)
        return TileVectors(part, vectors, usable)


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


def window_vector(stack: ImageStack, window: Window, encoder: SceneEncoder, observer: Observer) -> Tensor | None:
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
    images, valid = padded(tile, window)
    tiles = _Tiles(images, valid, lattice, Window(0, 0, 1, 1))
    if tiles.shares()[0] < LEAST_SHARE:
        return None
    return encoder.vectors(tiles, _Cancelling(observer))[0]


class _Cancelling(SilentObserver):
    """Hears of a cancel, and tells no progress: a part is a step of its own."""

    def __init__(self, inner: Observer) -> None:
        self._inner = inner

    def cancelled(self) -> bool:
        """Asks the inner observer."""
        return self._inner.cancelled()


def _laid_out(part: Window, tile: Tile, lattice: Lattice) -> _Tiles:
    images, valid = padded(tile, lattice.window(part))
    return _Tiles(images, valid, lattice, part)


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


def _name(part: Window) -> str:
    return f"{part.row}-{part.col}-{part.height}x{part.width}"
