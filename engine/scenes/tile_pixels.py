"""The pixels of labelled tiles, for an encoder that is taught and so must look at them again and again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch

from engine.evaluation.images import as_batch, room
from engine.observer import Observer, raise_if_cancelled
from engine.raster.info import AnyArray, BoolArray
from engine.raster.reading.image_stack import ImageStack
from engine.raster.windows import Window
from engine.scenes.lattice import Lattice
from engine.scenes.part_images import padded
from engine.tasks.scene import ImageBatch


@dataclass(frozen=True)
class TilePixels:
    """Pixels of some tiles, as `embed` takes them.

    Args:
        pixels: [N, C, h, w].
        holes: where tiles lack data, by number.
    """

    pixels: AnyArray
    holes: dict[int, BoolArray] = field(default_factory=dict)

    @property
    def count(self) -> int:
        """N."""
        return len(self.pixels)

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of a tile."""
        return int(self.pixels.shape[2]), int(self.pixels.shape[3])

    def batch(self, places: npt.NDArray[np.int64], device: torch.device) -> ImageBatch:
        """Some of them, by their numbers."""
        return as_batch(self.pixels, self.holes, places, device)


def tile_pixels(
    stack: ImageStack, lattice: Lattice, tiles: Sequence[tuple[int, int]], folder: Path, observer: Observer
) -> TilePixels:
    """Reads tiles.

    Args:
        stack: the raster.
        lattice: of its tiles.
        tiles: row and column of each.
        folder: on whose disk they are kept during the run where they are too large for the memory.
        observer: hears of the progress, and may cancel.

    Raises:
        InputError: the raster cannot be read.
    """
    windows = [lattice.window(Window(row, col, 1, 1)) for row, col in tiles]
    whole = Window(0, 0, *stack.grid.shape)
    holes: dict[int, BoolArray] = {}
    pixels: AnyArray | None = None
    with stack.open() as reader:
        for number, tile in enumerate(reader.places([window.intersect(whole) for window in windows])):
            raise_if_cancelled(observer)
            observer.progress(number / len(windows), "Reading the labelled tiles")
            image, valid = padded(tile, windows[number])
            if pixels is None:
                pixels = room((len(windows), *image.shape), image.dtype, folder)
            pixels[number] = image
            if not valid.all():
                holes[number] = valid
    if pixels is None:
        pixels = np.empty((0, stack.band_count, *lattice.tile), np.float32)
    return TilePixels(pixels, holes)
