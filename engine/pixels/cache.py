"""An encoder's maps on disk, window by window, so that the next training on the same image does not compute them."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from torch import Tensor

from engine.observer import Observer, raise_if_cancelled
from engine.pixels.kept import LARGEST_BYTES, KeptTensors, named_by, stack_parts
from engine.pixels.maps import EncoderMaps
from engine.raster.reading.image_stack import ImageStack
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window

WINDOW_PX = 256


def cache_key(stack: ImageStack, maps: EncoderMaps, weights_sha256: str) -> str:
    """Names what decides the maps: pixels, encoder and scaling.

    Args:
        stack: the images that the maps are of.
        maps: what computes them.
        weights_sha256: of the encoder.
    """
    scale = maps.scale
    parts = [
        *stack_parts(stack),
        weights_sha256,
        [info.name for info in maps.maps],
        list(scale.places),
        scale.mean.tolist(),
        scale.deviation.tolist(),
        WINDOW_PX,
    ]
    return named_by(parts)


class MapCache:
    """Maps of one image stack and encoder. A file a window, which is verified when it is first used, else made anew.

    Args:
        root: folder of all caches.
        key: of `cache_key`.
        maps: compute what is missing.
        largest_bytes: of all caches under the root; what was not used for longest goes first.
    """

    def __init__(self, root: Path, key: str, maps: EncoderMaps, largest_bytes: int = LARGEST_BYTES) -> None:
        self._kept, self._maps = KeptTensors(root, key, largest_bytes), maps

    @property
    def folder(self) -> Path:
        """Folder of these maps."""
        return self._kept.folder

    @property
    def usable(self) -> bool:
        """Whether there is room and leave to write."""
        return self._kept.usable

    def windows(self, area: Window, shape: tuple[int, int]) -> list[Window]:
        """Windows of the lattice that an area touches, cut at the edge of the grid.

        Args:
            area: of the grid.
            shape: rows and columns of the grid.
        """
        whole, size = Window(0, 0, *shape), WINDOW_PX
        rows = range(area.row // size * size, area.row_stop, size)
        cols = range(area.col // size * size, area.col_stop, size)
        return [Window(row, col, size, size).intersect(whole) for row in rows for col in cols]

    def has(self, window: Window) -> bool:
        """Says whether a window's maps are there and whole."""
        return self._kept.has(_name(window))

    def fill(self, reader: StackReader, wanted: Iterable[Window], observer: Observer) -> None:
        """Computes what is missing of some windows of the lattice.

        Without room or leave to write it does nothing more: the maps are then computed where they are needed.

        Args:
            reader: all dates on the grid.
            wanted: windows of `windows`.
            observer: hears of the progress, and may cancel.
        """
        missing = sorted({window for window in wanted if not self.has(window)})
        if not missing or not self._kept.begin(observer):
            return
        halo = self._maps.reach_px
        for number, tile in enumerate(reader.places(missing, halo, self._maps.align_px)):
            raise_if_cancelled(observer)
            if not self._kept.write(_name(tile.core), self._cells_of(tile), observer):
                return
            observer.progress((number + 1) / len(missing), "Computing the encoder's maps")
        self._kept.trim()

    def read(self, tile: Tile, shape: tuple[int, int]) -> list[list[Tensor]] | None:
        """Maps over the outer window of a tile, as `EncoderMaps.of` gives them; None where some are missing.

        Args:
            tile: aligned as the encoder needs it.
            shape: rows and columns of the grid.
        """
        windows = self.windows(tile.outer, shape)
        if not all(self.has(window) for window in windows):
            return None
        found = [[self._empty(tile, number) for number in range(len(self._maps.maps))] for _ in tile.images]
        for window in windows:
            try:
                with safe_open(self._kept.path(_name(window)), framework="pt") as opened:
                    for date, of_date in enumerate(found):
                        for info, target in zip(self._maps.maps, of_date, strict=True):
                            part = window.intersect(tile.outer)
                            own, theirs = (_cells(part, of, info.stride_px) for of in (tile.outer, window))
                            target[(slice(None), *own)] = opened.get_slice(f"{date}.{info.name}")[
                                (slice(None), *theirs)
                            ]
            except (OSError, SafetensorError):
                self._kept.forget(_name(window))  # another run has just made room
                return None
        return found

    def _empty(self, tile: Tile, number: int) -> Tensor:
        info = self._maps.maps[number]
        height, width = (-(-length // info.stride_px) for length in tile.outer.shape)
        return torch.empty(info.channels, height, width)

    def _cells_of(self, tile: Tile) -> dict[str, Tensor]:
        tensors = {}
        for date, of_date in enumerate(self._maps.of(tile)):
            for info, values in zip(self._maps.maps, of_date, strict=True):
                rows, cols = _cells(tile.core, tile.outer, info.stride_px)
                tensors[f"{date}.{info.name}"] = values[:, rows, cols].half().contiguous().cpu()
        return tensors


def _name(window: Window) -> str:
    return f"{window.row}-{window.col}-{window.height}x{window.width}"


def _cells(part: Window, outer: Window, stride_px: int) -> tuple[slice, slice]:
    """Cells of a part of a window; both begin at multiples of the stride."""
    row, col = (part.row - outer.row) // stride_px, (part.col - outer.col) // stride_px
    return (
        slice(row, row - (-part.height // stride_px)),
        slice(col, col - (-part.width // stride_px)),
    )
