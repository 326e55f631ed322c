"""An encoder's maps on disk, window by window, so that the next training on the same image does not compute them."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save
from torch import Tensor

from engine.contract.errors import ModelError, OutputError
from engine.contract.safe_header import SUFFIX, bytes_checksum, metadata_of, read_header, weights_checksum
from engine.files.commit import Commit, write_bytes
from engine.files.disk import free_bytes, prepare_folder
from engine.observer import Observer, raise_if_cancelled
from engine.pixels.maps import EncoderMaps
from engine.raster.describe import fingerprint
from engine.raster.reading.image_stack import ImageStack
from engine.raster.reading.reader import StackReader
from engine.raster.windows import Tile, Window

WINDOW_PX = 256
LARGEST_BYTES = 4 * 2**30  # of all images together (assumed): some eighty megapixels of a ResNet-18's first maps
LEAST_FREE_BYTES = 2 * 2**30  # of the disk, which is left to others
_CHECKSUM = "swimdiff.maps"


def cache_key(stack: ImageStack, maps: EncoderMaps, weights_sha256: str) -> str:
    """Names what decides the maps: pixels, encoder and scaling.

    Args:
        stack: the images that the maps are of.
        maps: what computes them.
        weights_sha256: of the encoder.
    """
    scale = maps.scale
    parts = [
        [fingerprint(info.path) for info in stack.infos],
        [repr((info.nodata, info.given_nodata, info.alpha_band)) for info in stack.infos],
        [stack.grid.crs_wkt, list(stack.grid.transform), list(stack.grid.shape), stack.resampling],
        [list(bands) for bands in stack.bands],
        weights_sha256,
        [info.name for info in maps.maps],
        list(scale.places),
        scale.mean.tolist(),
        scale.deviation.tolist(),
        WINDOW_PX,
    ]
    return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:32]


class MapCache:
    """Maps of one image stack and encoder. A file a window, which is verified when it is first used, else made anew.

    Args:
        root: folder of all caches.
        key: of `cache_key`.
        maps: compute what is missing.
        largest_bytes: of all caches under the root; what was not used for longest goes first.
    """

    def __init__(self, root: Path, key: str, maps: EncoderMaps, largest_bytes: int = LARGEST_BYTES) -> None:
        self.folder, self._root, self._maps, self._largest = root / key, root, maps, largest_bytes
        self._good: set[Window] = set()
        self.usable = True

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
        if window in self._good:
            return True
        path = self._path(window)
        try:
            whole = metadata_of(read_header(path, "cached map")[0]).get(_CHECKSUM) == weights_checksum(
                path, "cached map"
            )
        except ModelError:
            return False
        if not whole:
            with contextlib.suppress(OSError):
                path.unlink()
            return False
        with contextlib.suppress(OSError):
            os.utime(path)  # it was used just now
        self._good.add(window)
        return True

    def fill(self, reader: StackReader, wanted: Iterable[Window], observer: Observer) -> None:
        """Computes what is missing of some windows of the lattice.

        Without room or leave to write it does nothing more: the maps are then computed where they are needed.

        Args:
            reader: all dates on the grid.
            wanted: windows of `windows`.
            observer: hears of the progress, and may cancel.
        """
        missing = sorted({window for window in wanted if not self.has(window)})
        if not missing or not self._begin(observer):
            return
        halo = self._maps.reach_px
        for number, tile in enumerate(reader.places(missing, halo, self._maps.align_px)):
            raise_if_cancelled(observer)
            try:
                self._write(tile)
            except OutputError as error:
                observer.log("warning", "The encoder's maps are not cached: {reason}", reason=error.message)
                self.usable = False
                return
            observer.progress((number + 1) / len(missing), "Computing the encoder's maps")
        self._trim()

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
                with safe_open(self._path(window), framework="pt") as opened:
                    for date, of_date in enumerate(found):
                        for info, target in zip(self._maps.maps, of_date, strict=True):
                            part = window.intersect(tile.outer)
                            own, theirs = (_cells(part, of, info.stride_px) for of in (tile.outer, window))
                            target[(slice(None), *own)] = opened.get_slice(f"{date}.{info.name}")[
                                (slice(None), *theirs)
                            ]
            except (OSError, SafetensorError):
                self._good.discard(window)  # another run has just made room
                return None
        return found

    def _empty(self, tile: Tile, number: int) -> Tensor:
        info = self._maps.maps[number]
        height, width = (-(-length // info.stride_px) for length in tile.outer.shape)
        return torch.empty(info.channels, height, width)

    def _write(self, tile: Tile) -> None:
        tensors = {}
        for date, of_date in enumerate(self._maps.of(tile)):
            for info, values in zip(self._maps.maps, of_date, strict=True):
                rows, cols = _cells(tile.core, tile.outer, info.stride_px)
                tensors[f"{date}.{info.name}"] = values[:, rows, cols].half().contiguous().cpu()
        checksum = bytes_checksum(save(tensors))
        with Commit(self.folder) as commit:
            write_bytes(commit, self._path(tile.core).name, save(tensors, metadata={_CHECKSUM: checksum}))
            commit.publish()
        self._good.add(tile.core)

    def _begin(self, observer: Observer) -> bool:
        try:
            prepare_folder(self.folder)
            self.usable = self.usable and free_bytes(self.folder) > LEAST_FREE_BYTES
        except OutputError as error:
            observer.log("warning", "The encoder's maps are not cached: {reason}", reason=error.message)
            self.usable = False
        return self.usable

    def _trim(self) -> None:
        """Removes what was not used for longest, other images' maps first."""
        files = []
        with contextlib.suppress(OSError):
            for path in self._root.glob(f"*/*{SUFFIX}"):
                with contextlib.suppress(OSError):
                    status = path.stat()
                    files.append((path.parent == self.folder, status.st_mtime, status.st_size, path))
        excess = sum(size for _, _, size, _ in files) - self._largest
        for _, _, size, path in sorted(files):
            if excess <= 0:
                break
            with contextlib.suppress(OSError):
                path.unlink()
                excess -= size
            self._good = {window for window in self._good if self._path(window) != path}

    def _path(self, window: Window) -> Path:
        return self.folder / f"{window.row}-{window.col}-{window.height}x{window.width}{SUFFIX}"


def _cells(part: Window, outer: Window, stride_px: int) -> tuple[slice, slice]:
    """Cells of a part of a window; both begin at multiples of the stride."""
    row, col = (part.row - outer.row) // stride_px, (part.col - outer.col) // stride_px
    return (
        slice(row, row - (-part.height // stride_px)),
        slice(col, col - (-part.width // stride_px)),
    )
